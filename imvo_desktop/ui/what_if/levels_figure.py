"""The levels before and after as a small figure; a bar selects its deliveries."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, Lane
from imvo_desktop.ui.panels.chart_view import ChartView
from imvo_desktop.ui.text_size import scale
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.chart_sheet import Sheet
from imvo_desktop.usecases.scenario_run import ScenarioOutcome

_MS_AFTER_RESIZE = 120
_NARROWEST = 36 * GRID


class LevelsFigure(QWidget):
    """`picked(kind, ids)` for what of a bar is in the real chain."""

    picked = Signal(object, object)

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self._document = document
        self._theme = theme
        self._found: ScenarioOutcome | None = None
        self._job: Job | None = None
        self._is_due = False
        self.view = ChartView()
        self.view.setObjectName("what_if.levels")
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MS_AFTER_RESIZE)
        self._later.timeout.connect(self._draw)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.view.chosen.connect(self._choose)
        self.view.width_changed.connect(self.redraw)

    def show_outcome(self, found: ScenarioOutcome) -> None:
        """Draw the levels of `found`."""
        self._found = found
        self.redraw()

    def redraw(self) -> None:
        """Draw anew, soon."""
        self._is_due = True
        self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_due:
            self._later.start()

    def _draw(self) -> None:
        found, words = self._found, self._document.labels
        if found is None or self._job is not None or not self.isVisible():
            return
        self._is_due = False
        larger = scale()
        width = float(max(self.view.width() / larger, _NARROWEST))
        sheet = Sheet(width, self.devicePixelRatioF() * larger, self._theme.palette)

        def work(_progress: Progress) -> object:
            # Drawing takes long to import: not before there is something to draw.
            from imvo_desktop.usecases.scenario_chart import draw_outcome

            return draw_outcome(found, words, sheet)

        self._job = self._document.project_work.run(work, Lane.CHARTS)
        self._job.succeeded.connect(self.view.show_chart)
        self._job.failed.connect(self._document.failed)
        self._job.finished.connect(self._end)

    def _end(self) -> None:
        self._job = None
        if self._is_due:
            self._later.start()

    def _choose(self, kind: Kind, ids: tuple[str, ...]) -> None:
        network = self._document.network
        there = tuple(one for one in ids if network.get(kind, one) is not None)
        if there:
            self.picked.emit(kind, there)
