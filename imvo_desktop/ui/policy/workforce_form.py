"""What the voluntary standard for small firms (VSME) asks about the own people, C6 and C7."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from imvo_desktop.domain.company import policy_of
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.card import card
from imvo_desktop.ui.panels.code_box import Choice
from imvo_desktop.ui.panels.field_editors import CodeEditor, FieldEditor, NoteEditor, TextEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import policy_edits
from imvo_desktop.usecases.policy_edits import COVERS, INCIDENTS

_WIDEST = 90 * GRID


class WorkforceForm(WrappedColumn):
    """Yes, no, or not asked yet; each answer is one edit. What follows from an answer is shown."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("policy.workforce")
        self._document = document
        self._editors: dict[str, FieldEditor] = {}
        self._covers = self._rows((*COVERS, "covers_other"))
        self._incidents = self._rows((*INCIDENTS, "incident_other"))
        self._actions = self._rows(("incident_actions",))
        self._lay_out()

    def refresh(self) -> None:
        """Show the answers of now; what is being typed stays."""
        workforce = policy_of(self._document.network).workforce
        for name, editor in self._editors.items():
            if not editor.is_typing:
                editor.show_values([getattr(workforce, name)])
            editor.setEnabled(not self._document.is_read_only)
        self._covers.setVisible(workforce.code_of_conduct is True)
        has_told = bool(workforce.incident_actions)
        self._actions.setVisible(policy_edits.has_incident(workforce) or has_told)

    def _lay_out(self) -> None:
        layout = self.column
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID)
        told = self.tr(
            "These questions are about your own people only, not about your suppliers. They are "
            "those of the voluntary European standard for small firms (VSME, C6 and C7). Customers "
            "and banks ask them too."
        )
        layout.addWidget(WrappedLabel(told, "quiet"))
        policies, column = card("policy.c6")
        column.addWidget(WrappedLabel(self.tr("Policy and complaints"), "list_head"))
        column.addWidget(self._rows(("code_of_conduct",)))
        column.addWidget(self._covers)
        column.addWidget(self._rows(("complaints",)))
        incidents, below = card("policy.c7")
        below.addWidget(WrappedLabel(self.tr("Confirmed incidents"), "list_head"))
        hint = self.tr(
            "Were there confirmed incidents among your own people? A risk or a suspicion is none."
        )
        below.addWidget(WrappedLabel(hint, "quiet"))
        below.addWidget(self._incidents)
        below.addWidget(self._actions)
        for box in (policies, incidents):
            box.setMaximumWidth(scaled(_WIDEST))
            layout.addWidget(box)
        layout.addStretch(1)

    def _rows(self, names: Iterable[str]) -> QWidget:
        """The questions `names` under each other, their answers in one column."""
        box = QWidget()
        rows = QGridLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID)
        for column in range(2):
            rows.setColumnStretch(column, 1)
        for row, name in enumerate(names):
            question = self._document.labels.text(f"policy.ask.{name}")
            editor = self._editor(name)
            editor.control.setAccessibleName(question)
            editor.committed.connect(partial(self._commit, name))
            self._editors[name] = editor
            label = WrappedLabel(question)
            label.setBuddy(editor)
            rows.addWidget(label, row, 0)
            rows.addWidget(editor, row, 1)
        return box

    def _editor(self, name: str) -> FieldEditor:
        words = self._document.labels
        if name.endswith("_other"):
            return TextEditor(words, name)
        if name == "incident_actions":
            return NoteEditor(words, name)
        answers = {True: "yes", False: "no", None: "open"}
        choices: list[Choice] = [
            (answer, words.text(f"policy.answer.{code}")) for answer, code in answers.items()
        ]
        return CodeEditor(words, name, choices)

    def _commit(self, name: str, value: object) -> None:
        document = self._document
        try:
            edit = policy_edits.change_policy(document.network, f"workforce.{name}", value)
        except ImvoError as error:
            document.failed.emit(error)
            self.refresh()
            return
        document.do(edit)
