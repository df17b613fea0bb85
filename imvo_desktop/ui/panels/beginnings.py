"""What the form of a judgement begins with: blank, from sources, from a suggestion, or a risk."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from imvo_desktop.domain.codes import Judged, Theme
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.source_records import Source
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.said import said_text
from imvo_desktop.usecases import judge_risk
from imvo_desktop.usecases.judge_risk import Subject

if TYPE_CHECKING:
    from imvo_desktop.usecases.suggestions import Suggestion
    from imvo_desktop.usecases.theme_suggestions import Line, ThemeCard, ThemeCards


@dataclasses.dataclass(frozen=True, slots=True)
class Beginning:
    """Answers, for a change the id of the risk, and what sources say.

    `suggestions` are kept beside the judgement, `sources` are theirs to choose from; `said` is
    shown above the questions.
    """

    risk: Risk
    risk_id: str = ""
    suggestions: tuple[Suggestion, ...] = ()
    sources: tuple[Source, ...] = ()
    said: tuple[str, ...] = ()


class Beginnings:
    """Makes them for one selection."""

    def __init__(self, document: Document, subject: Subject, cards: ThemeCards | None) -> None:
        self._document = document
        self._subject = subject
        self._cards = cards

    def blank(self, theme: Theme) -> Beginning:
        """Every question open."""
        start = judge_risk.start_on(self._document.network, self._subject, theme)
        return Beginning(start, said=self._said(theme, self._of_card(theme)))

    def from_sources(self, theme: Theme) -> Beginning:
        """What findings in the project itself say, filled in."""
        found = judge_risk.baselines_of(self._document.network, self._subject)
        start = judge_risk.start_from_sources(theme, [one for one in found if not one.is_aside])
        return Beginning(start, said=self._said(theme, ()))

    def from_card(self, card: ThemeCard) -> Beginning:
        """What a suggestion says, filled in; with saving it is the own judgement."""
        from imvo_desktop.usecases import judge_suggestions, take_suggestions

        network = self._document.network
        return Beginning(
            risk=judge_suggestions.start(network, card.suggestions),
            suggestions=card.suggestions,
            sources=take_suggestions.copied_sources(network, card.suggestions),
            said=self._said(card.theme, card.lines),
        )

    def of_risk(self, risk_id: str) -> Beginning:
        """A risk to change; what was accepted becomes the own judgement."""
        risk = self._document.network.risks[risk_id]
        is_accepted = risk.judged is Judged.ACCEPTED
        start = dataclasses.replace(risk, judged=Judged.OWN) if is_accepted else risk
        return Beginning(start, risk_id, said=self._said(risk.theme, self._beside(risk)))

    def _of_card(self, theme: Theme) -> Sequence[Line]:
        card = self._cards.card(theme) if self._cards is not None else None
        return card.lines if card is not None else ()

    def _beside(self, risk: Risk) -> Sequence[Line]:
        if self._cards is None:
            return ()
        from imvo_desktop.usecases import theme_suggestions

        network, words = self._document.network, self._document.labels
        return theme_suggestions.beside(network, self._cards, risk, words)

    def _said(self, theme: Theme, lines: Iterable[Line]) -> tuple[str, ...]:
        """The lines, and what findings in the project say beyond them, the strongest first."""
        network, words = self._document.network, self._document.labels
        found = judge_risk.baselines_of(network, self._subject)
        kept = [one for one in found if one.theme is theme and not one.is_aside]
        kept = self._cards.unsaid(kept) if self._cards is not None else kept
        texts = [f"{one.text}\n{one.source}" for one in lines]
        return (*texts, *(said_text(network, one, words) for one in kept))
