"""What is not known of the chain: per tier and theme, which deliveries nobody judged, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.knowledge import materials
from imvo_desktop.knowledge.matching import Asked
from imvo_desktop.usecases.suggest_risks import (
    asked_of,
    is_asked,
    is_service,
    links_asked,
    suggest_for,
    tiers_of,
)
from imvo_desktop.usecases.suggestion_states import Standing
from imvo_desktop.usecases.suggestions import State, Suggestions


@dataclass(frozen=True, slots=True)
class ThemeCoverage:
    """How far one theme is known on the deliveries of one tier; each is counted once.

    `judged`: by a person. `accepted`: taken over without research. `suggested`: a source says
    something, still open. `attention`: only a point of attention, still open. `aside`: set aside.
    `silent`: sources were asked and say nothing, which is not low. `not_askable`: neither origin
    nor product nor sector is known. `no_source`: no source speaks of the theme at all. `service`:
    it is no good, and our sources speak of goods.
    """

    deliveries: int
    judged: int = 0
    accepted: int = 0
    suggested: int = 0
    attention: int = 0
    aside: int = 0
    silent: int = 0
    not_askable: int = 0
    no_source: int = 0
    service: int = 0

    @property
    def unknown(self) -> int:
        """The deliveries that no person judged; what was only taken over is among them."""
        return self.deliveries - self.judged


@dataclass(frozen=True, slots=True)
class TierCoverage:
    """One tier; None holds the deliveries without a way to the own company."""

    tier: int | None
    deliveries: int
    themes: Mapping[Theme, ThemeCoverage]


def unknown_table(network: Network, suggestions: Suggestions) -> tuple[TierCoverage, ...]:
    """The tiers from the own company outwards, those without a way to it last.

    A delivery belongs to the tier of who delivers. `suggestions` are those of the chain as it is
    in `network`.
    """
    looker = _Looker(network, suggestions)
    by_tier = _by_tier(network, looker.links)
    order = sorted(by_tier, key=lambda one: (one is None, one or 0))
    return tuple(_tier_coverage(one, by_tier[one], looker) for one in order)


def unjudged_links(network: Network) -> dict[tuple[int | None, Theme], tuple[str, ...]]:
    """The deliveries of each tier on which no person judged the theme: what `unknown` counts."""
    standing = Standing.of_all(network)
    return {
        (tier, theme): tuple(
            one.id for one in links if standing.by_risk(one, theme) is not State.JUDGED
        )
        for tier, links in _by_tier(network, _links_that_matter(network)).items()
        for theme in Theme
    }


def _by_tier(network: Network, links: list[Link]) -> dict[int | None, list[Link]]:
    tiers = tiers_of(network)
    found: dict[int | None, list[Link]] = {}
    for link in links:
        found.setdefault(tiers.get(link.supplier), []).append(link)
    return found


def _links_that_matter(network: Network) -> list[Link]:
    every = sorted(network.links.values(), key=lambda one: one.id)
    return [link for link in every if is_asked(network, link)]


class _Looker:
    """Says of one delivery and theme how far it is known."""

    def __init__(self, network: Network, suggestions: Suggestions) -> None:
        self._network = network
        self.links = _links_that_matter(network)
        upstream = {link.id for link in links_asked(network)}
        further = suggest_for(network, (one.id for one in self.links if one.id not in upstream))
        self._found = {(one.link, one.theme): one for one in (*suggestions.items, *further)}
        self._askable = {one.id for one in self.links if _is_askable(asked_of(network, one))}
        self._uncovered = frozenset(suggestions.uncovered)
        self._standing = Standing.of_all(network)

    def name(self, link: Link, theme: Theme) -> str:
        """The field of `ThemeCoverage` that counts it."""
        by_risk = self._standing.by_risk(link, theme)
        if by_risk is not None:
            return by_risk.value
        found = self._found.get((link.id, theme))
        if found is not None:
            is_aside = found.state is State.ASIDE
            return "aside" if is_aside else "attention" if found.is_attention else "suggested"
        if theme in self._uncovered:
            return "no_source"
        if is_service(self._network, link):
            return "service"
        return "silent" if link.id in self._askable else "not_askable"


def _tier_coverage(tier: int | None, links: list[Link], looker: _Looker) -> TierCoverage:
    themes = {}
    for theme in Theme:
        counts = Counter(looker.name(link, theme) for link in links)
        themes[theme] = ThemeCoverage(len(links), **counts)
    return TierCoverage(tier, len(links), themes)


def _is_askable(asked: Asked) -> bool:
    """Whether anything is known that a source could speak of."""
    behind = materials.materials_behind(asked.hs, asked.product)
    return bool(asked.country or asked.hs or asked.sector or behind)
