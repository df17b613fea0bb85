"""The priorities as people read them: one harm is one row (hotspots.md, section 4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Assessment, Ints
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.analysis.ranks import amount_ranks, by_amount, shared_ranks
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
    risk: str
    organisation: str
    links: tuple[str, ...]
    level: Level
    at_least: bool
    severity: float
    likelihood: int
    place: int
    is_actual: bool
    is_own_operation: bool


def priorities(network: Network, assessment: Assessment) -> tuple[Priority, ...]:
    """Every rated harm within our chain, the gravest first.

    Of equal ones the own operations come first, then the lowest id. Harms that sit only on links
    towards customers have their own list (`Assessment.after_us`).
    """
    rows = [
        (at, place)
        for at in np.flatnonzero(assessment.risks.order > 0).tolist()
        if (place := _place(network, network.risks[assessment.risks.ids[at]])) is not None
    ]
    order = assessment.risks.order
    rows.sort(key=lambda row: (-order[row[0]], row[1].organisation != assessment.own, row[0]))
    ranks = shared_ranks(order[np.array([at for at, _ in rows], dtype=np.int64)])
    return tuple(
        _priority(network, assessment, rank, at, place)
        for rank, (at, place) in zip(ranks.tolist(), rows, strict=True)
    )


def organisations_by_priority(assessment: Assessment) -> tuple[tuple[int, str], ...]:
    """(rank, id) of the own company and of every organisation with a rated risk, gravest first.

    The own operations come first, whatever their level (rank 1 is theirs when they are rated).
    """
    columns, order = assessment.organisations, assessment.risks.order
    rated = np.flatnonzero(columns.gravest >= 0)
    keys = order[columns.gravest[rated]]
    is_own = np.array([columns.ids[at] == assessment.own for at in rated.tolist()], dtype=bool)
    keys = np.where(is_own, np.iinfo(np.int64).max, keys)
    by_key = np.lexsort((rated, -keys))
    return _ranked_ids(columns.ids, rated[by_key], shared_ranks(keys[by_key]))


def links_by_contribution(assessment: Assessment) -> tuple[tuple[int, str], ...]:
    """(rank, id) of the links by what they carry to us: beside the priorities, never instead.

    Links that carry nothing are left out. Contributions equal to 1e-12, relative, share a rank.
    """
    amounts = assessment.links.contribution
    order = by_amount(amounts)
    order = order[amounts[order] > 0]
    return _ranked_ids(assessment.links.ids, order, amount_ranks(amounts)[order])


def _ranked_ids(ids: tuple[str, ...], order: Ints, ranks: Ints) -> tuple[tuple[int, str], ...]:
    pairs = zip(ranks.tolist(), order.tolist(), strict=True)
    return tuple((rank, ids[at]) for rank, at in pairs)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a harm sits and the links of our chain it travels over."""

    organisation: str
    links: tuple[str, ...]


def _place(network: Network, risk: Risk) -> _Place | None:
    """Where the harm sits; None where it is not within our chain."""
    if risk.link is not None:
        link = network.links[risk.link]
        is_ours = not _is_customer(network, link.buyer)
        return _Place(link.supplier, (link.id,)) if is_ours else None
    if risk.organisation is None or _is_customer(network, risk.organisation):
        return None
    leaving = network.links_out(risk.organisation)
    ours = tuple(link.id for link in leaving if not _is_customer(network, link.buyer))
    return _Place(risk.organisation, ours)


def _is_customer(network: Network, organisation: str) -> bool:
    return network.organisations[organisation].kind is OrganisationKind.CUSTOMER


def _priority(
    network: Network, assessment: Assessment, rank: int, at: int, place: _Place
) -> Priority:
    columns = assessment.risks
    return Priority(
        rank=rank,
        risk=columns.ids[at],
        organisation=place.organisation,
        links=place.links,
        level=LEVELS[columns.level[at]],
        at_least=bool(columns.at_least[at]),
        severity=float(columns.severity[at]),
        likelihood=int(columns.likelihood[at]),
        place=int(columns.place[at]),
        is_actual=network.risks[columns.ids[at]].is_actual,
        is_own_operation=place.organisation == assessment.own,
    )
