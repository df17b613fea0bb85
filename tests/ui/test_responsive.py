"""The window gets its turn, and an open project is no work for the collector of garbage."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

import pytest
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.document import Document
from imvo_desktop.ui.responsive import Responsive
from tests.ui.hand import PATIENCE_MS
from tests.ui.memory_session import MemorySession

if TYPE_CHECKING:
    from imvo_desktop.usecases.session import Session


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Leave Python as it was."""
    interval = sys.getswitchinterval()
    yield
    sys.setswitchinterval(interval)
    gc.unfreeze()


def test_that_threads_give_the_lock_back_soon(empty_document: Document) -> None:
    Responsive(empty_document)
    assert sys.getswitchinterval() < 0.001


@pytest.mark.full
def test_that_an_open_project_is_not_searched_and_a_closed_one_is(
    empty_document: Document, session: MemorySession
) -> None:
    keeps = Responsive(empty_document)
    # reason: the session in memory does what the window asks of a session, without a file
    empty_document.adopt(cast("Session", session))
    assert gc.get_freeze_count() > 0
    empty_document.close()
    assert gc.get_freeze_count() == 0
    keeps.deleteLater()


@pytest.mark.full
def test_that_what_sources_say_is_left_out_once_it_is_there(
    qtbot: QtBot, empty_document: Document, session: MemorySession
) -> None:
    keeps = Responsive(empty_document)
    with qtbot.waitSignal(empty_document.suggesting.found, timeout=PATIENCE_MS):
        # reason: the session in memory does what the window asks of a session, without a file
        empty_document.adopt(cast("Session", session))
        before = gc.get_freeze_count()
    assert gc.get_freeze_count() > before
    keeps.deleteLater()
