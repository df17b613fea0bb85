"""Choosing codes by their names: one from a list, or several from chips."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from imvo_desktop.ui.panels.button_text import shown
from imvo_desktop.ui.panels.flow_layout import FlowLayout

type Choice = tuple[object, str]


class QuietBox(QComboBox):
    """A list that keeps its value when the page under it is scrolled; a long one ends in dots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)

    def shown_text(self) -> str:
        """As much of the value as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        whole, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(whole, option, part, self)
        elide = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), elide, room.width() - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt draws it, which would cut a long value in the middle of a letter."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CodeBox(QuietBox):
    """A list of codes; tells what a person picks, not what the program shows."""

    picked = Signal(object)

    def __init__(self, choices: Iterable[Choice], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._codes: list[object] = []
        self.offer(choices)
        self.activated.connect(self._tell)

    @property
    def code(self) -> object:
        """The code that is shown; None where nothing is."""
        index = self.currentIndex()
        return self._codes[index] if index >= 0 else None

    def offer(self, choices: Iterable[Choice]) -> None:
        """List `choices` in place of what there was."""
        self.clear()
        pairs = list(choices)
        self._codes = [code for code, _ in pairs]
        self.addItems([text for _, text in pairs])

    def show_code(self, code: object) -> None:
        """Show `code`; nothing when it is not in the list."""
        self.setCurrentIndex(self._codes.index(code) if code in self._codes else -1)

    def _tell(self, index: int) -> None:
        self.picked.emit(self._codes[index])


class ToggleChip(QPushButton):
    """A word that is on or off; on has a mark and another ground."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(shown(text))
        self._name = text
        self.setObjectName(name)
        self.setProperty("role", "chip")
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.toggled.connect(self._show)

    def _show(self, is_on: bool) -> None:
        self.setText(shown(f"✓ {self._name}" if is_on else self._name))


class CodeChips(QWidget):
    """Codes of which several can hold at once."""

    changed = Signal()

    def __init__(self, choices: Sequence[Choice], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[object, QPushButton] = {}
        flow = FlowLayout(self)
        for code, text in choices:
            chip = ToggleChip(text, f"{name}.{code}")
            chip.toggled.connect(self.changed)
            flow.addWidget(chip)
            self._chips[code] = chip

    @property
    def codes(self) -> tuple[object, ...]:
        """The codes that are on, in the order of the list."""
        return tuple(code for code, chip in self._chips.items() if chip.isChecked())

    def show_codes(self, codes: Iterable[object]) -> None:
        """Turn exactly `codes` on."""
        wanted = set(codes)
        for code, chip in self._chips.items():
            chip.setChecked(code in wanted)
