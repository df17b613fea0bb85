"""The numbers of every round and of now, under each other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.analysis.round_figures import Figures, RoundFigures
from imvo_desktop.domain.codes import Level
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.rounds.kept_comparison import KeptComparison
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.round_trend import Trend

_ROW_HEIGHT = 28
_SHOWN = tuple(one for one in reversed(LEVELS) if one is not Level.UNKNOWN)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TrendPage(QWidget):
    """A column for each round, the last for now; says where the method became another."""

    def __init__(self, document: Document, kept: KeptComparison) -> None:
        super().__init__()
        self._document = document
        self._kept = kept
        self.table = QTableWidget()
        self._unread = WrappedLabel(role="quiet")
        self._set_up()
        kept.changed.connect(self.refresh)

    def copy(self) -> None:
        """Put the table on the clipboard as a block a sheet can paste."""
        table = self.table
        columns = range(table.columnCount())
        heads = (table.horizontalHeaderItem(one) for one in columns)
        lines = ["\t".join(_text(one) for one in heads)]
        lines += [
            "\t".join(_text(table.item(row, column)) for column in columns)
            for row in range(table.rowCount())
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def refresh(self) -> None:
        """Show the numbers that were found, the oldest round on the left."""
        looked, words = self._kept.looked, self._document.labels
        found = looked.trend if looked is not None else Trend(())
        self.table.setColumnCount(1 + len(found.points))
        self.table.setHorizontalHeaderLabels(["", *map(self._head, found.points)])
        for row, (name, _) in enumerate(self._rows()):
            self.table.setItem(row, 0, QTableWidgetItem(name))
        for column, point in enumerate(found.points, start=1):
            head = self.table.horizontalHeaderItem(column)
            if head is not None:
                head.setToolTip(words.date(point.date))
            for row, (_, count) in enumerate(self._rows()):
                item = QTableWidgetItem(words.number(count(point.figures)))
                item.setTextAlignment(_RIGHT)
                self.table.setItem(row, column, item)
        self._unread.setText(words.text("rounds.unread", names=", ".join(found.unread)))
        self._unread.setVisible(bool(found.unread))

    def _head(self, point: RoundFigures) -> str:
        name = self._document.labels.text("rounds.now_choice") if point.is_now else point.name
        if point.is_break:
            return self.tr("{name} (other method)").format(name=name)
        return name

    def _rows(self) -> tuple[tuple[str, Callable[[Figures], int]], ...]:
        """What is counted, by its name."""
        words = self._document.labels
        levels = (
            (level_text(words, one, is_at_least=False), partial(_at_level, one)) for one in _SHOWN
        )
        return (
            (self.tr("Deliveries"), lambda one: one.links),
            *levels,
            (self.tr("Not known"), lambda one: one.unknown),
            (self.tr("Harm that happens now"), lambda one: one.happening),
            (self.tr("Harm that was remedied"), lambda one: one.remedied),
        )

    def _set_up(self) -> None:
        table = self.table
        table.setObjectName("rounds.trend")
        table.setAccessibleName(self.tr("The numbers of every round"))
        table.setRowCount(len(self._rows()))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        hint = self.tr(
            "Counts of deliveries by level, and of harm that happens now or was remedied. A lower "
            "number can also mean that you left or know less: look at what changed."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(WrappedLabel(hint, "quiet"))
        layout.addWidget(self._unread)
        layout.addWidget(table, 1)
        self.setFocusProxy(table)


def _at_level(level: Level, figures: Figures) -> int:
    return figures.levels.get(level, 0)


def _text(item: QTableWidgetItem | None) -> str:
    return item.text() if item is not None else ""
