"""A day, month or year in a field, as people type it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from imvo_desktop.domain.words import Words
from imvo_desktop.ui.panels.field_editors import FieldEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.policy_edits import read_day
from imvo_desktop.usecases.typed_values import UnreadableError


class DayEditor(FieldEditor):
    """Shows a date in words; what is no date is said, not thrown away."""

    def __init__(self, words: Words, name: str) -> None:
        super().__init__(words, name)
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("for example 1-3-2026"))
        self.adopt(self._line)
        self._problem = WrappedLabel()
        self._problem.setObjectName(f"problem.{name}")
        self._problem.hide()
        self.column.addWidget(self._problem)
        self._line.editingFinished.connect(self._commit)

    def show_value(self, value: object, *, is_mixed: bool) -> None:
        self._line.setText(self.words.date(str(value)) if value is not None else "")
        self._problem.hide()

    def _commit(self) -> None:
        if not self._line.isModified():
            return
        try:
            day = read_day(self._line.text())
        except UnreadableError:
            self._problem.setText(self.tr("This is not a date. Nothing changed."))
            self._problem.show()
            return
        self._line.setModified(False)
        self.give(day)
        self.show_value(day, is_mixed=False)
