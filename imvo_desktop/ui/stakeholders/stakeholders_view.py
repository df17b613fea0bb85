"""Who you talk and work with, and what came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.stakeholders.joint_page import JointPage
from imvo_desktop.ui.stakeholders.register_page import RegisterPage
from imvo_desktop.ui.stakeholders.talks_page import TalksPage
from imvo_desktop.ui.stakeholders.unheard_page import UnheardPage
from imvo_desktop.ui.theme import Theme

_REGISTER, _TALKS, _UNHEARD, _JOINT = range(4)


class StakeholdersView(RebuiltView):
    """The view by the name `stakeholders`."""

    def __init__(self, document: Document, selection: Selection, _theme: Theme) -> None:
        super().__init__(document, "stakeholders", lambda: StakeholdersBody(document, selection))

    def reveal(self, kind: Kind, record_id: str) -> None:
        """Bring a stakeholder, a conversation or a joint action into sight."""
        assert isinstance(self.body, StakeholdersBody)
        self.body.reveal(kind, record_id)


class StakeholdersBody(Body):
    """The register, the conversations, who was not heard yet, and what is done together."""

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self._register = RegisterPage(document)
        self._talks = TalksPage(document, selection)
        self._unheard = UnheardPage(document)
        self._joint = JointPage(document)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("stakeholders.tabs")
        self._tabs.setAccessibleName(self.tr("Stakeholders, conversations, joint actions"))
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._register, self.tr("Stakeholders"))
        self._tabs.addTab(self._talks, self.tr("Conversations"))
        self._tabs.addTab(self._unheard, self.tr("Not spoken about yet"))
        self._tabs.addTab(self._joint, self.tr("Joint actions"))
        self._register.talk_asked.connect(self._talk_with)
        self._unheard.talk_asked.connect(self._talk_about)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addWidget(WrappedLabel(self.tr("Stakeholders"), "list_head"))
        layout.addWidget(self._tabs, 1)
        self.setFocusProxy(self._tabs)

    @property
    def tab(self) -> int:
        """Which tab is in front."""
        return self._tabs.currentIndex()

    @tab.setter
    def tab(self, tab: int) -> None:
        self._tabs.setCurrentIndex(tab)

    def reveal(self, kind: Kind, record_id: str) -> None:
        """Bring a stakeholder, a conversation or a joint action into sight."""
        if kind is Kind.STAKEHOLDER:
            self.tab = _REGISTER
            self._register.select(record_id)
        elif kind is Kind.CONVERSATION:
            self.tab = _TALKS
            self._talks.select(record_id)
        elif kind is Kind.JOINT_ACTION:
            self.tab = _JOINT
            self._joint.select(record_id)

    def refresh(self) -> None:
        """Show what there is now."""
        for page in (self._register, self._talks, self._unheard, self._joint):
            page.refresh()

    def _talk_with(self, stakeholder: str) -> None:
        self.tab = _TALKS
        self._talks.plan(stakeholder, ())

    def _talk_about(self, risk: str) -> None:
        self.tab = _TALKS
        self._talks.plan("", (risk,))
