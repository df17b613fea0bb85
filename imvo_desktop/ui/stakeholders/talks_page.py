"""The conversations: with whom, about which risks, and what came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.stakeholder import Manner
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.field_editors import NoteEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.policy.day_editor import DayEditor
from imvo_desktop.ui.register.list_and_form import ListAndForm
from imvo_desktop.ui.register.one_editor import OneEditor
from imvo_desktop.ui.register.record_form import FormField, RecordForm
from imvo_desktop.ui.register.record_list import ListRow, ListWords, RecordList
from imvo_desktop.ui.register.several_editor import (
    Offered,
    SeveralEditor,
    code_choices,
    one_of,
    yes_or_no,
)
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases import stakeholder_edits, stakeholder_rows
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.found_levels import FoundLevels


class TalksPage(ListAndForm):
    """A new one is about the risk that is selected; it offers to say that those were heard."""

    def __init__(self, document: Document, selection: Selection) -> None:
        form = RecordForm(document, Kind.CONVERSATION, _fields(document), "talks.form")
        records = RecordList("talks", self._list_words(), wide_column=3)
        super().__init__(document, Kind.CONVERSATION, records, form)
        self._selection = selection
        self._offer = QWidget()
        self._asked = WrappedLabel()
        self._agree = QPushButton(self.tr("Yes, they were heard"))
        self._agree.setObjectName("talks.heard")
        self._agree.setAccessibleName(self._agree.text())
        box = QVBoxLayout(self._offer)
        box.setContentsMargins(0, GRID // 2, 0, GRID)
        box.addWidget(self._asked)
        box.addWidget(self._agree)
        form.column.insertWidget(form.column.count() - 1, self._offer)
        self.list.chosen.connect(self._show_offer)
        self.list.add_asked.connect(lambda: self.plan("", self._selected_risks()))
        self._agree.clicked.connect(self._confirm)

    def refresh(self) -> None:
        """Show the conversations there are now."""
        network, words = self.document.network, self.document.labels
        texts = stakeholder_rows.conversation_texts
        found = stakeholder_rows.conversations(network)
        rows = [ListRow(one.id, texts(network, one, words)) for one in found]
        self.list.show_rows(rows, is_editable=not self.document.is_read_only)
        self.form.refresh()
        self._show_offer(self.list.current)

    def plan(self, stakeholder: str, risks: tuple[str, ...]) -> None:
        """Begin a conversation with a stakeholder, or with the one that fits the risks best."""
        document = self.document
        try:
            edit, made = stakeholder_edits.plan_conversation(
                document.network, stakeholder, risks, today(), document.new_id
            )
        except ImvoError as error:
            document.failed.emit(error)
            return
        self.begin(edit, made, "about")

    def _selected_risks(self) -> tuple[str, ...]:
        chosen = self._selection
        return tuple(chosen.ids) if chosen.kind is Kind.RISK else ()

    def _show_offer(self, record_id: str) -> None:
        """Ask whether those affected were heard; never fill it in."""
        open_ones = stakeholder_edits.unconfirmed(self.document.network, record_id)
        self._offer.setVisible(bool(open_ones))
        self._agree.setEnabled(not self.document.is_read_only)
        asked = self.tr(
            "Were those affected, or who speaks for them, heard? Then say so with these risks: "
            "{count}. One press, and you can undo it."
        )
        self._asked.setText(asked.format(count=self.document.labels.number(len(open_ones))))

    def _confirm(self) -> None:
        document = self.document
        document.do(stakeholder_edits.confirm_heard(document.network, self.list.current))

    def _list_words(self) -> ListWords:
        heads = (self.tr("Date"), self.tr("With"), self.tr("Risks"), self.tr("What came of it"))
        return ListWords(
            name=self.tr("Conversations"),
            headers=heads,
            add=self.tr("New conversation"),
            remove=self.tr("Remove"),
            nothing=self.tr("No conversation yet. Plan one with a stakeholder or about a risk."),
        )


def _fields(document: Document) -> tuple[FormField, ...]:
    words = document.labels

    def risks() -> Offered:
        levels = FoundLevels(document.assessment)
        return stakeholder_rows.offered_risks(document.network, levels, words)

    def people() -> list[tuple[object, str]]:
        return [(one.id, one.name) for one in stakeholder_rows.stakeholders(document.network)]

    return (
        FormField("stakeholder", lambda labels, name: OneEditor(labels, name, people)),
        FormField("date", DayEditor),
        FormField("manner", one_of(code_choices(Manner, "manner", words), can_be_open=True)),
        FormField("risks", lambda labels, name: SeveralEditor(labels, name, risks)),
        FormField("about", NoteEditor),
        FormField("outcome", NoteEditor),
        FormField("next_date", DayEditor),
        FormField("may_share", yes_or_no, hint=words.text("talks.share_hint")),
    )
