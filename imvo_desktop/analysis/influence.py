"""Where we can move something: bands of influence on our direct suppliers, never a risk score.

Influence (leverage) is what UN Guiding Principle 19 and the OECD Guidelines 2023 (chapter II,
commentary) name; what it depends on is theirs, the bands are ours.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import networkx as nx

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.graph import numbered_graph
from imvo_desktop.domain.ids import position
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.progress import SILENT, Progress, stepped


class Band(StrEnum):
    """How much influence we have on a supplier, from what is known."""

    LARGE = "large"
    SOME = "some"
    LITTLE = "little"
    UNKNOWN = "unknown"


class Ground(StrEnum):
    """The fact that gave the band."""

    SALES = "sales"
    SPEND = "spend"
    YEARS = "years"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Bounds:
    """From where a band begins: ours, named in every output.

    `large` and `some` are parts (0 to 1) of what the supplier is known to deliver, `spend` a part
    of our purchases, `years` how long it has delivered to us.
    """

    large: float = 0.5
    some: float = 0.1
    spend: float = 0.1
    years: int = 5


BOUNDS = Bounds()


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one direct supplier; None is not known.

    `sales` (0 to 1) is our part of the value of its deliveries that are known, where other buyers
    are known and all have a value: at most our part of all it sells. `spend` (0 to 1) is its part
    of our purchases, where stated or by values in one currency. `since` is the first year, `years`
    from then, `others` its other known buyers. A buyer that delivers to it in turn (of waste, of
    material to be worked) is none of these.
    """

    sales: float | None
    spend: float | None
    since: int | None
    years: int | None
    others: int


@dataclass(frozen=True, slots=True)
class Influence:
    """Our influence on one direct supplier, and the fact that gave the band."""

    supplier: str
    band: Band
    ground: Ground
    facts: Facts


def influence(
    network: Network,
    assessment: Assessment,
    year: int,
    bounds: Bounds = BOUNDS,
    progress: Progress = SILENT,
) -> tuple[Influence, ...]:
    """Our influence on each direct supplier in `year`: the largest band first, then by id."""
    own = assessment.own
    if own is None:
        return ()
    bought = [one for one in network.links_in(own) if one.supplier != own]
    spend = _spend(network, assessment, bought)
    circle_of = _circles(network, assessment, own)
    found = []
    for supplier, links in stepped(sorted(_by_supplier(bought).items()), progress, 100):
        circle = circle_of[supplier]
        delivered = [one for one in network.links_out(supplier) if circle_of[one.buyer] != circle]
        since = _first_year(links)
        facts = Facts(
            sales=_sales(network, delivered, own),
            spend=spend[supplier],
            since=since,
            years=None if since is None or since > year else year - since,
            others=len({one.buyer for one in delivered} - {own}),
        )
        band, ground = _band(facts, bounds)
        found.append(Influence(supplier, band, ground, facts))
    bands = list(Band)
    return tuple(sorted(found, key=lambda one: (bands.index(one.band), one.supplier)))


def _band(facts: Facts, bounds: Bounds) -> tuple[Band, Ground]:
    """The band and the fact that gave it; a small part of what we spend says nothing."""
    if facts.sales is not None and facts.sales >= bounds.large:
        return Band.LARGE, Ground.SALES
    if facts.sales is not None and facts.sales >= bounds.some:
        return Band.SOME, Ground.SALES
    if facts.spend is not None and facts.spend >= bounds.spend:
        return Band.SOME, Ground.SPEND
    if facts.years is not None and facts.years >= bounds.years:
        return Band.SOME, Ground.YEARS
    if facts.sales is not None:
        return Band.LITTLE, Ground.SALES
    return Band.UNKNOWN, Ground.NOTHING


def _by_supplier(links: Iterable[Link]) -> dict[str, list[Link]]:
    found: dict[str, list[Link]] = {}
    for one in links:
        found.setdefault(one.supplier, []).append(one)
    return found


def _circles(network: Network, assessment: Assessment, own: str) -> dict[str, int]:
    """The number of the circle each organisation is in, those through us left out of account."""
    ids, graph = assessment.organisations.ids, numbered_graph(network, assessment)
    graph.remove_edges_from(list(graph.in_edges(ids.index(own))))
    groups = enumerate(nx.strongly_connected_components(graph))
    return {ids[at]: number for number, group in groups for at in group}


def _spend(network: Network, assessment: Assessment, bought: list[Link]) -> dict[str, float | None]:
    """The part of our purchases that comes from each; None where it was only assumed."""
    rest = [one for one in bought if one.share is None]
    has_values = _is_one_currency(network, rest) and any(one.value for one in rest)
    found: dict[str, float | None] = {}
    for supplier, links in _by_supplier(bought).items():
        is_known = has_values or all(one.share is not None for one in links)
        places = [position(assessment.links.ids, one.id) for one in links]
        shares = [float(assessment.links.share[at]) for at in places if at is not None]
        found[supplier] = math.fsum(shares) if is_known else None
    return found


def _sales(network: Network, delivered: list[Link], own: str) -> float | None:
    """Our part of what it delivers, where that says anything: other buyers known, all valued."""
    ours = [one for one in delivered if one.buyer == own]
    whole = sum(one.value or 0 for one in delivered)
    if len(ours) == len(delivered) or not whole or not _is_one_currency(network, delivered):
        return None
    return sum(one.value or 0 for one in ours) / whole


def _is_one_currency(network: Network, links: list[Link]) -> bool:
    """Whether all have a value that can be added up; that of the project is not written on each."""
    currencies = {one.currency or network.project.currency for one in links}
    return len(currencies) <= 1 and all(one.value is not None for one in links)


def _first_year(links: list[Link]) -> int | None:
    """The first year named in `since`, which holds any text."""
    found = (_YEAR.search(one.since or "") for one in links)
    return min((int(one.group()) for one in found if one is not None), default=None)


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
