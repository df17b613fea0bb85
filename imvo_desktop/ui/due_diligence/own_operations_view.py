"""The own company: its risks and facts, who works for it, and its own purchasing."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.practices_page import PracticesPage
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.due_diligence.services_page import ServicesPage
from imvo_desktop.ui.due_diligence.sites_box import SitesBox
from imvo_desktop.ui.panels.facts import FactsForm
from imvo_desktop.ui.panels.first_in_sight import FirstInSight
from imvo_desktop.ui.panels.risks_page import RisksPage
from imvo_desktop.ui.panels.scrolled import begin_at_top, scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases.judge_risk import Subject


class OwnOperationsView(RebuiltView):
    """The view by the name `own_operations`."""

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__(document, "own_operations", lambda: OwnBody(document, selection))


class OwnBody(Body):
    """Tabs on the own company; without one, a button that chooses it."""

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self._document = document
        self._title = WrappedLabel(role="list_head")
        self._title.setObjectName("own.title")
        self._told = WrappedLabel(role="quiet")
        self._change = QPushButton()
        self._change.setObjectName("own.change")
        self._change.clicked.connect(lambda: self.asked.emit("change_own"))
        self._risks = RisksPage(document)
        self._facts = FactsForm(document, Kind.ORGANISATION)
        self._sites = SitesBox(document)
        self._services = ServicesPage(document, selection)
        self._practices = PracticesPage(document, selection)
        self._tabs = QTabWidget()
        self._risks.making_asked.connect(lambda links: selection.set(Kind.LINK, links))
        self._lay_out()

    @property
    def tab(self) -> int:
        """Which tab is in front."""
        return self._tabs.currentIndex()

    @tab.setter
    def tab(self, tab: int) -> None:
        self._tabs.setCurrentIndex(tab)

    def refresh(self) -> None:
        """Show the own company of now."""
        document, own = self._document, self._document.network.own
        name = own.name if own is not None else self.tr("not chosen yet")
        self._title.setText(self.tr("Own company: {name}").format(name=name))
        self._told.setText(self._hint(has_own=own is not None))
        text = self.tr("Choose the own company…") if own is None else self.tr("Another company…")
        self._change.setText(text)
        self._change.setAccessibleName(text)
        self._change.setProperty("role", "primary" if own is None else "")
        self._change.setEnabled(not document.is_read_only and bool(document.network.organisations))
        self._tabs.setVisible(own is not None)
        if own is not None:
            subject = Subject(Kind.ORGANISATION, (own.id,))
            self._risks.refresh(subject)
            self._facts.show_subject(subject)
            for part in (self._sites, self._services, self._practices):
                part.refresh()

    def _hint(self, *, has_own: bool) -> str:
        if has_own:
            return self.tr(
                "Look at yourselves first: your own people, those who work with you through "
                "others, and the way you buy."
            )
        return self.tr(
            "Which organisation are you? Import your list of suppliers, or choose your company "
            "among the organisations."
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._title, 1)
        head.addWidget(self._change)
        self._tabs.setObjectName("own.tabs")
        self._tabs.setAccessibleName(self.tr("Risks, facts, work by others, own purchasing"))
        self._tabs.setDocumentMode(True)
        begin_at_top(self._tabs)
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(0, GRID, 0, 0)
        column.addWidget(self._sites)
        column.addWidget(self._facts)
        pages: tuple[tuple[QWidget, str], ...] = (
            (self._risks, self.tr("Risks")),
            (scrolled(self._services), self.tr("Work by others")),
            (scrolled(self._practices), self.tr("Own purchasing")),
            (scrolled(facts), self.tr("Facts and sites")),
        )
        for page, name in pages:
            self._tabs.addTab(page, name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addLayout(head)
        layout.addWidget(self._told)
        layout.addWidget(self._tabs, 1)
        layout.addStretch(0)
        FirstInSight(self, self._tabs, self._change)
