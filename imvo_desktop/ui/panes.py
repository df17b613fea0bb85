"""Moves the keyboard from one part of the window to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def pane_beside(panes: Sequence[QWidget], focus: QWidget | None, steps: int) -> QWidget:
    """The visible part `steps` after the one that holds `focus`; the first where none does."""
    seen = [pane for pane in panes if pane.isVisible()]
    here = [at for at, pane in enumerate(seen) if focus is not None and _holds(pane, focus)]
    return seen[(here[-1] + steps) % len(seen)] if here else seen[0]


def focus_in(pane: QWidget) -> None:
    """Put the keyboard in the first widget of `pane` that takes it."""
    policy = Qt.FocusPolicy.TabFocus
    takers = (one for one in (pane, *pane.findChildren(QWidget)) if one.focusPolicy() & policy)
    first = next((one for one in takers if one.isVisible() and one.isEnabled()), pane)
    first.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
