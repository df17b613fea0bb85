"""Brings a control to the front, behind whatever tab it is, and gives it the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from imvo_desktop.ui.panels.scrolled import scroll_to


def reveal(control: QWidget) -> None:
    """Bring every tab that holds `control` to the front, scroll to it and give it the keyboard."""
    within = [control]
    while (above := within[-1].parentWidget()) is not None:
        if isinstance(above, QTabWidget):
            for page in within:
                if above.indexOf(page) >= 0:
                    above.setCurrentWidget(page)
        within.append(above)
    control.setFocus(Qt.FocusReason.OtherFocusReason)
    scroll_to(control)
