"""Why this level? What decides the level of one link or organisation, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.explanation import (
    CountedRisks,
    LevelExplanation,
    RiskTerms,
    explain_contribution,
    explanation,
)
from imvo_desktop.analysis.organisation_explanation import explain_organisation
from imvo_desktop.analysis.paths import Limits, paths_of
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.labels.level_words import (
    level_sentences,
    path_sentences,
    range_sentence,
    turn_sentences,
)
from imvo_desktop.labels.names import risk_name
from imvo_desktop.labels.why_words import delivery_sum, organisation_sum
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import lazily
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.trying import trying_of

type Part = tuple[str, list[str]]

_MOST_OTHERS = 5
# Found while the person waits: a few milliseconds.
_FEW_PATHS = Limits(paths=3, steps=300)


class WhyPanel(QWidget):
    """Says which risk decides, by which answers, and what stands beside it without deciding."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("why")
        self._document = document
        self._trying = trying_of(document)
        self._trying.found.connect(self._show_again)
        self._shown: tuple[Kind, str] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, GRID, 0, 0)
        self._layout.setSpacing(GRID // 2)

    def forget(self) -> None:
        """Explain nothing."""
        self._shown = None
        clear(self._layout)

    def show_record(self, kind: Kind, record_id: str) -> None:
        """Explain the level of a link or an organisation."""
        self._shown = kind, record_id
        clear(self._layout)
        for head, sentences in self._parts(kind, record_id):
            if head:
                self._layout.addSpacing(GRID)
                self._layout.addWidget(WrappedLabel(head, "list_head"))
            for sentence in sentences:
                self._layout.addWidget(WrappedLabel(sentence))
        self._layout.addStretch()

    def _show_again(self) -> None:
        """Say how sure the place is, now that it is known."""
        if self._shown is not None:
            self.show_record(*self._shown)

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
        ways = list(path_sentences(words, network, paths_of(assessment, link_id, _FEW_PATHS)))
        parts = [*self._level(found.level, found.risks, self._place(found)), (head, sums)]
        return [*parts, (words.text("why.paths"), ways)] if ways else parts

    def _of_organisation(self, assessment: Assessment, organisation_id: str) -> list[Part]:
        network, words = self._document.network, self._document.labels
        found = explain_organisation(network, assessment, organisation_id)
        if found is None:
            return []
        sums = list(organisation_sum(words, network, found))
        head = self.tr("Beside it, never in the order: how it reaches you")
        return [*self._level(found.level, found.risks, ""), (head, sums)]

    def _level(self, level: Level, risks: CountedRisks, place: str) -> list[Part]:
        """What decides the level, what would change it, and what else there is."""
        terms = risks.decides
        if terms is None:
            parts = [("", [self._unrated(level)])] if level in (Level.UNKNOWN, Level.NONE) else []
        else:
            network = self._document.network
            turns = lazily.level_turns(network, network.risks[terms.risk])
            told = list(turn_sentences(self._document.labels, turns))
            parts = [("", self._rated(terms, place)), (self.tr("What would change it?"), told)]
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

    def _rated(self, terms: RiskTerms, place: str) -> list[str]:
        words, network = self._document.labels, self._document.network
        told = list(level_sentences(words, network, terms))
        return [*told, place] if place else told

    def _place(self, found: LevelExplanation) -> str:
        """The rank of a delivery, and how sure that is."""
        words, tried = self._document.labels, self._trying.last
        rank = words.text("why.rank", rank=found.rank or "–")
        if not found.rank:
            return rank
        if self._trying.is_stale:
            return f"{rank} {words.text('why.range_stale')}"
        ranges = tried.links if tried is not None else None
        return f"{rank} {range_sentence(words, ranges, found.link, Kind.LINK)}".strip()
