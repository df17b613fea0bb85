"""A page taller than its place: scrolls up and down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QWidget


def scrolled(page: QWidget, name: str = "") -> QScrollArea:
    """`page` in an area that scrolls up and down; with a `name` the keyboard can go to the area.

    A page with controls needs none: it scrolls to the control that has the keyboard.
    """
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area


def scroll_to(control: QWidget) -> None:
    """Bring `control` in sight in every area that it is in: to give it the keyboard does not."""
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(control)
        above = above.parentWidget()


def begin_at_top(tabs: QTabWidget) -> None:
    """Let each page of `tabs` begin at its top, with the keyboard on the tab that was clicked.

    Else Qt gives the keyboard to what had it last in that page, and scrolls to it.
    """
    tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    tabs.currentChanged.connect(lambda _tab: _show_top(tabs.currentWidget()))


def _show_top(page: QWidget) -> None:
    for area in (page, *page.findChildren(QScrollArea)):
        if isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(0)
