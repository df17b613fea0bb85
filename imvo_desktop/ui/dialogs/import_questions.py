"""What a list leaves open: each question with its proposal, and the texts that name no country."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.importing.answers import Asked, Question, QuestionKey
from imvo_desktop.knowledge import countries
from imvo_desktop.labels.questions import choice_text, question_text
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.import_texts import Codes, ReadText, TextModel, TextTable
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.import_check import ListQuestion

_EXAMPLES = 4
_MOST_BOXES = 100
_BOX_WIDTH = 44 * GRID
_WHY = 3


type Mark = tuple[int, QuestionKey]
"""The list that asks, and what the answer is kept under."""
type Given = tuple[Mark, str]
"""An answer, as a code."""


class QuestionsTab(QWidget):
    """A row with a box for each question with choices; countries in a table with a finder.

    `answered` with the answers a person gave at once.
    """

    answered = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("import_questions")
        self._words = document.labels
        self._names: tuple[str, ...] = ()
        self._boxes: dict[Mark, CodeBox] = {}
        self._rows = QGridLayout()
        self._suggested: dict[Mark, str] = {}
        self._take_all = QPushButton()
        self._refused = WrappedLabel(role="emphasis")
        self._refused.setObjectName("import.refused")
        headings = (
            self.tr("In the list"),
            self.tr("Rows"),
            self.tr("Is which country?"),
            self.tr("Examples"),
        )
        self._model = TextModel(headings, _countries(self._words, self.tr("– not known –")), self)
        self._table = TextTable(document, self._model)
        self._lay_out()

    def show_questions(self, questions: Sequence[ListQuestion], names: Sequence[str]) -> None:
        """Show `questions` of the lists called `names`; what is there already stays in place."""
        self._names = tuple(names) if len(names) > 1 else ()
        with_choices = [one for one in questions if one.question.choices][:_MOST_BOXES]
        self._show_boxes(with_choices)
        open_texts = [one for one in questions if not one.question.choices]
        texts = [self._text(one) for one in open_texts]
        self._model.show_texts(texts)
        self._table.setColumnHidden(_WHY, not any(one.why for one in texts))
        self._table.setVisible(bool(open_texts))
        self._refused.hide()
        self._suggested = {
            _mark(one): one.question.suggested
            for one in open_texts
            if one.question.suggested and not one.question.answer
        }
        self._take_all.setVisible(bool(self._suggested))
        text = self.tr("Take over {count} suggestions")
        if len(self._suggested) == 1:
            text = self.tr("Take over 1 suggestion")
        self._take_all.setText(text.format(count=self._words.number(len(self._suggested))))
        self._take_all.setAccessibleName(self._take_all.text())

    def _show_boxes(self, asked: Sequence[ListQuestion]) -> None:
        if list(self._boxes) != [_mark(one) for one in asked]:
            answered = next((mark for mark, box in self._boxes.items() if box.hasFocus()), None)
            self._clear_boxes()
            for row, one in enumerate(asked):
                self._add_row(row, one)
            if answered in self._boxes:
                # Qt would show it later, and gives the keyboard only to what is shown.
                self._boxes[answered].show()
                self._boxes[answered].setFocus()
        for one in asked:
            self._boxes[_mark(one)].show_code(one.question.answer)

    def _clear_boxes(self) -> None:
        self._boxes = {}
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()

    def _add_row(self, row: int, one: ListQuestion) -> None:
        question, words = one.question, self._words
        said = WrappedLabel(self._named(one, question_text(question, words)), role="emphasis")
        codes = question.choices
        if question.asked is Asked.COUNTRY_TEXT and "" not in codes:
            codes = (*codes, "")
        choices = [(code, choice_text(question.asked, code, words)) for code in codes]
        box = CodeBox(choices, f"question.{question.asked}.{row}")
        box.setAccessibleName(said.text())
        box.setMaximumWidth(_BOX_WIDTH)
        box.picked.connect(lambda code: self.answered.emit([(_mark(one), str(code))]))
        self._boxes[_mark(one)] = box
        self._rows.addWidget(said, 2 * row, 0)
        self._rows.addWidget(box, 2 * row, 1)
        self._rows.addWidget(WrappedLabel(self._examples(question), role="quiet"), 2 * row + 1, 0)

    def _examples(self, question: Question) -> str:
        rows = self.tr("1 row")
        if question.rows != 1:
            rows = self.tr("{count} rows").format(count=self._words.number(question.rows))
        examples = _examples(question)
        if not examples:
            return rows
        return self.tr("{rows}, such as {examples}").format(rows=rows, examples=examples)

    def _named(self, one: ListQuestion, text: str) -> str:
        return f"{self._names[one.place]}: {text}" if self._names else text

    def _text(self, one: ListQuestion) -> ReadText:
        """A question about any country as a row of the table."""
        question = one.question
        about = question.about or self.tr("Rows without a country")
        examples = _examples(question)
        said = self._named(one, about)
        mark = _mark(one)
        return ReadText(said, question.rows, question.answer, examples, mark, question.suggested)

    def _take_country(self, mark: Mark, code: str) -> None:
        self._refused.hide()
        self.answered.emit([(mark, code)])

    def _take_suggested(self) -> None:
        self.answered.emit(list(self._suggested.items()))

    def _refuse(self, text: str) -> None:
        said = self.tr("“{text}” is no country we know. Nothing changed.")
        self._refused.setText(said.format(text=text))
        self._refused.show()

    def _lay_out(self) -> None:
        self._model.read.connect(self._take_country)
        self._model.refused.connect(self._refuse)
        self._table.setObjectName("import.countries")
        self._table.setAccessibleName(self.tr("Texts that name no country we know"))
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(2 * GRID)
        self._rows.setVerticalSpacing(GRID // 2)
        self._rows.setColumnStretch(0, 1)
        self._rows.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(self._rows)
        self._take_all.setObjectName("import.take_suggested")
        self._take_all.setAutoDefault(False)
        self._take_all.clicked.connect(self._take_suggested)
        layout.addWidget(self._take_all, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._refused)
        layout.addWidget(self._table, 1)
        layout.addStretch()


def _countries(words: Words, nothing: str) -> Codes:
    """Countries by their names; `nothing` stands for none."""

    def name_of(code: str) -> str:
        return words.country(code) if code else nothing

    return Codes("country", name_of, name_of, countries.resolve)


def _examples(question: Question) -> str:
    """Cells the question is about; a text is no example of itself."""
    return " · ".join(one for one in question.examples[:_EXAMPLES] if one != question.about)


def _mark(one: ListQuestion) -> Mark:
    return one.place, one.question.key
