"""The level of a risk as a small coloured word; never colour alone, unknown is hatched."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from imvo_desktop.domain.codes import Level
from imvo_desktop.tokens import GRID, LEVEL_COLOURS, RADIUS
from imvo_desktop.ui.text_size import scaled

CHIP_HEIGHT = 24
_HATCH = QColor("#868F99")


class LevelChip(QWidget):
    """Shows one level with its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = Level.UNKNOWN
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def level(self) -> Level:
        """The level that is shown."""
        return self._level

    @property
    def text(self) -> str:
        """The word that is shown."""
        return self._text

    def show_level(self, level: Level, text: str) -> None:
        """Show `level` as `text`."""
        self._level, self._text = level, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        font = self.font()
        font.setBold(True)
        width = self.fontMetrics().horizontalAdvance(self._text) * 9 // 8
        return QSize(width + 2 * GRID, scaled(CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = LEVEL_COLOURS[self._level.value]
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(_HATCH, 1))
        painter.setBrush(QColor(colour.fill))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if colour.is_hatched:
            self._hatch(painter, box, QColor(colour.fill))
        painter.setPen(QColor(colour.text))
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)

    def _hatch(self, painter: QPainter, box: QRectF, fill: QColor) -> None:
        """Hatch the box, but leave the ground of the word calm."""
        painter.setBrush(QBrush(_HATCH.lighter(125), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        calm = QRectF(box).adjusted(GRID / 2, 3, -GRID / 2, -3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRect(calm)
