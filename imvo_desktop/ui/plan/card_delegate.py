"""Draws the card of a measure: kind, text, what it is about, level, who and when."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from imvo_desktop.tokens import GRID, LEVEL_COLOURS, RADIUS
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.plan_rows import PlanRow

ID_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_MARGIN, _GAP, _MOST_LINES = GRID, 4, 4
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_BREAK = "\N{ZERO WIDTH SPACE}"

type Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Each card is as tall as its text takes at the width of the list."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The width of the list, the height of the text."""
        row = index.data(ROW_ROLE)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else 200
        if not isinstance(row, PlanRow):
            return QSize(width, 1)
        return QSize(width, self._height(row, option.font, width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, PlanRow):
            return
        palette = self._theme.palette
        state = QStyle.StateFlag.State_Selected
        is_chosen = bool(option.state & state)
        has_keys = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(2, 2, -2, -_GAP)
        edge = palette.focus if has_keys else palette.accent if is_chosen else palette.line
        painter.setPen(QPen(QColor(edge), 2 if is_chosen or has_keys else 1))
        painter.setBrush(QBrush(QColor(palette.surface)))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        self._write(painter, row, box.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN), option.font)
        painter.restore()

    def _write(self, painter: QPainter, row: PlanRow, box: QRect, font: QFont) -> None:
        line = QFontMetrics(font).lineSpacing()
        bold = QFont(font)
        bold.setBold(True)
        top = box.top()
        for text, weight, colour in self._paragraphs(row, font, bold):
            height = _height(text, weight, box.width())
            painter.setFont(weight)
            painter.setPen(QColor(colour))
            part = QRect(box.left(), top, box.width(), height)
            painter.drawText(part, _WRAP, _short(text, weight, box.width()))
            top += height + _GAP
        chip = QRect(box.left(), top, 0, line + _GAP)
        self._write_level(painter, row, chip, box.width(), bold)

    def _paragraphs(
        self, row: PlanRow, font: QFont, bold: QFont
    ) -> tuple[tuple[str, QFont, str], ...]:
        palette = self._theme.palette
        kind = f"{row.kind_name} · {row.aside}" if row.aside else row.kind_name
        due = (row.foot, bold, palette.text) if row.is_late else (row.foot, font, palette.quiet)
        parts = [(kind, font, palette.quiet), (row.title, bold, palette.text)]
        parts += [(row.about, font, palette.quiet), due]
        return tuple(part for part in parts if part[0])

    def _write_level(
        self, painter: QPainter, row: PlanRow, box: QRect, room: int, bold: QFont
    ) -> None:
        colour = LEVEL_COLOURS[row.level.level.value]
        metrics = QFontMetrics(bold)
        width = metrics.horizontalAdvance(row.level_name) + 2 * GRID
        box.setWidth(min(width, room))
        painter.setPen(QPen(QColor(self._theme.palette.line), 1))
        painter.setBrush(QBrush(QColor(colour.fill)))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setFont(bold)
        painter.setPen(QColor(colour.text))
        elide = Qt.TextElideMode.ElideRight
        name = metrics.elidedText(row.level_name, elide, box.width() - GRID // 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _height(self, row: PlanRow, font: QFont, width: int) -> int:
        bold = QFont(font)
        bold.setBold(True)
        inner = width - 2 * _MARGIN - 4
        parts = self._paragraphs(row, font, bold)
        text = sum(_height(one, weight, inner) + _GAP for one, weight, _ in parts)
        return text + QFontMetrics(font).lineSpacing() + _GAP + 2 * _MARGIN + _GAP + 2


def _height(text: str, font: QFont, width: int) -> int:
    metrics = QFontMetrics(font)
    return min(_whole_height(text, font, width), _MOST_LINES * metrics.lineSpacing() + 2)


def _whole_height(text: str, font: QFont, width: int) -> int:
    room = QRect(0, 0, max(width, 1), 10_000)
    shown = _breakable(text, font, width)
    return QFontMetrics(font).boundingRect(room, _WRAP, shown).height() + 2


def _breakable(text: str, font: QFont, width: int) -> str:
    """`text` in which a word that is wider than the card can go on on the next line."""
    metrics = QFontMetrics(font)
    words = text.split(" ")
    return " ".join(
        word if metrics.horizontalAdvance(word) <= width else _BREAK.join(word) for word in words
    )


def _short(text: str, font: QFont, width: int) -> str:
    """`text`, or as much of it as fits in the most lines of a card, with dots."""
    metrics = QFontMetrics(font)
    if _whole_height(text, font, width) <= _MOST_LINES * metrics.lineSpacing() + 2:
        return _breakable(text, font, width)
    room = width * (_MOST_LINES - 1)
    return _breakable(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room), font, width)
