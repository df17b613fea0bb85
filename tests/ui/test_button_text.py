"""What people wrote is shown letter by letter, on buttons and in tooltips."""

from __future__ import annotations

import pytest
from PySide6.QtGui import Qt, QTextDocumentFragment

from imvo_desktop.ui.panels.button_text import plain, shown, wrapped

WRITTEN = ("Ganga Hides & Leather", "<b>Ningbo</b>", "A &lt; B", "een\ntwee", "")


def seen(tip: str) -> str:
    """The letters of a tooltip as Qt shows them."""
    is_rich = Qt.mightBeRichText(tip)
    return QTextDocumentFragment.fromHtml(tip).toPlainText() if is_rich else tip


@pytest.mark.parametrize("text", WRITTEN)
def test_that_a_tooltip_shows_what_was_written(text: str) -> None:
    assert seen(plain(text)) == text
    assert seen(wrapped(text)) == text


def test_that_only_a_text_that_is_rich_is_broken_over_lines() -> None:
    assert Qt.mightBeRichText(wrapped("Ganga Hides & Leather"))
    assert wrapped("") == ""


def test_that_a_button_shows_an_ampersand() -> None:
    assert shown("Hides & Leather") == "Hides && Leather"
