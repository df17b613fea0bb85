"""How cells are painted and edited: levels as a coloured word, codes by name, the rest found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from imvo_desktop.tokens import GRID, LEVEL_COLOURS
from imvo_desktop.ui import lazily
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.finder_line import FinderLine
from imvo_desktop.ui.tables.cells import choices
from imvo_desktop.ui.tables.columns import Column
from imvo_desktop.ui.tables.record_model import RecordModel

if TYPE_CHECKING:
    from imvo_desktop.usecases.find_offers import Offer

type Index = QModelIndex | QPersistentModelIndex

_SWATCH = 14


class LevelDelegate(QStyledItemDelegate):
    """Paints a level as a swatch of its colour with the word beside it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.rect = option.rect.adjusted(_SWATCH + GRID, 0, 0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        found = model.level_at(index) if isinstance(model, RecordModel) else None
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        if found is not None:
            _paint_swatch(painter, option.rect, found.level.value)
        super().paint(painter, option, index)


class CodeDelegate(QStyledItemDelegate):
    """Edits a code by choosing from the names of all codes."""

    def __init__(self, document: Document, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._column = column

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        box.setAccessibleName(self._document.labels.text(self._column.heading_code))
        for code, name in choices(self._column, self._document.labels).items():
            box.addItem(name, code)
        box.activated.connect(self._commit)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox) and editor.currentIndex() >= 0:
            model.setData(index, editor.currentData())

    def _commit(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.commitData.emit(box)
            self.closeEditor.emit(box)


class FinderDelegate(QStyledItemDelegate):
    """Edits a country or a sector in a line that offers what the typed text may mean."""

    def __init__(self, document: Document, column: Column, finder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._column = column
        self._finder = finder
        self._is_ready = False

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        words = self._document.labels
        line = FinderLine(self._offers, parent)
        line.setAccessibleName(words.text(self._column.heading_code))
        line.chosen.connect(self._commit)
        if not self._is_ready:
            job = self._document.workers.run(
                lambda progress: lazily.warm_up_finders(words, progress)
            )
            job.succeeded.connect(self._get_ready)
        return line

    def _get_ready(self) -> None:
        self._is_ready = True

    def _offers(self, typed: str) -> tuple[Offer, ...]:
        if not self._is_ready:
            return ()
        return lazily.offers(self._finder, typed, self._document.labels)

    def _commit(self) -> None:
        line = self.sender()
        if isinstance(line, FinderLine):
            self.commitData.emit(line)
            self.closeEditor.emit(line)


def _paint_swatch(painter: QPainter, cell: QRect, level: str) -> None:
    look = LEVEL_COLOURS[level]
    top = cell.center().y() - _SWATCH // 2
    swatch = QRect(cell.left() + GRID // 2, top, _SWATCH, _SWATCH)
    painter.save()
    painter.setPen(QColor("#868F99"))
    painter.setBrush(QColor(look.fill))
    painter.drawRect(swatch)
    if look.is_hatched:
        painter.setBrush(QBrush(QColor("#57606A"), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(swatch)
    painter.restore()
