"""Errors nobody expected, from wherever they come: each is told once."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRunnable,
    QStringListModel,
    Qt,
    QThreadPool,
    QTimer,
    qInstallMessageHandler,
)
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.crash.reporter import CrashReporter
from imvo_desktop.ui.jobs import Workers


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[list[str]]:
    """What is told while the hooks are ours."""
    for owner, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(owner, name, getattr(owner, name))
    told: list[str] = []
    reporter = CrashReporter()
    reporter.crashed.connect(told.append, Qt.ConnectionType.DirectConnection)
    reporter.install()
    yield told
    qInstallMessageHandler(None)


def fail(*_: object) -> None:
    """A bug."""
    raise ZeroDivisionError("division by zero")


class BrokenWidget(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        fail()


class BrokenModel(QStringListModel):
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        fail()
        return None


class BrokenRun(QRunnable):
    def run(self) -> None:
        fail()


class BrokenEnd:
    def __del__(self) -> None:
        fail()


def in_slot(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(fail)
    button.click()


def in_timer(qtbot: QtBot) -> None:
    QTimer.singleShot(0, fail)


def in_paint(qtbot: QtBot) -> None:
    widget = BrokenWidget()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    for _ in range(20):
        widget.update()
        QApplication.processEvents()


def in_model(qtbot: QtBot) -> None:
    view, model = QListView(), BrokenModel(["a", "b"])
    qtbot.addWidget(view)
    view.setModel(model)
    QTimer.singleShot(0, view.show)
    qtbot.waitUntil(view.isVisible)
    view.setModel(None)


def in_pool(qtbot: QtBot) -> None:
    QThreadPool.globalInstance().start(BrokenRun())
    QThreadPool.globalInstance().waitForDone()


def in_thread(qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def in_worker(qtbot: QtBot) -> None:
    workers = Workers()
    workers.run(fail)
    qtbot.waitUntil(lambda: workers.is_idle)
    workers.shutdown()


def in_end_of_object(qtbot: QtBot) -> None:
    BrokenEnd()
    gc.collect(0)


@pytest.mark.parametrize(
    "happen",
    [in_slot, in_timer, in_paint, in_model, in_pool, in_thread, in_worker, in_end_of_object],
)
def test_that_an_error_is_told_wherever_it_happens(
    qtbot: QtBot, heard: list[str], happen: Callable[[QtBot], None]
) -> None:
    happen(qtbot)
    qtbot.waitUntil(lambda: bool(heard))
    assert len(heard) == 1
    assert heard[0].startswith("ZeroDivisionError")


def test_that_a_thousand_times_the_same_error_is_told_once(heard: list[str]) -> None:
    for _ in range(1000):
        try:
            fail()
        except ZeroDivisionError:
            sys.excepthook(*sys.exc_info())
    assert len(heard) == 1


def test_that_there_is_room_to_tell_of_too_little_memory(heard: list[str]) -> None:
    sys.excepthook(MemoryError, MemoryError(), None)
    assert heard == ["MemoryError"]
