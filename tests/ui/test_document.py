"""The document applies edits, tells the views, and never shows what was not kept."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.errors import FileError, ImvoError
from imvo_desktop.ui.document import Document
from tests.ui.memory_session import MemorySession


def renamed(document: Document, name: str = "Anand Weaving") -> Edit:
    return editing.change(document.network, Kind.ORGANISATION, ["weaver"], name=name)


def name_of_weaver(document: Document) -> str:
    return document.network.organisations["weaver"].name


def test_that_an_edit_is_told_and_then_said_to_be_saved(qtbot: QtBot, document: Document) -> None:
    with qtbot.waitSignals([document.changed, document.saved], order="strict", timeout=1000):
        document.do(renamed(document))
    assert name_of_weaver(document) == "Anand Weaving"


def test_that_an_edit_without_changes_is_not_told(document: Document, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(document.changed):
        document.do(renamed(document, name_of_weaver(document)))


def test_that_undo_and_redo_go_there_and_back(document: Document) -> None:
    before = document.network.checksum()
    document.do(renamed(document))
    after = document.network.checksum()
    document.undo()
    assert document.network.checksum() == before
    document.redo()
    assert document.network.checksum() == after


def test_that_a_slow_commit_locks_editing_until_it_is_done(
    qtbot: QtBot, document: Document, session: MemorySession
) -> None:
    session.is_slow = True
    document.do(renamed(document))
    assert document.is_locked
    with qtbot.waitSignal(document.failed):
        document.do(renamed(document, "Something else"))
    assert session.pending is not None
    session.pending.is_done = True
    qtbot.waitUntil(lambda: not document.is_locked)
    assert name_of_weaver(document) == "Anand Weaving"


def test_that_the_hotspots_are_computed_while_the_file_is_written(
    qtbot: QtBot, document: Document, session: MemorySession
) -> None:
    document.assess()
    qtbot.waitUntil(lambda: document.workers.is_idle)
    session.is_slow = True
    document.do(editing.change(document.network, Kind.RISK, ["r1"], scale=1))
    assert document.is_stale
    qtbot.waitUntil(lambda: not document.is_stale)
    assert document.is_locked
    assert session.pending is not None
    session.pending.is_done = True
    qtbot.waitUntil(lambda: not document.is_locked)


def test_that_a_slow_commit_that_fails_is_taken_back_in_the_views(
    qtbot: QtBot, document: Document, session: MemorySession
) -> None:
    session.is_slow = True
    session.failure = FileError("disk_full")
    told: list[Edit] = []
    document.changed.connect(told.append)
    edit = renamed(document)
    document.do(edit)
    assert session.pending is not None
    with qtbot.waitSignal(document.failed):
        session.pending.is_done = True
    assert told == [edit, edit.reversed()]
    assert name_of_weaver(document) == "Weverij Anand"


def test_that_a_quick_failure_changes_nothing_and_says_nothing_is_saved(
    document: Document, session: MemorySession, qtbot: QtBot
) -> None:
    session.failure = FileError("disk_full")
    with qtbot.assertNotEmitted(document.changed), qtbot.assertNotEmitted(document.saved):
        document.do(renamed(document))


def test_that_an_edit_on_a_read_only_project_is_refused(
    qtbot: QtBot, document: Document, session: MemorySession
) -> None:
    session.is_read_only = True
    heard: list[ImvoError] = []
    document.failed.connect(heard.append)
    document.do(renamed(document))
    assert [error.code for error in heard] == ["session_read_only"]


@pytest.mark.parametrize("is_slow", [True, False])
def test_that_closing_waits_for_the_edit_that_is_on_its_way(
    document: Document, session: MemorySession, *, is_slow: bool
) -> None:
    session.is_slow = is_slow
    document.do(renamed(document))
    document.close()
    assert session.is_closed
    assert not document.is_locked
    assert not document.is_open


def test_that_one_copy_of_the_chain_serves_all_until_it_changes(document: Document) -> None:
    first = document.snapshot()
    assert document.snapshot() is first
    document.do(renamed(document))
    assert document.snapshot() is not first
    assert first.organisations["weaver"].name == "Weverij Anand"
    assert document.snapshot().organisations["weaver"].name == "Anand Weaving"


@pytest.mark.parametrize("is_slow", [False, True])
def test_that_after_a_bug_in_the_thread_of_the_file_the_next_edit_is_possible(
    qtbot: QtBot, document: Document, session: MemorySession, is_slow: bool
) -> None:
    session.is_slow = is_slow
    # reason: what a bug raises is none of our errors
    session.failure = cast("ImvoError", MemoryError())
    with qtbot.captureExceptions() as caught:
        QTimer.singleShot(0, lambda: document.do(renamed(document)))
        qtbot.waitUntil(lambda: session.pending is not None)
        assert session.pending is not None
        session.pending.is_done = True
        qtbot.waitUntil(lambda: bool(caught) and not document.is_locked)
    assert [one[0] for one in caught] == [MemoryError]
    assert name_of_weaver(document) == "Weverij Anand"
