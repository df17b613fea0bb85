"""What is left of a closed dialog goes on the thread of the window, whoever makes objects."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.responsive import searches_paused
from imvo_desktop.ui.searching import Searching


class Ring:
    """Points at itself, as a dialog does whose button calls it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def _leave_what_was_closed() -> None:
    """Nothing is left here: this is about the search itself."""


@pytest.fixture
def searching(qtbot: QtBot) -> Iterator[Searching]:
    del qtbot
    parent = QObject()
    found = Searching(parent)
    found.begin()
    yield found
    found.end()
    parent.deleteLater()


def make_objects() -> None:
    """Far more than Python makes between two searches."""
    kept = [[number] for number in range(200_000)]
    kept.clear()


def dropped_ring() -> list[threading.Thread]:
    """On which thread a ring that nothing points at goes: filled once it went."""
    gone: list[threading.Thread] = []
    weakref.finalize(Ring(), lambda: gone.append(threading.current_thread()))
    return gone


def test_that_garbage_goes_on_the_thread_of_the_window(qtbot: QtBot, searching: Searching) -> None:
    del searching
    gone = dropped_ring()
    worker = threading.Thread(target=make_objects)
    worker.start()
    worker.join()
    assert gone == []
    kept = [[number] for number in range(10_000)]
    qtbot.waitUntil(lambda: bool(gone), timeout=5_000)

    assert gone == [threading.main_thread()]
    assert len(kept) == 10_000


def test_that_nothing_is_searched_while_work_asks_for_that(
    qtbot: QtBot, searching: Searching
) -> None:
    del searching
    with searches_paused():
        gone = dropped_ring()
        kept = [[number] for number in range(10_000)]
        qtbot.wait(600)
        assert gone == []
    assert not gc.isenabled()
    assert len(kept) == 10_000


def test_that_python_searches_again_afterwards(searching: Searching) -> None:
    searching.end()
    assert gc.isenabled()


def test_that_everything_is_searched_after_what_asks_for_it(
    qtbot: QtBot, searching: Searching
) -> None:
    gone = dropped_ring()
    searching.search_all()
    assert gone == []
    qtbot.waitUntil(lambda: bool(gone), timeout=5_000)


def test_that_nothing_is_searched_after_the_end(qtbot: QtBot, searching: Searching) -> None:
    gone = dropped_ring()
    searching.search_all()
    searching.end()
    gc.disable()
    searching.search_all()
    qtbot.wait(50)
    assert gone == []
