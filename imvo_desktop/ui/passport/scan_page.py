"""The seven core subjects of ISO 26000: how much each matters, and why where it does not."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from imvo_desktop.analysis.core_subjects import CORE_SUBJECTS, SubjectLine, scan_of
from imvo_desktop.domain.passport import SubjectRelevance
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import ImvoError
from imvo_desktop.labels.indicator_words import risks_text
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.field_editors import TextEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.usecases import passport_edits
from imvo_desktop.usecases.clock import today

_NAME, _RELEVANCE, _REASON = range(3)
_WIDE = (5, 2, 4)


class ScanPage(WrappedColumn):
    """A row for each subject; each answer is one edit."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("passport.scan")
        self._document = document
        self._lines = {code: _Line(document.labels, code) for code in CORE_SUBJECTS}
        told = self.tr(
            "ISO 26000 is guidance: nobody can be certified for it. Say of each of its seven core "
            "subjects how much it matters for your company. Beside it stands what you tagged."
        )
        self.column.setContentsMargins(0, GRID, 0, 0)
        self.column.addWidget(WrappedLabel(told, "quiet"))
        self.column.addWidget(self._grid())
        self.column.addStretch(1)
        for code, line in self._lines.items():
            line.relevance.picked.connect(partial(self._answer, code, "relevance"))
            line.reason.committed.connect(partial(self._answer, code, "reason"))

    def refresh(self) -> None:
        """Show the answers of now; what is being typed stays."""
        can = not self._document.is_read_only
        for one in scan_of(self._document.network):
            self._lines[one.code].show_line(one, can=can)

    def _grid(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, GRID, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        heads = (self.tr("Core subject"), self.tr("Does it matter?"), self.tr("Why?"))
        for column, (text, wide) in enumerate(zip(heads, _WIDE, strict=True)):
            grid.addWidget(WrappedLabel(text, "quiet"), 0, column)
            grid.setColumnStretch(column, wide)
        for row, line in enumerate(self._lines.values(), start=1):
            grid.addWidget(line.about, row, _NAME, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line.relevance, row, _RELEVANCE, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line.why, row, _REASON, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(next(iter(self._lines.values())).relevance)
        return holder

    def _answer(self, code: str, name: str, value: object) -> None:
        document = self._document
        by = (document.author, today())
        try:
            edit = passport_edits.answer_subject(document.network, code, name, value, by)
        except ImvoError as error:
            document.failed.emit(error)
            self.refresh()
            return
        if edit.changes:
            document.do(edit)


class _Line:
    """The widgets of one subject."""

    def __init__(self, words: Words, code: str) -> None:
        self._words = words
        choices = [(one, words.text(f"subject_relevance.{one}")) for one in SubjectRelevance]
        self.relevance = CodeBox(
            [(None, words.text("passport.not_answered")), *choices], f"passport.relevance.{code}"
        )
        self.reason = TextEditor(words, f"reason.{code}")
        self._name = WrappedLabel()
        self._risks = WrappedLabel(role="quiet")
        self._problem = WrappedLabel(words.text("passport.needs_reason"))
        self._problem.setObjectName(f"passport.needs_reason.{code}")
        self._risks.setObjectName(f"passport.risks.{code}")
        self.about = _stacked(self._name, self._risks)
        self.why = _stacked(self.reason, self._problem)

    def show_line(self, one: SubjectLine, *, can: bool) -> None:
        """Show what is said of the subject, and what the chain says."""
        words = self._words
        name = f"{one.code} {one.norm.name(words.language)}"
        self._name.setText(name)
        self._risks.setText(risks_text(one, words))
        self.relevance.setAccessibleName(name)
        self.reason.control.setAccessibleName(f"{name}: {words.text('field.reason')}")
        self.relevance.show_code(one.relevance)
        self.relevance.setEnabled(can)
        self.reason.setEnabled(can)
        if not self.reason.is_typing:
            self.reason.show_values([one.answer.reason if one.answer else None])
        self._problem.setVisible(one.needs_reason)


def _stacked(*parts: QWidget) -> QWidget:
    holder = WrappedColumn()
    holder.column.setContentsMargins(0, 0, 0, 0)
    holder.column.setSpacing(2)
    for part in parts:
        holder.column.addWidget(part)
    return holder
