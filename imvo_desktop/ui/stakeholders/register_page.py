"""Who is affected, speaks for those affected or can help: a register with a filter by kind."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.stakeholder import StakeholderKind
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.field_editors import FieldEditor, NoteEditor, TextEditor
from imvo_desktop.ui.panels.finder_editors import CountryEditor, OrganisationEditor
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.register.list_and_form import ListAndForm
from imvo_desktop.ui.register.record_form import FormField, RecordForm
from imvo_desktop.ui.register.record_list import ListRow, ListWords, RecordList
from imvo_desktop.ui.register.several_editor import (
    SeveralEditor,
    code_choices,
    offered_codes,
    one_of,
    yes_or_no,
)
from imvo_desktop.usecases import stakeholder_edits, stakeholder_rows


class RegisterPage(ListAndForm):
    """`talk_asked(stakeholder)` to plan a conversation with the one that is chosen."""

    talk_asked = Signal(str)

    def __init__(self, document: Document) -> None:
        form = RecordForm(document, Kind.STAKEHOLDER, _fields(document), "stakeholders.form")
        records = RecordList("stakeholders.register", self._list_words())
        super().__init__(document, Kind.STAKEHOLDER, records, form)
        kinds = code_choices(StakeholderKind, "stakeholder_kind", document.labels)
        self._kind_box = CodeBox([(None, self.tr("All kinds")), *kinds], "stakeholders.kind")
        self._kind_box.setAccessibleName(self.tr("Show only this kind"))
        self._bodies = CodeBox((), "stakeholders.bodies")
        self._bodies.setAccessibleName(self.tr("From the library"))
        self._take = QPushButton(self.tr("Take over from the library"))
        self._talk = QPushButton(self.tr("Plan a conversation"))
        above = FlowLayout(spacing=GRID // 2)
        for part in (self._kind_box, self._bodies, self._take, self._talk):
            above.addWidget(part)
        for name, button in (("take", self._take), ("talk", self._talk)):
            button.setObjectName(f"stakeholders.{name}")
            button.setAccessibleName(button.text())
        self.column.addLayout(above)
        self._kind_box.picked.connect(lambda _code: self.refresh())
        self._take.clicked.connect(self._take_over)
        self._talk.clicked.connect(lambda: self.talk_asked.emit(self.list.current))
        self.list.add_asked.connect(self._add)

    def refresh(self) -> None:
        """Show the stakeholders there are now."""
        network, words = self.document.network, self.document.labels
        can = not self.document.is_read_only
        editors = self.form.editors
        for editor in (editors["country"], editors["organisation"]):
            if isinstance(editor, OrganisationEditor):
                editor.look_in(network)
            elif isinstance(editor, CountryEditor):
                editor.get_ready()
        free = stakeholder_rows.free_bodies(network)
        self._bodies.offer([(one.id, one.name(words.language)) for one in free])
        found = stakeholder_rows.stakeholders(network, self._only)
        texts = stakeholder_rows.stakeholder_texts
        rows = [ListRow(one.id, texts(network, one, words)) for one in found]
        self.list.show_rows(rows, is_editable=can)
        self.form.refresh()
        self._take.setEnabled(can and bool(free))
        self._talk.setEnabled(can and bool(found))

    @property
    def _only(self) -> StakeholderKind | None:
        code = self._kind_box.code
        return code if isinstance(code, StakeholderKind) else None

    def _list_words(self) -> ListWords:
        heads = (self.tr("Name"), self.tr("Kind"), self.tr("Country"), self.tr("Conversations"))
        return ListWords(
            name=self.tr("Stakeholders"),
            headers=heads,
            add=self.tr("New stakeholder"),
            remove=self.tr("Remove"),
            nothing=self.tr(
                "Nobody here yet. Who is affected, who speaks for them, and who can help? Take "
                "one from the library or add your own."
            ),
        )

    def _take_over(self) -> None:
        document = self.document
        free = {one.id: one for one in stakeholder_rows.free_bodies(document.network)}
        body = free.get(str(self._bodies.code)) or next(iter(free.values()))
        edit, made = stakeholder_edits.take_over(
            document.network, body, document.labels, document.new_id
        )
        self._show_all()
        self.begin(edit, made, "contact")

    def _add(self) -> None:
        document = self.document
        kind = self._only or StakeholderKind.OTHER
        name = document.labels.text("talks.new")
        edit, made = stakeholder_edits.add_stakeholder(
            document.network, name, kind, document.new_id
        )
        self.begin(edit, made, "name")

    def _show_all(self) -> None:
        self._kind_box.show_code(None)


def _fields(document: Document) -> tuple[FormField, ...]:
    words = document.labels
    kinds = code_choices(StakeholderKind, "stakeholder_kind", words)
    themes = offered_codes(Theme, "theme", words)

    def organisation(labels: Words, name: str) -> FieldEditor:
        editor = OrganisationEditor(labels, name)
        editor.look_in(document.network)
        return editor

    return (
        FormField("name", TextEditor),
        FormField("kind", one_of(kinds)),
        FormField("is_internal", yes_or_no),
        FormField("contact", TextEditor, hint=words.text("talks.no_name")),
        FormField("country", CountryEditor),
        FormField("themes", lambda labels, name: SeveralEditor(labels, name, themes)),
        FormField("organisation", organisation),
        FormField("address", TextEditor),
        FormField("note", NoteEditor),
    )
