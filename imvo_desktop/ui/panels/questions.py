"""The questions that make a level, with their anchors beside them, and a grid for two at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from imvo_desktop.domain.codes import Level
from imvo_desktop.tokens import LEVEL_COLOURS
from imvo_desktop.ui.panels.button_text import plain

ANSWERS = (1, 2, 3, 4, 5)
_OPEN = 0
_DIGITS = frozenset(map(str, ANSWERS))
_CELL = QSize(40, 26)


class AnchoredQuestion(QWidget):
    """One question with the answers 1 to 5 and `not known`; every anchor is in sight."""

    answered = Signal()

    def __init__(self, name: str, question: str, anchors: tuple[str, ...], open_text: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(question)
        self._name = name
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        head = QLabel(question)
        head.setProperty("role", "list_head")
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        self._grid.addWidget(head, 0, 0, 1, 2)
        for number, anchor in zip(ANSWERS, anchors, strict=True):
            self._add(number, str(number), anchor, question)
        self._add(_OPEN, "?", open_text, question)
        self._group.idClicked.connect(lambda _number: self.answered.emit())
        self.answer = None

    @property
    def answer(self) -> int | None:
        """The answer, None while the question is open."""
        number = self._group.checkedId()
        return number if number > _OPEN else None

    @answer.setter
    def answer(self, number: int | None) -> None:
        self._group.button(number or _OPEN).setChecked(True)

    def button(self, number: int | None) -> QRadioButton:
        """The radio button of an answer; of `not known` for None."""
        return self._radios[number or _OPEN]

    @property
    def _radios(self) -> dict[int, QRadioButton]:
        found = (self._group.button(number) for number in (_OPEN, *ANSWERS))
        radios = [one for one in found if isinstance(one, QRadioButton)]
        return dict(zip((_OPEN, *ANSWERS), radios, strict=True))

    def _add(self, number: int, text: str, anchor: str, question: str) -> None:
        radio = QRadioButton(text)
        radio.setObjectName(f"{self._name}.{number or 'open'}")
        radio.setAccessibleName(f"{question} {text}: {anchor}")
        radio.setMinimumHeight(24)
        self._group.addButton(radio, number)
        label = _AnchorLabel(anchor, radio.click)
        row = number + 1 if number != _OPEN else len(ANSWERS) + 2
        self._grid.addWidget(radio, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, row, 1)


class _AnchorLabel(QLabel):
    """The words of an answer; clicking them is clicking the answer."""

    def __init__(self, text: str, press: Callable[[], None]) -> None:
        super().__init__(text)
        self._press = press
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumHeight(24)
        self.setContentsMargins(0, 3, 0, 3)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isEnabled() and self.rect().contains(event.position().toPoint()):
            self._press()


class QuickGrid(QWidget):
    """Five by five cells in the colours of their levels: one click or two digits answer both."""

    picked = Signal(int, int)

    def __init__(
        self, grave: str, likely: str, level_of: Callable[[int, int], tuple[Level, str]]
    ) -> None:
        super().__init__()
        self.setObjectName("quick_grid")
        self._cells: dict[tuple[int, int], QToolButton] = {}
        self._grave = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self._grid.addWidget(_plain(f"{grave} ↓   {likely} →"), 0, 0, 1, 6)
        for column in ANSWERS:
            self._grid.addWidget(_plain(str(column)), 1, column, Qt.AlignmentFlag.AlignCenter)
        for row in ANSWERS:
            self._grid.addWidget(_plain(str(row)), 7 - row, 0, Qt.AlignmentFlag.AlignCenter)
            for column in ANSWERS:
                level, word = level_of(row, column)
                self._add(row, column, level, f"{grave} {row}, {likely} {column}: {word}")
        self._grid.setColumnStretch(6, 1)

    def cell(self, grave: int, likely: int) -> QToolButton:
        """The button that answers `grave` and `likely`."""
        return self._cells[grave, likely]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Two digits answer both questions: first how serious, then how likely."""
        digit = int(event.text()) if event.text() in _DIGITS else 0
        if not digit:
            super().keyPressEvent(event)
        elif self._grave:
            grave, self._grave = self._grave, 0
            self._cells[grave, digit].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.picked.emit(grave, digit)
        else:
            self._grave = digit
            self._cells[digit, 1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_keyboard(self) -> None:
        """Put the keyboard on the marked cell, so that a key by accident changes no answer."""
        marked = (cell for cell in self._cells.values() if cell.isChecked())
        next(marked, self._cells[1, 1]).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_answers(self, grave: int | None, likely: int | None) -> None:
        """Mark the cell of the two answers, if both are known."""
        for place, cell in self._cells.items():
            is_here = place == (grave, likely)
            cell.setText("●" if is_here else "")
            cell.setChecked(is_here)

    def _add(self, row: int, column: int, level: Level, name: str) -> None:
        cell = QToolButton()
        cell.setObjectName(f"quick_grid.{row}.{column}")
        cell.setAccessibleName(name)
        cell.setToolTip(plain(name))
        cell.setCheckable(True)
        cell.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        colour = LEVEL_COLOURS[level.value]
        cell.setStyleSheet(_cell_style(colour.fill, colour.text))
        cell.clicked.connect(lambda: self.picked.emit(row, column))
        self._cells[row, column] = cell
        self._grid.addWidget(cell, 7 - row, column)


def _cell_style(fill: str, text: str) -> str:
    body = f"background: {fill}; color: {text}; border: 1px solid #868F99; border-radius: 3px;"
    size = f"min-width: {_CELL.width() - 2}px; min-height: {_CELL.height() - 2}px; padding: 0;"
    rest = f"QToolButton {{ {body} {size} }}"
    marked = "QToolButton:checked { border: 2px solid palette(text); }"
    focused = "QToolButton:focus, QToolButton:hover { border: 2px solid palette(highlight); }"
    return f"{rest} {marked} {focused}"


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "quiet")
    return label
