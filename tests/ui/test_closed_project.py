"""What is closed is let go: a large chain takes as much memory as the program itself."""

from __future__ import annotations

import weakref
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.records import Organisation
from imvo_desktop.progress import SILENT
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.project_work import freeing
from tests.ui.chains import bicycle_bags
from tests.ui.hand import PATIENCE_MS
from tests.ui.memory_session import MemorySession
from tests.ui.programs import fresh_program

if TYPE_CHECKING:
    from imvo_desktop.domain.network import Network
    from imvo_desktop.usecases.session import Session


class Ring:
    """Points at itself, as a card does whose button calls it: only a search finds it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def _leave_what_was_closed() -> None:
    """Here what was closed is searched for, as in the program."""


def opened(document: Document) -> weakref.ref[Network]:
    """Open the bicycle bags in `document`, which then is the only one to hold them."""
    network = bicycle_bags()
    # reason: the session in memory does what the window asks of a session, without a file
    document.adopt(cast("Session", MemorySession(network)))
    return weakref.ref(network)


def test_that_nothing_holds_a_project_that_is_closed(
    qtbot: QtBot, empty_document: Document
) -> None:
    held = opened(empty_document)
    with qtbot.waitSignal(empty_document.suggesting.found, timeout=PATIENCE_MS):
        copied = weakref.ref(empty_document.snapshot())
    qtbot.waitUntil(lambda: empty_document.assessment is not None, timeout=PATIENCE_MS)
    empty_document.close()
    qtbot.waitUntil(lambda: held() is None and copied() is None, timeout=PATIENCE_MS)


def test_that_things_are_let_go_though_there_are_many() -> None:
    things: list[object] = [Organisation(id=f"o{number}", name="") for number in range(2000)]
    freeing(things)(SILENT)
    assert not things


@pytest.mark.full
def test_that_what_points_at_itself_goes_with_the_project(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with fresh_program(qapp, tmp_path) as program:
        ring = weakref.ref(Ring())
        opened(program.document)
        assert ring() is not None
        program.document.close()
        qtbot.waitUntil(lambda: ring() is None, timeout=PATIENCE_MS)
