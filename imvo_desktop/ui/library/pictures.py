"""The pictures of the help, as wide as there is room for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from imvo_desktop import resources
from imvo_desktop.tokens import Palette

FOLDER = "pictures"
_NAME = re.compile(r"[a-z_]+")
_SMOOTH = Qt.TransformationMode.SmoothTransformation


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a picture is shown: at most `room` wide, on a screen of `density`, beside large text."""

    room: int
    density: float
    scale: float


def picture(name: str, language: str, wanted: Wanted, palette: Palette) -> QImage | None:
    """The picture `name` of the program in `language`, with an edge; None where there is none."""
    if not _NAME.fullmatch(name):
        return None
    made = QImage(str(resources.path("help", FOLDER, language, f"{name}.png")))
    if made.isNull():
        return None
    width = min(wanted.room, round(made.width() * wanted.scale))
    sharp = made.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(
        round(width * wanted.density), _SMOOTH
    )
    _put_edge(sharp, palette)
    sharp.setDevicePixelRatio(wanted.density)
    return sharp


def _put_edge(image: QImage, palette: Palette) -> None:
    painter = QPainter(image)
    painter.setPen(QColor(palette.line))
    painter.drawRect(QRect(0, 0, image.width() - 1, image.height() - 1))
    painter.end()
