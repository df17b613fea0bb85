"""“Back to …”: from a page of the library to what it was asked from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton

from imvo_desktop.labels.names import record_name
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import plain, shown
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.workspace import CHAIN, LIBRARY, Workspace

_MOST_WIDTH = 50 * GRID


class WayBack(QPushButton):
    """Shows the view from before again, with what was selected there; hidden without."""

    def __init__(self, document: Document, selection: Selection, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("library.return")
        self._document = document
        self._selection = selection
        self._workspace = workspace
        self._view = CHAIN
        self._kind, self._ids = selection.kind, selection.ids
        self.hide()
        self.clicked.connect(self._go)
        workspace.view_changed.connect(self._forget_elsewhere)

    def remember(self) -> None:
        """Keep what is selected, and the view it is in, before the library takes its place."""
        if self._workspace.view != LIBRARY:
            self._view = self._workspace.view
        self._kind, self._ids = self._selection.kind, self._selection.ids

    def offer(self) -> None:
        """Show where it leads, if anything was selected; for when it stands in its place."""
        self._say()
        self.setVisible(self._kind is not None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _go(self) -> None:
        kind, ids = self._kind, self._ids
        self._workspace.show_view(self._view)
        self._workspace.focus_view()
        if kind is not None:
            there = self._document.network.records(kind)
            self._selection.set(kind, [one for one in ids if one in there])

    def _forget_elsewhere(self, view: str) -> None:
        if view != LIBRARY:
            self.hide()

    def _say(self) -> None:
        name = self._name()
        text = self.tr("Back to {name}").format(name=name) if name else self.tr("Back")
        room = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _MOST_WIDTH)
        self.setText(shown(room))
        self.setToolTip(plain(text))
        self.setAccessibleName(text)

    def _name(self) -> str:
        """What is selected; empty for more than one, and for what is gone."""
        if self._kind is None or len(self._ids) != 1:
            return ""
        document = self._document
        return record_name(document.network, self._kind, self._ids[0], document.labels)
