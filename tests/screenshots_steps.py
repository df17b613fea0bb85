"""Pictures of home, of a question of a step with its details open, and of the self-scan."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

_PATIENCE = 6


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """Nothing of the example is changed."""
    from PySide6.QtWidgets import QTabWidget, QToolButton

    window = program.window
    window.selection.clear()
    window.go_to("home")
    settle(program)
    yield "home", window
    window.go_to("step_2")
    more = window.findChild(QToolButton, "step.more.2.chain")
    assert more is not None
    more.click()
    settle(program)
    yield "step_2_details", window
    window.go_to("self_scan")
    settle(program)
    yield "self_scan", window
    tabs = window.findChild(QTabWidget, "self_scan.tabs")
    assert tabs is not None
    tabs.setCurrentIndex(1)
    for _ in range(_PATIENCE):
        settle(program)
    yield "self_scan_picture", window
    tabs.setCurrentIndex(0)
    window.go_to("chain")
