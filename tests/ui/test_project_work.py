"""What is found about a project is told only while that project is open."""

from __future__ import annotations

import threading
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import FileError
from imvo_desktop.progress import Progress
from imvo_desktop.ui import taking
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.going_back import GoingBack
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.palette.record_shelves import RecordShelves
from imvo_desktop.ui.panels.history_page import HistoryReader
from imvo_desktop.usecases import palette_records
from imvo_desktop.usecases.judge_risk import Subject
from imvo_desktop.usecases.session import Session
from tests.ui.chains import bicycle_bags
from tests.ui.memory_session import MemorySession


@pytest.fixture
def gate() -> threading.Event:
    """Work waits for it."""
    return threading.Event()


def other_project(document: Document) -> None:
    """Open another project with the same records, as a copy of a file has them."""
    document.adopt(cast("Session", MemorySession(bicycle_bags())))


def delete_the_job(qtbot: QtBot, document: Document) -> None:
    """Wait until the job ended and is deleted, as the loop of the program does."""
    qtbot.waitUntil(lambda: document.workers.is_idle)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def gated(document: Document, gate: threading.Event) -> Job:
    """Work on the open project that ends after the gate opens."""
    return document.project_work.run(lambda _progress: gate.wait(5))


def test_that_an_outcome_is_told_while_the_project_is_open(
    qtbot: QtBot, document: Document, gate: threading.Event
) -> None:
    job = gated(document, gate)
    with qtbot.waitSignals([job.succeeded, job.finished], order="strict"):
        gate.set()


def test_that_an_outcome_for_a_closed_project_is_let_go(
    qtbot: QtBot, document: Document, gate: threading.Event
) -> None:
    job = gated(document, gate)
    document.close()
    with qtbot.assertNotEmitted(job.succeeded), qtbot.waitSignal(job.finished):
        gate.set()


def test_that_an_outcome_for_the_project_before_this_one_is_let_go(
    qtbot: QtBot, document: Document, gate: threading.Event
) -> None:
    job = gated(document, gate)
    other_project(document)
    with qtbot.assertNotEmitted(job.succeeded), qtbot.waitSignal(job.finished):
        gate.set()


def test_that_an_error_about_a_closed_project_is_let_go(
    qtbot: QtBot, document: Document, gate: threading.Event
) -> None:
    def work(_progress: Progress) -> None:
        gate.wait(5)
        raise FileError("disk_full")

    job = document.project_work.run(work)
    document.close()
    with qtbot.assertNotEmitted(job.failed), qtbot.waitSignal(job.finished):
        gate.set()


def test_that_the_palette_does_not_offer_what_was_in_the_project_before(
    qtbot: QtBot,
    document: Document,
    gate: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = palette_records.shelves
    monkeypatch.setattr(palette_records, "shelves", lambda *given: gate.wait(5) and real(*given))
    parent = QObject()
    shelves = RecordShelves(document, parent)
    shelves.refresh()
    other_project(document)
    with qtbot.waitSignal(shelves.changed):
        gate.set()
    assert shelves.shelves == ()


def test_that_an_answer_is_given_again_where_the_chain_changed_meanwhile(
    qtbot: QtBot, document: Document, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    def moved(network: Network, *_given: object) -> Edit:
        gate.wait(5)
        return editing.change(network, Kind.ORGANISATION, ["weaver"], country="PK")

    monkeypatch.setattr(taking, "_MOST_AT_ONCE", -1)
    monkeypatch.setattr(taking, "_bring_back", moved)
    parent = QObject()
    answers = taking.Taking(document, parent)
    answers.bring_back([])
    document.do(editing.change(document.network, Kind.ORGANISATION, ["weaver"], name="Anand"))
    gate.set()
    qtbot.waitUntil(lambda: not answers.is_busy)
    weaver = document.network.organisations["weaver"]
    assert (weaver.name, weaver.country) == ("Anand", "PK")


def test_that_a_history_can_be_asked_again_after_one_could_not_be_read(
    qtbot: QtBot, document: Document
) -> None:
    parent = QObject()
    reader = HistoryReader(document, parent)
    for _ in range(2):
        with qtbot.waitSignal(reader.failed):
            reader.ask(Subject(Kind.ORGANISATION, ("weaver",)))
        delete_the_job(qtbot, document)


def test_that_another_moment_can_be_chosen_after_one_could_not_be_worked_out(
    qtbot: QtBot, document: Document
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    going = GoingBack(document, window)
    for _ in range(2):
        with qtbot.waitSignal(going.failed):
            going.work_out(1)
        delete_the_job(qtbot, document)
