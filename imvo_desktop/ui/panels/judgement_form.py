"""The form in which one theme is judged; every question may stay open."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from enum import StrEnum
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import (
    Affected,
    Confidence,
    Happens,
    Involvement,
    Judged,
    Level,
    RiskStatus,
    SpokenWith,
    Theme,
)
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import fitting_anchor, fitting_question
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import lazily
from imvo_desktop.ui.panels.card import titled
from imvo_desktop.ui.panels.code_box import Choice, CodeBox, CodeChips
from imvo_desktop.ui.panels.questions import ANSWERS, AnchoredQuestion, QuickGrid
from imvo_desktop.ui.panels.text_area import TextArea

QUESTIONS = ("scale", "scope", "irremediability", "likelihood")
_BOXES: dict[str, type[StrEnum]] = {
    "happens": Happens,
    "status": RiskStatus,
    "spoken_with": SpokenWith,
    "involvement": Involvement,
    "confidence": Confidence,
}
_MAY_STAY_OPEN = frozenset({"spoken_with", "involvement", "confidence"})
_ENUM_PREFIX = {"status": "risk_status"}


def _choices(words: Words, prefix: str, codes: Iterable[StrEnum]) -> list[Choice]:
    return [(code, words.text(f"{prefix}.{code}")) for code in codes]


class JudgementForm(QWidget):
    """Asks for one theme; tells with `changed` that an answer was given."""

    changed = Signal()

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("judgement_form")
        self._words = words
        self._start = Risk(id="draft", theme=theme)
        self._questions = {name: self._make_question(name) for name in QUESTIONS}
        self._boxes = {name: self._make_box(name, codes) for name, codes in _BOXES.items()}
        self._affected = CodeChips(_choices(words, "affected", Affected), "affected")
        self._reason = TextArea()
        self._looked = QPushButton(words.text("judged.looked_nothing_found"))
        self._grid = self._make_grid()
        self._asked = QWidget()
        self._column = QVBoxLayout(self)
        self._set_up_parts()
        self._lay_out()

    @property
    def risk(self) -> Risk:
        """The judgement as it stands in the form."""
        judged = self._start.judged
        if self._looked.isChecked():
            judged = Judged.LOOKED_NOTHING_FOUND
        elif judged is Judged.LOOKED_NOTHING_FOUND:
            judged = Judged.OWN
        wanted: dict[str, object] = {name: one.answer for name, one in self._questions.items()}
        wanted |= {name: box.code for name, box in self._boxes.items()}
        wanted["judged"] = judged
        wanted["affected"] = self._affected.codes
        wanted["reason"] = self._reason.toPlainText().strip() or None
        risk = cast(Risk, replaced(self._start, wanted))  # reason: a risk replaced is a risk
        return risk if self._is_as_accepted(risk) else dataclasses.replace(risk, judged=Judged.OWN)

    def show_risk(self, risk: Risk) -> None:
        """Put the answers of `risk` in the form."""
        self._start = risk
        for name, question in self._questions.items():
            question.answer = getattr(risk, name)
        for name, box in self._boxes.items():
            box.show_code(getattr(risk, name))
        self._affected.show_codes(risk.affected)
        self._reason.setPlainText(risk.reason or "")
        self._looked.setChecked(risk.judged is Judged.LOOKED_NOTHING_FOUND)
        self._follow()

    def choose_happens(self, happens: object) -> None:
        """Answer where it happens."""
        self._boxes["happens"].show_code(happens)
        self._follow()

    def question(self, name: str) -> AnchoredQuestion:
        """The question `scale`, `scope`, `irremediability` or `likelihood`."""
        return self._questions[name]

    @property
    def grid(self) -> QuickGrid:
        """The grid that answers two questions at once."""
        return self._grid

    def add_part(self, title: str, part: QWidget) -> None:
        """Put another part with its title at the end."""
        self._column.insertWidget(self._column.count() - 1, titled(title, part))

    def _is_as_accepted(self, risk: Risk) -> bool:
        """Whether nothing was added to what was taken over from sources, if anything was."""
        names = (*QUESTIONS, "status", "affected", "reason")
        return risk.judged is not Judged.ACCEPTED or all(
            getattr(risk, name) == getattr(self._start, name) for name in names
        )

    def _make_question(self, name: str) -> AnchoredQuestion:
        theme = self._start.theme
        anchors = tuple(fitting_anchor(self._words, name, theme, one) for one in ANSWERS)
        question = fitting_question(self._words, name, theme)
        part = AnchoredQuestion(name, question, anchors, self._words.text("level.unknown"))
        part.answered.connect(self._follow)
        return part

    def _make_box(self, name: str, codes: type[StrEnum]) -> CodeBox:
        choices = _choices(self._words, _ENUM_PREFIX.get(name, name), codes)
        if name in _MAY_STAY_OPEN:
            choices = [(None, self._words.text("level.unknown")), *choices]
        box = CodeBox(choices, f"judgement.{name}")
        box.setAccessibleName(self._words.text(f"question.{name}"))
        box.show_code(getattr(self._start, name))
        box.picked.connect(self._follow)
        return box

    def _make_grid(self) -> QuickGrid:
        words = self._words
        grid = QuickGrid(
            words.text("field.severity"), words.text("field.likelihood"), self._cell_level
        )
        grid.picked.connect(self._answer_both)
        return grid

    def _cell_level(self, grave: int, likely: int) -> tuple[Level, str]:
        level = lazily.grid_level(grave, likely)
        return level, self._words.text(f"level.{level}")

    def _answer_both(self, grave: int, likely: int) -> None:
        self._questions["scale"].answer = grave
        self._questions["likelihood"].answer = likely
        self._follow()

    def _follow(self) -> None:
        """Show what the answers given so far imply for the others."""
        risk = self.risk
        is_looked = risk.judged is Judged.LOOKED_NOTHING_FOUND
        self._asked.setVisible(not is_looked)
        likelihood = self._questions["likelihood"]
        likelihood.setEnabled(not risk.is_actual)
        if risk.is_actual:
            likelihood.answer = ANSWERS[-1]
        graves = [answer for answer in risk.answers if answer is not None]
        self._grid.show_answers(max(graves, default=None), likelihood.answer)
        self.changed.emit()

    def _set_up_parts(self) -> None:
        words = self._words
        self._affected.changed.connect(self.changed)
        self._looked.setObjectName("judgement.looked")
        self._looked.setCheckable(True)
        self._looked.setAccessibleName(self._looked.text())
        self._looked.toggled.connect(self._follow)
        self._reason.setObjectName("judgement.reason")
        self._reason.setAccessibleName(words.text("question.reason"))
        self._reason.textChanged.connect(self.changed)

    def _lay_out(self) -> None:
        asked = QVBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(2 * GRID)
        asked.addWidget(self._grid)
        for question in self._questions.values():
            asked.addWidget(question)
        for name in ("status", "happens", "involvement"):
            asked.addWidget(titled(self._words.text(f"question.{name}"), self._boxes[name]))
        asked.addWidget(titled(self._words.text("question.affected"), self._affected))
        layout = self._column
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._looked, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._asked)
        layout.addWidget(titled(self._words.text("question.reason"), self._reason))
        for name in ("spoken_with", "confidence"):
            layout.addWidget(titled(self._words.text(f"question.{name}"), self._boxes[name]))
        layout.addStretch()
