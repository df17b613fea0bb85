"""Leads to a record from anywhere: problems, palette, lists, an address that was typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer, Signal

from imvo_desktop.domain.codes import Kind
from imvo_desktop.knowledge.step_questions import step_of
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.workspace import CHAIN, Workspace
from imvo_desktop.usecases.record_address import Address, around

VIEWS: Mapping[str, tuple[str, ...]] = {
    Kind.ORGANISATION: (CHAIN, "map", "organisations"),
    Kind.LINK: (CHAIN, "map", "links"),
    Kind.RISK: ("risks",),
    Kind.MEASURE: ("plan", "measures"),
    "note": (CHAIN,),
    "scope": ("scope",),
    "round": ("rounds",),
    "scenario": ("scenarios",),
    "policy": ("policy",),
    "report": ("report",),
    Kind.AGREEMENT: ("agreements",),
    Kind.COMMITMENT: ("agreements",),
    Kind.SELF_SCAN: ("self_scan",),
    Kind.PRACTICE_CHECK: ("buying",),
    Kind.STAKEHOLDER: ("stakeholders",),
    Kind.CONVERSATION: ("stakeholders",),
    Kind.JOINT_ACTION: ("stakeholders",),
    Kind.GRIEVANCE: ("grievances",),
}
"""The views that can show a kind, the first of them when none is in front."""

DIALOGS: Mapping[Kind, str] = {
    Kind.SOURCE: "show_own_lists",
    Kind.SOURCE_FINDING: "show_own_lists",
    Kind.KEPT_ROW: "show_kept_rows",
}
"""The commands that show the kinds no view shows."""


@runtime_checkable
class Revealing(Protocol):
    """A view that does more than follow the selection to bring a record into sight."""

    def reveal(self, kind: Kind, record_id: str) -> None:
        """Open what hides the record, and bring it into sight."""


class Showing(QObject):
    """`show(kind, id)`; `asked(command)` for what has a dialog of its own."""

    asked = Signal(str)

    def __init__(self, document: Document, selection: Selection, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._document = document
        self._selection = selection
        self._workspace = workspace
        self._wanted: Address | None = None
        document.opened.connect(self._come_back)

    def show(self, kind: Kind, record_id: str) -> bool:
        """Select a record where it can be seen, and go there; False when it is gone.

        Where no view shows it, what it is about is shown. What narrows the views so that it cannot
        be seen is left.
        """
        if kind in DIALOGS:
            self.asked.emit(DIALOGS[kind])
            return True
        for address in around(self._document.network, Address(kind, record_id)):
            view = self._view_for(address)
            if view is not None:
                self._show_in(view, address)
                return True
        return False

    def show_when_open(self, address: Address) -> None:
        """Show a record of the project that is being opened."""
        self._wanted = address

    def _view_for(self, address: Address) -> str | None:
        views = VIEWS.get(address.kind, ())
        if address.kind is Kind.STEP_ANSWER:
            views = (f"step_{step_of(address.id)}",)
        there = [one for one in views if self._workspace.has_view(one)]
        return self._workspace.view if self._workspace.view in there else next(iter(there), None)

    def _show_in(self, view: str, address: Address) -> None:
        if not self._document.filtering.keeps(address.kind, address.id):
            self._document.filtering.clear()
        if self._workspace.view != view:
            self._workspace.show_view(view)
        self._selection.set(address.kind, [address.id])
        shown = self._workspace.shown
        if isinstance(shown, Revealing):
            shown.reveal(address.kind, address.id)
        self._workspace.focus_view()

    def _come_back(self) -> None:
        """Show what was wanted, once every view has taken the project."""
        if self._wanted is not None:
            QTimer.singleShot(0, self, self._show_wanted)

    def _show_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.show(wanted.kind, wanted.id)
