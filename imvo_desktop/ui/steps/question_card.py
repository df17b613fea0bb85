"""One question of a step as a card: how far it is, what the chain tells, and where to go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.analysis.step_progress import answer_of
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.step import StepAnswer, StepState
from imvo_desktop.domain.words import cut_short
from imvo_desktop.errors import ImvoError
from imvo_desktop.knowledge.step_questions import Question
from imvo_desktop.ui.dialogs.reason_dialog import ReasonDialog
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.card import card
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.fold import Fold
from imvo_desktop.ui.panels.scrolled import scroll_to
from imvo_desktop.ui.panels.step_path import PATH
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.steps.answer_details import AnswerDetails
from imvo_desktop.usecases.clock import utc_now
from imvo_desktop.usecases.step_answers import Stamp, set_state
from imvo_desktop.usecases.step_facts import StepFact

_LONGEST_NOTE = 120


class QuestionCard(QWidget):
    """Each state that is pressed is one edit; `asked(command)` for the view it leads to."""

    asked = Signal(str)

    def __init__(self, document: Document, question: Question) -> None:
        super().__init__()
        self._document = document
        self._question = question
        self._text = question.text(document.labels.language)
        self._fact = WrappedLabel(role="quiet")
        self._reason = WrappedLabel()
        self._told = WrappedLabel(role="quiet")
        self._group = QButtonGroup(self)
        self._states = {state: self._state_button(state) for state in StepState}
        self._go = QPushButton(self.tr("Go to: {view}").format(view=_view_of(question.command)))
        self._details: AnswerDetails | None = None
        self._fold = Fold(
            f"step.more.{question.code}", self.tr("Note, next date, evidence"), self._fill
        )
        self._set_up()
        self._lay_out()

    def refresh(self) -> None:
        """Show the answer of now; what is being typed stays."""
        answer = answer_of(self._document.network, self._question.code)
        for state, button in self._states.items():
            button.setChecked(state is answer.state)
            button.setEnabled(not self._document.is_read_only)
        reason = self.tr("Not relevant: {reason}").format(reason=answer.reason)
        self._reason.setText(reason if answer.reason else "")
        self._reason.setVisible(bool(answer.reason))
        told = self._summary(answer)
        self._told.setText(told)
        self._told.setVisible(bool(told))
        if self._details is not None:
            self._details.refresh()

    def show_fact(self, fact: StepFact | None) -> None:
        """Show what the chain tells; nothing where it tells nothing."""
        self._fact.setText(fact.text(self._document.labels) if fact is not None else "")
        self._fact.setVisible(fact is not None)

    def bring(self) -> QPushButton:
        """Bring it into sight; gives the button of the state it has, for the keyboard."""
        chosen = self._states[answer_of(self._document.network, self._question.code).state]
        chosen.setFocus()
        # A page that is new has no heights before its next turn.
        QTimer.singleShot(0, self, lambda: scroll_to(self))
        return chosen

    def _state_button(self, state: StepState) -> QPushButton:
        button = QPushButton(self._document.labels.text(f"step_state.{state}"))
        button.setObjectName(f"step.state.{self._question.code}.{state}")
        button.setAccessibleName(f"{self._text} {button.text()}")
        button.setProperty("role", "chip")
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(state))
        self._group.addButton(button)
        return button

    def _set_up(self) -> None:
        code = self._question.code
        self._fact.setObjectName(f"step.fact.{code}")
        self._reason.setObjectName(f"step.reason.{code}")
        self._told.setObjectName(f"step.told.{code}")
        self._go.setObjectName(f"step.go.{code}")
        self._go.setAccessibleName(self._go.text())
        self._go.setProperty("role", "chip")
        self._go.clicked.connect(lambda: self.asked.emit(self._question.command))
        for label in (self._fact, self._reason, self._told):
            label.hide()

    def _lay_out(self) -> None:
        box, column = card(f"step.card.{self._question.code}")
        states = FlowLayout()
        for button in (*self._states.values(), self._go):
            states.addWidget(button)
        for part in (WrappedLabel(self._text, "emphasis"), self._fact):
            column.addWidget(part)
        column.addLayout(states)
        for part in (self._reason, self._told):
            column.addWidget(part)
        column.addWidget(self._fold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(box)

    def _fill(self, column: QVBoxLayout) -> None:
        self._details = AnswerDetails(self._document, self._question.code, self._text)
        column.addWidget(self._details)
        self._details.refresh()

    def _summary(self, answer: StepAnswer) -> str:
        """The note, the next date and how much evidence there is, in one line."""
        network, words = self._document.network, self._document.labels
        note = " ".join((answer.note or "").split())
        parts = [cut_short(note, _LONGEST_NOTE)]
        if answer.due:
            parts.append(self.tr("next: {day}").format(day=words.date(answer.due)))
        count = len(network.referrers(Kind.STEP_ANSWER, answer.id, Kind.EVIDENCE))
        if count:
            parts.append(self.tr("evidence: {count}").format(count=words.number(count)))
        return " · ".join(filter(None, parts))

    def _choose(self, state: StepState) -> None:
        if state is StepState.NOT_RELEVANT:
            self._ask_why()
        else:
            self._set(state)

    def _ask_why(self) -> None:
        """A reason at once: without one nothing changes."""
        title = self._document.labels.text("step_state.not_relevant")
        dialog = ReasonDialog(title, self.tr("Why is this not relevant?"), self.tr("Save"), self)
        dialog.chosen.connect(lambda reason: self._set(StepState.NOT_RELEVANT, reason))
        dialog.finished.connect(self.refresh)
        self._document.closed.connect(dialog.reject)
        dialog.open()

    def _set(self, state: StepState, reason: str = "") -> None:
        document = self._document
        stamp = Stamp(document.author, utc_now())
        try:
            edit = set_state(document.network, self._question.code, state, stamp, reason)
        except ImvoError as error:
            document.failed.emit(error)
        else:
            document.do(edit)
        self.refresh()


def _view_of(command: str) -> str:
    """What the path calls the view of a command."""
    name = command.removeprefix("show_")
    text = next(row.text for row in PATH if row.name == name)
    return QCoreApplication.translate("step_path", text)
