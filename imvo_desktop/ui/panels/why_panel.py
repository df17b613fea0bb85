"""Why this level? The terms behind the level of one link, in sentences."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.analysis.explanation import (
    ContributionExplanation,
    RiskTerms,
    explain_contribution,
    explanation,
)
from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.records import Risk
from imvo_desktop.labels.judgement import answers_text, fitting_anchor, level_text
from imvo_desktop.labels.names import risk_name
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import lazily
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel


class WhyPanel(QWidget):
    """Says which risk decides, by which answers, and what stands beside it without deciding."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("why")
        self._document = document
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID // 2)

    def show_link(self, link_id: str) -> None:
        """Explain the level of `link_id`."""
        clear(self._layout)
        for sentence in self._sentences(link_id):
            self._layout.addWidget(WrappedLabel(sentence))
        self._layout.addStretch()

    def _sentences(self, link_id: str) -> list[str]:
        document = self._document
        assessment, network = document.assessment, document.network
        if assessment is None:
            return [self.tr("The hotspots are being computed.")]
        found = explanation(network, assessment, link_id)
        carried = explain_contribution(network, assessment, link_id)
        if found is None or carried is None:
            return [self.tr("The hotspots are being computed.")]
        sentences = []
        if document.is_stale:
            sentences.append(self.tr("The chain has changed since; this is being computed anew."))
        if found.decides is not None:
            sentences.extend(self._rated(found.decides, found.rank))
        elif found.level in (Level.UNKNOWN, Level.NONE):
            sentences.append(self._unrated(found.level))
        return [*sentences, *self._beside(carried)]

    def _unrated(self, level: Level) -> str:
        if level is Level.NONE:
            return self.tr("Somebody looked here and found nothing, with a reason and a source.")
        return self.tr(
            "No risk has all it needs for a level: at least one severity answer and the "
            "likelihood. Not known is not the same as low."
        )

    def _rated(self, terms: RiskTerms, rank: int) -> list[str]:
        words, network = self._document.labels, self._document.network
        risk = network.risks[terms.risk]
        name = risk_name(network, risk, words)
        sentences = [self.tr("The gravest risk decides: {risk}.").format(risk=name)]
        sentences.extend(self._answers(risk))
        sentences.extend(self._grid(terms))
        if terms.at_least:
            sentences.append(self.tr("A question is still open, so it is at least this level."))
        sentences.append(
            self.tr("Place {place} of 25 in the grid (25 comes first); priority {rank}.").format(
                place=terms.place, rank=rank or "–"
            )
        )
        return [*sentences, *self._turns(risk)]

    def _answers(self, risk: Risk) -> list[str]:
        """Each answer with the words of its anchor."""
        words = self._document.labels
        sentences = []
        for name in ("scale", "scope", "irremediability", "likelihood"):
            answer = getattr(risk, name)
            field = words.text(f"field.{name}")
            if name == "likelihood" and risk.is_actual:
                text = self.tr("the harm happens or is not remedied, so it is 5")
            elif answer is None:
                text = words.text("level.unknown")
            else:
                text = f"{answer} · {fitting_anchor(words, name, risk.theme, answer)}"
            sentences.append(f"{field}: {text}")
        return sentences

    def _grid(self, terms: RiskTerms) -> list[str]:
        """How the answers become one cell, and the level of that cell."""
        words = self._document.labels
        cell = self.tr("{answers} meet in the grid: {level}.").format(
            answers=answers_text(words, terms.severity, terms.likelihood),
            level=level_text(words, terms.level, is_at_least=terms.at_least),
        )
        return [f"{words.text(f'severity_rule.{terms.rule}')}.", cell]

    def _turns(self, risk: Risk) -> list[str]:
        """What would change the level, and what that takes."""
        words = self._document.labels
        text = self.tr("{question} {answer}: {level}")
        turns = [
            text.format(
                question=words.text(f"field.{one.question}"),
                answer=one.answer,
                level=level_text(words, one.rating.level, is_at_least=one.rating.is_at_least),
            )
            for one in lazily.level_turns(self._document.network, risk)
        ]
        if not turns:
            return [self.tr("No single other answer would change the level.")]
        head = self.tr("One other answer would change the level: {answers}.")
        rule = self.tr(
            "The likelihood falls only with evidence that a measure works, the severity only by "
            "remedy. A certificate alone lowers nothing."
        )
        return [head.format(answers="; ".join(turns)), rule]

    def _beside(self, found: ContributionExplanation) -> list[str]:
        words = self._document.labels
        text = self.tr(
            "Beside it, never in the order: this delivery is {share} % of the buyer’s purchases "
            "and {part} % of what reaches you through the chain (a measure for counting, not of "
            "suffering; 10 % less per step)."
        )
        share, part = words.number(found.share * 100, 1), words.number(found.part * 100, 1)
        sentences = [text.format(share=share, part=part)]
        if found.carries:
            sentences.append(
                self.tr("It is one of the deliveries that together carry 80 % of that.")
            )
        return sentences
