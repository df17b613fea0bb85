"""Pictures of stakeholders, conversations, what was not heard yet and joint actions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

TABS = ("stakeholders", "stakeholders_talks", "stakeholders_unheard", "stakeholders_joint")


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """Each tab on the example."""
    from PySide6.QtWidgets import QTabWidget

    window = program.window
    window.selection.clear()
    window.go_to("stakeholders")
    tabs = window.findChild(QTabWidget, "stakeholders.tabs")
    assert tabs is not None
    for tab, name in enumerate(TABS):
        tabs.setCurrentIndex(tab)
        settle(program)
        yield name, window
    tabs.setCurrentIndex(0)
    window.go_to("chain")
