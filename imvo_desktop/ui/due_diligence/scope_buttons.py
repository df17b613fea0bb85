"""What can be done with the selected products, and with all of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.usecases.scope_lines import ScopeLine

FIRST, LATER, OUT, NONE, ONLY, SOURCES = "first", "later", "out", "none", "only", "sources"


class ScopeButtons(QWidget):
    """`pressed(name)` for one of the names above."""

    pressed = Signal(str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._buttons: dict[str, QPushButton] = {}
        flow = FlowLayout(self)
        for name in (FIRST, LATER, OUT, NONE, ONLY, SOURCES):
            button = QPushButton()
            button.setObjectName(f"scope.{name}")
            button.clicked.connect(lambda _=False, pressed=name: self.pressed.emit(pressed))
            self._buttons[name] = button
            flow.addWidget(button)
        self._buttons[FIRST].setProperty("role", "primary")
        self.retranslate()

    def follow(self, chosen: tuple[ScopeLine, ...], lines: tuple[ScopeLine, ...]) -> None:
        """Offer what can be done with the `chosen` ones of `lines`."""
        can = self._document.is_open and not self._document.is_read_only
        can_choose = can and bool(chosen)
        possible = {
            FIRST: can_choose,
            LATER: can_choose,
            OUT: can_choose,
            NONE: can and any(one.choice for one in chosen),
            ONLY: any(one.links for one in chosen),
            SOURCES: can and any(one.said for one in lines),
        }
        for name, is_possible in possible.items():
            self._buttons[name].setEnabled(is_possible)

    def retranslate(self) -> None:
        """Say everything in the language of the program."""
        texts = {
            FIRST: (self.tr("First"), self.tr("Look at these first (key 1)")),
            LATER: (self.tr("Later"), self.tr("Look at these later (key 2)")),
            OUT: (self.tr("Out of scope…"), self.tr("Leave these out, with a reason (key 3)")),
            NONE: (self.tr("No choice"), self.tr("Take the choice back (key 0)")),
            ONLY: (
                self.tr("Show only this"),
                self.tr("Narrow every view to the deliveries of these products"),
            ),
            SOURCES: (
                self.tr("Take over order by sources"),
                self.tr(
                    "The gravest first; what you chose stays. What sources say nothing of stays "
                    "open: that is not known, not low."
                ),
            ),
        }
        for name, (text, tip) in texts.items():
            self._buttons[name].setText(text)
            self._buttons[name].setAccessibleName(text)
            self._buttons[name].setToolTip(tip)
