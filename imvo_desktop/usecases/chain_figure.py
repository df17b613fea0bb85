"""The picture of the chain for paper: all of it, or the ways of the gravest risks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.charts.chain_picture import picture
from imvo_desktop.charts.harms import Harm
from imvo_desktop.charts.shapes import Picture
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.reporting.chain_section import ChainFigure
from imvo_desktop.tokens import LIGHT
from imvo_desktop.usecases.arrange_chain import arrange

MOST_NODES = 60
_PART_NODES = (28, 20, 14, 9)
_PAPER = (980.0, 540.0)
_LEAST_SCALE = 0.42
_GOOD_SCALE = 0.6


def chain_figure(
    harms: Sequence[Harm], network: Network, assessment: Assessment, words: Words
) -> ChainFigure:
    """The chain as a drawing that can be read on a landscape page."""
    total = len(network.organisations)
    if total <= MOST_NODES:
        whole = picture(network, assessment, arrange(network), words, LIGHT)
        if _scale(whole) >= _LEAST_SCALE:
            return ChainFigure(whole, total, total)
    for most in _PART_NODES:
        part = _part(network, _gravest_ways(harms, network, assessment, most))
        drawn = picture(part, assessment, arrange(part), words, LIGHT)
        if _scale(drawn) >= _GOOD_SCALE:
            break
    return ChainFigure(drawn, len(part.organisations), total)


def _scale(drawn: Picture) -> float:
    return min(_PAPER[0] / drawn.width, _PAPER[1] / drawn.height)


def _gravest_ways(
    harms: Sequence[Harm], network: Network, assessment: Assessment, most: int
) -> frozenset[str]:
    """The organisations of the gravest risks and one shortest way from each to the own company.

    No more than `most` in all.
    """
    columns = assessment.organisations
    tiers = dict(zip(columns.ids, columns.tier.tolist(), strict=True))
    kept = {network.own.id} if network.own else set()
    for one in harms:
        risk = network.risks[one.risk]
        start = network.links[risk.link].supplier if risk.link else risk.organisation
        way = set(_way(network, tiers, start or ""))
        if len(kept | way) > most:
            break
        kept |= way
    return frozenset(kept)


def _way(network: Network, tiers: dict[str, int], start: str) -> Iterator[str]:
    """`start` and then, tier by tier, the first buyer that is nearer to the own company."""
    at: str | None = start
    while at is not None and at in tiers:
        yield at
        nearer = [
            link.buyer
            for link in network.links_out(at)
            if tiers[at] > 0 and tiers[link.buyer] == tiers[at] - 1
        ]
        at = min(nearer, default=None)


def _part(network: Network, kept: frozenset[str]) -> Network:
    """The chosen organisations and the links between them, in places of their own."""
    links = (one for one in network.links.values() if one.supplier in kept and one.buyer in kept)
    return Network([*(network.organisations[one] for one in sorted(kept)), *links])
