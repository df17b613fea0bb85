"""Says where steps that were added have gone, and shows them in the drawing of the chain."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QStatusBar

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.workspace import CHAIN, Workspace

_MS_TO_READ = 10_000


class NewSteps(QObject):
    """Follows the document: after steps are added the new organisations are selected and counted.

    Only the drawing of the chain takes them as its selection: a table or a list keeps its own.
    """

    def __init__(
        self, document: Document, selection: Selection, workspace: Workspace, status: QStatusBar
    ) -> None:
        super().__init__(workspace)
        self._document = document
        self._selection = selection
        self._workspace = workspace
        self._status = status
        # Queued: first every view takes the change itself.
        document.changed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def _show(self, edit: Edit) -> None:
        if edit.label.code != "add_steps":
            return
        there = self._document.network.organisations
        made = [
            one.id
            for one in edit.changes
            if one.kind is Kind.ORGANISATION and one.before is None and one.id in there
        ]
        if not made:
            self._status.clearMessage()
            return
        is_drawn = self._workspace.view == CHAIN
        self._status.showMessage(self._told(len(made), is_drawn=is_drawn), _MS_TO_READ)
        if is_drawn:
            self._selection.set(Kind.ORGANISATION, made)

    def _told(self, count: int, *, is_drawn: bool) -> str:
        if is_drawn:
            one = self.tr("1 unknown step added upstream of the supplier: it is selected.")
            many = self.tr("{count} unknown steps added upstream of the supplier: now selected.")
        else:
            one = self.tr("1 unknown step added upstream of the supplier: see the chain.")
            many = self.tr("{count} unknown steps added upstream of the supplier: see the chain.")
        return one if count == 1 else many.format(count=self._document.labels.number(count))
