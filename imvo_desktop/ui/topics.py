"""Leads from any widget about a theme to its page in the library."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QToolButton, QWidget

from imvo_desktop.domain.codes import Theme

_PROPERTY = "topic"


@runtime_checkable
class TopicShower(Protocol):
    """A window that can show the page of a theme."""

    def show_topic(self, theme: Theme) -> None:
        """Show the page of `theme`."""


def mark(widget: QWidget, theme: Theme) -> None:
    """Let F1 within `widget` show the page of `theme`."""
    widget.setProperty(_PROPERTY, theme.value)


def topic_at(widget: QWidget | None) -> Theme | None:
    """The theme that `widget`, or what it stands in, is about."""
    while widget is not None:
        if widget.property(_PROPERTY):
            return Theme(widget.property(_PROPERTY))
        widget = widget.parentWidget()
    return None


def ask(widget: QWidget, theme: Theme) -> bool:
    """Let the window that `widget` stands in show the page of `theme`; whether there is one."""
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, TopicShower):
            above.show_topic(theme)
            return True
        above = above.parentWidget()
    return False


class MoreButton(QToolButton):
    """“More about this theme”: opens the page of `theme` in the library."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._topic = theme
        self.setObjectName(f"topic.{theme}")
        self.setProperty("role", "link")
        self.setText(self.tr("More about this theme"))
        self.setToolTip(self.tr("More about this theme (F1)"))
        self.setAccessibleName(self.text())
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        ask(self, self._topic)
