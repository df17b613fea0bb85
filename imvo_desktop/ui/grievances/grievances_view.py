"""From the first signal to remedy. A number and a role are enough."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.grievances.grievances_page import GrievancesPage
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme


class GrievancesView(RebuiltView):
    """The view by the name `grievances`."""

    def __init__(self, document: Document, selection: Selection, _theme: Theme) -> None:
        super().__init__(document, "grievances", lambda: GrievancesBody(document, selection))

    def reveal(self, kind: Kind, record_id: str) -> None:
        """Bring a complaint into sight."""
        assert isinstance(self.body, GrievancesBody)
        if kind is Kind.GRIEVANCE:
            self.body.page.select(record_id)


class GrievancesBody(Body):
    """A title and the page."""

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self.page = GrievancesPage(document, selection)
        self.page.asked.connect(self.asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addWidget(WrappedLabel(self.tr("Complaints and remedy"), "list_head"))
        layout.addWidget(self.page, 1)
        self.setFocusProxy(self.page)

    def refresh(self) -> None:
        """Show what there is now."""
        self.page.refresh()
