"""One editor per kind of field: shows what several records share, tells one committed value."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.code_box import Choice, CodeBox
from imvo_desktop.ui.panels.text_area import TextArea
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.typed_values import NumberForm, UnreadableError, read_number

_MIXED = object()


def common(values: Iterable[object]) -> object:
    """The value that all of `values` share, or a mark that they differ."""
    waiting = iter(values)
    first = next(waiting, None)
    return first if all(one == first for one in waiting) else _MIXED


def leave(editors: Iterable[FieldEditor]) -> None:
    """Let what is being typed be committed, before the editors show something else."""
    for editor in editors:
        if editor.is_typing:
            editor.control.clearFocus()


class FieldEditor(QWidget):
    """Shows the values of one field; `committed` carries what a person made of it."""

    committed = Signal(object)

    def __init__(self, words: Words, name: str) -> None:
        super().__init__()
        self.words = words
        self.shown: object = None
        self.name = name
        # Asking Qt for the focus proxy may keep a widget alive in Python that is gone in Qt.
        self._control: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)

    def show_values(self, values: Iterable[object]) -> None:
        """Show what `values` share."""
        self.shown = common(values)
        self.show_value(None if self.shown is _MIXED else self.shown, is_mixed=self.shown is _MIXED)

    def show_value(self, value: object, *, is_mixed: bool) -> None:
        """Show one value; empty with a hint when the records differ."""
        raise NotImplementedError

    @property
    def control(self) -> QWidget:
        """What a person types or chooses in."""
        return self._control or self

    @property
    def is_typing(self) -> bool:
        """Whether somebody is typing here what is not committed yet."""
        control = self._control
        return isinstance(control, QLineEdit) and control.hasFocus() and control.isModified()

    def give(self, value: object) -> None:
        """Tell `value` unless it is what was shown."""
        if value != self.shown and not (value is None and self.shown is _MIXED):
            self.shown = value
            self.committed.emit(value)

    def adopt(self, control: QWidget) -> None:
        """Name `control` and put it in."""
        control.setObjectName(f"field.{self.name}")
        control.setAccessibleName(self.words.text(f"field.{self.name.rpartition('.')[2]}"))
        self.setFocusProxy(control)
        self._control = control
        self.column.addWidget(control)


class TextEditor(FieldEditor):
    """One line of text."""

    def __init__(self, words: Words, name: str) -> None:
        super().__init__(words, name)
        self._line = QLineEdit()
        self.adopt(self._line)
        self._line.editingFinished.connect(self._commit)

    def show_value(self, value: object, *, is_mixed: bool) -> None:
        self._line.setText("" if value is None else str(value))
        self._line.setCursorPosition(0)  # A long text shows how it begins, not how it ends.
        self._line.setPlaceholderText(self.tr("They differ") if is_mixed else "")

    def _commit(self) -> None:
        self._line.setModified(False)
        self.give(self._line.text().strip() or None)


class NumberEditor(FieldEditor):
    """A number, written as the language writes it; what is no number is said, not thrown away."""

    def __init__(self, words: Words, name: str, form: NumberForm) -> None:
        super().__init__(words, name)
        self._form = form
        self._line = QLineEdit()
        self.adopt(self._line)
        self._problem = WrappedLabel()
        self._problem.setObjectName(f"problem.{name}")
        self._problem.hide()
        self.column.addWidget(self._problem)
        self._line.editingFinished.connect(self._commit)

    def show_value(self, value: object, *, is_mixed: bool) -> None:
        text = ""
        if isinstance(value, (int, float)):
            text = self.words.number(value / self._form.units, self._form.decimals)
        self._line.setText(text)
        self._line.setPlaceholderText(self.tr("They differ") if is_mixed else "")
        self._problem.hide()

    def _commit(self) -> None:
        try:
            value = read_number(self._line.text(), self._form)
        except UnreadableError:
            self._problem.setText(self.tr("This is not a number that fits here. Nothing changed."))
            self._problem.show()
            return
        self._problem.hide()
        self._line.setModified(False)
        self.give(value)


class CodeEditor(FieldEditor):
    """One code from a list."""

    def __init__(self, words: Words, name: str, choices: Sequence[Choice]) -> None:
        super().__init__(words, name)
        self._box = CodeBox(choices, "")
        self.adopt(self._box)
        self._box.picked.connect(self.give)

    def show_value(self, value: object, *, is_mixed: bool) -> None:
        self._box.show_code(_MIXED if is_mixed else value)
        self._box.setPlaceholderText(self.tr("They differ") if is_mixed else "")


class NoteEditor(FieldEditor):
    """Several lines of text, committed when the person goes on to something else."""

    def __init__(self, words: Words, name: str, height: int = 8 * GRID) -> None:
        super().__init__(words, name)
        self._edit = TextArea(height=height)
        self.adopt(self._edit)
        self._edit.installEventFilter(self)

    def show_value(self, value: object, *, is_mixed: bool) -> None:
        self._edit.setPlainText("" if value is None else str(value))
        self._edit.setPlaceholderText(self.tr("They differ") if is_mixed else "")

    @property
    def is_typing(self) -> bool:
        return self._edit.hasFocus() and self._edit.document().isModified()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._edit and isinstance(event, QFocusEvent) and event.lostFocus():
            self.give(self._edit.toPlainText().strip() or None)
        return super().eventFilter(watched, event)
