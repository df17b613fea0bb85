"""What the menu View does."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from imvo_desktop.ui import text_size
from imvo_desktop.ui.dialogs.settings_dialog import SettingsDialog
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.preferences import Preferences
from imvo_desktop.ui.settings import Appearance
from imvo_desktop.ui.workspace import (
    AFTER_US,
    ANALYSIS,
    CHAIN,
    MAP,
    OWN_OPERATIONS,
    POLICY,
    QUALITY,
    REPORT,
    ROUNDS,
    SCENARIOS,
    SCOPE,
    SOURCES,
    Begun,
    Searched,
    Workspace,
)

if TYPE_CHECKING:
    from imvo_desktop.ui.canvas.chain_view import ChainView


class ViewCommands(QObject):
    """One method per command that shows something."""

    def __init__(
        self, document: Document, preferences: Preferences, workspace: Workspace, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = document
        self._preferences = preferences
        self._workspace = workspace
        self._window = window

    def show_chain(self) -> None:
        """Show the drawing of the chain."""
        self._show(CHAIN)

    def show_map(self) -> None:
        """Show where on earth products are made."""
        self._show(MAP)

    def show_organisations(self) -> None:
        """Show the table of organisations."""
        self._show("organisations")

    def show_links(self) -> None:
        """Show the table of deliveries."""
        self._show("links")

    def show_risks(self) -> None:
        """Show the table of risks."""
        self._show("risks")

    def show_measures(self) -> None:
        """Show the table of measures."""
        self._show("measures")

    def show_sources(self) -> None:
        """Show what sources say of the deliveries."""
        self._show(SOURCES)

    def show_quality(self) -> None:
        """Show what the project still lacks, and what can be put right."""
        self._show(QUALITY)

    def show_analysis(self) -> None:
        """Show the charts, the questions and the lenses."""
        self._show(ANALYSIS)

    def show_scenarios(self) -> None:
        """Show the what-ifs, and what comes of them."""
        self._show(SCENARIOS)

    def what_if(self) -> None:
        """Begin a what-if with what is selected."""
        self._workspace.show_view(SCENARIOS)
        shown = self._workspace.shown
        if isinstance(shown, Begun):
            shown.begin()

    def show_rounds(self) -> None:
        """Show the rounds, and what changed between two of them."""
        self._show(ROUNDS)

    def show_policy(self) -> None:
        """Show the policy of the company, who answers for it, and its own people."""
        self._show(POLICY)

    def show_report(self) -> None:
        """Show what documents can be made, and how they will look."""
        self._show(REPORT)

    def show_scope(self) -> None:
        """Show which products come first, and why."""
        self._show(SCOPE)

    def show_own_operations(self) -> None:
        """Show the own company, with who works for it."""
        self._show(OWN_OPERATIONS)

    def show_after_us(self) -> None:
        """Show what happens after us: use, waste and customers."""
        self._show(AFTER_US)

    def show_hotspots(self) -> None:
        """Bring the hotspots to the front."""
        self._workspace.show_panel(self._workspace.hotspots)

    def show_problems(self) -> None:
        """Bring the problems to the front."""
        self._workspace.show_panel(self._workspace.problems)

    def show_history(self) -> None:
        """Bring the edits of the project to the front."""
        self._workspace.show_panel(self._workspace.history)

    def find(self) -> None:
        """Go to where one searches in what is shown."""
        shown = self._workspace.shown
        if isinstance(shown, Searched):
            shown.focus_search()
        elif self._workspace.sheet is not None:
            self._workspace.sheet.go_to_filter()

    def zoom_in(self) -> None:
        """Look closer at what is drawn."""
        if self._workspace.drawing is not None:
            self._workspace.drawing.zoom_in()

    def zoom_out(self) -> None:
        """Look from further away at what is drawn."""
        if self._workspace.drawing is not None:
            self._workspace.drawing.zoom_out()

    def fit(self) -> None:
        """Show all that is drawn."""
        if self._workspace.drawing is not None:
            self._workspace.drawing.fit()

    def tidy(self) -> None:
        """Let every organisation in the drawing find its own place again."""
        chain = self._chain()
        if chain is not None:
            chain.tidy()

    def start_link(self) -> None:
        """Let a person point at the buyer of a new delivery in the drawing of the chain."""
        chain = self._chain()
        if chain is not None:
            self._workspace.focus_view()
            chain.start_link()

    def speak_dutch(self) -> None:
        """Speak Dutch from now on."""
        self._speak("nl")

    def speak_english(self) -> None:
        """Speak English from now on."""
        self._speak("en")

    def look_system(self) -> None:
        """Light or dark as the system says."""
        self._look(Appearance.SYSTEM)

    def look_light(self) -> None:
        """Light from now on."""
        self._look(Appearance.LIGHT)

    def look_dark(self) -> None:
        """Dark from now on."""
        self._look(Appearance.DARK)

    def text_larger(self) -> None:
        """Make the text of the window one size larger."""
        self._size_text(text_size.next_size(self._preferences.settings.text_size, 1))

    def text_smaller(self) -> None:
        """Make the text of the window one size smaller."""
        self._size_text(text_size.next_size(self._preferences.settings.text_size, -1))

    def text_as_system(self) -> None:
        """Let the text be as large as the system says."""
        self._size_text(0)

    def settings(self) -> None:
        """Show the settings."""
        SettingsDialog(self._document, self._preferences, self._window).open()

    def quit(self) -> None:
        """Close the window and the program."""
        self._window.close()
        QGuiApplication.quit()

    def _chain(self) -> ChainView | None:
        """The drawing of the chain, brought into sight; None while it is still being made."""
        from imvo_desktop.ui.canvas.chain_view import ChainView

        self.show_chain()
        shown = self._workspace.shown
        return shown if isinstance(shown, ChainView) else None

    def _show(self, name: str) -> None:
        """Show a view and put the keyboard there, as one who asks for it expects."""
        self._workspace.show_view(name)
        self._workspace.focus_view()

    def _speak(self, language: str) -> None:
        self._preferences.choose(dataclasses.replace(self._preferences.settings, language=language))

    def _size_text(self, percent: int) -> None:
        settings = self._preferences.settings
        self._preferences.choose(dataclasses.replace(settings, text_size=percent))

    def _look(self, appearance: Appearance) -> None:
        settings = self._preferences.settings
        self._preferences.choose(dataclasses.replace(settings, appearance=appearance))
