"""What the colours, patterns and dashes of the chain mean; always in sight."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from imvo_desktop.charts.chain_style import DASH, LEGEND_LEVELS, link_look, node_look
from imvo_desktop.domain.codes import Certainty, Level, OrganisationKind
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID, Palette

_SWATCH = QSize(24, 14)
_LINE_HEIGHT = 24
_SPACE = 2 * GRID


@dataclass(frozen=True, slots=True)
class _Entry:
    text: str
    level: Level = Level.NONE
    kind: OrganisationKind = OrganisationKind.SUPPLIER
    is_link: bool = False


class Legend(QWidget):
    """The legend as a strip that takes as many lines as it needs."""

    def __init__(self, palette: Palette, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chain_legend")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.use(palette, words)

    def use(self, palette: Palette, words: Words) -> None:
        """Show these colours and words from now on."""
        self._palette = palette
        self._entries = [_Entry(words.text(f"level.{level}"), level) for level in LEGEND_LEVELS]
        self._entries.append(_Entry(words.text("certainty.assumed"), is_link=True))
        own = OrganisationKind.OWN
        self._entries.append(_Entry(words.text(f"organisation_kind.{own}"), kind=own))
        self.setAccessibleName(self.tr("Legend"))
        self.setAccessibleDescription(", ".join(entry.text for entry in self._entries))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return int(places[-1].y()) + _LINE_HEIGHT

    def sizeHint(self) -> QSize:
        return QSize(60 * GRID, self.heightForWidth(60 * GRID))

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * GRID, _LINE_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for entry, place in zip(self._entries, self._places(self.width()), strict=True):
            top = place.y() + (_LINE_HEIGHT - _SWATCH.height()) / 2
            swatch = QRectF(QPointF(place.x() + 0.5, top + 0.5), _SWATCH.toSizeF())
            if entry.is_link:
                self._paint_link(painter, swatch)
            else:
                self._paint_node(painter, swatch, entry)
            painter.setPen(QColor(self._palette.text))
            left = swatch.right() + GRID
            box = QRectF(left, place.y(), self._width(entry), _LINE_HEIGHT)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, entry.text)

    def _paint_node(self, painter: QPainter, swatch: QRectF, entry: _Entry) -> None:
        look = node_look(entry.level, entry.kind, self._palette)
        painter.setPen(QPen(QColor(look.outline), 1))
        painter.setBrush(QColor(look.fill))
        painter.drawRoundedRect(swatch, 3, 3)
        if look.is_hatched:
            painter.setBrush(QBrush(QColor(look.hatch), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(swatch, 3, 3)

    def _paint_link(self, painter: QPainter, swatch: QRectF) -> None:
        look = link_look(Level.UNKNOWN, Certainty.ASSUMED, self._palette)
        pen = QPen(QColor(look.colour), 2)
        pen.setDashPattern([part / 2 for part in DASH])
        painter.setPen(pen)
        middle = swatch.center().y()
        painter.drawLine(QPointF(swatch.left(), middle), QPointF(swatch.right(), middle))

    def _places(self, width: int) -> list[QPointF]:
        places: list[QPointF] = []
        x = y = 0
        for entry in self._entries:
            needed = _SWATCH.width() + GRID + self._width(entry)
            if x and x + needed > width:
                x, y = 0, y + _LINE_HEIGHT
            places.append(QPointF(x, y))
            x += needed + _SPACE
        return places

    def _width(self, entry: _Entry) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(entry.text) + 2
