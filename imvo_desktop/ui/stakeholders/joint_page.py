"""What is done together: with whom, about which risks, and towards what."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind, MeasureStatus
from imvo_desktop.reporting.agreement_records import agreements_of
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.field_editors import NoteEditor, TextEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.policy.day_editor import DayEditor
from imvo_desktop.ui.register.list_and_form import ListAndForm
from imvo_desktop.ui.register.one_editor import OneEditor
from imvo_desktop.ui.register.record_form import FormField, RecordForm
from imvo_desktop.ui.register.record_list import ListRow, ListWords, RecordList
from imvo_desktop.ui.register.several_editor import Offered, SeveralEditor, code_choices, one_of
from imvo_desktop.usecases import stakeholder_edits, stakeholder_rows
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.found_levels import FoundLevels


class JointPage(ListAndForm):
    """Below the fields the measures that are taken with the same partners."""

    def __init__(self, document: Document) -> None:
        form = RecordForm(document, Kind.JOINT_ACTION, _fields(document), "joint.form")
        words = ListWords(
            name=self.tr("Joint actions"),
            headers=(self.tr("Action"), self.tr("With"), self.tr("Status"), self.tr("Until")),
            add=self.tr("New joint action"),
            remove=self.tr("Remove"),
            nothing=self.tr("Nothing is done together yet. Together you have more influence."),
        )
        super().__init__(document, Kind.JOINT_ACTION, RecordList("joint", words), form)
        self._measures = WrappedLabel()
        self._measures.setObjectName("joint.measures")
        form.column.insertWidget(form.column.count() - 1, self._measures)
        self.list.chosen.connect(self._show_measures)
        self.list.add_asked.connect(self._add)

    def refresh(self) -> None:
        """Show what is done together now."""
        network, words = self.document.network, self.document.labels
        texts = stakeholder_rows.joint_texts
        found = stakeholder_rows.joint_actions(network)
        rows = [ListRow(one.id, texts(network, one, words)) for one in found]
        self.list.show_rows(rows, is_editable=not self.document.is_read_only)
        self.form.refresh()
        self._show_measures(self.list.current)

    def _show_measures(self, record_id: str) -> None:
        document = self.document
        found = stakeholder_rows.measures_with(document.network, record_id, document.labels)
        said = self.tr("Measures with the same partners: {names}").format(names="; ".join(found))
        self._measures.setText(said if found else self.tr("No measure names these partners yet."))

    def _add(self) -> None:
        document = self.document
        name = document.labels.text("talks.new_joint")
        edit, made = stakeholder_edits.add_joint_action(
            document.network, name, (), today(), document.new_id
        )
        self.begin(edit, made, "name")


def _fields(document: Document) -> tuple[FormField, ...]:
    words = document.labels

    def partners() -> Offered:
        return [(one.id, one.name) for one in stakeholder_rows.stakeholders(document.network)]

    def risks() -> Offered:
        levels = FoundLevels(document.assessment)
        return stakeholder_rows.offered_risks(document.network, levels, words)

    def agreements() -> list[tuple[object, str]]:
        return [(one.id, one.name) for one in agreements_of(document.network)]

    statuses = code_choices(MeasureStatus, "measure_status", words)
    return (
        FormField("name", TextEditor),
        FormField("partners", lambda labels, name: SeveralEditor(labels, name, partners)),
        FormField("agreement", lambda labels, name: OneEditor(labels, name, agreements)),
        FormField("risks", lambda labels, name: SeveralEditor(labels, name, risks)),
        FormField("target", NoteEditor),
        FormField("start", DayEditor),
        FormField("due", DayEditor),
        FormField("status", one_of(statuses)),
        FormField("progress", NoteEditor),
    )
