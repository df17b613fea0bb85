"""Why this level? The terms behind the level of one link, in sentences."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Level
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import lazily
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.names import risk_name
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.explain_level import Explanation, explain
from imvo_desktop.usecases.rating import answers_name


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

    def _sentences(self, link_id: str) -> list[str]:
        document = self._document
        found = explain(document.assessment, link_id) if document.assessment is not None else None
        if found is None:
            return [self.tr("The hotspots are being computed.")]
        sentences = []
        if document.is_stale:
            sentences.append(self.tr("The chain has changed since; this is being computed anew."))
        if found.risk is None:
            sentences.append(self._unrated(found.level))
        elif found.risk in document.network.risks:
            sentences.extend(self._rated(found, found.risk))
        return [*sentences, *self._beside(found)]

    def _unrated(self, level: Level) -> str:
        if level is Level.NONE:
            return self.tr("Somebody looked here and found nothing, with a reason and a source.")
        return self.tr(
            "No risk has all it needs for a level: at least one severity answer and the "
            "likelihood. Not known is not the same as low."
        )

    def _rated(self, found: Explanation, risk_id: str) -> list[str]:
        words, network = self._document.labels, self._document.network
        risk = network.risks[risk_id]
        (rating,) = lazily.rate_risks(network, [risk])
        sentences = [
            self.tr("The gravest risk decides: {risk}.").format(
                risk=risk_name(network, risk, words)
            ),
            self.tr("From the answers: {answers}.").format(answers=answers_name(rating, words)),
        ]
        sentences.extend(self._answers(risk.answers))
        if found.is_at_least:
            sentences.append(self.tr("A question is still open, so it is at least this level."))
        sentences.append(
            self.tr("Place {place} of 25 in the grid (25 comes first); priority {rank}.").format(
                place=found.place, rank=found.rank or "–"
            )
        )
        return sentences

    def _answers(self, answers: tuple[int | None, int | None, int | None]) -> list[str]:
        words = self._document.labels
        names = ("scale", "scope", "irremediability")
        return [
            f"{words.text(f'field.{name}')}: {answer or words.text('level.unknown')}"
            for name, answer in zip(names, answers, strict=True)
        ]

    def _beside(self, found: Explanation) -> list[str]:
        words = self._document.labels
        text = self.tr(
            "Beside it, never in the order: this delivery is {share} % of the buyer’s purchases "
            "and {part} % of what reaches you through the chain (a measure for counting, not of "
            "suffering; 10 % less per step)."
        )
        share, part = words.number(found.share * 100, 1), words.number(found.part * 100, 1)
        return [text.format(share=share, part=part)]
