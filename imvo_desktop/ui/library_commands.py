"""What shows the library: in the window of the project, or in one of its own without a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from imvo_desktop.domain import codes
from imvo_desktop.knowledge.library import COMPLAINTS
from imvo_desktop.ui.dialogs import opening
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.ui.workspace import LIBRARY, Workspace

if TYPE_CHECKING:
    from imvo_desktop.ui.library.library_view import LibraryView
    from imvo_desktop.ui.library.library_window import LibraryWindow
    from imvo_desktop.ui.library.way_back import WayBack


class LibraryCommands(QObject):
    """One method per command, and `show_topic` for who knows a theme."""

    def __init__(
        self, document: Document, theme: Theme, selection: Selection, workspace: Workspace,
        window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._selection = selection
        self._document = document
        self._theme = theme
        self._workspace = workspace
        self._window = window
        self._apart: LibraryWindow | None = None
        self._way_back: WayBack | None = None

    def show_library(self) -> None:
        """Show the library and put the cursor in its search line."""
        view = self._shown()
        if view is not None:
            view.focus_search()

    def show_complaints(self) -> None:
        """Show where to take a complaint or question."""
        self.show_page(COMPLAINTS)

    def show_page(self, name: str) -> None:
        """Show a page of the library: the code of a theme, or `complaints`."""
        view = self._shown()
        if view is not None:
            view.show_page(name)

    def show_topic(self, theme: codes.Theme) -> None:
        """Show what the library says of `theme`, with a way back to what is selected."""
        if not self._document.is_open:
            self.show_page(theme.value)
            return
        way_back = self._prepared_way_back()
        way_back.remember()
        self.show_page(theme.value)
        way_back.offer()

    def _shown(self) -> LibraryView | None:
        """The library, brought into sight; None while the window is still being made."""
        if self._document.is_open:
            self._workspace.show_view(LIBRARY)
            view = self._library()
            if view is not None and self._way_back is not None:
                view.put_above(self._way_back)
            return view
        if self._apart is None:
            self._apart = opening.library_window(self._document, self._theme, self._window)
            self._apart.destroyed.connect(self._forget)
        self._apart.show()
        self._apart.activateWindow()
        return self._apart.view

    def _library(self) -> LibraryView | None:
        from imvo_desktop.ui.library.library_view import LibraryView

        shown = self._workspace.shown
        return shown if isinstance(shown, LibraryView) else None

    def _prepared_way_back(self) -> WayBack:
        """The way back, above the pages of the library in the window."""
        if self._way_back is None:
            from imvo_desktop.ui.library.way_back import WayBack

            self._way_back = WayBack(self._document, self._selection, self._workspace)
        return self._way_back

    def _forget(self) -> None:
        self._apart = None
