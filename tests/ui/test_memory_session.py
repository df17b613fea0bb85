"""What stands in for a session in tests of the window can do all that the window asks of one."""

from __future__ import annotations

from imvo_desktop.usecases.session import Session
from tests.ui.memory_session import MemorySession

# What is asked of a session on disk only: of its making and its commands.
ON_DISK_ONLY = {"create", "open", "do", "undo", "redo", "checksum", "sequence"}


def test_that_the_memory_session_has_all_of_a_session_but_its_file() -> None:
    asked = {name for name in dir(Session) if not name.startswith("_")}
    assert asked - set(dir(MemorySession())) == ON_DISK_ONLY


def test_that_coming_back_to_the_window_finds_it_in_place() -> None:
    assert MemorySession().on_disk(lambda file: file.is_in_place())
