"""The picture of the chain for paper: all of it, branch by branch, or the ways of the gravest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.charts.chain_picture import picture
from imvo_desktop.charts.harms import Harm
from imvo_desktop.charts.shapes import Picture
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.reporting.chain_section import ChainFigure
from imvo_desktop.tokens import LIGHT
from imvo_desktop.usecases.arrange_chain import arrange

MOST_NODES = 120
_MOST_PAGES = 3
_MOST_ROWS = 11
_PART_NODES = (40, 28, 20, 14, 9)
_PAPER = (986.0, 521.0)
_LEAST_SCALE = 0.6


def chain_figure(
    harms: Sequence[Harm], network: Network, assessment: Assessment, words: Words
) -> ChainFigure:
    """The chain as drawings that can be read on landscape pages."""
    total = len(network.organisations)
    if total <= MOST_NODES:
        whole = picture(network, assessment, arrange(network), words, LIGHT)
        if _scale(whole) >= _LEAST_SCALE:
            return ChainFigure((whole,), total, total)
        parts = _branches(network, assessment, words)
        if parts is not None:
            return parts
    for most in _PART_NODES:
        part = _part(network, _gravest_ways(harms, network, assessment, most))
        drawn = picture(part, assessment, arrange(part), words, LIGHT)
        if _scale(drawn) >= _LEAST_SCALE:
            break
    return ChainFigure((drawn,), len(part.organisations), total)


def _scale(drawn: Picture) -> float:
    return min(_PAPER[0] / drawn.width, _PAPER[1] / drawn.height)


def _branches(network: Network, assessment: Assessment, words: Words) -> ChainFigure | None:
    """All that reaches the own company, on as few pages as can be read; None if it takes many.

    Each page holds a run of direct suppliers with everything behind them; who is behind several
    may be on more than one page. Customers and loose ends are left out.
    """
    tiers = _tiers(assessment)
    behind = _behind(network, tiers)
    tries = [_shared_out(behind, tiers, rows) for rows in range(1, _MOST_ROWS + 1)]
    # The fewest pages, and of those the first try, which spreads the branches most evenly.
    kept = min(tries, key=len)
    if not 1 <= len(kept) <= _MOST_PAGES:
        return None
    own = frozenset({network.own.id} if network.own else ())
    parts = [_part(network, one | own) for one in kept]
    drawn = [picture(one, assessment, arrange(one), words, LIGHT) for one in parts]
    if any(_scale(one) < _LEAST_SCALE for one in drawn):
        return None
    shown = {one for part in parts for one in part.organisations}
    return ChainFigure(tuple(drawn), len(shown), len(network.organisations))


def _tiers(assessment: Assessment) -> dict[str, int]:
    columns = assessment.organisations
    return dict(zip(columns.ids, columns.tier.tolist(), strict=True))


def _behind(network: Network, tiers: Mapping[str, int]) -> dict[str, frozenset[str]]:
    """Per direct supplier, from the top of the drawing down, itself and all behind it."""
    places = arrange(network)
    direct = sorted(
        (one for one in tiers if tiers[one] == 1), key=lambda one: (places[one][1], one)
    )
    return {one: _upstream(network, tiers, one) for one in direct}


def _upstream(network: Network, tiers: Mapping[str, int], start: str) -> frozenset[str]:
    """`start` and every supplier behind it that is further from the own company."""
    found, waiting = {start}, [start]
    while waiting:
        at = waiting.pop()
        further = {
            link.supplier for link in network.links_in(at) if tiers[link.supplier] > tiers[at]
        }
        waiting += sorted(further - found)
        found |= further
    return frozenset(found)


def _shared_out(
    behind: Mapping[str, frozenset[str]], tiers: Mapping[str, int], rows: int
) -> list[frozenset[str]]:
    """The branches in their order over pages, with at most `rows` organisations in a tier.

    A branch with more has a page of its own.
    """
    pages: list[frozenset[str]] = []
    for branch in behind.values():
        joined = pages[-1] | branch if pages else branch
        if pages and max(Counter(tiers[one] for one in joined).values()) <= rows:
            pages[-1] = joined
        else:
            pages.append(branch)
    return pages


def _gravest_ways(
    harms: Sequence[Harm], network: Network, assessment: Assessment, most: int
) -> frozenset[str]:
    """The organisations of the gravest risks and one shortest way from each to the own company.

    No more than `most` in all.
    """
    tiers = _tiers(assessment)
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
