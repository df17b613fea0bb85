"""The numbers of a what-if beside those of now, each with what a lower one does not mean."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
)

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.panels.wrapped_label import unbroken
from imvo_desktop.usecases import scenario_words
from imvo_desktop.usecases.scenario_run import ScenarioOutcome

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class FiguresTable(QTableWidget):
    """As tall as its rows: what follows scrolls with it."""

    def __init__(self, document: Document) -> None:
        super().__init__(0, 3)
        self.setObjectName("what_if.figures")
        self._document = document
        self.setAccessibleName(self.tr("Numbers now and what if"))
        self.setHorizontalHeaderLabels([self.tr("Figure"), self.tr("Now"), self.tr("What if")])
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(_LEFT)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_outcome(self, found: ScenarioOutcome) -> None:
        """Show the numbers of both sides."""
        rows = list(scenario_words.figure_rows(self._document.labels, found))
        self.setRowCount(len(rows))
        for at, row in enumerate(rows):
            name = f"{row.name}\n{row.note}" if row.note else row.name
            for column, text in enumerate((name, row.before, row.after)):
                item = QTableWidgetItem(unbroken(text))
                item.setTextAlignment(_RIGHT if column else _LEFT)
                item.setToolTip(plain(text))
                self.setItem(at, column, item)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.resizeRowsToContents()
        for at in range(self.rowCount()):
            self.setRowHeight(at, self.sizeHintForRow(at) + GRID)
        rows = sum(self.rowHeight(at) for at in range(self.rowCount()))
        self.setFixedHeight(self.horizontalHeader().height() + rows + 2 * self.frameWidth())
