"""What goes on the pages of a print: a picture on one page or as a poster, a table, a view.

Sizes are in pixels of 1/96 inch, as on the screen; `Painted` draws one page at the origin.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from imvo_desktop.charts.fonts import printable
from imvo_desktop.charts.shapes import Picture
from imvo_desktop.tokens import LIGHT
from imvo_desktop.ui.printing.painted_picture import font, paint

_TEXT, _ROW, _GAP = 11.0, 20.0, 12.0
_WIDEST = 260.0
_MEASURED = 300


class Painted(Protocol):
    """Something that can be printed."""

    @property
    def is_wide(self) -> bool:
        """Whether a page on its side suits it better."""

    def count(self, page: QSizeF) -> int:
        """How many pages of this size it takes."""

    def paint(self, painter: QPainter, page: QSizeF, number: int) -> None:
        """Draw the page with this number, from 0."""


@dataclass(frozen=True, slots=True)
class PicturePages:
    """A picture on one page, smaller if it must; as a poster in full size over several."""

    picture: Picture
    is_poster: bool = False

    @property
    def is_wide(self) -> bool:
        """Whether it is wider than high."""
        return self.picture.width > self.picture.height

    def count(self, page: QSizeF) -> int:
        """One, or as many as lie beside and below each other."""
        across, down = self._tiles(page)
        return across * down

    def paint(self, painter: QPainter, page: QSizeF, number: int) -> None:
        """Draw the part of the picture that is on this page."""
        across, _ = self._tiles(page)
        painter.save()
        painter.setClipRect(QRectF(QPointF(), page))
        seen = QRectF(0, 0, self.picture.width, self.picture.height)
        if self.is_poster:
            row, column = divmod(number, across)
            seen = QRectF(QPointF(column * page.width(), row * page.height()), page)
            painter.translate(-seen.topLeft())
        else:
            scale = min(page.width() / self.picture.width, page.height() / self.picture.height, 1.0)
            painter.scale(scale, scale)
        paint(self.picture, painter, seen)
        painter.restore()

    def _tiles(self, page: QSizeF) -> tuple[int, int]:
        if not self.is_poster:
            return 1, 1
        across = math.ceil(self.picture.width / page.width())
        return max(1, across), max(1, math.ceil(self.picture.height / page.height()))


class TablePages:
    """Rows of text under the same heads on each page; columns that do not fit go to more pages."""

    def __init__(self, title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self._title = title
        self._heads = tuple(heads)
        self._rows = rows
        self._widths = _widths(heads, rows)
        self.is_wide = True

    def count(self, page: QSizeF) -> int:
        """Groups of columns times groups of rows."""
        return len(self._groups(page)) * self._down(page)

    def paint(self, painter: QPainter, page: QSizeF, number: int) -> None:
        """Draw the title, the heads and the rows of this page, and which page it is."""
        group, part = divmod(number, self._down(page))
        columns, most = self._groups(page)[group], self._per_page(page)
        self._line(painter, (self._title,), (page.width(),), 0, is_bold=True)
        foot = f"{number + 1} / {self.count(page)}"
        self._line(painter, (foot,), (page.width(),), page.height() - _ROW)
        widths = [self._widths[one] for one in columns]
        self._line(painter, [self._heads[one] for one in columns], widths, _ROW, is_bold=True)
        painter.setPen(QPen(QColor(LIGHT.line), 1))
        painter.drawLine(QPointF(0, 2 * _ROW), QPointF(sum(widths), 2 * _ROW))
        for at, row in enumerate(self._rows[part * most : (part + 1) * most]):
            self._line(painter, [row[one] for one in columns], widths, (2 + at) * _ROW)

    def _line(
        self,
        painter: QPainter,
        texts: Sequence[str],
        widths: Sequence[float],
        top: float,
        *,
        is_bold: bool = False,
    ) -> None:
        used = font(_TEXT, is_bold=is_bold)
        metrics = QFontMetricsF(used)
        painter.setFont(used)
        painter.setPen(QColor(LIGHT.text))
        left = 0.0
        for text, width in zip(texts, widths, strict=True):
            shown = metrics.elidedText(
                printable(text), Qt.TextElideMode.ElideRight, width - _GAP / 2
            )
            painter.drawText(QPointF(left, top + _ROW * 0.7), shown)
            left += width

    def _groups(self, page: QSizeF) -> list[list[int]]:
        """The columns that lie on one page, page by page; one that is too wide is alone."""
        groups: list[list[int]] = [[]]
        taken = 0.0
        for column, width in enumerate(self._widths):
            if groups[-1] and taken + width > page.width():
                groups.append([])
                taken = 0.0
            groups[-1].append(column)
            taken += width
        return groups

    def _per_page(self, page: QSizeF) -> int:
        return max(1, int(page.height() // _ROW) - 3)

    def _down(self, page: QSizeF) -> int:
        return max(1, math.ceil(len(self._rows) / self._per_page(page)))


@dataclass(frozen=True, slots=True)
class ViewPages:
    """A view as it stands on the screen, on one page."""

    view: QWidget

    @property
    def is_wide(self) -> bool:
        """Whether it is wider than high."""
        return self.view.width() > self.view.height()

    def count(self, page: QSizeF) -> int:
        """One."""
        return 1

    def paint(self, painter: QPainter, page: QSizeF, number: int) -> None:
        """Draw the view, smaller if it must."""
        size = self.view.size()
        scale = min(page.width() / size.width(), page.height() / size.height(), 1.0)
        painter.save()
        painter.scale(scale, scale)
        self.view.render(painter, QPoint())
        painter.restore()


def _widths(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[float]:
    """How wide each column is: what its head and its first rows take."""
    bold, plain = QFontMetricsF(font(_TEXT, is_bold=True)), QFontMetricsF(font(_TEXT))
    found = []
    for column, head in enumerate(heads):
        texts = (plain.horizontalAdvance(row[column]) for row in rows[:_MEASURED])
        widest = max((bold.horizontalAdvance(head), *texts))
        found.append(min(widest, _WIDEST) + _GAP)
    return found
