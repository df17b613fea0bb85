"""What is imported once the window is visible, while nobody waits for it."""

from __future__ import annotations

import importlib

from imvo_desktop.progress import Progress

_USE_CASES = (
    "imvo_desktop.usecases.session",
    "imvo_desktop.usecases.assess",
    "imvo_desktop.analysis.structure",
)
# The modules of `window_parts.Completion`.
_PARTS = (
    "imvo_desktop.ui.panels.inspector",
    "imvo_desktop.ui.canvas.chain_view",
    "imvo_desktop.ui.new_steps",
    "imvo_desktop.ui.panels.hotspots",
    "imvo_desktop.ui.panels.history_panel",
)
_FIRST_TABLE = ("imvo_desktop.ui.tables.record_table",)


def warm_up(_progress: Progress) -> None:
    """Import what will be needed soon, so that the first click does not wait for it."""
    for name in (*_USE_CASES, *_PARTS, *_FIRST_TABLE):
        importlib.import_module(name)
