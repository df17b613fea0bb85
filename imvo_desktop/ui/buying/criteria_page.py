"""The own list of purchasing criteria, with one to begin with."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.purchasing import Criterion
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.field_editors import CodeEditor, FieldEditor, NoteEditor
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.register.beside import BesideOrBelow
from imvo_desktop.ui.register.record_form import FormField, RecordForm
from imvo_desktop.ui.register.record_list import ListRow, ListWords, RecordList
from imvo_desktop.ui.register.several_editor import YesNoEditor, code_choices
from imvo_desktop.usecases import purchasing_criteria as buying

_TEXT_HEIGHT = 8 * GRID


class CriteriaPage(QWidget):
    """Criteria in a list, the one that is chosen in a form beside it."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("buying.criteria")
        self._document = document
        self.list = RecordList("criteria", self._words())
        fields = (
            FormField("text", _text, self.tr("What do you ask of a supplier?")),
            FormField("theme", _theme),
            FormField("asks_proof", _asks_proof, self.tr("Do you ask proof of it?")),
        )
        self.form = RecordForm(document, Kind.CRITERION, fields, "criterion")
        self._area = scrolled(self.form)
        self._starters = QPushButton(self.tr("Begin with these eight"))
        self._starters.setObjectName("criteria.starters")
        self._starters.setAccessibleName(self._starters.text())
        self._starters.setToolTip(self.tr("Adds criteria on eight themes, which you can change"))
        self.list.buttons.addWidget(self._starters)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(WrappedLabel(self._about()))
        layout.addWidget(BesideOrBelow(self.list, self._area), 1)
        self.list.add_asked.connect(self._add)
        self.list.remove_asked.connect(self._remove)
        self.list.chosen.connect(self.form.show_record)
        self._starters.clicked.connect(self._begin)

    def refresh(self) -> None:
        """Show the criteria of now."""
        document = self._document
        rows = [self._row(one) for one in buying.criteria(document.network)]
        self.list.show_rows(rows, is_editable=not document.is_read_only)
        self._starters.setVisible(not rows)
        self._starters.setEnabled(not document.is_read_only)
        self.form.refresh()
        self._area.setVisible(bool(rows))

    def _about(self) -> str:
        return self.tr(
            "What do you ask of suppliers when you buy, or in a tender? Use few criteria, that a "
            "supplier can answer."
        )

    def _words(self) -> ListWords:
        words = self._document.labels
        nothing = self.tr("No criteria yet. Write your own, or begin with these eight:")
        return ListWords(
            self.tr("Purchasing criteria"),
            (words.text("field.criterion"), words.text("field.theme"), self.tr("Proof")),
            self.tr("New criterion"),
            self.tr("Remove criterion"),
            "\n".join([nothing, *(f"• {one}" for one in buying.starter_texts(words))]),
        )

    def _row(self, one: Criterion) -> ListRow:
        words = self._document.labels
        theme = words.text(f"theme.{one.theme}") if one.theme else "–"
        return ListRow(
            one.id, (one.text, theme, words.text("score.yes") if one.asks_proof else "–")
        )

    def _begin(self) -> None:
        document = self._document
        document.do(buying.add_starters(document.network, document.labels, document.new_id))

    def _add(self) -> None:
        document = self._document
        text = self.tr("New criterion")
        edit = buying.add_criterion(document.network, text, document.new_id)
        document.do(edit)
        self.list.select(edit.changes[0].id)
        self.form.start("text")

    def _remove(self, record_id: str) -> None:
        document = self._document
        document.do(editing.remove(document.network, Kind.CRITERION, [record_id]))


def _text(words: Words, name: str) -> FieldEditor:
    return NoteEditor(words, name, _TEXT_HEIGHT)


def _theme(words: Words, name: str) -> FieldEditor:
    return CodeEditor(words, name, [(None, "–"), *code_choices(Theme, "theme", words)])


def _asks_proof(words: Words, name: str) -> FieldEditor:
    return YesNoEditor(words, name, can_be_open=False)
