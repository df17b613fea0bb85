"""Where the words of a search were found, each place with a few words around it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from imvo_desktop.reporting.library_search import PageHit
from imvo_desktop.tokens import GRID, Palette

type Index = QModelIndex | QPersistentModelIndex

_HIT = Qt.ItemDataRole.UserRole
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)


class HitList(QListWidget):
    """Tells which hit a person opens."""

    opened = Signal(str, str)

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.setObjectName("library.hits")
        self._delegate = _HitDelegate(self, palette)
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._open)
        self.itemActivated.connect(self._open)

    def fill(self, hits: Sequence[PageHit]) -> None:
        """Show `hits`, the first one chosen."""
        self.clear()
        for hit in hits:
            item = QListWidgetItem(f"{_head(hit)}\n{hit.excerpt}")
            item.setData(_HIT, hit)
            self.addItem(item)
        if hits:
            self.setCurrentRow(0)

    def walk(self, steps: int) -> None:
        """Choose the hit `steps` further down, or the last there is."""
        row = max(0, min(self.count() - 1, self.currentRow() + steps))
        self.setCurrentRow(row)

    def open_current(self) -> None:
        """Open the hit that is chosen."""
        self._open(self.currentItem())

    def recolour(self, palette: Palette) -> None:
        """Draw in the colours of `palette`."""
        self._delegate.palette = palette
        self.viewport().update()

    def _open(self, item: QListWidgetItem | None) -> None:
        hit = item.data(_HIT) if item is not None else None
        if isinstance(hit, PageHit):
            self.opened.emit(hit.page, hit.part)


class _HitDelegate(QStyledItemDelegate):
    """Paints the place on one line and the words around it below, over as many as they take."""

    def __init__(self, view: HitList, palette: Palette) -> None:
        super().__init__(view)
        self._view = view
        self.palette = palette

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        head, text = self._areas(QRect(0, 0, width, 0), option.font, index)
        return QSize(width, head.height() + text.height() + 2 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(_HIT)
        if not isinstance(hit, PageHit):
            return
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        first = option.palette.color(QPalette.ColorRole.Text)
        second = QColor(self.palette.quiet)
        if is_chosen:
            painter.fillRect(option.rect, option.palette.highlight())
            first = second = option.palette.color(QPalette.ColorRole.HighlightedText)
        head, text = self._areas(option.rect, option.font, index)
        painter.setFont(_bold(option.font))
        painter.setPen(first)
        painter.drawText(head, _WRAPPED, _head(hit))
        painter.setFont(option.font)
        painter.setPen(second)
        painter.drawText(text, _WRAPPED, hit.excerpt)
        painter.restore()

    def _areas(self, room: QRect, font: QFont, index: Index) -> tuple[QRect, QRect]:
        """Where the head and the text of a hit stand within `room`."""
        hit = index.data(_HIT)
        if not isinstance(hit, PageHit):
            return QRect(), QRect()
        inner = room.adjusted(GRID, GRID, -GRID, 0)
        head = self._measured(_head(hit), _bold(font), inner)
        inner.setTop(head.bottom() + 2)
        return head, self._measured(hit.excerpt, font, inner)

    def _measured(self, text: str, font: QFont, room: QRect) -> QRect:
        tall = QRect(room.left(), room.top(), room.width(), 1000)
        height = QFontMetrics(font).boundingRect(tall, _WRAPPED, text).height()
        return QRect(room.left(), room.top(), room.width(), height)


def _head(hit: PageHit) -> str:
    return f"{hit.title} › {hit.heading}" if hit.heading else hit.title


def _bold(font: QFont) -> QFont:
    found = QFont(font)
    found.setBold(True)
    return found
