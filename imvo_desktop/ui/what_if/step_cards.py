"""The steps of a what-if as cards: what each does, what is to be kept in mind, and away with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.edit import Edit
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.card import card
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.what_if.kept_outcome import KeptOutcome
from imvo_desktop.usecases import scenario_edits, scenario_words
from imvo_desktop.usecases.scenario_steps import Step

_MOST_SHOWN = 50


class StepCards(QWidget):
    """Follows what is kept; each press is one edit."""

    def __init__(self, document: Document, kept: KeptOutcome) -> None:
        super().__init__()
        self._document = document
        self._kept = kept
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)

    def refresh(self) -> None:
        """Show the steps as they are now, if they are others than those shown."""
        texts = tuple(self._texts(at, one) for at, one in enumerate(self._kept.steps))
        state = (texts, self._document.is_read_only, self._why_not())
        if state == self._shown:
            return
        self._shown = state
        clear(self._column)
        if not texts:
            self._column.addWidget(
                WrappedLabel(self._why_not() or self.tr("No steps yet."), "quiet")
            )
        for at, (text, remarks) in enumerate(texts[:_MOST_SHOWN]):
            self._column.addWidget(self._card(at, text, remarks))

    def _why_not(self) -> str:
        problem = self._kept.problem
        if problem is None:
            return ""
        return self._document.labels.text(f"error.{problem.code}", **problem.values)

    def _texts(self, at: int, step: Step) -> tuple[str, tuple[str, ...]]:
        """The step in words, with names of before it: it may take away what it is about."""
        words, found = self._document.labels, self._kept.outcome
        text = scenario_words.step_text(words, self._document.network, step)
        if found is None or at >= len(found.tried) or found.tried[at].step != step:
            return text, ()
        return text, scenario_words.tried_texts(words, found.tried[at])

    def _card(self, at: int, text: str, remarks: tuple[str, ...]) -> QWidget:
        frame, column = card(f"what_if.step.{at}")
        column.addWidget(WrappedLabel(f"{at + 1}. {text}"))
        for remark in remarks:
            column.addWidget(WrappedLabel(remark, "quiet"))
        row = QHBoxLayout()
        row.addStretch()
        if at:
            up = self._button(f"what_if.up.{at}", self.tr("Up"), text)
            up.clicked.connect(self._doing(lambda held: self._move(held, at)))
            row.addWidget(up)
        away = self._button(f"what_if.drop.{at}", self.tr("Take out"), text)
        away.clicked.connect(self._doing(lambda held: self._drop(held, at)))
        row.addWidget(away)
        column.addLayout(row)
        return frame

    def _button(self, name: str, text: str, step: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(f"{text}: {step}")
        button.setEnabled(not self._document.is_read_only)
        return button

    def _move(self, held: str, at: int) -> Edit:
        return scenario_edits.move_step(self._document.network, held, at, at - 1)

    def _drop(self, held: str, at: int) -> Edit:
        return scenario_edits.drop_step(self._document.network, held, at)

    def _doing(self, make: Callable[[str], Edit]) -> Callable[[], None]:
        def work() -> None:
            held = self._kept.scenario
            if held is None:
                return
            try:
                edit = make(held.id)
            except ImvoError as error:
                self._document.failed.emit(error)
                return
            self._document.do(edit)

        return work
