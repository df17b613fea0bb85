"""How far a complaint is, and the buttons that move it on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.usecases.grievance_steps import BEFORE, NEXT, UNSURE
from imvo_desktop.usecases.grievances import LIFE

_DONE, _HERE, _LATER = "✓", "●", "○"


class LifeStrip(QWidget):
    """`step_asked(GrievanceStatus)` to move on; `back_asked` for one step back."""

    step_asked = Signal(object)
    back_asked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setObjectName("grievance.life")
        self._words = words
        self._to = GrievanceStatus.PLAUSIBLE
        self._steps = {status: QLabel() for status in LIFE}
        self._next = self._button("next")
        self._unfounded = self._button("unfounded")
        self._back = self._button("back")
        self._next.setProperty("role", "primary")
        self._unfounded.setText(words.text("grievance.do.unfounded"))
        self._back.setText(self.tr("One step back"))
        self._lay_out()
        self._next.clicked.connect(lambda: self.step_asked.emit(self._to))
        self._unfounded.clicked.connect(lambda: self.step_asked.emit(GrievanceStatus.UNFOUNDED))
        self._back.clicked.connect(self.back_asked)

    def show_complaint(self, one: Grievance, *, can: bool) -> None:
        """Show how far it is; without `can` nothing moves."""
        here = LIFE.index(one.status) if one.status in LIFE else 0
        for at, (status, label) in enumerate(self._steps.items()):
            is_done = at < here or (at == here and one.status is GrievanceStatus.CLOSED)
            mark = _DONE if is_done else _HERE if at == here else _LATER
            label.setText(f"{mark} {self._words.text(f'grievance_status.{status}')}")
            label.setProperty("role", "emphasis" if at == here else "quiet")
            label.style().polish(label)
        is_unfounded = one.status is GrievanceStatus.UNFOUNDED
        last = self._steps[LIFE[-1]]
        if is_unfounded:
            last.setText(f"{_DONE} {self._words.text('grievance_status.unfounded')}")
        told = self._words.text(f"grievance_status.{one.status}")
        self.setAccessibleName(self.tr("How far: {status}").format(status=told))
        self._show_buttons(one, can=can)

    def _show_buttons(self, one: Grievance, *, can: bool) -> None:
        to = NEXT.get(one.status)
        self._next.setVisible(to is not None)
        if to is not None:
            self._to = to
            self._next.setText(self._words.text(f"grievance.do.{to}"))
            self._next.setAccessibleName(self._next.text())
        self._unfounded.setVisible(one.status in UNSURE)
        self._back.setVisible(one.status in BEFORE)
        for button in (self._next, self._unfounded, self._back):
            button.setEnabled(can)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"grievance.{name}")
        return button

    def _lay_out(self) -> None:
        strip, buttons = FlowLayout(spacing=2 * GRID), FlowLayout(spacing=GRID // 2)
        for label in self._steps.values():
            strip.addWidget(label)
        for button in (self._next, self._unfounded, self._back):
            button.setAccessibleName(button.text())
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(strip)
        layout.addLayout(buttons)
