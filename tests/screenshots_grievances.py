"""Pictures of complaints: the view, the step to plausible, the locked identity."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

DIALOGS = {"next": "step_dialog", "identity": "identity_dialog"}


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """The view on the example, and its two dialogs."""
    from PySide6.QtWidgets import QDialog, QPushButton

    window = program.window
    window.selection.clear()
    window.go_to("grievances")
    settle(program)
    yield "grievances", window
    for button, name in DIALOGS.items():
        asked = window.findChild(QPushButton, f"grievance.{button}")
        assert asked is not None
        asked.click()
        settle(program)
        dialog = window.findChild(QDialog, name)
        assert dialog is not None
        yield f"grievances_{button}", dialog
        dialog.reject()
        settle(program)
    window.go_to("chain")
