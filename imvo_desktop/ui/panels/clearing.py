"""Emptying a layout, so that it can be filled anew."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QLayout, QWidget


def clear(layout: QLayout) -> None:
    """Take every widget out of `layout` and let it go; nothing finds it by its name any more.

    It keeps its parent until Qt deletes it: without one its look would be worked out anew, which
    took as long as making it.
    """
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            for part in (widget, *widget.findChildren(QWidget)):
                part.setObjectName("")
            widget.deleteLater()
        # Who takes an item out owns it; Python does not know, and would never let it go.
        shiboken6.delete(item)
