"""Policy and roles: what the company stands for, who answers for it, and its own people."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.panels.scrolled import begin_at_top, scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.policy.policy_form import PolicyForm
from imvo_desktop.ui.policy.workforce_form import WorkforceForm


class PolicyView(RebuiltView):
    """The view by the name `policy`."""

    def __init__(self, document: Document) -> None:
        super().__init__(document, "policy", lambda: PolicyBody(document))


class PolicyBody(Body):
    """The policy on one tab, the questions about the own people on the other."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._policy = PolicyForm(document)
        self._workforce = WorkforceForm(document)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("policy.tabs")
        self._tabs.setAccessibleName(self.tr("Policy, own people"))
        self._tabs.setDocumentMode(True)
        begin_at_top(self._tabs)
        self._tabs.addTab(scrolled(self._policy), self.tr("Policy and responsibility"))
        self._tabs.addTab(scrolled(self._workforce), self.tr("Own people"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addWidget(WrappedLabel(self.tr("Policy and roles"), "list_head"))
        told = self.tr(
            "What you fill in here is a part of the report. You can leave anything open."
        )
        layout.addWidget(WrappedLabel(told, "quiet"))
        layout.addWidget(self._tabs, 1)
        self.setFocusProxy(self._tabs)

    @property
    def tab(self) -> int:
        """Which tab is in front."""
        return self._tabs.currentIndex()

    @tab.setter
    def tab(self, tab: int) -> None:
        self._tabs.setCurrentIndex(tab)

    def refresh(self) -> None:
        """Show what is written down now."""
        self._policy.refresh()
        self._workforce.refresh()
