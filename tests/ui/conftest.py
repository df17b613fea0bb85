"""What the tests of the window share: a document on a project in memory."""

from __future__ import annotations

import gc
import random
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.ids import random_ids
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui import motion
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Workers
from imvo_desktop.ui.searching import Searching
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.settings import Appearance
from imvo_desktop.ui.theme import Theme
from tests.ui.chains import bicycle_bags
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession

if TYPE_CHECKING:
    from imvo_desktop.ui.app import Program
    from imvo_desktop.ui.panels.inspector import Inspector
    from imvo_desktop.usecases.session import Session


@pytest.fixture(autouse=True)
def _delete_what_was_closed() -> Iterator[None]:
    """Delete the widgets of a test after it: outside a running loop Qt would keep them all."""
    yield
    # None: of every object.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def _leave_what_was_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """No search after each project: among thousands of collected tests it takes half a second."""
    monkeypatch.setattr(Searching, "search_all", lambda _: None)


@pytest.fixture(autouse=True)
def _search_for_garbage_here() -> Iterator[None]:
    """No thread of a test searches for garbage, as in the program: `ui.searching` says why."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True, scope="package")
def _search_all_once() -> Iterator[None]:
    """What the tests of the window left goes before tests with threads of their own come."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def program_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """What the program keeps of its own ends with the test, and one test does not see another's."""
    folder = tmp_path / "program"
    monkeypatch.setenv("IMVO_DATA", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _keep_still(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing moves by itself in a test, unless it says so."""
    monkeypatch.setattr(motion, "allowed", lambda: False)


@pytest.fixture
def workers(qtbot: QtBot) -> Iterator[Workers]:
    """Threads that end with the test."""
    found = Workers()
    yield found
    found.shutdown()


@pytest.fixture
def session() -> MemorySession:
    """The bicycle bags in memory."""
    return MemorySession(bicycle_bags())


@pytest.fixture
def empty_document(workers: Workers) -> Iterator[Document]:
    """A document without a project, in English; nothing of it waits when the test is done."""
    found = Document(Labels("en"), workers, "tester", random_ids(random.Random(7)))
    yield found
    found.suggesting.forget()


@pytest.fixture
def document(empty_document: Document, session: MemorySession) -> Document:
    """A document with the bicycle bags open."""
    # reason: the session in memory does what the window asks of a session, without a file
    empty_document.adopt(cast("Session", session))
    return empty_document


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What the dialogs belong to."""
    found = QWidget()
    qtbot.addWidget(found)
    return found


@pytest.fixture
def selection(qtbot: QtBot) -> Selection:
    """Nothing selected."""
    return Selection()


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Theme:
    """The light look, worn once for all tests that need one."""
    return Theme(qapp, Appearance.LIGHT)


@pytest.fixture
def inspector(
    qtbot: QtBot, look: Theme, document: Document, selection: Selection
) -> Iterator[Inspector]:
    """The inspector of `document`, in sight."""
    from imvo_desktop.ui.panels.inspector import Inspector

    found = Inspector(document, selection, look)
    qtbot.addWidget(found)
    found.resize(360, 700)
    found.show()
    yield found
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)


@pytest.fixture
def hand(inspector: Inspector) -> Hand:
    """Someone at the inspector."""
    return Hand(inspector)


@pytest.fixture
def started(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """The whole program on a fresh profile, in sight, with all its parts there."""
    from tests.ui.programs import fresh_program

    monkeypatch.setenv("IMVO_DATA", str(tmp_path / "data"))
    with fresh_program(qapp, tmp_path) as program:
        program.show()
        qtbot.waitExposed(program.window)
        qtbot.waitUntil(
            lambda: program.window.findChild(QWidget, "hotspots") is not None, timeout=PATIENCE_MS
        )
        yield program
