"""The help: a list of pages, the page that is read, and a search above both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.reporting.help_pages import HelpBook
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.help.asked_from import FIRST
from imvo_desktop.ui.help.places import filled
from imvo_desktop.ui.help.turning import TrailBar, TurnBar
from imvo_desktop.ui.library.hit_list import HitList
from imvo_desktop.ui.library.page_html import Look
from imvo_desktop.ui.library.page_list import PageList
from imvo_desktop.ui.library.page_view import PageView
from imvo_desktop.ui.library.search_box import SearchBox
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.theme import Theme

_LIST_WIDTH, _TEXT_WIDTH = 28 * GRID, 92 * GRID


class HelpView(QWidget):
    """Shows the page called `name`; `library_asked(page)` when a link leads to the library."""

    library_asked = Signal(str)

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("help")
        self.name = FIRST
        self._document = document
        self._theme = theme
        self._search = SearchBox()
        self._search.setObjectName("help.search")
        self._pages = PageList()
        self._pages.setObjectName("help.pages")
        self._text = PageView()
        self._text.setObjectName("help.text")
        self._hits = HitList(theme.palette)
        self._hits.setObjectName("help.hits")
        self._right = QStackedWidget()
        self._trail = TrailBar(self)
        self._turn = TurnBar(self)
        self._count = QLabel()
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_page(self, name: str, part: str = "") -> None:
        """Show the page `name`, from the heading of `part` on if that is given."""
        self.name = name
        self._trail.read(name)
        self._turn.show_beside(*self._book().beside(name))
        self._pages.show_chosen(name)
        look = Look(self._theme.palette, self._theme.text_scale)
        self._text.show_page(self._book().page(name), self._document.labels, look)
        self._show_hits(is_shown=False)
        if part:
            self._text.scrollToAnchor(part)

    def focus_text(self) -> None:
        """Put the keyboard in the page, to read on with the arrows."""
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _book(self) -> HelpBook:
        return HelpBook(self._document.labels.language, filled)

    def _lay_out(self) -> None:
        self._count.setObjectName("help.count")
        self._count.setProperty("role", "quiet")
        self._right.addWidget(self._text)
        self._right.addWidget(self._hits)
        top = QHBoxLayout()
        top.addWidget(self._trail)
        top.addWidget(self._search, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._pages)
        splitter.addWidget(_stacked(self._right, self._turn))
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([scaled(_LIST_WIDTH), scaled(_TEXT_WIDTH)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        layout.addLayout(top)
        layout.addWidget(self._count)
        layout.addWidget(splitter, 1)

    def _connect(self) -> None:
        self._pages.chosen.connect(self.show_page)
        self._trail.asked.connect(self.show_page)
        self._turn.asked.connect(self.show_page)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._focus_search)
        self._text.page_asked.connect(self.show_page)
        self._text.library_asked.connect(self.library_asked)
        self._hits.opened.connect(self._open_hit)
        self._search.textChanged.connect(self._find)
        self._search.walked.connect(self._hits.walk)
        self._search.opened.connect(self._hits.open_current)
        self._search.left.connect(self.focus_text)
        self._document.language_changed.connect(self._retranslate)
        self._theme.changed.connect(self._recolour)

    def _focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _find(self, text: str) -> None:
        """Show where the words stand; without words, the page again."""
        if not text.strip():
            self._show_hits(is_shown=False)
            return
        hits = self._book().find(text)
        self._hits.fill(hits)
        self._show_hits(is_shown=True)
        said = self.tr("{count} places. Arrows choose, Enter opens.").format(count=len(hits))
        self._count.setText(said if hits else self.tr("Nothing found. Try fewer or shorter words."))

    def _show_hits(self, *, is_shown: bool) -> None:
        self._right.setCurrentWidget(self._hits if is_shown else self._text)
        self._turn.setHidden(is_shown)
        self._count.setVisible(is_shown)

    def _open_hit(self, name: str, part: str) -> None:
        self.show_page(name, part)
        self.focus_text()

    def _recolour(self) -> None:
        self._hits.recolour(self._theme.palette)
        self.show_page(self.name)

    def _retranslate(self) -> None:
        self._search.setPlaceholderText(self.tr("Search in the help"))
        self._search.setAccessibleName(self.tr("Search in the help"))
        self._pages.setAccessibleName(self.tr("Pages of the help"))
        self._hits.setAccessibleName(self.tr("Places found"))
        self._pages.fill(self._book().groups())
        self.show_page(self.name)


def _stacked(page: QWidget, below: QWidget) -> QWidget:
    """`page` with `below` under it."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page, 1)
    column.addWidget(below)
    return both
