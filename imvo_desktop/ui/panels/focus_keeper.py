"""Keeps the keyboard where it was in a list that is made anew."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


class FocusKeeper:
    """Remembers at its making which part of `area` has the keyboard, and the likes of it.

    Parts are alike whose object names are the same up to the first dot.
    """

    def __init__(self, area: QScrollArea) -> None:
        self._area = area
        focused = area.window().focusWidget()
        is_here = focused is not None and area.isAncestorOf(focused)
        self._name = focused.objectName() if focused is not None and is_here else ""
        alike = [one.objectName() for one in self._alike()] if self._name else []
        self._place = alike.index(self._name) if self._name in alike else 0

    @property
    def is_needed(self) -> bool:
        """Whether the keyboard was in the list."""
        return bool(self._name)

    def give_back(self, otherwise: QWidget) -> None:
        """Focus the part of that name; when it is gone the next like it, else `otherwise`."""
        if not self._name:
            return
        found = self._area.findChild(QWidget, self._name)
        if found is None:
            alike = self._alike()
            found = alike[min(self._place, len(alike) - 1)] if alike else otherwise
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        if found is not otherwise:
            part = found
            # Once it is laid out: only then it is known where it is.
            QTimer.singleShot(0, part, lambda: self._area.ensureWidgetVisible(part))

    def _alike(self) -> list[QWidget]:
        kind = self._name.partition(".")[0]
        parts = self._area.findChildren(QWidget)
        return [one for one in parts if kind and one.objectName().partition(".")[0] == kind]
