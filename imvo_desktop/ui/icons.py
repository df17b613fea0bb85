"""Icons from resources/icons (Material Symbols), in the colours of the window."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from imvo_desktop import resources
from imvo_desktop.tokens import Palette

_SIZE = 20
_SCALES = (1, 2, 3)


def icon(name: str, palette: Palette) -> QIcon:
    """The icon `name` in text colour; quiet when disabled, for the accent when checked."""
    found = QIcon()
    for mode, state, colour in (
        (QIcon.Mode.Normal, QIcon.State.Off, palette.text),
        (QIcon.Mode.Normal, QIcon.State.On, palette.on_accent),
        (QIcon.Mode.Disabled, QIcon.State.Off, palette.quiet),
        (QIcon.Mode.Selected, QIcon.State.Off, palette.on_accent),
    ):
        for scale in _SCALES:
            found.addPixmap(pixmap(name, colour, scale=scale), mode, state)
    return found


def list_icon(name: str, palette: Palette) -> QIcon:
    """The icon `name` for a list: in text colour, on the accent when its row is selected."""
    found = QIcon()
    for scale in _SCALES:
        found.addPixmap(pixmap(name, palette.text, scale=scale), QIcon.Mode.Normal)
        found.addPixmap(pixmap(name, palette.on_accent, scale=scale), QIcon.Mode.Selected)
    return found


def pixmap(name: str, colour: str, size: int = _SIZE, scale: int = 1) -> QPixmap:
    """The icon `name` in `colour` (#RRGGBB), `size` pixels wide, `scale` times as sharp."""
    svg = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    coloured = svg.replace("<svg ", f'<svg fill="{colour}" ', 1)
    drawn = QPixmap(size * scale, size * scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer = QSvgRenderer(QByteArray(coloured.encode()))
    renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn
