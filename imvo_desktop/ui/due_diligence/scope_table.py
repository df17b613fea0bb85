"""The table of products: keys choose, and each row tells which deliveries it stands for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from imvo_desktop.domain.codes import ScopeDecision
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.scope_model import (
    CHOICE,
    LINKS,
    MADE_IN,
    PRODUCT,
    REASON,
    SAID,
    SHARE,
    ScopeModel,
)
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.scope_lines import ScopeLine

_ROW_HEIGHT, _LEAST_HEIGHT = 28, 18 * GRID
_KEYS: dict[int, ScopeDecision | None] = {
    Qt.Key.Key_1: ScopeDecision.FIRST,
    Qt.Key.Key_2: ScopeDecision.LATER,
    Qt.Key.Key_3: ScopeDecision.OUT,
    Qt.Key.Key_0: None,
}
_AS_WIDE_AS_TOLD = {CHOICE: 10, LINKS: 10, SHARE: 9}
_PARTS = {SAID: 0.3, MADE_IN: 0.22, REASON: 0.16}
_NARROWEST, _ROOM_FOR_SHARE = 14 * GRID, 96 * GRID


class ScopeTable(QTableView):
    """`wanted(ScopeDecision | None)` for the selected rows; `picked` when others are selected."""

    wanted = Signal(object)
    picked = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("scope.products")
        self._model = ScopeModel(document, self)
        self._is_filling = False
        self.setModel(self._model)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.verticalScrollBar().rangeChanged.connect(self._share_width)
        self.selectionModel().selectionChanged.connect(self._tell)

    @property
    def chosen(self) -> tuple[ScopeLine, ...]:
        """The lines of the selected rows, from top to bottom."""
        rows = sorted(one.row() for one in self.selectionModel().selectedRows())
        return tuple(self._model.lines[row] for row in rows)

    def show_lines(self, lines: tuple[ScopeLine, ...]) -> None:
        """Show `lines`; the row in focus stays in focus where its product is still there."""
        at = self.currentIndex()
        before = self._model.lines[at.row()].key if at.isValid() else None
        self._is_filling = True
        self._model.show_lines(lines)
        keys = [one.key for one in lines]
        if before in keys and not self.currentIndex().isValid():
            self.selectRow(keys.index(before))
        self._is_filling = False
        self._share_width()

    def go_to(self, key: str) -> None:
        """Select the row of the line `key`."""
        keys = [one.key for one in self._model.lines]
        if key in keys:
            self.selectRow(keys.index(key))

    def copy(self) -> None:
        """Put the selected rows, or all, on the clipboard as a block a sheet can paste."""
        rows = sorted(one.row() for one in self.selectionModel().selectedRows())
        columns = range(self._model.columnCount())
        lines = [
            "\t".join(str(self._model.index(row, at).data() or "") for at in columns)
            for row in rows or range(self._model.rowCount())
        ]
        names = (self._model.headerData(at, Qt.Orientation.Horizontal) for at in columns)
        QGuiApplication.clipboard().setText("\n".join(["\t".join(map(str, names)), *lines]))

    def retranslate(self) -> None:
        """Say everything in the language of the program."""
        self.setAccessibleName(self.tr("Products, with what was chosen"))
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, REASON)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() in _KEYS:
            self.wanted.emit(_KEYS[event.key()])
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Words share what numbers leave; the share of what is bought waits for a wider table."""
        header, rest = self.horizontalHeader(), self.viewport().width()
        self.setColumnHidden(SHARE, rest < scaled(_ROOM_FOR_SHARE))
        for column, grids in _AS_WIDE_AS_TOLD.items():
            if not self.isColumnHidden(column):
                header.resizeSection(column, max(header.sectionSizeHint(column), grids * GRID))
                rest -= header.sectionSize(column)
        words = rest
        for column, part in _PARTS.items():
            header.resizeSection(column, max(header.sectionSizeHint(column), int(words * part)))
            rest -= header.sectionSize(column)
        header.resizeSection(PRODUCT, max(_NARROWEST, rest))

    def _tell(self) -> None:
        if not self._is_filling:
            self.picked.emit()
