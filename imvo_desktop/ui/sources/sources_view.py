"""First risks by what sources say, and what nobody knows; nothing is taken over by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.first_in_sight import FirstInSight
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.sources.low_column import LowColumn
from imvo_desktop.ui.sources.pile_page import PilePage
from imvo_desktop.ui.sources.unknown_page import UnknownPage
from imvo_desktop.usecases.suggestion_groups import Pile, Piles

_PILES = tuple(Pile)
_UNKNOWN_TAB = len(_PILES)
_EMPTY, _PILE_PAGE, _UNKNOWN_PAGE = range(3)


class SourcesView(QWidget):
    """Tabs of piles and of what is not known; `judge_asked(Theme)` and `asked(command)`."""

    judge_asked = Signal(object)
    asked = Signal(str)

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self.setObjectName("sources")
        self._document = document
        self._counts: dict[Pile, int] = {}
        self._title = WrappedLabel(role="list_head")
        self._told = WrappedLabel()
        self._provisional = WrappedLabel()
        self._nothing = WrappedLabel(role="quiet")
        self._import = QPushButton()
        self.tabs = QTabBar()
        self.piles = PilePage(document, selection)
        self.unknown = UnknownPage(document, selection)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._retranslate()
        self._take()

    def copy(self) -> None:
        """Copy the selected groups and deliveries, or the table of what is not known."""
        if self.tabs.currentIndex() == _UNKNOWN_TAB:
            self.unknown.copy()
        else:
            self.piles.tree.copy()

    def select_all(self) -> None:
        """Select every row that is shown."""
        is_unknown = self.tabs.currentIndex() == _UNKNOWN_TAB
        (self.unknown.table if is_unknown else self.piles.tree).selectAll()

    def go_to_filter(self) -> None:
        """Go to the field for words; of what is not known to the table."""
        if self.tabs.currentIndex() == _UNKNOWN_TAB:
            self.unknown.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.piles.filter.focus_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._be_tall_enough()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._told.setObjectName("sources.told")
        self._provisional.setObjectName("sources.provisional")
        bold = self._provisional.font()
        bold.setBold(True)
        self._provisional.setFont(bold)
        self._nothing.setObjectName("sources.nothing")
        self._import.setObjectName("sources.import")
        self._import.setProperty("role", "primary")
        self.tabs.setObjectName("sources.tabs")
        self.tabs.setDrawBase(False)
        self.tabs.setStyleSheet(f"QTabBar::tab {{ padding: 4px {GRID // 2 + 1}px; }}")
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        for _ in range(_UNKNOWN_TAB + 1):
            self.tabs.addTab("")
        self._stack.addWidget(self._empty_page())
        self._stack.addWidget(self.piles)
        self._stack.addWidget(self.unknown)
        low = LowColumn()
        for part in (self._title, self._told, self._provisional, self.tabs):
            low.column.addWidget(part)
        low.column.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(low))
        FirstInSight(self, self.piles.tree, self.unknown.table, self._import)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 2 * GRID, 0, 0)
        layout.addWidget(self._nothing)
        layout.addWidget(self._import, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        return page

    def _connect(self) -> None:
        document = self._document
        document.suggesting.found.connect(self._take)
        document.suggesting.outdated.connect(self._tell)
        for signal in (document.opened, document.closed):
            signal.connect(self._take)
        document.language_changed.connect(self._retranslate)
        self.tabs.currentChanged.connect(self._show_tab)
        self.piles.counted.connect(self._take_counts)
        self.piles.judge_asked.connect(self.judge_asked)
        self._import.clicked.connect(lambda: self.asked.emit("import_list"))
        self.unknown.counted.connect(self._be_tall_enough)
        self.unknown.own_list_asked.connect(lambda: self.asked.emit("add_own_list"))

    def _take(self) -> None:
        """Show the suggestions of now, or that there are none yet."""
        self._tell()
        self.piles.refresh()
        self.unknown.refresh()
        self._show_page()

    def _take_counts(self, found: Piles) -> None:
        self._counts = dict(found.counts)
        self._name_tabs()
        self._be_tall_enough()

    def _show_tab(self, tab: int) -> None:
        if tab != _UNKNOWN_TAB:
            self.piles.show_pile(_PILES[tab])
        self._show_page()

    def _show_page(self) -> None:
        is_unknown = self.tabs.currentIndex() == _UNKNOWN_TAB
        page = _UNKNOWN_PAGE if is_unknown else _PILE_PAGE
        is_empty = not self._document.network.links
        self._stack.setCurrentIndex(_EMPTY if is_empty else page)
        for part in (self.tabs, self._told, self._provisional):
            part.setVisible(not is_empty)
        self._be_tall_enough()

    def _be_tall_enough(self) -> None:
        """What wraps in a small window gets its lines; the view scrolls where that is too much."""
        width = self.width() - 4 * GRID
        for label in (self._title, self._told, self._provisional):
            label.setMinimumHeight(max(0, label.heightForWidth(width)))
        page = self._stack.currentWidget()
        layout = page.layout() if page is not None else None
        if layout is not None:
            self._stack.setMinimumHeight(layout.totalMinimumHeightForWidth(width))

    def _tell(self) -> None:
        """Count what is said, and how much still waits for an own judgement."""
        found, words = self._document.suggesting.last, self._document.labels
        if found is None:
            self._told.setText(self.tr("Sources are being asked."))
            self._provisional.setText("")
            return
        parts = [
            words.text("said.told.links", count=found.links),
            words.text("said.told.found", count=found.links_with_findings),
            words.text("said.told.origin_unknown", count=found.origin_unknown),
        ]
        if self._document.suggesting.is_stale:
            parts.append(self.tr("being asked again"))
        self._told.setText(" · ".join(parts))
        unjudged = len(found.unjudged)
        values = {"number": words.number(unjudged), "total": words.number(found.links)}
        text = self.tr("Provisional order: {number} of {total} deliveries not yet judged by you.")
        done = self.tr("Each of the {total} deliveries has a judgement of your own.")
        self._provisional.setText((text if unjudged else done).format(**values))

    def _name_tabs(self) -> None:
        names = {
            Pile.OPEN: self.tr("Suggestions ({count})"),
            Pile.ATTENTION: self.tr("Points of attention ({count})"),
            Pile.ACCEPTED: self.tr("Taken over ({count})"),
            Pile.ASIDE: self.tr("Aside ({count})"),
        }
        for at, (pile, name) in enumerate(names.items()):
            count = self._document.labels.number(self._counts.get(pile, 0))
            self.tabs.setTabText(at, name.format(count=count))
        self.tabs.setTabText(_UNKNOWN_TAB, self.tr("Not known"))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("First risks according to sources"))
        self._nothing.setText(
            self.tr(
                "Here you see what sources say of your deliveries: by product, country of making "
                "and sector. First import your list of suppliers. Nothing is taken over by "
                "itself: a suggestion counts only once you take it over or judge it."
            )
        )
        self._import.setText(self.tr("Import a supplier list…"))
        self._import.setAccessibleName(self._import.text())
        self.tabs.setAccessibleName(self.tr("What sources say, in piles"))
        self._name_tabs()
        self._tell()
        self.piles.retranslate()
        self.unknown.retranslate()
        if self._document.is_open:
            self.piles.refresh()
            self.unknown.refresh()
