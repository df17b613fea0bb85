"""The priorities as people read them: one harm is one row (hotspots.md, section 4)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Assessment, Flags, Ints
from imvo_desktop.analysis.contributions import contributions
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.analysis.ranks import shared_ranks, stable_order
from imvo_desktop.domain.codes import Level, OrganisationKind
from imvo_desktop.domain.ids import position
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk

_NOWHERE = -1


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

    `at` are positions in `Assessment.risks`, `organisations` those of where each sits in
    `Assessment.organisations`.
    """

    at: Ints
    organisations: Ints
    ranks: Ints
    is_shared: Flags

    def only(self, assessment: Assessment, risks: Collection[str]) -> RankedHarms:
        """Those of `risks`, by id, with the ranks they have among all."""
        kept = np.flatnonzero(among(assessment.risks.ids, risks)[self.at])
        return RankedHarms(
            at=self.at[kept],
            organisations=self.organisations[kept],
            ranks=self.ranks[kept],
            is_shared=self.is_shared[kept],
        )


def among(ids: Sequence[str], wanted: Collection[str]) -> Flags:
    """Which of `ids` are `wanted`; quick where that is a set."""
    return np.fromiter(map(wanted.__contains__, ids), bool, len(ids))


def ranked_harms(assessment: Assessment) -> RankedHarms:
    """Every rated harm within our chain, the gravest first.

    Of equal ones the own operations come first, then the lowest id. Harms that sit only on links
    towards customers have their own list (`Assessment.after_us`).
    """
    order, seats = assessment.risks.order, _seats(assessment)
    own = position(assessment.organisations.ids, assessment.own or "")
    at = np.flatnonzero((order > 0) & (seats >= 0))
    is_elsewhere = seats[at] != (_NOWHERE if own is None else own)
    at = at[stable_order((order.max(initial=0) - order[at]) * 2 + is_elsewhere)]
    ranks = shared_ranks(order[at])
    return RankedHarms(at, seats[at], ranks, np.bincount(ranks)[ranks] > 1)


def priorities(
    network: Network, assessment: Assessment, ranked: RankedHarms | None = None, most: int = -1
) -> tuple[Priority, ...]:
    """The harms of `ranked` (of all, without it) as rows; the first `most` where that is given."""
    found = ranked if ranked is not None else ranked_harms(assessment)
    first = slice(most if most >= 0 else None)
    columns = (found.ranks, found.is_shared, found.at, found.organisations)
    rows = zip(*(column[first].tolist() for column in columns), strict=True)
    return tuple(_priority(network, assessment, row) for row in rows)


def links_by_contribution(assessment: Assessment) -> tuple[tuple[int, str], ...]:
    """(rank, id) of the links by what they carry to us: beside the priorities, never instead.

    Links that carry nothing are left out. Contributions equal to 1e-12, relative, share a rank.
    """
    ids, found = assessment.links.ids, contributions(assessment)
    pairs = zip(found.rank.tolist(), found.at.tolist(), strict=True)
    return tuple((rank, ids[at]) for rank, at in pairs)


def _seats(assessment: Assessment) -> Ints:
    """The organisation each risk sits at, -1 where that is not within our chain."""
    risks, links = assessment.risks, assessment.links
    seats = _unless(assessment.organisations.is_customer, risks.organisation)
    on_link = np.flatnonzero(risks.link >= 0)
    link = risks.link[on_link]
    seats[on_link] = np.where(links.is_ours[link], links.supplier[link], _NOWHERE)
    return seats


def _unless(is_left_out: Flags, positions: Ints) -> Ints:
    """`positions`, -1 where one points at what is left out."""
    found = positions.copy()
    there = np.flatnonzero(positions >= 0)
    found[there[is_left_out[positions[there]]]] = _NOWHERE
    return found


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
    network: Network, assessment: Assessment, row: tuple[int, bool, int, int]
) -> Priority:
    rank, is_shared, at, seat = row
    columns = assessment.risks
    risk = network.risks[columns.ids[at]]
    return Priority(
        rank=rank,
        is_shared=is_shared,
        risk=risk.id,
        organisation=assessment.organisations.ids[seat],
        links=_links_over(network, risk),
        level=LEVELS[columns.level[at]],
        at_least=bool(columns.at_least[at]),
        severity=float(columns.severity[at]),
        likelihood=int(columns.likelihood[at]),
        place=int(columns.place[at]),
        is_actual=risk.is_actual,
    )
