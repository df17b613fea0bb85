"""What the colours, patterns and dashes of the chain mean; a level in it narrows the views."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from imvo_desktop.charts.chain_style import DASH, LEGEND_LEVELS, link_look, node_look
from imvo_desktop.domain.codes import Certainty, Level, OrganisationKind
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID, Palette
from imvo_desktop.ui.text_size import scaled

_SWATCH = QSize(16, 14)
_DRAWN = 15
_LINE_HEIGHT = 26
_SPACE, _PADDING = 2, 10
_SHARPNESS = 2
_STYLE = """
QToolButton {{ background: transparent; padding: 0 2px; min-width: 0; min-height: 22px; }}
QToolButton:checked {{ color: {text}; border: 2px solid {accent}; padding: 0 1px; }}
QToolButton:focus {{ padding: 0; }}
"""


class Legend(QWidget):
    """The legend as a strip that takes as many lines as it needs; `chosen(Level)` of a click.

    Counts wait in the tips where only without them all levels stand on one line.
    """

    chosen = Signal(object)

    def __init__(self, palette: Palette, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chain_legend")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._counts: Mapping[Level, int] = {}
        self._full: list[str] = []
        self._short: list[str] = []
        self._levels = {level: self._key(f"legend.{level}") for level in LEGEND_LEVELS}
        for level, key in self._levels.items():
            key.setCheckable(True)
            key.clicked.connect(lambda _checked, level=level: self.chosen.emit(level))
        self._assumed = self._key("legend.assumed")
        self._assumed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._assumed.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.use(palette, words)

    def use(self, palette: Palette, words: Words) -> None:
        """Show these colours and words from now on."""
        self._palette, self._words = palette, words
        for level, key in self._levels.items():
            key.setIcon(_level_icon(level, palette))
        self._assumed.setIcon(_assumed_icon(palette))
        self.setStyleSheet(_STYLE.format(text=palette.text, accent=palette.accent))
        self.setAccessibleName(self.tr("Legend"))
        self._say()

    def show_counts(self, counts: Mapping[Level, int]) -> None:
        """Say how many deliveries have each level."""
        if counts != self._counts:
            self._counts = counts
            self._say()

    def show_chosen(self, levels: frozenset[Level]) -> None:
        """Show which levels the views are narrowed to."""
        for level, key in self._levels.items():
            key.setChecked(level in levels)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(top for _, top in self._places(width)) + scaled(_LINE_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(60 * GRID, self.heightForWidth(60 * GRID))

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * GRID, scaled(_LINE_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put()

    def _put(self) -> None:
        texts, places = self._texts(self.width()), self._places(self.width())
        for key, text, (left, top) in zip(self._keys(), texts, places, strict=True):
            key.setText(text)
            key.setGeometry(left, top, self._wide(text), scaled(_LINE_HEIGHT))

    def _keys(self) -> list[QToolButton]:
        return [*self._levels.values(), self._assumed]

    def _places(self, width: int) -> list[tuple[int, int]]:
        places: list[tuple[int, int]] = []
        left = top = 0
        for text in self._texts(width):
            needed = self._wide(text)
            if left and left + needed > width:
                left, top = 0, top + scaled(_LINE_HEIGHT)
            places.append((left, top))
            left += needed + _SPACE
        return places

    def _texts(self, width: int) -> list[str]:
        """What the keys say on a strip of `width`."""
        is_short = self._line(self._short) <= width < self._line(self._full)
        return self._short if is_short else self._full

    def _line(self, texts: Sequence[str]) -> int:
        return sum(self._wide(text) + _SPACE for text in texts) - _SPACE

    def _wide(self, text: str) -> int:
        """How wide a key must be: the style asks for more room around it than a legend has."""
        return _SWATCH.width() + self.fontMetrics().horizontalAdvance(text) + _PADDING

    def _say(self) -> None:
        words = self._words
        full, short = [], []
        for level, key in self._levels.items():
            name, count = words.text(f"level.{level}"), self._counts.get(level, 0)
            full.append(f"{name} {words.number(count)}" if count else name)
            short.append(name)
            tip = self.tr("{level}: {count} deliveries. Click to see only these; again for all.")
            key.setToolTip(tip.replace("{level}", name).replace("{count}", words.number(count)))
            key.setAccessibleName(key.toolTip())
        assumed = words.text("certainty.assumed")
        self._full, self._short = [*full, assumed], [*short, assumed]
        self._assumed.setAccessibleName(assumed)
        self.setAccessibleDescription(", ".join(self._full))
        self.updateGeometry()
        self._put()

    def _key(self, name: str) -> QToolButton:
        key = QToolButton(self)
        key.setObjectName(name)
        key.setAutoRaise(True)
        key.setIconSize(_SWATCH)
        key.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return key


def _level_icon(level: Level, palette: Palette) -> QIcon:
    look = node_look(level, OrganisationKind.SUPPLIER, palette)
    drawn, painter = _begun()
    box = QRectF(0.5, 0.5, _DRAWN - 1, _SWATCH.height() - 1)
    painter.setPen(QPen(QColor(look.outline), 1))
    painter.setBrush(QColor(look.fill))
    painter.drawRoundedRect(box, 3, 3)
    if look.is_hatched:
        painter.setBrush(QBrush(QColor(look.hatch), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box, 3, 3)
    painter.end()
    return QIcon(drawn)


def _assumed_icon(palette: Palette) -> QIcon:
    look = link_look(Level.UNKNOWN, Certainty.ASSUMED, palette)
    drawn, painter = _begun()
    pen = QPen(QColor(look.colour), 2)
    pen.setDashPattern([part / 2 for part in DASH])
    painter.setPen(pen)
    middle = _SWATCH.height() / 2
    painter.drawLine(QPointF(0, middle), QPointF(_DRAWN - 2, middle))
    painter.end()
    return QIcon(drawn)


def _begun() -> tuple[QPixmap, QPainter]:
    drawn = QPixmap(_SWATCH * _SHARPNESS)
    drawn.setDevicePixelRatio(_SHARPNESS)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return drawn, painter
