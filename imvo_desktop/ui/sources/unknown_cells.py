"""Paints how much is not known: a small gauge, hatched as far as nobody knows, beside the words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QBrush, QColor, QPainter, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from imvo_desktop.tokens import GRID, LEVEL_COLOURS
from imvo_desktop.ui.sources.unknown_model import COVERAGE_ROLE
from imvo_desktop.usecases.coverage import ThemeCoverage

type Index = QModelIndex | QPersistentModelIndex

_WIDTH, _HEIGHT = 12, 18
_LINE, _HATCH = QColor("#868F99"), QColor("#57606A")


class UnknownDelegate(QStyledItemDelegate):
    """The gauge is full where nobody judged any delivery, and empty where all are judged."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if isinstance(index.data(COVERAGE_ROLE), ThemeCoverage):
            option.rect = option.rect.adjusted(_WIDTH + GRID, 0, 0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        found = index.data(COVERAGE_ROLE)
        if isinstance(found, ThemeCoverage) and found.deliveries:
            _paint_gauge(painter, option.rect, found.unknown / found.deliveries)
        super().paint(painter, option, index)


def _paint_gauge(painter: QPainter, cell: QRect, part: float) -> None:
    look = LEVEL_COLOURS["unknown"]
    top = cell.center().y() - _HEIGHT // 2
    box = QRect(cell.left() + GRID // 2, top, _WIDTH, _HEIGHT)
    height = max(2, round(_HEIGHT * part)) if part else 0
    full = QRect(box.left(), box.bottom() + 1 - height, _WIDTH, height)
    painter.save()
    painter.fillRect(box, QColor(LEVEL_COLOURS["none"].fill))
    painter.fillRect(full, QColor(look.fill))
    painter.fillRect(full, QBrush(_HATCH, Qt.BrushStyle.BDiagPattern))
    painter.setPen(_LINE)
    painter.drawRect(box)
    painter.restore()
