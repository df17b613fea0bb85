"""A few choices under each other, each with a line that says what it means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.button_text import shown
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel

type Told = tuple[str, str, str]


class ChoiceList(QWidget):
    """Tells which code a person picked; `choices` are code, name and what it means."""

    picked = Signal(str)

    def __init__(self, title: str, name: str, choices: Sequence[Told]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        self._of_line: dict[QObject, QRadioButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(WrappedLabel(title, "list_head"))
        for code, text, told in choices:
            button = QRadioButton(shown(text))
            button.setObjectName(f"{name}.{code}")
            button.setAccessibleName(text)
            button.setAccessibleDescription(told)
            button.setMinimumHeight(3 * GRID)
            button.clicked.connect(lambda _=False, picked=code: self.picked.emit(picked))
            self._group.addButton(button)
            self._buttons[code] = button
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            line = WrappedLabel(told, "quiet")
            line.setContentsMargins(3 * GRID - 4, 0, 0, 2)
            line.installEventFilter(self)
            self._of_line[line] = button
            layout.addWidget(line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line under a choice chooses it too: it is part of the same thing to a person."""
        if event.type() is QEvent.Type.MouseButtonRelease and watched in self._of_line:
            self._of_line[watched].click()
            return True
        return super().eventFilter(watched, event)

    def show_chosen(self, code: str) -> None:
        """Show that `code` holds; the keyboard comes there first."""
        button = self._buttons.get(code)
        if button is not None:
            button.setChecked(True)
            self.setFocusProxy(button)
