"""The commands that show only some of it, and that say where a record is found."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from imvo_desktop.ui.document import Document
from imvo_desktop.ui.record_menu import copy_reference
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases import narrowing


class FindCommands(QObject):
    """One method per command; none of them makes an edit."""

    def __init__(self, document: Document, selection: Selection, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._selection = selection

    def show_only(self) -> None:
        """Show only what is selected, in every view."""
        kind = self._selection.kind
        criterion = narrowing.itself(kind, self._selection.ids) if kind is not None else None
        if criterion is not None:
            self._document.filtering.narrow(criterion)

    def show_all(self) -> None:
        """Show everything again."""
        self._document.filtering.clear()

    def copy_reference(self) -> None:
        """Copy where the selected record is found."""
        kind, chosen = self._selection.kind, self._selection.single
        if kind is not None and chosen is not None:
            copy_reference(self._document, kind, chosen)
