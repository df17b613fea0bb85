"""Suggestions as values: what sources say of deliveries, and how far a person is with each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import LevelFrom, Theme
from imvo_desktop.knowledge.matching import Said


class State(StrEnum):
    """How far a person is with a suggestion; judged is by a judgement of one's own."""

    OPEN = "open"
    ACCEPTED = "accepted"
    JUDGED = "judged"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What sources say of one theme on one delivery, the strongest first.

    `scale` is the start value of the theme (1 to 5); how many people and whether it can be
    remedied stay open.
    """

    link: str
    theme: Theme
    said: tuple[Said, ...]
    scale: int | None
    state: State

    @property
    def likelihood(self) -> int | None:
        """4 or 3, the highest that is said; None where only a point of attention is."""
        return self.said[0].likelihood

    @property
    def level_from(self) -> LevelFrom:
        """What the strongest of it speaks of."""
        return self.said[0].level_from

    @property
    def carrying(self) -> tuple[Said, ...]:
        """What gives it its likelihood, and the indicators of the country beside that."""
        return tuple(
            one
            for one in self.said
            if one.likelihood == self.likelihood or one.level_from is LevelFrom.COUNTRY
        )

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources, in order."""
        return tuple(sorted({one.source for said in self.said for one in said.findings}))

    @property
    def is_attention(self) -> bool:
        """Whether it is a point of attention: nothing is said of the likelihood."""
        return self.likelihood is None


@dataclass(frozen=True, slots=True)
class Suggestions:
    """All suggestions of a chain, by link and theme.

    `links` are the deliveries that were asked about; of `origin_unknown` the country of making is
    not known, of `product_unknown` no product code is; `services` are no goods. `unjudged` are
    those without any judgement of one's own: their order is provisional. `uncovered` are the themes
    that no finding speaks of, of the knowledge base or an own list.
    """

    items: tuple[Suggestion, ...]
    links: int
    links_with_findings: int
    origin_unknown: int
    product_unknown: int
    revision: int
    unjudged: tuple[str, ...] = ()
    uncovered: tuple[Theme, ...] = ()
    services: int = 0
