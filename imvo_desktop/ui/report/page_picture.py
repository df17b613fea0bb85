"""One page of a preview: paper in its place, its picture only while it is in sight."""

from __future__ import annotations

import struct

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from imvo_desktop.reporting.typesetting import PagePicture

_WIDTH_AND_HEIGHT = slice(16, 24)


def size_in_inches(page: PagePicture, dots_per_inch: int) -> QSizeF:
    """How large the paper is: the head of a PNG says how many dots it has."""
    width, height = struct.unpack(">II", page.png[_WIDTH_AND_HEIGHT])
    return QSizeF(width / dots_per_inch, height / dots_per_inch)


class PageLabel(QLabel):
    """White paper, also in the dark: so it will be printed."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"preview.page.{number}")
        self.setProperty("role", "paper")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page: PagePicture | None = None
        self._inches = QSizeF()
        self._is_drawn = False

    def hold(self, page: PagePicture, dots_per_inch: int, name: str) -> None:
        """Be the place of `page`, called `name`; the picture before stays until it is drawn."""
        self._page = page
        self._inches = size_in_inches(page, dots_per_inch)
        self.setAccessibleName(name)
        self._is_drawn = False

    @property
    def inches(self) -> QSizeF:
        """The size of the paper."""
        return self._inches

    @property
    def has_picture(self) -> bool:
        """Whether the page is drawn."""
        return not self.pixmap().isNull()

    def take_room(self, pixels_per_inch: float) -> None:
        """Be so large, without a picture until it is in sight."""
        size = (self._inches * pixels_per_inch).toSize()
        if size != self.size():
            self._forget()
            self.setFixedSize(size)

    def show_picture(self, *, is_seen: bool) -> None:
        """Draw the page when it is in sight, forget the picture when it is not."""
        if not is_seen:
            self._forget()
        elif not self._is_drawn and self._page is not None:
            self._is_drawn = True
            self.setPixmap(_scaled(self._page.png, self.size(), self.devicePixelRatioF()))

    def _forget(self) -> None:
        self._is_drawn = False
        self.clear()


def _scaled(png: bytes, size: QSize, ratio: float) -> QPixmap:
    image = QImage.fromData(png)
    keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    found = QPixmap.fromImage(image.scaled(size * ratio, keep, smooth))
    found.setDevicePixelRatio(ratio)
    return found
