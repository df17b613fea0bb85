"""The fields of one record below each other; each committed field is one edit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter

from PySide6.QtWidgets import QLineEdit, QWidget

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.field_editors import FieldEditor, leave
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.ui.text_size import scaled

_WIDEST = 80 * GRID

type Changing = Callable[[Network, str, str, object], Edit]
"""Makes the edit that gives the record of this id, in the field of this name, this value."""


@dataclass(frozen=True, slots=True)
class FormField:
    """One field: its name, what makes its editor, its question and a hint under the question.

    The name of a field within a field has a dot, as `practices.price`; `changing` must know it.
    With `when` it is there only for a record for which that holds.
    """

    name: str
    make: Callable[[Words, str], FieldEditor]
    label: str = ""
    hint: str = ""
    when: Callable[[Record], bool] | None = None


class RecordForm(WrappedColumn):
    """Shows one record of `kind` at a time, nothing while there is none.

    `changing` makes the edit of a committed field; by default the record gets the value. The
    editors are called `field.<name>`, in a column whose name is `name`.
    """

    def __init__(
        self,
        document: Document,
        kind: Kind,
        fields: Sequence[FormField],
        name: str,
        changing: Changing | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._document = document
        self._kind = kind
        self._changing: Changing = changing or partial(_changed, kind)
        self._id = ""
        words = document.labels
        self.editors = {one.name: one.make(words, one.name) for one in fields}
        self._parts: list[tuple[FormField, tuple[QWidget, ...]]] = []
        for one in fields:
            self._add(one)
        self.column.addStretch(1)
        self.show_record("")

    @property
    def record_id(self) -> str:
        """The id of the record that is shown; empty for none."""
        return self._id

    def show_record(self, record_id: str) -> None:
        """Show the record of this id; hidden where there is none.

        What is being typed belongs to the record before, and is committed there.
        """
        if record_id != self._id:
            leave(self.editors.values())
        self._id = record_id
        self.refresh()

    def refresh(self) -> None:
        """Show the record of now; what is being typed stays."""
        record = self._document.network.get(self._kind, self._id)
        self.setVisible(record is not None)
        if record is None:
            return
        can = not self._document.is_read_only
        for name, editor in self.editors.items():
            if not editor.is_typing:
                editor.show_values([_shown(attrgetter(name)(record))])
            editor.setEnabled(can)
        for field, parts in self._parts:
            for part in parts:
                part.setVisible(field.when is None or field.when(record))

    def start(self, name: str) -> None:
        """Put the keyboard in the field `name`, with what is there selected."""
        control = self.editors[name].control
        control.setFocus()
        if isinstance(control, QLineEdit):
            control.selectAll()

    def _add(self, field: FormField) -> None:
        words, editor = self._document.labels, self.editors[field.name]
        question = field.label or words.text(f"field.{field.name.rpartition('.')[2]}")
        label = WrappedLabel(question, "quiet")
        label.setBuddy(editor)
        editor.control.setAccessibleName(question)
        editor.control.setAccessibleDescription(field.hint)
        editor.setMaximumWidth(scaled(_WIDEST))
        editor.committed.connect(partial(self._commit, field.name))
        editor.setContentsMargins(0, 0, 0, GRID // 2)
        hints = [WrappedLabel(field.hint, "quiet")] if field.hint else []
        parts = (label, *hints, editor)
        for part in parts:
            self.column.addWidget(part)
        self._parts.append((field, parts))

    def _commit(self, name: str, value: object) -> None:
        if self._document.network.get(self._kind, self._id) is None:
            return
        try:
            edit = self._changing(self._document.network, self._id, name, value)
        except ImvoError as error:
            self._document.failed.emit(error)
            self.refresh()
            return
        self._document.do(edit)


def _shown(value: object) -> object:
    return None if value == "" else value


def _changed(kind: Kind, network: Network, record_id: str, name: str, value: object) -> Edit:
    return editing.change(network, kind, [record_id], **{name: value})
