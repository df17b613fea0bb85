"""Why this level? What decides the level of one link or organisation, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.explanation import (
    CountedRisks,
    RiskTerms,
    explain_contribution,
    explanation,
)
from imvo_desktop.analysis.organisation_explanation import explain_organisation
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.records import Risk
from imvo_desktop.labels.judgement import answers_text, fitting_anchor, level_text
from imvo_desktop.labels.names import risk_name
from imvo_desktop.labels.why_words import delivery_sum, organisation_sum
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import lazily
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel

type Part = tuple[str, list[str]]

_MOST_OTHERS = 5


class WhyPanel(QWidget):
    """Says which risk decides, by which answers, and what stands beside it without deciding."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("why")
        self._document = document
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, GRID, 0, 0)
        self._layout.setSpacing(GRID // 2)

    def forget(self) -> None:
        """Explain nothing."""
        clear(self._layout)

    def show_record(self, kind: Kind, record_id: str) -> None:
        """Explain the level of a link or an organisation."""
        clear(self._layout)
        for head, sentences in self._parts(kind, record_id):
            if head:
                self._layout.addSpacing(GRID)
                self._layout.addWidget(WrappedLabel(head, "list_head"))
            for sentence in sentences:
                self._layout.addWidget(WrappedLabel(sentence))
        self._layout.addStretch()

    def _parts(self, kind: Kind, record_id: str) -> list[Part]:
        """The explanation as headings with sentences."""
        document = self._document
        assessment = document.assessment
        explain = self._of_link if kind is Kind.LINK else self._of_organisation
        parts = explain(assessment, record_id) if assessment is not None else []
        if not parts:
            return [("", [self.tr("The hotspots are being computed.")])]
        if document.is_stale:
            text = self.tr("The chain has changed since; this is being computed anew.")
            return [("", [text]), *parts]
        return parts

    def _of_link(self, assessment: Assessment, link_id: str) -> list[Part]:
        network, words = self._document.network, self._document.labels
        found = explanation(network, assessment, link_id)
        carried = explain_contribution(network, assessment, link_id)
        if found is None or carried is None:
            return []
        sums = list(delivery_sum(words, assessment, carried))
        head = self.tr("Beside it, never in the order: how it reaches you")
        return [*self._level(found.level, found.risks, found.rank), (head, sums)]

    def _of_organisation(self, assessment: Assessment, organisation_id: str) -> list[Part]:
        network, words = self._document.network, self._document.labels
        found = explain_organisation(network, assessment, organisation_id)
        if found is None:
            return []
        sums = list(organisation_sum(words, network, found))
        head = self.tr("Beside it, never in the order: how it reaches you")
        return [*self._level(found.level, found.risks, None), (head, sums)]

    def _level(self, level: Level, risks: CountedRisks, rank: int | None) -> list[Part]:
        """What decides the level, what would change it, and what else there is."""
        terms = risks.decides
        if terms is None:
            parts = [("", [self._unrated(level)])] if level in (Level.UNKNOWN, Level.NONE) else []
        else:
            risk = self._document.network.risks[terms.risk]
            changes = (self.tr("What would change it?"), self._turns(risk))
            parts = [("", self._rated(terms, rank)), changes]
        rest = list(self._others(risks))
        return [*parts, (self.tr("Other risks here"), rest)] if rest else parts

    def _others(self, risks: CountedRisks) -> Iterator[str]:
        """The risks that do not decide, by what they do."""
        for text, ids in (
            (self.tr("Less grave, so it does not decide: {names}."), risks.others),
            (self.tr("Not judged far enough for a level: {names}."), risks.open),
            (self.tr("Looked, nothing found: {names}."), risks.looked),
        ):
            if ids:
                yield text.format(names=self._names(ids))

    def _names(self, ids: Sequence[str]) -> str:
        network, words = self._document.network, self._document.labels
        names = [risk_name(network, network.risks[one], words) for one in ids[:_MOST_OTHERS]]
        rest = len(ids) - len(names)
        return "; ".join([*names, words.text("change.more", count=rest)] if rest else names)

    def _unrated(self, level: Level) -> str:
        if level is Level.NONE:
            return self.tr("Somebody looked here and found nothing, with a reason and a source.")
        return self.tr(
            "No risk has all it needs for a level: at least one severity answer and the "
            "likelihood. Not known is not the same as low."
        )

    def _rated(self, terms: RiskTerms, rank: int | None) -> list[str]:
        words, network = self._document.labels, self._document.network
        risk = network.risks[terms.risk]
        name = risk_name(network, risk, words)
        sentences = [self.tr("The gravest risk decides: {risk}.").format(risk=name)]
        sentences.extend(self._answers(risk))
        sentences.extend(self._grid(terms))
        if terms.at_least:
            sentences.append(self.tr("A question is still open, so it is at least this level."))
        place = self.tr("Place {place} of 25 in the grid (25 comes first).")
        sentences.append(place.format(place=terms.place))
        if rank is not None:
            sentences.append(self.tr("Priority {rank}.").format(rank=rank or "–"))
        return sentences

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
        head = self.tr("One other answer: {answers}.")
        rule = self.tr(
            "The likelihood falls only with evidence that a measure works, the severity only by "
            "remedy. A certificate alone lowers nothing."
        )
        return [head.format(answers="; ".join(turns)), rule]
