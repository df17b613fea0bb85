"""The pages of a preview under each other: to scroll through, page by page with the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.report.page_picture import PageLabel
from imvo_desktop.usecases.preview_report import Preview

FIT, ACTUAL = "fit", "actual"
_DOTS_PER_INCH = 96.0
_A4_WIDTH = 8.27
_LEAST_WIDTH, _LEAST_ROOM = 20 * GRID, 10 * GRID


class PageStack(QScrollArea):
    """`turned(page)` when another page is in front; `look_closer(dots per inch)` for sharp pages.

    Page Down, Page Up, Home and End turn pages, the arrows scroll.
    """

    turned = Signal(int)
    look_closer = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preview.pages")
        self.setProperty("role", "pages")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Always there: pages that fit the width would else be wide and narrow by turns.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._pages: list[PageLabel] = []
        self._zoom = FIT
        self._page = 1
        self._inside = QWidget()
        self.setWidget(self._inside)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._look)
        self.verticalScrollBar().valueChanged.connect(self._look)

    @property
    def page(self) -> int:
        """The page in front, from 1; 1 where there are none."""
        return self._page

    @property
    def zoom(self) -> str:
        """How large the pages are: `fit` or `actual`."""
        return self._zoom

    @zoom.setter
    def zoom(self, zoom: str) -> None:
        self._zoom = zoom
        self._fit()

    def show_preview(self, preview: Preview, words: Words) -> None:
        """Show these pages; the same page stays in front."""
        while len(self._pages) > len(preview.pages):
            self._drop(self._pages.pop())
        while len(self._pages) < len(preview.pages):
            label = PageLabel(len(self._pages) + 1, self._inside)
            label.show()
            self._pages.append(label)
        for number, (label, found) in enumerate(zip(self._pages, preview.pages, strict=True), 1):
            label.hold(found, preview.dots_per_inch, preview.name_of(number, words))
        self._fit()

    def clear_pages(self) -> None:
        """Show nothing."""
        while self._pages:
            self._drop(self._pages.pop())
        self._page = 1
        self._fit()

    def go_to(self, page: int) -> None:
        """Bring the top of a page to the top of the view."""
        if self._pages:
            page = min(max(page, 1), len(self._pages))
            self.verticalScrollBar().setValue(self._pages[page - 1].y() - GRID)
            self._settling.start(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {
            Qt.Key.Key_PageDown: self._page + 1,
            Qt.Key.Key_PageUp: self._page - 1,
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: len(self._pages),
        }
        page = turns.get(Qt.Key(event.key()))
        if page is None:
            super().keyPressEvent(event)
        else:
            self.go_to(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        else:
            self._settling.start(0)

    @staticmethod
    def _drop(label: PageLabel) -> None:
        label.hide()
        label.setObjectName("")
        label.deleteLater()

    def _fit(self) -> None:
        """Give every page its room; one that is printed sideways fits the width as well."""
        page, wide = self._page, self.viewport().width()
        room = max(wide - 2 * GRID, _LEAST_ROOM)
        for one in self._pages:
            is_fit = self._zoom == FIT
            one.take_room(room / one.inches.width() if is_fit else _DOTS_PER_INCH)
        wide = max([wide, *(one.width() + 2 * GRID for one in self._pages)])
        down = GRID
        for one in self._pages:
            one.move((wide - one.width()) // 2, down)
            down += one.height() + GRID
        self._inside.resize(wide, down)
        self.go_to(page)
        dots = room / _A4_WIDTH if self._zoom == FIT else _DOTS_PER_INCH
        self.look_closer.emit(dots * self.devicePixelRatioF())

    def _look(self) -> None:
        """Draw what is in sight, with the pages next to it, and tell which is in front."""
        top = self.verticalScrollBar().value()
        high = self.viewport().height()
        for one in self._pages:
            is_near = top - high < one.y() + one.height() and one.y() < top + 2 * high
            one.show_picture(is_seen=is_near)
        is_end = 0 < top == self.verticalScrollBar().maximum()
        before = [at for at, one in enumerate(self._pages, 1) if one.y() <= top + high // 3]
        page = len(self._pages) if is_end else before[-1] if before else 1
        if page != self._page:
            self._page = page
            self.turned.emit(page)
