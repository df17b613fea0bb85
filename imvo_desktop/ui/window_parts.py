"""The parts of the window that draw and judge, imported once the window is visible."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from imvo_desktop.domain.codes import Theme
from imvo_desktop.ui.parts import INSPECTOR
from imvo_desktop.ui.workspace import LIBRARY, SOURCES

if TYPE_CHECKING:
    from imvo_desktop.ui.main_window import MainWindow


def complete(window: MainWindow) -> None:
    """Give the window the parts that draw and judge."""
    from imvo_desktop.ui.canvas.chain_view import ChainView
    from imvo_desktop.ui.new_steps import NewSteps
    from imvo_desktop.ui.panels.hotspots import HotspotsPanel
    from imvo_desktop.ui.panels.inspector import Inspector

    window.add_inspector(Inspector(window.document, window.selection))
    NewSteps(window.document, window.selection, window.workspace, window.statusBar())
    hotspots = HotspotsPanel(window.document, window.selection, window.theme)
    window.workspace.add_hotspots(hotspots)
    LateViews(window)
    window.add_chain(ChainView(window.document, window.selection, window.theme))


class LateViews(QObject):
    """Makes the views that are made when they are first shown, and lets them talk to the rest."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._makers: dict[str, Callable[[], QWidget]] = {
            LIBRARY: self._library,
            SOURCES: self._sources,
        }
        window.workspace.late_asked.connect(self._add)

    def _add(self, name: str) -> None:
        self._window.workspace.add_late(name, self._makers[name]())

    def _library(self) -> QWidget:
        from imvo_desktop.ui.library.library_view import LibraryView

        return LibraryView(self._window.document, self._window.theme)

    def _sources(self) -> QWidget:
        from imvo_desktop.ui.sources.sources_view import SourcesView

        window = self._window
        view = SourcesView(window.document, window.selection)
        view.judge_asked.connect(self._judge)
        view.asked.connect(window.workspace.asked)
        return view

    def _judge(self, theme: Theme) -> None:
        """Open the form of `theme` for the deliveries that are selected."""
        if self._window.inspector is not None:
            self._window.parts.bring(INSPECTOR)
            self._window.inspector.start_judging(theme)
