"""Blank paper as a picture, for previews that take no time."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage

DOTS_PER_INCH = 72
_SHORT, _LONG = round(8.5 * DOTS_PER_INCH), 11 * DOTS_PER_INCH


@cache
def paper(*, is_wide: bool = False) -> bytes:
    """A white sheet of 8.5 by 11 inches as a PNG of 72 dots per inch."""
    size = (_LONG, _SHORT) if is_wide else (_SHORT, _LONG)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # reason: the stub of PySide asks for bytes where Qt takes the name of a format
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
