"""Jobs report, end in exactly one way, and can be cancelled."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QPushButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from imvo_desktop.errors import FileError
from imvo_desktop.progress import Progress
from imvo_desktop.ui.jobs import JobDialog, Reporter, Workers
from tests.ui.hand import Hand


def test_that_a_job_hands_its_result_to_the_thread_of_the_window(
    qtbot: QtBot, workers: Workers
) -> None:
    job = workers.run(lambda _progress: threading.current_thread().name)
    with qtbot.waitSignal(job.succeeded) as heard:
        pass
    assert heard.args is not None
    assert heard.args[0].startswith("imvo-general")
    qtbot.waitUntil(lambda: workers.is_idle)


def test_that_an_expected_error_arrives_as_a_signal(qtbot: QtBot, workers: Workers) -> None:
    def work(_progress: Progress) -> None:
        raise FileError("disk_full")

    job = workers.run(work)
    with qtbot.waitSignals([job.failed, job.finished], order="strict"):
        pass


def test_that_a_bug_reaches_the_exception_hook(qtbot: QtBot, workers: Workers) -> None:
    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as caught:
        job = workers.run(work)
        with qtbot.waitSignal(job.finished, raising=True):
            pass
    assert caught[0][0] is ZeroDivisionError


def test_that_cancel_stops_the_work_at_its_next_step(qtbot: QtBot, workers: Workers) -> None:
    def work(progress: Progress) -> None:
        while True:
            progress.step(0, 1)

    job = workers.run(work)
    with qtbot.waitSignals([job.cancelled, job.finished], order="strict"):
        job.cancel()


def test_that_reports_come_at_most_twenty_times_a_second(qtbot: QtBot) -> None:
    reporter = Reporter()
    heard: list[int] = []
    reporter.progressed.connect(lambda done, _total: heard.append(done))
    for done in range(10_000):
        reporter.step(done, 10_000)
    assert 1 <= len(heard) <= 3


def test_that_the_dialog_shows_itself_late_and_cancels(qtbot: QtBot) -> None:
    reporter = Reporter()
    dialog = JobDialog("Importing", reporter)
    assert not dialog.isVisible()
    qtbot.waitUntil(dialog.isVisible, timeout=1500)
    assert not dialog.isModal()
    Hand(dialog).find(QPushButton, "job_cancel").click()
    assert reporter.is_cancelling
