"""`imvo-desktop --self-test FOLDER`: does the main job in the window by itself, for who built it.

It makes the example in FOLDER, shows it and its analysis, makes its report, and writes what it saw
to `self_test.json` there. The program ends with 0, or with 3 when anything went wrong: nobody
would be there to read a message.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer

from imvo_desktop import own_folder
from imvo_desktop.errors import ImvoError
from imvo_desktop.ui import app as window_app
from imvo_desktop.ui import lazily
from imvo_desktop.ui.crash.reporter import CrashReporter
from imvo_desktop.ui.workspace import ANALYSIS

if TYPE_CHECKING:
    from imvo_desktop.progress import Progress
    from imvo_desktop.ui.main_window import MainWindow
    from imvo_desktop.usecases.make_report import ReportMade

GOOD, WRONG = 0, 3
SAID = "self_test.json"
_DAY = "2026-01-01"
_LONGEST_SECONDS = 120
_MS_BETWEEN_LOOKS = 20


def run(arguments: list[str], folder: Path) -> int:
    """Test the program in `folder`, with settings, log and backups of its own there."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault(own_folder.VARIABLE, str(folder / "own"))
    app = window_app.application(arguments)
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    program = window_app.Program(app, settings)
    test = SelfTest(program.window, folder, app.exit)
    reporter = CrashReporter()
    reporter.crashed.connect(test.fail)
    reporter.install()
    program.ready.connect(test.begin)
    program.show()
    try:
        return app.exec()
    finally:
        program.close()


class SelfTest(QObject):
    """The steps of the test; `end` is called once, with the code the program ends with."""

    def __init__(self, window: MainWindow, folder: Path, end: Callable[[int], None]) -> None:
        super().__init__(window)
        self._window, self._folder, self._end = window, folder, end
        self._seen: dict[str, object] = {}
        self._look = QTimer(self)
        self._look.setInterval(_MS_BETWEEN_LOOKS)
        self._look.timeout.connect(self._look_for_chart)
        QTimer.singleShot(_LONGEST_SECONDS * 1000, self, partial(self.fail, "not done in time"))
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._seen["shown_at"] = time.time()
        return super().eventFilter(watched, event)

    def begin(self) -> None:
        """Make the example as a project; what was in the folder stays and is an error."""
        document = self._window.document
        document.opened.connect(self._show_analysis)
        first = partial(lazily.example_edit, document.labels.language)
        document.create_project(self._folder / "project.imvo", first).failed.connect(self._refuse)

    def fail(self, details: str) -> None:
        """Keep what went wrong, and end."""
        self._finish({"error": details}, WRONG)

    def _show_analysis(self) -> None:
        network = self._window.document.network
        counted = (network.organisations, network.links, network.risks)
        self._seen["organisations"], self._seen["links"], self._seen["risks"] = map(len, counted)
        self._window.workspace.show_view(ANALYSIS)
        self._look.start()

    def _look_for_chart(self) -> None:
        """Go on once a chart is drawn."""
        from imvo_desktop.ui.panels.chart_view import ChartView

        charts = self._window.workspace.shown.findChildren(ChartView)
        drawn = next((one.drawn for one in charts if one.drawn is not None), None)
        if drawn is None:
            return
        self._look.stop()
        self._seen["chart"] = drawn.picture.title
        self._make_report()

    def _make_report(self) -> None:
        from imvo_desktop.usecases.report_choices import ReportChoices
        from imvo_desktop.usecases.report_source import ReportSource

        document = self._window.document
        network, path = document.snapshot(), self._folder / "report.pdf"
        choices = ReportChoices(document.labels.language, _DAY)

        def work(progress: Progress) -> ReportMade:
            source = ReportSource(None, lambda _: b"")
            return lazily.make_report(network, source, path, choices, progress)

        job = document.workers.run(work)
        job.succeeded.connect(self._succeed)
        job.failed.connect(self._refuse)

    def _succeed(self, made: ReportMade) -> None:
        self._finish({"pages": made.pages, "report": made.checksum}, GOOD)

    def _refuse(self, error: ImvoError) -> None:
        self.fail(f"{error.code} {error}")

    def _finish(self, said: dict[str, object], code: int) -> None:
        self._look.stop()
        text = json.dumps(self._seen | said, ensure_ascii=False, sort_keys=True)
        (self._folder / SAID).write_text(text, encoding="utf-8")
        self._end(code)
