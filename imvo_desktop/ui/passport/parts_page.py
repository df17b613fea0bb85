"""The picture: people, planet and profit side by side, with the rows behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, Lane
from imvo_desktop.ui.panels.chart_view import ChartView
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.rows_table import RowsTable
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.text_size import scale
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.chart_sheet import Sheet
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.shown_table import of_twin

if TYPE_CHECKING:
    from imvo_desktop.usecases.draw_chart import DrawnChart

_MS_AFTER_RESIZE = 120
_NARROWEST = 48 * GRID


class PartsPage(QWidget):
    """`chosen(kind, ids)` when one of the three is pressed, in the picture or in the rows."""

    chosen = Signal(object, object)

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self._document = document
        self._theme = theme
        self._job: Job | None = None
        self._is_due = True
        self.view = ChartView()
        self.view.setObjectName("passport.chart")
        self.table = RowsTable(document, theme, "passport.chart_table")
        self._twin = QPushButton(self.tr("Table"))
        self._copy = QPushButton(self.tr("Copy table"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MS_AFTER_RESIZE)
        self._later.timeout.connect(self._draw)
        self._lay_out()
        self._twin.toggled.connect(self._show_twin)
        self._copy.clicked.connect(self.table.copy)
        self.view.chosen.connect(self.chosen)
        self.table.chosen.connect(self.chosen)
        self.view.width_changed.connect(self.refresh)
        theme.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Draw anew, soon; once it is seen where it is not seen now."""
        self._is_due = True
        self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_due:
            self._later.start()

    def _draw(self) -> None:
        if self._job is not None or not self.isVisible():
            return
        self._is_due = False
        larger = scale()
        width = float(max(self.view.width() / larger, _NARROWEST))
        sheet = Sheet(width, self.devicePixelRatioF() * larger, self._theme.palette)
        network, words, day = self._document.snapshot(), self._document.labels, today()

        def work(_progress: Progress) -> object:
            # Drawing takes long to import: not before there is something to draw.
            from imvo_desktop.usecases.passport_chart import draw_parts

            return draw_parts(network, day, words, sheet)

        self._job = self._document.project_work.run(work, Lane.CHARTS)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._document.failed)
        self._job.finished.connect(self._end)

    def _show(self, drawn: DrawnChart) -> None:
        self.view.show_chart(drawn)
        self.table.show_table(of_twin(drawn.twin))

    def _end(self) -> None:
        self._job = None
        if self._is_due:
            self._later.start()

    def _show_twin(self, is_twin: bool) -> None:
        self._area.setVisible(not is_twin)
        self.table.setVisible(is_twin)

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.tr("People, planet and profit by number"))
        self.table.hide()
        self._area = scrolled(self.view)
        row = FlowLayout(spacing=GRID // 2)
        for name, button in (("twin", self._twin), ("copy_chart", self._copy)):
            button.setObjectName(f"passport.{name}")
            button.setAccessibleName(button.text())
            button.setProperty("role", "chip")
            row.addWidget(button)
        self._twin.setCheckable(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(row)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.view)
