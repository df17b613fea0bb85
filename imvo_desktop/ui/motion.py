"""Whether things may move by themselves on this screen."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle

MOVING_MS = 140
"""How long a movement takes."""

_SWITCH = "motion"


def allowed() -> bool:
    """Whether the system lets windows move things, or what the person chose for the program."""
    app = QApplication.instance()
    chosen = app.property(_SWITCH) if app is not None else False
    if isinstance(chosen, bool):
        return chosen
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def choose(chosen: bool | None) -> None:
    """Move things or not, whatever the system says; None follows the system."""
    app = QApplication.instance()
    if app is not None:
        app.setProperty(_SWITCH, chosen)
