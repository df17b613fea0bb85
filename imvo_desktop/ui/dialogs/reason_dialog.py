"""Asks why: a reason that may not be left out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.text_area import TextArea
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.text_size import scaled


class ReasonDialog(QDialog):
    """Asks one question under `title`; tells the answer with `chosen(str)` once there is one."""

    chosen = Signal(str)

    def __init__(
        self, title: str, question: str, button: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reason_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(within_screen(self, scaled(56 * GRID), 0)[0])
        self._reason = TextArea()
        self._reason.setObjectName("reason.text")
        self._reason.setAccessibleName(question)
        self._reason.textChanged.connect(self._follow)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._do = self._buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._do.setObjectName("reason.do")
        self._do.setProperty("role", "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        label = WrappedLabel(question)
        label.setBuddy(self._reason)
        for part in (label, self._reason, self._buttons):
            layout.addWidget(part)
        self._follow()
        self._reason.setFocus()

    @property
    def reason(self) -> str:
        """What was written, without blanks around it."""
        return self._reason.toPlainText().strip()

    def accept(self) -> None:
        """Tell the reason and close; without one nothing happens."""
        if self.reason:
            self.chosen.emit(self.reason)
            super().accept()

    def _follow(self) -> None:
        self._do.setEnabled(bool(self.reason))
