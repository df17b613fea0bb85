"""One page of the library to read: text that can be copied, addresses that open when clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from imvo_desktop.domain.words import Words
from imvo_desktop.reporting.library_pages import LineKind, Page
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import opening
from imvo_desktop.ui.library import pictures
from imvo_desktop.ui.library.page_html import (
    LIBRARY_SCHEME,
    PAGE_SCHEME,
    PICTURE_SCHEME,
    Look,
    html,
)

_OWN_KEYS = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
_WIDEST, _INDENT = 88 * GRID, 2.5 * GRID
_LEAST_PICTURE = 20 * GRID


class PageView(QTextBrowser):
    """Shows a page; `page_asked` when a person follows a mention of another page.

    `library_asked` is for a link from elsewhere to a page of the library.
    """

    page_asked = Signal(str)
    library_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("library.text")
        self._widest = _WIDEST
        self._shown: tuple[Page, Words, Look] | None = None
        self._picture_width = 0
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(2 * GRID)
        self.anchorClicked.connect(self._follow)

    def show_page(self, page: Page, words: Words, look: Look) -> None:
        """Show `page` from its top."""
        self._widest = look.pixels(_WIDEST)
        self._shown = page, words, look
        self._picture_width = self._room()
        self.document().setIndentWidth(look.pixels(_INDENT))
        self.setAccessibleName(page.title)
        self.setHtml(html(page, words, look))
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that select and copy text: the window has them for rows."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def loadResource(self, type: int, name: QUrl | str) -> QImage | None:
        """A picture of the program itself, as wide as the text; nothing else is ever loaded."""
        if self._shown is None or not isinstance(name, QUrl) or name.scheme() != PICTURE_SCHEME:
            return None
        _page, words, look = self._shown
        wanted = pictures.Wanted(self._picture_width, self.devicePixelRatioF(), look.scale)
        return pictures.picture(name.path(), words.language, wanted, look.palette)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if self._room() != self._picture_width and self._has_pictures():
            self._show_again()

    def _fit(self) -> None:
        """A line is never longer than can be read with ease."""
        if self.viewport().width() > self._widest:
            self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
            self.setLineWrapColumnOrWidth(self._widest)
        else:
            self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)

    def _room(self) -> int:
        """How wide a picture may be, in steps: it is not made anew at every pixel."""
        room = min(self._widest, self.viewport().width()) - 4 * GRID
        return max(_LEAST_PICTURE, room - room % (2 * GRID))

    def _has_pictures(self) -> bool:
        return self._shown is not None and any(
            line.kind is LineKind.PICTURE for line in self._shown[0].lines
        )

    def _show_again(self) -> None:
        """Make the pictures fit; who reads stays where they are."""
        if self._shown is None:
            return
        bar = self.verticalScrollBar()
        part = bar.value() / max(1, bar.maximum())
        self.show_page(*self._shown)
        bar.setValue(round(part * bar.maximum()))

    def _follow(self, target: QUrl) -> None:
        """Go to another page, or open an address in the browser of the person."""
        if target.scheme() == PAGE_SCHEME:
            self.page_asked.emit(target.path())
        elif target.scheme() == LIBRARY_SCHEME:
            self.library_asked.emit(target.path())
        else:
            opening.ask_to_open(self, target.toString())


def _is_own(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in _OWN_KEYS)
