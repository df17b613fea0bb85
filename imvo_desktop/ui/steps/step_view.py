"""A step of due diligence: what it is for, its questions, and where the work is done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.analysis.step_progress import progress
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.knowledge.step_questions import questions_of
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.ui.steps.counted import Counted
from imvo_desktop.ui.steps.question_card import QuestionCard
from imvo_desktop.ui.steps.step_texts import STEPS, StepText
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.step_facts import StepFact, facts

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import Assessment

_WIDEST = 100 * GRID


class StepView(RebuiltView):
    """The view by the name `step_1` to `step_6`."""

    def __init__(self, document: Document, name: str) -> None:
        step = next(one for one in STEPS if one.name == name)
        super().__init__(document, name, lambda: StepBody(document, step))

    def reveal(self, kind: Kind, record_id: str) -> None:
        """Bring the card of a question into sight."""
        if kind is Kind.STEP_ANSWER and isinstance(self.body, StepBody):
            self.body.bring(record_id)


class StepBody(Body):
    """The questions as cards under the text of the step."""

    def __init__(self, document: Document, step: StepText) -> None:
        super().__init__()
        self._document = document
        self._step = step
        self._number = int(step.name.rpartition("_")[2])
        self._progress = WrappedLabel(role="quiet")
        self._progress.setObjectName(f"{step.name}.progress")
        asked = questions_of(self._number)
        self._cards = {one.code: QuestionCard(document, one) for one in asked}
        self._facts = Counted(document, _facts_of, self)
        self._facts.found.connect(self._show_facts)
        self._column = WrappedColumn()
        self._lay_out()

    def refresh(self) -> None:
        """Show the answers of now, and count anew what the chain tells."""
        done = progress(self._document.network, self._number)
        words = self._document.labels
        number = words.number(done.done)
        self._progress.setText(words.text("step_progress", done=number, count=done.all))
        for card in self._cards.values():
            card.refresh()
        self._facts.refresh()

    def bring(self, code: str) -> None:
        """Bring the card of a question into sight."""
        if code in self._cards:
            self.setFocusProxy(self._cards[code].bring())

    def _show_facts(self, found: Mapping[str, StepFact]) -> None:
        for question in questions_of(self._number):
            self._cards[question.code].show_fact(found.get(question.fact))

    def _lay_out(self) -> None:
        column = self._column.column
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        footer = self.tr("The steps overlap; talking with those concerned belongs to every step.")
        parts: list[QWidget] = [
            WrappedLabel(_said(self._step.title), "view_title"),
            WrappedLabel(_said(self._step.text)),
        ]
        for part in parts:
            column.addWidget(part)
        column.addLayout(self._buttons())
        column.addWidget(self._progress)
        for card in self._cards.values():
            card.asked.connect(self.asked)
            column.addWidget(card)
        column.addWidget(WrappedLabel(footer, "quiet"))
        column.addStretch(1)
        for at in range(column.count()):
            widget = getattr(column.itemAt(at), "widget", lambda: None)()
            if widget is not None:
                widget.setMaximumWidth(scaled(_WIDEST))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(self._column))

    def _buttons(self) -> FlowLayout:
        step, row = self._step, FlowLayout(spacing=GRID)
        first = self._button(f"{step.name}_button", step.button, step.command)
        first.setProperty("role", "primary")
        row.addWidget(first)
        self.setFocusProxy(first)
        if step.other_button:
            name = f"{step.name}_other_button"
            row.addWidget(self._button(name, step.other_button, step.other_command))
        return row

    def _button(self, name: str, text: str, command: str) -> QPushButton:
        button = QPushButton(_said(text))
        button.setObjectName(name)
        button.setAccessibleName(button.text())
        button.clicked.connect(lambda: self.asked.emit(command))
        return button


def _facts_of(network: Network, assessment: Assessment) -> Mapping[str, StepFact]:
    return facts(network, assessment, today())


def _said(text: str) -> str:
    return QCoreApplication.translate("step_page", text)
