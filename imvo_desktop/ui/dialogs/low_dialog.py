"""A dialog of which the questions scroll where the screen is low or the text large."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.sources.low_column import WrappedColumn


def fill_dialog(dialog: QDialog, column: WrappedColumn, buttons: QWidget, width: int) -> None:
    """Put `column` above `buttons`: all of it in sight, or scrolling where the screen is low."""
    column.column.setContentsMargins(0, 0, 0, 0)
    layout = QVBoxLayout(dialog)
    layout.setSpacing(GRID)
    layout.addWidget(scrolled(column), 1)
    layout.addWidget(buttons)
    for part in (dialog, *dialog.findChildren(QWidget)):
        part.ensurePolished()  # the look decides how high a line is
    column.column.invalidate()
    margins = layout.contentsMargins()
    dialog.setMinimumWidth(within_screen(dialog, width, 0)[0])
    inner = dialog.minimumWidth() - margins.left() - margins.right()
    around = margins.top() + margins.bottom() + GRID + buttons.sizeHint().height()
    # A scroll area gives what it holds its least height, also where its lines take less.
    least = column.minimumSizeHint().height()
    height = max(column.column.totalHeightForWidth(inner), least)
    dialog.resize(*within_screen(dialog, width, height + around))
