"""Says that a list is read as the last time, with a button to forget that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel


class MemoryRow(QWidget):
    """One sentence and `forget_asked`."""

    forget_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        said = WrappedLabel(
            self.tr("You have imported a list with these headings before. It is read as last time.")
        )
        said.setObjectName("import.as_last_time")
        forget = QPushButton(self.tr("Forget"))
        forget.setObjectName("import.forget")
        forget.setAccessibleName(self.tr("Forget how this list was read the last time"))
        forget.setAutoDefault(False)
        forget.clicked.connect(self.forget_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(said, 1)
        layout.addWidget(forget)
