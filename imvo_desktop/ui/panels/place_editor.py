"""One line for where an organisation exactly is: latitude and longitude together."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from imvo_desktop.domain.words import Words
from imvo_desktop.ui.panels.field_editors import FieldEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.map_edits import read_coordinates, written_coordinates
from imvo_desktop.usecases.typed_values import UnreadableError


class PlaceEditor(FieldEditor):
    """Coordinates as people write them; what is no place on earth is said, not thrown away."""

    def __init__(self, words: Words, name: str) -> None:
        super().__init__(words, name)
        self._line = QLineEdit()
        self.adopt(self._line)
        self._problem = WrappedLabel()
        self._problem.setObjectName(f"problem.{name}")
        self._problem.hide()
        self.column.addWidget(self._problem)
        self._line.editingFinished.connect(self._commit)

    def show_value(self, value: object, *, is_mixed: bool) -> None:
        self._line.setText(written_coordinates(value, self.words))
        example = self.tr("For example 52.09; 5.12")
        self._line.setPlaceholderText(self.tr("They differ") if is_mixed else example)
        self._problem.hide()

    def _commit(self) -> None:
        typed = self._line.text().strip()
        try:
            value = read_coordinates(typed)
        except UnreadableError:
            text = self.tr("These are not coordinates. Nothing changed. For example: 52.09; 5.12")
            self._problem.setText(text)
            self._problem.show()
            return
        self._problem.hide()
        self._line.setModified(False)
        if typed != written_coordinates(self.shown, self.words):
            self.give(value)
