"""Tagging one theme on what is selected: theme, answers, save; the level follows each answer."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.codes import Judged, Kind, Theme
from imvo_desktop.domain.records import Record, Risk
from imvo_desktop.domain.source_records import Source
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import answers_text, level_text
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import lazily, topics
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.beginnings import Beginning
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.fold import Fold
from imvo_desktop.ui.panels.judgement_form import JudgementForm
from imvo_desktop.ui.panels.level_chip import LevelChip
from imvo_desktop.ui.panels.pending_evidence import PendingEvidence
from imvo_desktop.ui.panels.reach_choice import ReachChoice
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.source_picker import SourcePicker
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.topics import MoreButton
from imvo_desktop.usecases import judge_risk
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.judge_risk import Judgement, Subject
from imvo_desktop.usecases.judgement_remarks import remarks

_MOST_SAID = 3


class PracticesForm(QWidget):
    """Five questions on what the own purchasing adds; each may stay open."""

    def __init__(self, words: Words, answers: Mapping[str, bool | None]) -> None:
        super().__init__()
        self._start = dict(answers)
        self._boxes: dict[str, CodeBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        choices = [
            (None, words.text("answer.open")),
            (True, words.text("answer.yes")),
            (False, words.text("answer.no")),
        ]
        for row, (name, answer) in enumerate(answers.items()):
            box = CodeBox(choices, f"practices.{name}")
            box.setAccessibleName(words.text(f"practices.{name}"))
            box.show_code(answer)
            label = QLabel(words.text(f"practices.{name}"))
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            self._boxes[name] = box

    @property
    def given(self) -> dict[str, bool | None]:
        """The answers that differ from what was shown."""
        answers = {name: cast(bool | None, box.code) for name, box in self._boxes.items()}
        return {name: one for name, one in answers.items() if one is not self._start[name]}


class TaggingPanel(QWidget):
    """Judges one theme on `subject`: a new risk, or the one given to change."""

    finished = Signal()

    def __init__(self, document: Document, subject: Subject, beginning: Beginning) -> None:
        super().__init__()
        self.setObjectName("tagging")
        self._document = document
        self._subject = subject
        self._beginning = beginning
        self._risk_id = beginning.risk_id
        start = beginning.risk
        self._form = JudgementForm(document.labels, start.theme)
        self._sources = self._make_sources()
        self._practices = self._make_practices()
        self._evidence = PendingEvidence(document)
        self._reach = ReachChoice(document, subject, self._risk_id)
        self._accepted = WrappedLabel(role="quiet")
        self._remarks = WrappedLabel()
        self._chip = LevelChip()
        self._from = WrappedLabel(role="quiet")
        self._save = QPushButton(self.tr("Save risk"))
        self._back = QPushButton(self.tr("Cancel"))
        self._set_up_parts()
        self._lay_out(start.theme)
        self._form.show_risk(start)
        self._sources.show_chosen(start.sources)
        self._show_level()

    @property
    def form(self) -> JudgementForm:
        """The questions."""
        return self._form

    def save(self) -> None:
        """Make the judgement one edit."""
        judgement = self._judgement()
        network = self._document.network
        if self._risk_id:
            edit = judge_risk.rejudge(
                network, self._risk_id, judgement, self._subject, self._document.new_id
            )
        else:
            edit = judge_risk.judge(network, judgement, self._subject, self._document.new_id)
        self.finished.emit()
        self._document.do(edit)

    def _judgement(self) -> Judgement:
        sources = self._sources.chosen
        risk = dataclasses.replace(
            self._form.risk,
            sources=sources,
            who=self._document.author or None,
            when=today(),
        )
        practices = self._practices.given if self._practices is not None else {}
        new_sources, beside = self._sources.new_sources, self._beside(risk)
        return Judgement(risk, new_sources, beside, practices, self._evidence.pieces)

    def _beside(self, risk: Risk) -> tuple[Record, ...]:
        """What the sources said, to keep with the own judgement."""
        if not self._beginning.suggestions:
            return ()
        from imvo_desktop.usecases import take_suggestions

        document = self._document
        return take_suggestions.kept_beside(
            document.network, self._beginning.suggestions, document.new_id, risk
        )

    def _make_sources(self) -> SourcePicker:
        document = self._document
        known = dict(cast(Mapping[str, Source], document.network.records(Kind.SOURCE)))
        known |= {one.id: one for one in self._beginning.sources}
        return SourcePicker(document.labels, known.values(), document.new_id)

    def _make_practices(self) -> PracticesForm | None:
        if self._subject.kind is not Kind.LINK:
            return None
        answers = judge_risk.common_practices(self._document.network, self._subject.ids)
        return PracticesForm(self._document.labels, answers)

    def _set_up_parts(self) -> None:
        self._chip.setObjectName("tagging.level")
        self._remarks.setObjectName("tagging.remarks")
        self._save.setObjectName("tagging.save")
        self._save.setProperty("role", "primary")
        self._save.setAccessibleName(self._save.text())
        self._save.clicked.connect(self.save)
        self._back.setObjectName("tagging.cancel")
        self._back.setAccessibleName(self._back.text())
        self._back.clicked.connect(self.finished)
        self._reach.picked.connect(self._form.choose_happens)
        self._accepted.setObjectName("tagging.accepted")
        self._accepted.setText(
            self.tr(
                "Taken over from the sources, without research. "
                "Once you change an answer it is your own judgement."
            )
        )
        self._form.changed.connect(self._show_level)
        self._sources.changed.connect(self._show_level)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        QShortcut(QKeySequence("Ctrl+Shift+E"), self, self._evidence.take_keyboard)
        words = self._document.labels
        self._form.add_part(self.tr("Evidence (Ctrl+Shift+E)"), self._evidence)
        if self._practices is not None:
            self._form.add_part(words.text("question.practices"), self._practices)
        self._form.add_part(words.text("field.sources"), self._sources)

    def _lay_out(self, theme: Theme) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        head = WrappedLabel(self._document.labels.text(f"theme.{theme}"), "list_head")
        head.setObjectName("tagging.theme")
        topics.mark(self, theme)
        for part in (head, MoreButton(theme), self._reach, *self._said(), self._accepted):
            layout.addWidget(part)
        scroll = scrolled(self._form)
        scroll.setAccessibleName(head.text())
        layout.addWidget(scroll, 1)
        layout.addWidget(self._remarks)
        level = QHBoxLayout()
        level.setSpacing(GRID)
        level.addWidget(self._chip)
        level.addWidget(self._from, 1)
        layout.addLayout(level)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save)
        buttons.addWidget(self._back)
        buttons.addStretch()
        layout.addLayout(buttons)

    def _said(self) -> Iterator[QWidget]:
        """What sources say of this theme here: the strongest in sight, the rest in a fold."""
        texts = self._beginning.said
        if texts:
            head = self.tr("According to sources:")
            said = WrappedLabel(f"{head}\n{texts[0]}", "quiet")
            said.setObjectName("tagging.said")
            yield said
        rest = texts[1 : _MOST_SAID + 1]
        if rest:
            title = self._document.labels.text("suggested.more", count=len(rest))
            yield Fold("tagging.more", title, lambda inside: _add_texts(inside, rest))

    def _show_level(self) -> None:
        risk = dataclasses.replace(
            judge_risk.settled(self._form.risk), sources=self._sources.listed
        )
        (rating,) = lazily.rate_risks(self._document.network, [risk])
        words = self._document.labels
        text = level_text(words, rating.level, is_at_least=rating.is_at_least)
        self._chip.show_level(rating.level, text)
        self._from.setText(answers_text(words, rating.severity, rating.likelihood))
        self._reach.show_risk(risk)
        self._accepted.setVisible(risk.judged is Judged.ACCEPTED)
        told = [words.text(one.code, answer=one.answer) for one in remarks(risk)]
        self._remarks.setText("\n".join(told))
        self._remarks.setVisible(bool(told))


def _add_texts(layout: QVBoxLayout, texts: Sequence[str]) -> None:
    for text in texts:
        layout.addWidget(WrappedLabel(text, "quiet"))
