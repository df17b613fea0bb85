"""What colour, filling and size of the marks mean; always in sight under the map."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from imvo_desktop.charts.chain_style import LEGEND_LEVELS
from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID, Palette
from imvo_desktop.ui.map.mark_looks import MarkLook, paint_mark

_RADIUS = 6.0
_LEAST_LINE = 24
_SPACE = 2 * GRID
_ROOM_FOR_ALL = 90 * GRID


@dataclass(frozen=True, slots=True)
class _Entry:
    text: str
    look: MarkLook | None


class MapLegend(QWidget):
    """The legend as a strip that takes as many lines as it needs."""

    def __init__(self, palette: Palette, words: Words) -> None:
        super().__init__()
        self.setObjectName("map_legend")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.use(palette, words)

    def use(self, palette: Palette, words: Words) -> None:
        """Show these colours and words from now on."""
        self._palette, self._words = palette, words
        levels = [
            _Entry(words.text(f"level.{level}"), MarkLook(_RADIUS, level, is_exact=True))
            for level in LEGEND_LEVELS
        ]
        exact = MarkLook(_RADIUS, Level.MEDIUM, is_exact=True)
        estimated = MarkLook(_RADIUS, Level.MEDIUM, is_exact=False)
        self._entries = [
            *levels,
            _Entry(words.text("map.exact"), exact),
            _Entry(words.text("map.estimated"), estimated),
            _Entry(self.tr("Number and size: deliveries"), None),
            _Entry(self.tr("Borders: Natural Earth, no opinion"), None),
        ]
        self.setAccessibleName(self.tr("Legend"))
        self.setAccessibleDescription(", ".join(entry.text for entry in self._entries))
        self.setToolTip("\n".join(entry.text for entry in self._entries if entry.look is None))
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.use(self._palette, self._words)
        super().changeEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self._places(width)[-1][1].y()) + self._line

    def sizeHint(self) -> QSize:
        return QSize(60 * GRID, self.heightForWidth(60 * GRID))

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * GRID, self._line)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for entry, place in self._places(self.width()):
            left = place.x()
            if entry.look is not None:
                at = QPointF(left + _RADIUS + 1, place.y() + self._line / 2)
                paint_mark(painter, at, entry.look, self._palette)
                left += 2 * _RADIUS + GRID
            is_quiet = entry.look is None
            painter.setPen(QColor(self._palette.quiet if is_quiet else self._palette.text))
            box = QRectF(left, place.y(), self._width(entry), self._line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, entry.text)

    def _places(self, width: int) -> list[tuple[_Entry, QPointF]]:
        """Where each entry stands; without room for it all the words alone wait in the tip."""
        places: list[tuple[_Entry, QPointF]] = []
        x = y = 0.0
        is_wide = width >= _ROOM_FOR_ALL
        for entry in (one for one in self._entries if is_wide or one.look is not None):
            needed = self._width(entry) + (2 * _RADIUS + GRID if entry.look is not None else 0)
            if x and x + needed > width:
                x, y = 0.0, y + self._line
            places.append((entry, QPointF(x, y)))
            x += needed + _SPACE
        return places

    @property
    def _line(self) -> int:
        return max(_LEAST_LINE, QFontMetrics(self.font()).height() + GRID // 2)

    def _width(self, entry: _Entry) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(entry.text) + 2
