"""Leads the keyboard that comes to a view to a control that is in sight there."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_TURNS = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.EnabledChange)


class FirstInSight(QObject):
    """Makes the first of `parts` that can take the keyboard now the focus proxy of `view`.

    Qt goes on to a proxy that is hidden all the same: the keyboard then stays where it was, at
    each press of Tab again. `parts` are already in their places in `view`.
    """

    def __init__(self, view: QWidget, *parts: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._parts = parts
        for one in {each for part in parts for each in self._up_from(part)}:
            one.installEventFilter(self)
        self.first: QWidget | None = None
        """The part that gets the keyboard now; ask here, not Qt for its focus proxy."""
        self._choose()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # While the view is being deleted its parts still tell that they go.
        if event.type() in _TURNS and isValid(self._view):
            self._choose()
        return False

    def _choose(self) -> None:
        self.first = next((one for one in self._parts if self._can_take(one)), None)
        # reason: None takes the proxy away; the stubs of Qt do not say so
        self._view.setFocusProxy(cast("QWidget", self.first))

    def _can_take(self, part: QWidget) -> bool:
        # A part that is deleted with a window of its own still makes those above it tell.
        return isValid(part) and part.isVisibleTo(self._view) and part.isEnabledTo(self._view)

    def _up_from(self, part: QWidget) -> list[QWidget]:
        """`part` and what it stands in, up to the view."""
        found: list[QWidget] = []
        above: QWidget | None = part
        while above is not None and above is not self._view:
            found.append(above)
            above = above.parentWidget()
        return found
