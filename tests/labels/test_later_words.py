"""Words that are loaded late."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.words import Words
from imvo_desktop.labels.labels import Labels
from imvo_desktop.labels.later_words import LaterWords


def never(language: str) -> Words:
    """Words that must not be asked for."""
    pytest.fail(f"loaded {language}")


def test_that_the_language_is_known_without_loading() -> None:
    assert LaterWords("nl", never).language == "nl"


def test_that_words_are_loaded_once() -> None:
    made = iter([Labels("en")])
    later = LaterWords("en", lambda _: next(made))

    assert later.text("level.high") != later.text("level.low")


def test_that_late_words_say_the_same() -> None:
    later, words = LaterWords("nl", Labels), Labels("nl")

    assert later.text("command.edit.done", count=2) == words.text("command.edit.done", count=2)
    assert later.number(1234.5, 1) == words.number(1234.5, 1)
    assert later.money(123456, "EUR") == words.money(123456, "EUR")
    assert later.date("2026-11-22") == words.date("2026-11-22")
    assert later.country("DE") == words.country("DE")
