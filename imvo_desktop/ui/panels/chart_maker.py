"""Draws a chart away from the window, one at a time, when it is seen and something changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import lazy_charts
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, Lane
from imvo_desktop.ui.panels.chart_view import ChartView
from imvo_desktop.ui.text_size import scale
from imvo_desktop.ui.theme import Theme
from imvo_desktop.ui.trying import trying_of
from imvo_desktop.usecases.chart_sheet import Chart, Sheet

if TYPE_CHECKING:
    from imvo_desktop.usecases.draw_chart import DrawnChart

_MS_AFTER_RESIZE = 120
_NARROWEST = 45 * GRID


@dataclass(frozen=True, slots=True)
class Wanted:
    """A chart, its variant (empty for the usual one), and what else it is drawn from."""

    chart: Chart
    choice: str = ""
    more: Mapping[str, object] = field(default_factory=dict)


class ChartMaker(QObject):
    """Draws what is `wanted` for `view`; `drawn(DrawnChart)` unless another was wanted by then.

    It draws while its `page` is in sight, also where that shows the rows in place of the chart.
    """

    drawn = Signal(object)

    def __init__(
        self, document: Document, theme: Theme, page: QWidget, view: ChartView, wanted: Wanted
    ) -> None:
        super().__init__(view)
        self._document = document
        self._theme = theme
        self._page = page
        self._view = view
        self._wanted = wanted
        self._drawing = wanted
        self._job: Job | None = None
        self._is_due = True
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MS_AFTER_RESIZE)
        self._later.timeout.connect(self._draw)
        view.width_changed.connect(self.draw_soon)
        self._trying = trying_of(document)
        self._trying.found.connect(self._take_ranges)

    @property
    def wanted(self) -> Wanted:
        """What is shown, or will be."""
        return self._wanted

    def want(self, wanted: Wanted) -> None:
        """Draw something else from now on."""
        self._wanted = wanted
        self._is_due = True
        self._later.start(0)
        self._later.setInterval(_MS_AFTER_RESIZE)

    def draw_soon(self) -> None:
        """Draw anew, soon; once it is seen again if it is not seen now."""
        self._is_due = True
        self._later.start()

    def catch_up(self) -> None:
        """Draw at once what changed while it was not seen."""
        if self._is_due:
            self._later.start(0)
            self._later.setInterval(_MS_AFTER_RESIZE)

    def _draw(self) -> None:
        """Start drawing, unless it cannot be seen, is not known, or is being drawn."""
        document, assessment, view = self._document, self._document.assessment, self._view
        if not self._page.isVisible() or self._job is not None or assessment is None:
            return
        if document.is_stale:
            return
        self._is_due = False
        network, words, wanted = document.snapshot(), document.labels, self._wanted
        larger = scale()
        width = float(max(view.width() / larger, _NARROWEST))
        sharpness, kept = view.devicePixelRatioF() * larger, document.filtering.kept_risks
        palette = self._theme.palette
        path = document.session.path if document.session is not None else None
        tried = self._trying.last
        said: dict[str, object] = {"suggestions": document.suggesting.last}

        def work(progress: Progress) -> DrawnChart:
            more = wanted.more or lazy_charts.chart_more(
                wanted.chart, network, path, tried, progress
            )
            sheet = Sheet(width, sharpness, palette, kept, wanted.choice, {**said, **more})
            return lazy_charts.draw_chart(wanted.chart, network, assessment, words, sheet)

        self._drawing = wanted
        self._job = document.project_work.run(work, Lane.CHARTS)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(document.failed)
        self._job.finished.connect(self._ended)

    def _take_ranges(self) -> None:
        """Show beside the bars how sure they are, now that it is known."""
        if self._wanted.chart is Chart.BARS:
            self.draw_soon()

    def _take(self, drawn: DrawnChart) -> None:
        if self._drawing is self._wanted:
            self.drawn.emit(drawn)

    def _ended(self) -> None:
        self._job = None
        if self._is_due:
            self._later.start()
