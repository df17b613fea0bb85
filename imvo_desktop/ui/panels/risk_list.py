"""The risks that count on what is selected, own judgement beside what sources say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.analysis.rating import Rating
from imvo_desktop.domain.codes import Judged, Kind, Level, Theme
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.source_records import Baseline, Source
from imvo_desktop.labels.judgement import answers_text, level_text
from imvo_desktop.labels.names import risk_name, risk_place
from imvo_desktop.labels.source_sentences import source_text
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import lazily, topics
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.beside import Beside, own_text
from imvo_desktop.ui.panels.card import card
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.gradually import Step
from imvo_desktop.ui.panels.level_chip import LevelChip
from imvo_desktop.ui.panels.said import said_text
from imvo_desktop.ui.panels.suggestion_card import CardMaker, in_flow, state_chip
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.topics import MoreButton
from imvo_desktop.usecases.judge_risk import Subject
from imvo_desktop.usecases.risks_here import MOST_SHOWN, RisksHere, in_order

if TYPE_CHECKING:
    from imvo_desktop.usecases.theme_suggestions import Line, ThemeCards

_CHECKED = "\N{CHECK MARK} "


class RiskList(QWidget):
    """One card per risk, one per theme that only sources speak of."""

    change_asked = Signal(str)
    remove_asked = Signal(str)
    judge_asked = Signal(object)
    evidence_asked = Signal(str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("risk_list")
        self._document = document
        self._subject = Subject(Kind.LINK, ())
        self._cards: ThemeCards | None = None
        self._said_on = frozenset[Theme]()
        self._unsaid: Mapping[Theme, Sequence[str]] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)

    @property
    def unsaid(self) -> Mapping[Theme, Sequence[str]]:
        """What sources say of themes nobody judged, beyond the suggestions."""
        return self._unsaid

    def show_subject(
        self, subject: Subject, cards: ThemeCards | None, here: RisksHere
    ) -> list[Step]:
        """Show what is `here` on `subject`, `cards` beside it: in these steps, in order."""
        self._subject, self._cards, self._said_on = subject, cards, here.said_on
        clear(self._layout)
        network, unsaid = self._document.network, here.unsaid
        risks = in_order(here.risks, subject.first)
        ratings = lazily.rate_risks(network, risks) if risks else ()
        steps: list[Step] = []
        for risk, rating in zip(risks, ratings, strict=True):
            said = [one for one in unsaid if one.theme is risk.theme]
            steps.append(partial(self._add_card, risk, rating, said))
        open_themes: dict[Theme, list[Baseline]] = {}
        for one in unsaid:
            if one.theme not in here.judged:
                open_themes.setdefault(one.theme, []).append(one)
        self._unsaid = {theme: self._texts(said) for theme, said in open_themes.items()}
        for theme, said in open_themes.items():
            if cards is None or cards.card(theme) is None:
                steps.append(partial(self._add_suggestion, theme, said))
        return [*steps, partial(self._add_remarks, here.count)]

    def forget(self) -> None:
        """Show nothing: it is not known yet what there is."""
        clear(self._layout)

    def _add_card(self, risk: Risk, rating: Rating, said: list[Baseline]) -> None:
        self._layout.addWidget(self._make_card(risk, rating, said))

    def _add_suggestion(self, theme: Theme, said: list[Baseline]) -> None:
        self._layout.addWidget(self._make_suggestion(theme, said))

    def _add_remarks(self, count: int) -> None:
        if count == 0:
            text = self.tr("Nobody has judged a risk here yet. That is not the same as low.")
            self._layout.addWidget(WrappedLabel(text, "quiet"))
        if count > MOST_SHOWN:
            text = self.tr("{count} more are not shown. Select fewer.")
            text = text.format(count=count - MOST_SHOWN)
            self._layout.addWidget(WrappedLabel(text, "quiet"))

    def _make_card(self, risk: Risk, rating: Rating, said: list[Baseline]) -> QWidget:
        words = self._document.labels
        box, layout = card(f"risk_card.{risk.id}")
        box.setProperty("state", risk.judged.value)
        topics.mark(box, risk.theme)
        layout.addWidget(WrappedLabel(words.text(f"theme.{risk.theme}"), "list_head"))
        layout.addLayout(self._level_row(rating))
        said_answers = self._answers_beside(risk)
        if said_answers is not None:
            layout.addWidget(Beside(words, said_answers, own_text(words, risk, rating)))
        judged = words.text(f"judged.{risk.judged}")
        is_checked = risk.judged is Judged.VERIFIED
        chip = state_chip(f"{_CHECKED}{judged}" if is_checked else judged, f"judged.{risk.id}")
        layout.addWidget(in_flow(chip))
        layout.addWidget(WrappedLabel(self._facts(risk), "quiet"))
        if risk.reason:
            layout.addWidget(WrappedLabel(risk.reason))
        lines = self._lines(risk)
        shown = {name for line in lines for name in line.source.split("\n")}
        for name in self._source_names(risk):
            if name not in shown:
                layout.addWidget(WrappedLabel(name, "quiet"))
        # What was taken over counts; what stands beside a judgement of one's own does not.
        head = "suggested.taken" if risk.judged is Judged.ACCEPTED else "suggested.beside"
        self._add_said(layout, self._texts(said), head, is_always=bool(lines))
        maker = CardMaker(words, 0, is_read_only=self._document.is_read_only)
        maker.add_lines(layout, lines, 0, risk.id)
        layout.addWidget(self._buttons(risk))
        return box

    def _make_suggestion(self, theme: Theme, said: list[Baseline]) -> QWidget:
        name = self._document.labels.text(f"theme.{theme}")
        box, layout = card(f"baseline_card.{theme}")
        box.setProperty("state", "suggestion")
        layout.addWidget(WrappedLabel(name, "list_head"))
        self._add_said(layout, self._texts(said), "suggested.beside")
        layout.addWidget(WrappedLabel(self.tr("Own judgement: not given yet"), "quiet"))
        judge = QPushButton(self.tr("Judge this"))
        judge.setObjectName(f"judge.{theme}")
        judge.setAccessibleName(self.tr("Judge {name}").format(name=name))
        judge.clicked.connect(lambda: self.judge_asked.emit(theme))
        row = QHBoxLayout()
        row.addWidget(judge)
        row.addStretch()
        layout.addLayout(row)
        return box

    def _level_row(self, rating: Rating) -> QHBoxLayout:
        words = self._document.labels
        chip = LevelChip()
        chip.show_level(
            rating.level, level_text(words, rating.level, is_at_least=rating.is_at_least)
        )
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(chip)
        if rating.level is not Level.NONE:
            row.addWidget(WrappedLabel(answers_text(words, rating.severity, rating.likelihood)), 1)
        else:
            row.addStretch()
        return row

    def _facts(self, risk: Risk) -> str:
        words = self._document.labels
        parts = [words.text(f"happens.{risk.happens}")]
        if risk.link is None or self._subject.ids != (risk.link,):
            parts.insert(0, risk_place(self._document.network, risk))
        if risk.judged is not Judged.LOOKED_NOTHING_FOUND:
            parts.append(words.text(f"risk_status.{risk.status}"))
        parts.extend(words.text(f"affected.{one}") for one in risk.affected)
        return " · ".join(parts)

    def _lines(self, risk: Risk) -> Sequence[Line]:
        """What sources say of the theme of `risk` here, each once."""
        if self._cards is None or risk.theme not in self._said_on:
            return ()
        from imvo_desktop.usecases import theme_suggestions

        network, words = self._document.network, self._document.labels
        return theme_suggestions.beside(network, self._cards, risk, words)

    def _answers_beside(self, risk: Risk) -> tuple[int | None, int | None] | None:
        """Severity and likelihood by sources, where they say something of this theme here."""
        if self._cards is None or risk.theme not in self._said_on:
            return None
        from imvo_desktop.usecases import theme_suggestions

        return theme_suggestions.answers_beside(self._document.network, self._cards, risk)

    def _source_names(self, risk: Risk) -> list[str]:
        network, words = self._document.network, self._document.labels
        found = [network.get(Kind.SOURCE, one) for one in risk.sources]
        return [source_text(words, one) for one in found if isinstance(one, Source)]

    def _add_said(
        self, layout: QVBoxLayout, texts: Sequence[str], head: str, *, is_always: bool = False
    ) -> None:
        """What sources say, under the heading of the code `head`, apart from the judgement."""
        if texts or is_always:
            layout.addWidget(WrappedLabel(self._document.labels.text(head), "quiet"))
        for text in texts:
            layout.addWidget(WrappedLabel(text))

    def _texts(self, said: Sequence[Baseline]) -> list[str]:
        network, words = self._document.network, self._document.labels
        return [said_text(network, one, words) for one in said]

    def _buttons(self, risk: Risk) -> QWidget:
        name = risk_name(self._document.network, risk, self._document.labels)
        change = QPushButton(self.tr("Change"))
        change.setObjectName(f"risk_change.{risk.id}")
        change.setAccessibleName(self.tr("Change {name}").format(name=name))
        change.clicked.connect(lambda: self.change_asked.emit(risk.id))
        remove = QPushButton(self.tr("Remove"))
        remove.setObjectName(f"risk_remove.{risk.id}")
        remove.setAccessibleName(self.tr("Remove {name}").format(name=name))
        remove.clicked.connect(lambda: self.remove_asked.emit(risk.id))
        count = len(self._document.network.referrers(Kind.RISK, risk.id, Kind.EVIDENCE))
        support = QPushButton(self.tr("Evidence ({count})").format(count=count))
        support.setObjectName(f"evidence.{risk.id}")
        support.setAccessibleName(self.tr("Evidence of {name}").format(name=name))
        support.clicked.connect(lambda: self.evidence_asked.emit(risk.id))
        row = QWidget()
        flow = FlowLayout(row)
        for button in (change, support, remove, MoreButton(risk.theme)):
            flow.addWidget(button)
        return row
