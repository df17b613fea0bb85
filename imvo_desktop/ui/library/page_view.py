"""One page of the library to read: text that can be copied, addresses that open when clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from imvo_desktop.domain.words import Words
from imvo_desktop.reporting.library_pages import Page
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.library.page_html import LIBRARY_SCHEME, PAGE_SCHEME, Look, html

_OWN_KEYS = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
_WIDEST, _INDENT = 88 * GRID, 2.5 * GRID


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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A line is never longer than can be read with ease."""
        if self.viewport().width() > self._widest:
            self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
            self.setLineWrapColumnOrWidth(self._widest)
        else:
            self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)

    def _follow(self, target: QUrl) -> None:
        """Go to another page, or open an address in the browser of the person."""
        if target.scheme() == PAGE_SCHEME:
            self.page_asked.emit(target.path())
        elif target.scheme() == LIBRARY_SCHEME:
            self.library_asked.emit(target.path())
        elif target.scheme() == "https":
            QDesktopServices.openUrl(target)


def _is_own(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in _OWN_KEYS)
