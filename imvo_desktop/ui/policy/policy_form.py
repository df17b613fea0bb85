"""The policy: a text, when it was adopted, where it can be read, and who answers for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from imvo_desktop.domain.company import policy_of
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.card import card
from imvo_desktop.ui.panels.field_editors import FieldEditor, NoteEditor, TextEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.policy.day_editor import DayEditor
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import policy_edits

_TEXT_HEIGHT, _WIDEST = 20 * GRID, 90 * GRID


class PolicyForm(WrappedColumn):
    """Each committed field is one edit. Without a text: a card with one to begin with."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("policy.form")
        self._document = document
        words = document.labels
        self._editors: dict[str, FieldEditor] = {
            "text": NoteEditor(words, "text", _TEXT_HEIGHT),
            "adopted": DayEditor(words, "adopted"),
            "address": TextEditor(words, "address"),
            "responsible": TextEditor(words, "responsible"),
            "responsible_role": TextEditor(words, "responsible_role"),
        }
        self._card, self._inside = card("policy.starter_card")
        self._take = QPushButton(self.tr("Begin with this text"))
        self._starter = WrappedLabel(role="quiet")
        self._starter.setObjectName("policy.starter")
        self.column.setContentsMargins(0, GRID, 0, 0)
        self._fill_card()
        self._lay_out()

    def refresh(self) -> None:
        """Show the policy of now; what is being typed stays."""
        policy = policy_of(self._document.network)
        for name, editor in self._editors.items():
            if not editor.is_typing:
                editor.show_values([getattr(policy, name) or None])
        self._starter.setText(
            policy_edits.starter_text(self._document.network, self._document.labels)
        )
        can = not self._document.is_read_only
        self._card.setVisible(not policy.text and can)
        for editor in self._editors.values():
            editor.setEnabled(can)

    def _fill_card(self) -> None:
        hint = self.tr(
            "No policy yet? Begin with this text and change it until it says what you stand for."
        )
        self._take.setObjectName("policy.take_starter")
        self._take.setAccessibleName(self._take.text())
        self._take.setProperty("role", "primary")
        self._take.clicked.connect(self._take_starter)
        for part in (WrappedLabel(hint), self._starter):
            self._inside.addWidget(part)
        self._inside.addSpacing(GRID // 2)
        self._inside.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeft)
        self._card.setMaximumWidth(scaled(_WIDEST))

    def _lay_out(self) -> None:
        texts = {
            "text": self.tr("What does your company stand for?"),
            "adopted": self.tr("Adopted on"),
            "address": self.tr("Where can it be read? An address on the web, or a place."),
            "responsible": self.tr("Who is responsible for it?"),
            "responsible_role": self.tr("In which role?"),
        }
        self.column.addWidget(self._card)
        for name, editor in self._editors.items():
            label = WrappedLabel(texts[name], "quiet")
            label.setBuddy(editor)
            editor.control.setAccessibleName(texts[name])
            editor.setMaximumWidth(scaled(_WIDEST))
            editor.committed.connect(partial(self._commit, name))
            self.column.addWidget(label)
            self.column.addWidget(editor)
            self.column.addSpacing(GRID // 2)
        self.column.addStretch(1)

    def _take_starter(self) -> None:
        """Fill the text in and put the keyboard there: it is to be changed."""
        self._commit("text", self._starter.text())
        self._editors["text"].setFocus()

    def _commit(self, name: str, value: object) -> None:
        document = self._document
        try:
            edit = policy_edits.change_policy(document.network, name, value)
        except ImvoError as error:
            document.failed.emit(error)
            self.refresh()
            return
        document.do(edit)
