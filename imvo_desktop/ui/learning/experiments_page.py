"""The experiments: with whom, what the question is, and what came of it."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind, MeasureStatus, Theme
from imvo_desktop.domain.words import Words
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.field_editors import FieldEditor, NoteEditor, TextEditor
from imvo_desktop.ui.panels.finder_editors import OrganisationEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.policy.day_editor import DayEditor
from imvo_desktop.ui.register.list_and_form import ListAndForm
from imvo_desktop.ui.register.record_form import FormField, RecordForm
from imvo_desktop.ui.register.record_list import ListRow, ListWords, RecordList
from imvo_desktop.ui.register.several_editor import code_choices, one_of
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases import learning
from imvo_desktop.usecases.clock import today


class ExperimentsPage(ListAndForm):
    """A new one begins with the organisation that is selected."""

    def __init__(self, document: Document, selection: Selection) -> None:
        form = RecordForm(document, Kind.EXPERIMENT, _fields(document), "experiments.form")
        records = RecordList("experiments", self._list_words())
        super().__init__(document, Kind.EXPERIMENT, records, form)
        self._selection = selection
        told = self.tr(
            "Try something small with one supplier before you ask it of all. While it runs, the "
            "supplier has a mark in the chain."
        )
        self.column.addWidget(WrappedLabel(told, "quiet"))
        self.list.add_asked.connect(self._add)

    def refresh(self) -> None:
        """Show the experiments there are now."""
        network, words = self.document.network, self.document.labels
        editor = self.form.editors["organisation"]
        if isinstance(editor, OrganisationEditor):
            editor.look_in(network)
        found = learning.experiments(network)
        rows = [ListRow(one.id, learning.experiment_texts(network, one, words)) for one in found]
        self.list.show_rows(rows, is_editable=not self.document.is_read_only)
        self.form.refresh()

    def _list_words(self) -> ListWords:
        heads = (self.tr("Experiment"), self.tr("With"), self.tr("Status"), self.tr("Until"))
        return ListWords(
            name=self.tr("Experiments"),
            headers=heads,
            add=self.tr("New experiment"),
            remove=self.tr("Remove"),
            nothing=self.tr("No experiment yet."),
        )

    def _add(self) -> None:
        document, chosen = self.document, self._selection
        organisation = chosen.single if chosen.kind is Kind.ORGANISATION else None
        name = document.labels.text("experiments.name")
        edit, made = learning.new_experiment(
            document.network, name, organisation, today(), document.new_id
        )
        self.begin(edit, made, "name")


def _fields(document: Document) -> tuple[FormField, ...]:
    words = document.labels
    statuses = code_choices(MeasureStatus, "measure_status", words)
    themes = code_choices(Theme, "theme", words)

    def organisation(labels: Words, name: str) -> FieldEditor:
        editor = OrganisationEditor(labels, name)
        editor.look_in(document.network)
        return editor

    return (
        FormField("name", TextEditor),
        FormField("question", NoteEditor),
        FormField("organisation", organisation),
        FormField("theme", one_of(themes, can_be_open=True)),
        FormField("status", one_of(statuses)),
        FormField("start", DayEditor),
        FormField("end", DayEditor),
        FormField("result", NoteEditor),
    )
