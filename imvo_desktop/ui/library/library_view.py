"""The library: pages on the left, what one says on the right, a search above both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.reporting.library_pages import (
    page,
    page_groups,
    page_names,
    title_of,
)
from imvo_desktop.reporting.library_search import find
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.library.hit_list import HitList
from imvo_desktop.ui.library.page_html import Look
from imvo_desktop.ui.library.page_list import PageList
from imvo_desktop.ui.library.page_view import PageView
from imvo_desktop.ui.library.search_box import SearchBox
from imvo_desktop.ui.library.sheet_saver import SheetSaver
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.clock import today

_LIST_WIDTH, _TEXT_WIDTH, _NARROW = 31 * GRID, 60 * GRID, 74 * GRID


class LibraryView(QWidget):
    """Shows the page called `name`, or where the words of a search stand."""

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("library")
        self.name = page_names()[0]
        self._document = document
        self._theme = theme
        self._saver = SheetSaver(document, self)
        self._search = SearchBox()
        self.setFocusProxy(self._search)
        self._print = QPushButton()
        self._print_menu = QMenu(self)
        self._pages = PageList()
        self._short_list = QStackedWidget()
        self._text = PageView()
        self._hits = HitList(theme.palette)
        self._right = QStackedWidget()
        self._back = QPushButton()
        self._count = QLabel()
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_page(self, name: str, part: str = "") -> None:
        """Show the page `name`, from the heading of `part` on if that is given."""
        self.name = name
        self._pages.show_chosen(name)
        self._choose_in_short_list()
        words = self._document.labels
        look = Look(self._theme.palette, self._theme.text_scale)
        self._text.show_page(page(name, words, today()), words, look)
        self._show_hits(is_shown=False)
        if part:
            self._text.scrollToAnchor(part)

    def put_above(self, way: QWidget) -> None:
        """Put a way elsewhere before the search."""
        if self._top.indexOf(way) < 0:
            self._top.insertWidget(0, way)

    def focus_search(self) -> None:
        """Put the cursor in the search line."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow place the list of pages is one line above the text."""
        is_narrow = event.size().width() < _NARROW
        self._pages.setVisible(not is_narrow)
        self._short_list.setVisible(is_narrow)
        super().resizeEvent(event)

    def _connect(self) -> None:
        self._pages.chosen.connect(self.show_page)
        self._text.page_asked.connect(self.show_page)
        self._hits.opened.connect(self._open_hit)
        self._search.textChanged.connect(self._find)
        self._search.walked.connect(self._hits.walk)
        self._search.opened.connect(self._hits.open_current)
        self._search.left.connect(self._text.setFocus)
        self._back.clicked.connect(self._go_back)
        self._print_menu.addAction("").triggered.connect(self._save_page)
        self._print_menu.addAction("").triggered.connect(self._save_all)
        self._print_menu.aboutToShow.connect(self._name_sheets)
        self._document.language_changed.connect(self._retranslate)
        self._theme.changed.connect(self._recolour)

    def _lay_out(self) -> None:
        self._print.setObjectName("library.print")
        self._print.setMenu(self._print_menu)
        self._back.setObjectName("library.back")
        self._count.setObjectName("library.count")
        self._count.setProperty("role", "quiet")
        self._count.setWordWrap(True)
        self._top = QHBoxLayout()
        self._top.addWidget(self._search, 1)
        self._top.addWidget(self._print)
        found = QHBoxLayout()
        found.addWidget(self._back)
        found.addWidget(self._count, 1)
        self._right.addWidget(self._text)
        self._right.addWidget(self._hits)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._short_list)
        column.addLayout(found)
        column.addWidget(self._right, 1)
        self._short_list.setFixedHeight(scaled(4 * GRID))
        self._short_list.hide()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._pages)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_LIST_WIDTH, _TEXT_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        layout.addLayout(self._top)
        layout.addWidget(self._splitter, 1)

    def _find(self, text: str) -> None:
        """Show where the words stand; without words, the page again."""
        if not text.strip():
            self._show_hits(is_shown=False)
            return
        hits = find(text, self._document.labels, today())
        self._hits.fill(hits)
        self._show_hits(is_shown=True)
        if not hits:
            said = self.tr("Nothing found. Try fewer or shorter words.")
        elif len(hits) == 1:
            said = self.tr("1 place. Enter opens it.")
        else:
            said = self.tr("{count} places. Arrows choose, Enter opens.").format(count=len(hits))
        self._count.setText(said)

    def _show_hits(self, *, is_shown: bool) -> None:
        self._right.setCurrentWidget(self._hits if is_shown else self._text)
        self._count.setVisible(is_shown)
        self._back.setVisible(not is_shown and bool(self._search.text().strip()))

    def _open_hit(self, name: str, part: str) -> None:
        self.show_page(name, part)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        self._show_hits(is_shown=True)
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save_page(self) -> None:
        self._saver.ask((self.name,), title_of(self.name, self._document.labels))

    def _save_all(self) -> None:
        self._saver.ask(page_names(), self.tr("Library"))

    def _name_sheets(self) -> None:
        """Name what can be printed now."""
        title = title_of(self.name, self._document.labels).replace("&", "&&")
        texts = (self.tr("This page: {title}…").format(title=title), self.tr("All pages…"))
        for action, text in zip(self._print_menu.actions(), texts, strict=True):
            action.setText(text)

    def _choose_in_short_list(self) -> None:
        box = self._short_list.currentWidget()
        if isinstance(box, CodeBox):
            box.show_code(self.name)

    def _recolour(self) -> None:
        self._hits.recolour(self._theme.palette)
        self.show_page(self.name)

    def _retranslate(self) -> None:
        words = self._document.labels
        self._search.setPlaceholderText(self.tr("Search in the library"))
        self._search.setAccessibleName(self.tr("Search in the library"))
        self._print.setText(self.tr("Print or PDF…"))
        self._back.setText(self.tr("Back to the places found"))
        self._pages.setAccessibleName(self.tr("Pages of the library"))
        self._hits.setAccessibleName(self.tr("Places found"))
        self._pages.fill(page_groups(words))
        self._fill_short_list()
        self._name_sheets()
        self.show_page(self.name)
        self._find(self._search.text())

    def _fill_short_list(self) -> None:
        """A box cannot change its choices, so it is made anew."""
        old = self._short_list.currentWidget()
        if old is not None:
            self._short_list.removeWidget(old)
            old.deleteLater()
        words = self._document.labels
        names = [(one, title_of(one, words)) for one in page_names()]
        box = CodeBox(names, "library.short_list")
        box.setAccessibleName(self.tr("Pages of the library"))
        box.picked.connect(self.show_page)
        self._short_list.addWidget(box)
