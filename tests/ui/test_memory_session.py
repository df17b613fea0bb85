"""What stands in for a session in tests of the window can do all that the window asks of one."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.document import Document
from imvo_desktop.ui.file_in_place import FileInPlace
from imvo_desktop.ui.jobs import Workers
from imvo_desktop.usecases.session import Session
from tests.ui.memory_session import MemoryFile, MemorySession

# What is asked of a session on disk only: of its making and its commands.
ON_DISK_ONLY = {"create", "open", "do", "undo", "redo", "checksum", "sequence"}


def test_that_the_memory_session_has_all_of_a_session_but_its_file() -> None:
    asked = {name for name in dir(Session) if not name.startswith("_")}
    assert asked - set(dir(MemorySession())) == ON_DISK_ONLY


@pytest.mark.parametrize("is_in_place", [True, False])
def test_that_coming_back_to_the_window_asks_it_whether_its_file_is_in_place(
    document: Document,
    workers: Workers,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    is_in_place: bool,
) -> None:
    monkeypatch.setattr(MemoryFile, "is_in_place", lambda _: is_in_place)
    told: list[object] = []
    document.failed.connect(told.append)
    FileInPlace(document).look()
    qtbot.waitUntil(lambda: workers.is_idle)
    assert bool(told) is not is_in_place
