"""A small figure with the rows behind it as a table; what is pressed in it leads to records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.words import Words
from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, Lane
from imvo_desktop.ui.panels.chart_view import ChartView
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.rows_table import RowsTable
from imvo_desktop.ui.text_size import scale
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.chart_sheet import Sheet
from imvo_desktop.usecases.shown_table import of_twin

if TYPE_CHECKING:
    from imvo_desktop.usecases.draw_chart import DrawnChart

type Draw = Callable[[Words, Sheet], DrawnChart]
"""Draws the figure on a sheet; safe in any thread."""

_MS_AFTER_RESIZE = 120
_NARROWEST = 36 * GRID


@dataclass(frozen=True, slots=True)
class FigureWords:
    """What the table holds, and what its two buttons do, for who cannot see them."""

    table: str
    show: str
    copy: str


class SmallFigure(QWidget):
    """`picked(kind, ids)` for what of a place is in the chain.

    Its parts are called after `name`: the figure, `_table`, `.twin`, `.copy`.
    """

    picked = Signal(object, object)

    def __init__(self, document: Document, theme: Theme, name: str, said: FigureWords) -> None:
        super().__init__()
        self._document = document
        self._theme = theme
        self._wanted: Draw | None = None
        self._job: Job | None = None
        self._is_due = False
        self.view = ChartView()
        self.view.setObjectName(name)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MS_AFTER_RESIZE)
        self._later.timeout.connect(self._draw)
        self.table = RowsTable(document, theme, f"{name}_table")
        self.table.hide()
        self._twin = QPushButton(self.tr("Table"))
        self._copy = QPushButton(self.tr("Copy table"))
        self._lay_out(name, said)
        self._twin.toggled.connect(self._show_twin)
        self._copy.clicked.connect(self.table.copy)
        self.table.chosen.connect(self._choose)
        self.view.chosen.connect(self._choose)
        self.view.width_changed.connect(self.redraw)

    def show_drawn(self, draw: Draw) -> None:
        """Show what `draw` draws, soon."""
        self._wanted = draw
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
        wanted, words = self._wanted, self._document.labels
        if wanted is None or self._job is not None or not self.isVisible():
            return
        self._is_due = False
        larger = scale()
        width = float(max(self.view.width() / larger, _NARROWEST))
        sheet = Sheet(width, self.devicePixelRatioF() * larger, self._theme.palette)

        def work(_progress: Progress) -> object:
            return wanted(words, sheet)

        self._job = self._document.project_work.run(work, Lane.CHARTS)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._document.failed)
        self._job.finished.connect(self._end)

    def _show(self, drawn: DrawnChart) -> None:
        self.view.show_chart(drawn)
        self.table.show_table(of_twin(drawn.twin))
        heights = (self.table.sizeHintForRow(at) for at in range(len(drawn.twin.rows)))
        head = self.table.header().sizeHint().height()
        self.table.setFixedHeight(head + sum(heights) + 2 * GRID)

    def _show_twin(self, is_twin: bool) -> None:
        self.view.setVisible(not is_twin)
        self.table.setVisible(is_twin)

    def _lay_out(self, name: str, said: FigureWords) -> None:
        self.table.setAccessibleName(said.table)
        row = FlowLayout()
        for part, button, text in (
            ("twin", self._twin, said.show),
            ("copy", self._copy, said.copy),
        ):
            button.setObjectName(f"{name}.{part}")
            button.setProperty("role", "chip")
            button.setAccessibleName(text)
            row.addWidget(button)
        self._twin.setCheckable(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.view)
        layout.addWidget(self.table)
        layout.addLayout(row)

    def _end(self) -> None:
        self._job = None
        if self._is_due:
            self._later.start()

    def _choose(self, kind: Kind, ids: tuple[str, ...]) -> None:
        network = self._document.network
        there = tuple(one for one in ids if network.get(kind, one) is not None)
        if there:
            self.picked.emit(kind, there)
