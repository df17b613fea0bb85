"""Draws the mark of the program as each system wants it; run it as a script.

From resources/icons/imvo.svg it makes imvo.png, imvo.ico and imvo.icns beside this file.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
MARK = HERE.parent / "icons" / "imvo.svg"
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
MAC_SIZES = (16, 32, 64, 128, 256, 512)


def drawn(side: int) -> Image.Image:
    """The mark, `side` pixels wide and high."""
    picture = QImage(side, side, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(MARK)).render(painter)
    painter.end()
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(kept, b"PNG")
    return Image.open(io.BytesIO(kept.data().data())).convert("RGBA")


def write_all(folder: Path) -> None:
    """Write the three pictures into `folder`."""
    drawn(256).save(folder / "imvo.png")
    sizes = [drawn(one) for one in WINDOWS_SIZES]
    sizes[-1].save(
        folder / "imvo.ico",
        sizes=[(one, one) for one in WINDOWS_SIZES],
        append_images=sizes[:-1],
        bitmap_format="png",
    )
    made = [drawn(one) for one in MAC_SIZES]
    made[-1].save(folder / "imvo.icns", append_images=made[:-1])


if __name__ == "__main__":
    application = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
    write_all(HERE)
