"""Boxes that belong together: a card in a list, a control under its question."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel


def card(name: str) -> tuple[QFrame, QVBoxLayout]:
    """An empty card and the layout to fill it with."""
    frame = QFrame()
    frame.setObjectName(name)
    frame.setProperty("role", "card")
    frame.setFrameShape(QFrame.Shape.StyledPanel)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(GRID, GRID, GRID, GRID)
    layout.setSpacing(GRID // 2)
    return frame, layout


def titled(title: str, part: QWidget, role: str = "list_head") -> QWidget:
    """`part` with its question above it."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID // 2)
    head = WrappedLabel(title, role)
    head.setBuddy(part)
    layout.addWidget(head)
    layout.addWidget(part)
    return box
