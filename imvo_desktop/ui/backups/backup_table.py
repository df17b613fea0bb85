"""Backups as rows: when, why, how much is in them, which file, how large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from imvo_desktop.labels.instants import instant_text
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.restore_backup import BackupRow

_ROW_HEIGHT = 28
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NUMBERS = (2, 3, 5)
_PROJECT, _SIZE = 4, 5
_NARROW = 85 * GRID
_WIDE = (1, _PROJECT)


class BackupTable(QTreeWidget):
    """`picked` when another backup is chosen, `taken` when a person presses Enter on one."""

    picked = Signal()
    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("backups.list")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self._rows: tuple[BackupRow, ...] = ()
        self.currentItemChanged.connect(lambda _now, _before: self.picked.emit())
        self.itemActivated.connect(lambda _item, _column: self.taken.emit())

    @property
    def chosen(self) -> BackupRow | None:
        """The backup of the row that is chosen."""
        at = self.currentIndex().row()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def show_rows(self, rows: Sequence[BackupRow], words: Labels) -> None:
        """Show `rows`; the first that can be read is chosen."""
        self.clear()
        self._rows = tuple(rows)
        self.addTopLevelItems([self._item(row, words) for row in rows])
        at = next((at for at, row in enumerate(rows) if row.facts is not None), 0)
        self.setCurrentIndex(self.model().index(at, 0))
        self.setColumnHidden(_PROJECT, len({row.backup.name for row in rows}) < 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setColumnHidden(_SIZE, self.width() < scaled(_NARROW))
        super().resizeEvent(event)

    def fit(self) -> None:
        """Make each narrow column as wide as what it shows, once the list is in sight."""
        self.doItemsLayout()
        for column in range(self.columnCount()):
            if column not in _WIDE:
                self.resizeColumnToContents(column)

    def name_columns(self) -> None:
        """Say the headings in the language of the program."""
        self.setAccessibleName(self.tr("Backups"))
        self.setHeaderLabels(
            [
                self.tr("Made on"),
                self.tr("Why"),
                self.tr("Organisations"),
                self.tr("Deliveries"),
                self.tr("Project"),
                self.tr("Size"),
            ]
        )
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in _WIDE:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _item(self, row: BackupRow, words: Labels) -> QTreeWidgetItem:
        backup, facts = row.backup, row.facts
        counts = ["?", "?"]
        size = "?"
        why = words.text(f"backup.reason.{backup.reason}")
        if facts is None:
            why = self.tr("Damaged: this one cannot be put back")
        else:
            counts = [words.number(facts.organisations), words.number(facts.links)]
            size = QLocale(words.language).formattedDataSize(facts.size, 1)
        when = instant_text(words, backup.at)
        item = QTreeWidgetItem([when, why, *counts, backup.name, size])
        # Not on a column that is as wide as what it shows.
        item.setSizeHint(_WIDE[0], QSize(0, scaled(_ROW_HEIGHT)))
        item.setToolTip(1, plain(why))
        for column in _NUMBERS:
            item.setTextAlignment(column, _RIGHT)
        return item
