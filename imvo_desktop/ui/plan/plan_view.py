"""What you do about risks, who does it, by when, and what came of it."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.plan.plan_body import PlanBody
from imvo_desktop.ui.plan.plan_ways import DUE, TABLE
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme


class PlanView(RebuiltView):
    """The view by the name `plan`."""

    def __init__(self, document: Document, selection: Selection, theme: Theme) -> None:
        super().__init__(document, "plan", lambda: self._make_body(theme))
        self._selection = selection
        theme.changed.connect(self._refresh)

    def copy(self) -> None:
        """Copy what is selected in the table, or the list by date."""
        if self._plan.tab == TABLE:
            self._plan.ways.table.table.copy()
        elif self._plan.tab == DUE:
            self._plan.ways.due.copy()

    def select_all(self) -> None:
        """Select every row of the table."""
        if self._plan.tab == TABLE:
            self._plan.ways.table.table.select_all()

    def go_to_filter(self) -> None:
        """Go to what the plan is narrowed by."""
        self._plan.filters.owner.setFocus()

    def reveal(self, kind: Kind, record_id: str) -> None:
        """Show the form of a measure; for anything else, start a measure about it."""
        if kind is Kind.MEASURE:
            self._selection.clear()
            self._plan.reveal(record_id)
        else:
            self._plan.begin((kind, record_id))

    def _make_body(self, theme: Theme) -> Body:
        body = PlanBody(self._document, theme)
        body.go_asked.connect(self._go)
        return body

    def _go(self, kind: Kind, record_id: str) -> None:
        """Show what a measure is about, in the inspector."""
        self._selection.set(kind, [record_id])

    @property
    def _plan(self) -> PlanBody:
        assert isinstance(self.body, PlanBody)
        return self.body
