"""What else is kept with the answer to a question: a note, the next date, evidence."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.analysis.step_progress import answer_of
from imvo_desktop.domain.codes import Kind
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.evidence_page import EvidencePage
from imvo_desktop.ui.panels.field_editors import FieldEditor, NoteEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.policy.day_editor import DayEditor
from imvo_desktop.usecases.judge_risk import Subject
from imvo_desktop.usecases.step_answers import set_field


class AnswerDetails(QWidget):
    """Each committed field is one edit; `question` is what a reader of the screen is told."""

    def __init__(self, document: Document, code: str, question: str) -> None:
        super().__init__()
        self._document = document
        self._code = code
        words = document.labels
        self._editors: dict[str, FieldEditor] = {
            "note": NoteEditor(words, f"{code}.note"),
            "due": DayEditor(words, f"{code}.due"),
        }
        self._evidence = EvidencePage(document, f"evidence.{code}")
        self._lay_out(question)

    def refresh(self) -> None:
        """Show what is kept now; what is being typed stays."""
        answer = answer_of(self._document.network, self._code)
        for name, editor in self._editors.items():
            if not editor.is_typing:
                editor.show_values([getattr(answer, name)])
            editor.setEnabled(not self._document.is_read_only)
        self._evidence.show_subject(Subject(Kind.STEP_ANSWER, (self._code,)))

    def _lay_out(self, question: str) -> None:
        texts = {
            "note": self.tr("Note"),
            "due": self.tr("When do you look at it again?"),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        for name, editor in self._editors.items():
            label = WrappedLabel(texts[name], "quiet")
            label.setBuddy(editor)
            editor.control.setAccessibleName(f"{question} {texts[name]}")
            editor.committed.connect(partial(self._commit, name))
            layout.addWidget(label)
            layout.addWidget(editor)
        layout.addWidget(WrappedLabel(self.tr("Evidence"), "list_head"))
        layout.addWidget(self._evidence)

    def _commit(self, name: str, value: object) -> None:
        document = self._document
        try:
            edit = set_field(document.network, self._code, name, value)
        except ImvoError as error:
            document.failed.emit(error)
            self.refresh()
            return
        document.do(edit)
