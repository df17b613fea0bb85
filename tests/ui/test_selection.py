"""One selection for all views."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.selection import Selection


def test_that_selecting_the_same_again_is_not_told(qtbot: QtBot) -> None:
    selection = Selection()
    selection.set(Kind.LINK, ["a", "b", "a"])
    assert selection.ids == ("a", "b")
    with qtbot.assertNotEmitted(selection.changed):
        selection.set(Kind.LINK, ["a", "b"])


def test_that_what_is_gone_leaves_the_selection(qtbot: QtBot) -> None:
    selection = Selection()
    selection.set(Kind.LINK, ["a", "b"])
    selection.keep_only(Kind.RISK, [])
    assert selection.ids == ("a", "b")
    selection.keep_only(Kind.LINK, ["b", "c"])
    assert selection.single == "b"
    selection.clear()
    assert selection.kind is None
