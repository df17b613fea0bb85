"""The agreements the company takes part in, as a list with a form."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from imvo_desktop.domain.agreement import AgreementStatus
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.field_editors import NoteEditor, TextEditor
from imvo_desktop.ui.panels.flow_layout import FlowLayout
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
from imvo_desktop.usecases.agreement_rows import own_rows
from imvo_desktop.usecases.clock import today


class OwnPage(ListAndForm):
    """`library_asked` for the list to choose from, `asked(command)` for the document."""

    library_asked = Signal()
    sites_asked = Signal()
    asked = Signal(str)

    def __init__(self, document: Document) -> None:
        form = RecordForm(document, Kind.AGREEMENT, _fields(document), "agreements.form", _changed)
        words = ListWords(
            name=self.tr("Our agreements"),
            headers=(
                self.tr("Agreement"), self.tr("Status"), self.tr("Commitments"), self.tr("Done")
            ),
            remove=self.tr("Remove"),
            nothing=self.tr(
                "No agreement yet. Choose one from the library, or add one by hand. Then write "
                "down what was agreed, and see which measures answer to it."
            ),
        )  # fmt: skip
        super().__init__(document, Kind.AGREEMENT, RecordList("agreements.own", words), form)
        self._library = self._button("agreements.from_library", self.tr("From the library…"))
        self._library.setProperty("role", "primary")
        self._add = self._button("agreements.add_own", self.tr("Add by hand"))
        self._paper = self._button("agreements.paper", self.tr("Progress document…"))
        self._sites = self._button("agreements.sites", self.tr("List of production sites…"))
        self._lay_out_buttons()
        self.setFocusProxy(self._library)

    def refresh(self) -> None:
        """Show the agreements of now."""
        document = self.document
        found = own_rows(document.network, document.labels)
        can = not document.is_read_only
        self.list.show_rows([ListRow(one.id, one.texts) for one in found], is_editable=can)
        self.form.refresh()
        for button in (self._library, self._add):
            button.setEnabled(can)
        self._paper.setEnabled(bool(found))

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        return button

    def _lay_out_buttons(self) -> None:
        row = FlowLayout(spacing=GRID // 2)
        for button in (self._library, self._add, self._paper, self._sites):
            row.addWidget(button)
        self.column.addLayout(row)
        self._library.clicked.connect(self.library_asked)
        self._add.clicked.connect(self._add_own)
        self._paper.clicked.connect(lambda: self.asked.emit("paper_agreement_progress"))
        self._sites.clicked.connect(self.sites_asked)

    def _add_own(self) -> None:
        document = self.document
        made = document.new_id()
        edit = agreement_edits.add_own(document.network, document.labels, lambda: made)
        self.begin(edit, made, "name")


def _fields(document: Document) -> tuple[FormField, ...]:
    words = document.labels
    statuses = code_choices(AgreementStatus, "agreement_state", words)
    themes = offered_codes(Theme, "theme", words)
    return (
        FormField("name", TextEditor),
        FormField("status", one_of(statuses)),
        FormField("checked", DayEditor),
        FormField("joined", DayEditor),
        FormField("themes", lambda labels, name: SeveralEditor(labels, name, themes)),
        FormField("parties", TextEditor),
        FormField("start", DayEditor),
        FormField("end", DayEditor),
        FormField("address", TextEditor),
        FormField("note", NoteEditor),
    )


def _changed(network: Network, record_id: str, name: str, value: object) -> Edit:
    return agreement_edits.change_agreement(network, record_id, name, value, today())
