"""The parts of the window that draw and judge, imported once the window is visible."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from imvo_desktop.ui.main_window import MainWindow


def complete(window: MainWindow) -> None:
    """Give the window the parts that draw and judge."""
    from imvo_desktop.ui.canvas.chain_view import ChainView
    from imvo_desktop.ui.panels.hotspots import HotspotsPanel
    from imvo_desktop.ui.panels.inspector import Inspector

    window.add_inspector(Inspector(window.document, window.selection))
    hotspots = HotspotsPanel(window.document, window.selection, window.theme)
    window.workspace.add_hotspots(hotspots)
    window.add_chain(ChainView(window.document, window.selection, window.theme))
