"""A long list is made bit by bit, in its order, and what is no longer wanted is let go."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.panels.gradually import Gradually


def test_that_the_first_are_done_at_once_and_the_rest_follow_in_order(qtbot: QtBot) -> None:
    done: list[int] = []
    owner = QObject()
    gradually = Gradually(owner)
    gradually.begin(partial(done.append, number) for number in range(50))
    assert 0 < len(done) < 50
    qtbot.waitUntil(lambda: len(done) == 50)
    assert done == list(range(50))


def test_that_what_is_left_can_be_done_at_once_or_let_go(qtbot: QtBot) -> None:
    done: list[int] = []
    owner = QObject()
    gradually = Gradually(owner)
    gradually.begin(partial(done.append, number) for number in range(50))
    gradually.finish()
    assert done == list(range(50))
    gradually.begin(partial(done.append, -number) for number in range(50))
    first = len(done)
    gradually.stop()
    qtbot.wait(30)
    assert len(done) == first


def test_that_another_list_takes_the_place_of_what_was_left(qtbot: QtBot) -> None:
    done: list[int] = []
    owner = QObject()
    gradually = Gradually(owner)
    gradually.begin(partial(done.append, 1) for _ in range(50))
    gradually.begin([partial(done.append, 2)])
    qtbot.wait(30)
    assert done[-1] == 2
    assert len(done) < 50
