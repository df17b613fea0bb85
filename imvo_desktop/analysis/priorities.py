"""The priorities as people read them: one harm is one row (hotspots.md, section 4)."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from itertools import islice

import numpy as np

from imvo_desktop.analysis.assessment import Assessment, Flags, Ints
from imvo_desktop.analysis.contributions import contributions
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.analysis.ranks import shared_ranks, stable_order
from imvo_desktop.domain.codes import Level, OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk


@dataclass(frozen=True, slots=True)
class Priority:
    """One harm with the links it travels over; equal ones share their rank.

    `organisation` is where it sits: the one tagged, or the supplier of the link. `severity` is
    whole unless the mean was chosen. `links` are sorted and within our own chain; none for a
    harm in the own operations or at an organisation that delivers to nobody.
    """

    rank: int
    is_shared: bool
    risk: str
    organisation: str
    links: tuple[str, ...]
    level: Level
    at_least: bool
    severity: float
    likelihood: int
    place: int
    is_actual: bool


@dataclass(frozen=True, slots=True, eq=False)
class RankedHarms:
    """The rated harms within our chain in the order of the priorities, as columns.

    `at` are positions in `Assessment.risks`, `organisations` where each sits.
    """

    at: tuple[int, ...]
    organisations: tuple[str, ...]
    ranks: Ints
    is_shared: Flags

    def only(self, assessment: Assessment, risks: Collection[str]) -> RankedHarms:
        """Those of `risks`, by id, with the ranks they have among all."""
        ids = assessment.risks.ids
        kept = [row for row, at in enumerate(self.at) if ids[at] in risks]
        return RankedHarms(
            at=tuple(self.at[row] for row in kept),
            organisations=tuple(self.organisations[row] for row in kept),
            ranks=self.ranks[kept],
            is_shared=self.is_shared[kept],
        )


def ranked_harms(network: Network, assessment: Assessment) -> RankedHarms:
    """Every rated harm within our chain, the gravest first.

    Of equal ones the own operations come first, then the lowest id. Harms that sit only on links
    towards customers have their own list (`Assessment.after_us`).
    """
    order, seat_of = assessment.risks.order, _seats(network)
    risks, ids = network.risks, assessment.risks.ids
    rated = np.flatnonzero(order > 0)
    seats = [seat_of(risks[ids[at]]) for at in rated.tolist()]
    is_elsewhere = np.array([seat != assessment.own for seat in seats], dtype=np.int64)
    falling = stable_order((order.max(initial=0) - order[rated]) * 2 + is_elsewhere)
    rows = zip(rated[falling].tolist(), map(seats.__getitem__, falling.tolist()), strict=True)
    kept = [(at, seat) for at, seat in rows if seat is not None]
    at = tuple(at for at, _ in kept)
    ranks = shared_ranks(order[np.array(at, dtype=np.int64)])
    is_shared = np.bincount(ranks)[ranks] > 1
    return RankedHarms(at, tuple(seat for _, seat in kept), ranks, is_shared)


def priorities(
    network: Network, assessment: Assessment, ranked: RankedHarms | None = None, most: int = -1
) -> tuple[Priority, ...]:
    """The harms of `ranked` (of all, without it) as rows; the first `most` where that is given."""
    found = ranked if ranked is not None else ranked_harms(network, assessment)
    last = most if most >= 0 else len(found.at)
    shared = found.is_shared.tolist()
    rows = zip(found.ranks.tolist(), shared, found.at, found.organisations, strict=True)
    return tuple(_priority(network, assessment, row) for row in islice(rows, last))


def links_by_contribution(assessment: Assessment) -> tuple[tuple[int, str], ...]:
    """(rank, id) of the links by what they carry to us: beside the priorities, never instead.

    Links that carry nothing are left out. Contributions equal to 1e-12, relative, share a rank.
    """
    ids, found = assessment.links.ids, contributions(assessment)
    pairs = zip(found.rank.tolist(), found.at.tolist(), strict=True)
    return tuple((rank, ids[at]) for rank, at in pairs)


def _seats(network: Network) -> Callable[[Risk], str | None]:
    """Tells of a risk where it sits; None where that is not within our chain."""
    links, organisations = network.links, network.organisations
    customers = {one.id for one in organisations.values() if one.kind is OrganisationKind.CUSTOMER}

    def seat(risk: Risk) -> str | None:
        if risk.link is not None:
            link = links[risk.link]
            return None if link.buyer in customers else link.supplier
        return None if risk.organisation in customers else risk.organisation

    return seat


def _links_over(network: Network, risk: Risk) -> tuple[str, ...]:
    """The links of our chain the harm travels over."""
    if risk.link is not None:
        return (risk.link,)
    leaving = network.links_out(risk.organisation) if risk.organisation is not None else []
    organisations = network.organisations
    return tuple(
        link.id
        for link in leaving
        if organisations[link.buyer].kind is not OrganisationKind.CUSTOMER
    )


def _priority(
    network: Network, assessment: Assessment, row: tuple[int, bool, int, str]
) -> Priority:
    rank, is_shared, at, seat = row
    columns = assessment.risks
    risk = network.risks[columns.ids[at]]
    return Priority(
        rank=rank,
        is_shared=is_shared,
        risk=risk.id,
        organisation=seat,
        links=_links_over(network, risk),
        level=LEVELS[columns.level[at]],
        at_least=bool(columns.at_least[at]),
        severity=float(columns.severity[at]),
        likelihood=int(columns.likelihood[at]),
        place=int(columns.place[at]),
        is_actual=risk.is_actual,
    )
