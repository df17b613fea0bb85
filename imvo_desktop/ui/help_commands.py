"""What the menu Help does, beside the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from imvo_desktop.installed import version_of
from imvo_desktop.ui import topics
from imvo_desktop.ui.dialogs import opening
from imvo_desktop.ui.dialogs.text_dialog import TextDialog
from imvo_desktop.ui.help.asked_from import FIRST, page_at
from imvo_desktop.ui.help.help_keys import HelpKeys
from imvo_desktop.ui.newer_version import NewerVersion

if TYPE_CHECKING:
    from imvo_desktop.ui.help.help_window import HelpWindow
    from imvo_desktop.ui.main_window import MainWindow


class HelpCommands(QObject):
    """One method per command that explains something."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._open: HelpWindow | None = None
        self._newer = NewerVersion(window)
        HelpKeys("F1", self.show_help, self)

    def show_help(self) -> None:
        """Explain the theme the keyboard is at, else the view, the part or the dialog it is in."""
        at = self._front().focusWidget()
        theme = topics.topic_at(at)
        if theme is not None and topics.ask(self._window, theme):
            return
        self.show_page(page_at(at or self._front(), self._window.workspace))

    def show_help_contents(self) -> None:
        """Show all pages of the help, and how to begin."""
        self.show_page(FIRST)

    def show_page(self, name: str) -> None:
        """Show a page of the help in the window that stays beside the work."""
        if self._open is None:
            self._open = self._made()
        self._open.view.show_page(name)
        self._open.show()
        self._open.raise_()
        self._open.activateWindow()
        self._open.view.focus_text()

    def _made(self) -> HelpWindow:
        """The window of the help, in front of a dialog that waits for an answer."""
        window = self._window
        made = opening.help_window(window.document, window.theme, self._front())
        made.view.library_asked.connect(self._show_in_library)
        made.destroyed.connect(self._forget)
        return made

    def _show_in_library(self, name: str) -> None:
        self._window.library.show_page(name)
        if self._window.document.is_open:
            self._window.activateWindow()

    def _front(self) -> QWidget:
        return QApplication.activeModalWidget() or self._window

    def _forget(self) -> None:
        self._open = None

    def show_keys(self) -> None:
        """Show the sheet of every key there is, once."""
        there = self._window.findChild(QDialog, "keys_sheet")
        sheet = there if there is not None else opening.keys_sheet(self._window)
        sheet.show()
        sheet.raise_()
        sheet.activateWindow()

    def make_diagnostics(self) -> None:
        """Show what a file for who mends the program would hold, to save it."""
        from imvo_desktop.ui.crash.troubles import Troubles

        window = self._window
        found = window.findChild(Troubles)
        if found is None:
            found = Troubles(window.document, window.preferences, window)
        found.make_diagnostics()

    def find_newer_version(self) -> None:
        """Say where newer versions are; the program itself does not look."""
        self._newer.find()

    def about(self) -> None:
        """Say what this program is, what it is made of and by which licences."""
        from imvo_desktop.usecases import parts_list

        head = self.tr(
            "IMVO Desktop {version}: risks for people and the environment in your supply chain. "
            "Offline: nothing leaves this computer. Licence: EUPL 1.2."
        )
        title = self.tr("About IMVO Desktop")
        head = head.format(version=version_of())
        TextDialog(title, head, parts_list.licence_texts(), self._window).open()
