"""Brings a control to the front, behind whatever tab it is, and gives it the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget


def reveal(control: QWidget) -> None:
    """Bring every tab that holds `control` to the front and put the keyboard in it."""
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QTabWidget):
            pages = (above.widget(at) for at in range(above.count()))
            page = next((one for one in pages if one.isAncestorOf(control)), None)
            if page is not None:
                above.setCurrentWidget(page)
        above = above.parentWidget()
    control.setFocus(Qt.FocusReason.OtherFocusReason)
