"""The lessons: what works, what hinders, what is unfair, and what is adjusted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.learning import LessonKind
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.field_editors import CodeEditor, FieldEditor, NoteEditor
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.policy.day_editor import DayEditor
from imvo_desktop.ui.register.list_and_form import ListAndForm
from imvo_desktop.ui.register.record_form import FormField, RecordForm
from imvo_desktop.ui.register.record_list import ListRow, ListWords, RecordList
from imvo_desktop.ui.register.several_editor import code_choices, one_of, yes_or_no
from imvo_desktop.usecases import learning
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.round_edits import rounds_of


class LessonsPage(ListAndForm):
    """A button for each kind of lesson; `asked` leads to the page to share."""

    asked = Signal(str)

    def __init__(self, document: Document) -> None:
        form = RecordForm(document, Kind.LESSON, _fields(document), "lessons.form")
        super().__init__(document, Kind.LESSON, RecordList("lessons", self._list_words()), form)
        told = self.tr(
            "After a round: what worked, what was in the way, what do you do otherwise? Write it "
            "without names, then you can share it with your sector or the government."
        )
        self.column.addWidget(WrappedLabel(told, "quiet"))
        buttons = FlowLayout(spacing=GRID // 2)
        self._kinds = {kind: QPushButton() for kind in LessonKind}
        for kind, button in self._kinds.items():
            button.setText("+ " + document.labels.text(f"lesson_kind.{kind}"))
            button.setObjectName(f"lessons.add.{kind}")
            button.setAccessibleName(button.text())
            button.clicked.connect(partial(self._add, kind))
            buttons.addWidget(button)
        self._share = QPushButton(self.tr("Make the page to share"))
        self._share.setObjectName("lessons.share")
        self._share.setAccessibleName(self._share.text())
        self._share.clicked.connect(lambda: self.asked.emit("paper_lessons"))
        buttons.addWidget(self._share)
        self.column.addLayout(buttons)
        self.setFocusProxy(self._kinds[LessonKind.WORKS])

    def refresh(self) -> None:
        """Show the lessons there are now."""
        network, words = self.document.network, self.document.labels
        can = not self.document.is_read_only
        found = learning.lessons(network)
        rows = [ListRow(one.id, learning.lesson_texts(network, one, words)) for one in found]
        self.list.show_rows(rows, is_editable=can)
        self.form.refresh()
        for button in self._kinds.values():
            button.setEnabled(can)
        self._share.setEnabled(any(one.may_share and one.text for one in found))

    def _list_words(self) -> ListWords:
        heads = (self.tr("Lesson"), self.tr("Kind"), self.tr("Round"), self.tr("To share"))
        return ListWords(
            name=self.tr("Lessons"),
            headers=heads,
            remove=self.tr("Remove"),
            nothing=self.tr("No lesson yet. Choose what it is about, and write one sentence."),
        )

    def _add(self, kind: LessonKind) -> None:
        document = self.document
        by = (document.author, today())
        edit, made = learning.new_lesson(document.network, kind, by, document.new_id)
        self.begin(edit, made, "text")


def _fields(document: Document) -> tuple[FormField, ...]:
    words = document.labels
    kinds = code_choices(LessonKind, "lesson_kind", words)
    themes = code_choices(Theme, "theme", words)

    def held(labels: Words, name: str) -> FieldEditor:
        rounds = [(one.id, one.name) for one in rounds_of(document.network)]
        return CodeEditor(labels, name, [(None, "–"), *rounds])

    return (
        FormField("text", NoteEditor, hint=words.text("lessons.hint")),
        FormField("kind", one_of(kinds)),
        FormField("follow_up", NoteEditor),
        FormField("theme", one_of(themes, can_be_open=True)),
        FormField("round", held),
        FormField("date", DayEditor),
        FormField("may_share", yes_or_no),
    )
