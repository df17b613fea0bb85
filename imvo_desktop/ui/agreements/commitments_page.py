"""What was agreed in one agreement, and the measures that answer to it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from imvo_desktop.domain.agreement import CommitmentStatus
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.agreements.tied_measures import TiedMeasures
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.field_editors import NoteEditor, TextEditor
from imvo_desktop.ui.policy.day_editor import DayEditor
from imvo_desktop.ui.register.list_and_form import ListAndForm
from imvo_desktop.ui.register.record_form import FormField, RecordForm
from imvo_desktop.ui.register.record_list import ListRow, ListWords, RecordList
from imvo_desktop.ui.register.several_editor import (
    SeveralEditor,
    code_choices,
    offered_codes,
    one_of,
)
from imvo_desktop.usecases import agreement_edits
from imvo_desktop.usecases.agreement_rows import commitment_rows

_TEXT_HEIGHT = 7 * GRID


class CommitmentsPage(ListAndForm):
    """The commitments of the agreement `about`; `measure_asked(id)` to see a measure."""

    measure_asked = Signal(str)

    def __init__(self, document: Document) -> None:
        changed = agreement_edits.change_commitment
        form = RecordForm(document, Kind.COMMITMENT, _fields(document), "commitments.form", changed)
        words = ListWords(
            name=self.tr("Commitments"),
            headers=(self.tr("Commitment"), self.tr("Due"), self.tr("Measures")),
            add=self.tr("Add a commitment"),
            remove=self.tr("Remove"),
            nothing=self.tr(
                "No commitment yet. Write down what you committed yourself to, one thing at a time."
            ),
        )
        super().__init__(document, Kind.COMMITMENT, RecordList("commitments", words), form)
        self.about = ""
        self.measures = TiedMeasures(document)
        form.column.insertWidget(form.column.count() - 1, self.measures)
        self.list.chosen.connect(self.measures.show_commitment)
        self.list.add_asked.connect(self._add)
        self.measures.measure_asked.connect(self.measure_asked)

    def refresh(self) -> None:
        """Show the commitments of now."""
        document = self.document
        rows = commitment_rows(document.network, self.about, document.labels)
        can = not document.is_read_only and bool(self.about)
        self.list.show_rows([ListRow(one.id, one.texts) for one in rows], is_editable=can)
        self.form.show_record(self.list.current)
        self.measures.show_commitment(self.list.current)

    def show_tie(self, record_id: str) -> None:
        """Choose a commitment, and put the keyboard where measures are tied to it."""
        self.select(record_id)
        self.measures.setFocus()

    def _add(self) -> None:
        document, made = self.document, self.document.new_id()
        try:
            edit = agreement_edits.add_commitment(
                document.network, self.about, document.labels, lambda: made
            )
        except ImvoError as error:
            document.failed.emit(error)
            return
        self.begin(edit, made, "text")


def _fields(document: Document) -> tuple[FormField, ...]:
    words = document.labels
    statuses = code_choices(CommitmentStatus, "commitment_status", words)
    themes = offered_codes(Theme, "theme", words)
    return (
        FormField("text", TextEditor, label=words.text("progress.column.agreed")),
        FormField("due", DayEditor),
        FormField("status", one_of(statuses)),
        FormField("owner", TextEditor),
        FormField("themes", lambda labels, name: SeveralEditor(labels, name, themes)),
        FormField("progress", lambda labels, name: NoteEditor(labels, name, _TEXT_HEIGHT)),
    )
