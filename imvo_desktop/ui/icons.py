"""Icons from resources/icons (Material Symbols), in the colours of the window."""

from __future__ import annotations

import functools
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPen, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from imvo_desktop import resources
from imvo_desktop.tokens import Palette

_SIZE = 20


def icon(name: str, palette: Palette) -> QIcon:
    """The icon `name` in text colour; quiet when disabled, for the accent when checked."""
    return QIcon(_Symbol(name, palette, on=palette.on_accent))


def list_icon(name: str, palette: Palette) -> QIcon:
    """The icon `name` for a list: in text colour, on the accent when its row is selected."""
    return QIcon(_Symbol(name, palette, on=palette.text))


def path_icon(name: str, palette: Palette) -> QIcon:
    """The icon `name` for the path, where the chosen row keeps a calm ground."""
    return QIcon(_Symbol(name, palette, on=palette.text, selected=palette.accent))


def number_icon(number: int, palette: Palette) -> QIcon:
    """A digit in a circle, in text colour; for a step."""
    kept = f"number {number} {palette.line} {palette.text}"
    drawn = drawn_once(kept, lambda: _number(number, palette))
    found = QIcon(drawn)
    found.addPixmap(drawn, QIcon.Mode.Selected)
    return found


def pixmap(name: str, colour: str, size: int = _SIZE, scale: int = 1) -> QPixmap:
    """The icon `name` in `colour` (#RRGGBB), `size` pixels wide, `scale` times as sharp."""
    kept = f"icon {name} {colour} {size} {scale}"
    return drawn_once(kept, lambda: _drawn(name, colour, size, scale))


def drawn_once(name: str, draw: Callable[[], QPixmap]) -> QPixmap:
    """What `draw` drew the first time; `name` says all that it depends on.

    Drawn anew it would be another picture to Qt, which keeps each one in every size it was shown
    in: that grew with every project that was opened.
    """
    found, kept = QPixmap(), f"imvo {name}"
    if not QPixmapCache.find(kept, found):
        found = draw()
        QPixmapCache.insert(kept, found)
    return found


def _number(number: int, palette: Palette) -> QPixmap:
    drawn = QPixmap(3 * _SIZE, 3 * _SIZE)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(palette.line), 4))
    area = QRectF(drawn.rect()).adjusted(3, 3, -3, -3)
    painter.drawEllipse(area)
    font = painter.font()
    font.setPixelSize(2 * _SIZE - 2)
    painter.setFont(font)
    painter.setPen(QColor(palette.text))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()
    drawn.setDevicePixelRatio(3)
    return drawn


def _drawn(name: str, colour: str, size: int, scale: int) -> QPixmap:
    drawn = QPixmap(size * scale, size * scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    _paint(painter, name, colour, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn


class _Symbol(QIconEngine):
    """Draws when asked, in the size asked: drawing all beforehand made the start slow."""

    def __init__(self, name: str, palette: Palette, *, on: str, selected: str = "") -> None:
        super().__init__()
        self._name = name
        self._palette = palette
        self._on = on
        self._selected = selected or palette.on_accent

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        _paint(painter, self._name, self._colour(mode, state), QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        return _Symbol(self._name, self._palette, on=self._on, selected=self._selected)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode is QIcon.Mode.Disabled:
            return self._palette.quiet
        if mode is QIcon.Mode.Selected:
            return self._selected
        return self._on if state is QIcon.State.On else self._palette.text


def _paint(painter: QPainter, name: str, colour: str, area: QRectF) -> None:
    coloured = _svg(name).replace("<svg ", f'<svg fill="{colour}" ', 1)
    QSvgRenderer(QByteArray(coloured.encode())).render(painter, area)


@functools.cache
def _svg(name: str) -> str:
    """The drawing of the icon; read once, as buttons over the chain are drawn at every step."""
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
