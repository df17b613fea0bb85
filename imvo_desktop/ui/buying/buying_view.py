"""Purchasing: the own practices, what is asked of suppliers, and what each does about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout

from imvo_desktop.ui.buying.criteria_page import CriteriaPage
from imvo_desktop.ui.buying.own_check_page import OwnCheckPage
from imvo_desktop.ui.buying.scores_page import ScoresPage
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.sources.low_column import LowColumn
from imvo_desktop.ui.theme import Theme

_OWN, _CRITERIA, _SCORES = range(3)


class BuyingView(RebuiltView):
    """The view by the name `buying`."""

    def __init__(self, document: Document, selection: Selection, theme: Theme) -> None:
        del theme
        super().__init__(document, "buying", lambda: BuyingBody(document, selection))

    def copy(self) -> None:
        """Copy the scores that are selected as a table."""
        if self.body.tab == _SCORES:
            self._buying.scores.table.copy()

    def select_all(self) -> None:
        """Select every score."""
        if self.body.tab == _SCORES:
            self._buying.scores.table.selectAll()

    def go_to_filter(self) -> None:
        """Go to the scores."""
        self.body.tab = _SCORES
        self._buying.scores.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _buying(self) -> BuyingBody:
        assert isinstance(self.body, BuyingBody)
        return self.body


class BuyingBody(Body):
    """Three tabs; each follows the project."""

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self._tabs = QTabBar()
        self._stack = QStackedWidget()
        self.own = OwnCheckPage(document, selection)
        self.criteria = CriteriaPage(document)
        self.scores = ScoresPage(document, selection)
        self.own.asked.connect(self.asked)
        self.scores.criteria_asked.connect(lambda: self._tabs.setCurrentIndex(_CRITERIA))
        self._lay_out()

    @property
    def tab(self) -> int:
        """Which tab is in front."""
        return self._tabs.currentIndex()

    @tab.setter
    def tab(self, tab: int) -> None:
        self._tabs.setCurrentIndex(tab)

    def refresh(self) -> None:
        """Show what is so now on every tab."""
        for page in (self.own, self.criteria, self.scores):
            page.refresh()

    def _lay_out(self) -> None:
        self._tabs.setObjectName("buying.tabs")
        self._tabs.setAccessibleName(self.tr("Own purchasing, criteria, scores"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        pages = (
            (self.tr("Our own purchasing"), self.own),
            (self.tr("Criteria"), self.criteria),
            (self.tr("Scores per supplier"), self.scores),
        )
        for name, page in pages:
            self._tabs.addTab(name)
            self._stack.addWidget(page)
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        low = LowColumn()
        low.column.addWidget(WrappedLabel(self.tr("Purchasing"), "list_head"))
        low.column.addWidget(self._tabs)
        low.column.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(low))
        self.setFocusProxy(self._tabs)
