"""Pictures of the labour check and of purchasing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

TABS = {
    "labour": ("labour_child", "labour_forced"),
    "buying": ("buying_own", "buying_criteria", "buying_scores"),
}


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """Each tab on the example."""
    from PySide6.QtWidgets import QTabBar

    window = program.window
    window.selection.clear()
    for view, names in TABS.items():
        window.go_to(view)
        bar = window.findChild(QTabBar, f"{view}.tabs")
        assert bar is not None
        for tab, name in enumerate(names):
            bar.setCurrentIndex(tab)
            settle(program)
            yield name, window
        bar.setCurrentIndex(0)
    window.go_to("chain")
