"""Pictures of the agreements: our own, the commitments, what is covered, and the library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

TABS = ("agreements_own", "agreements_commitments", "agreements_covered", "agreements_library")


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """Each tab on the example."""
    from PySide6.QtWidgets import QTabWidget

    window = program.window
    window.selection.clear()
    window.go_to("agreements")
    tabs = window.findChild(QTabWidget, "agreements.tabs")
    assert tabs is not None
    for tab, name in enumerate(TABS):
        tabs.setCurrentIndex(tab)
        settle(program)
        yield name, window
    tabs.setCurrentIndex(0)
    window.go_to("chain")
