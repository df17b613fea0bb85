"""The shape of the chain: cycles, loose ends and parallel links explained, and what is where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import networkx as nx

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.graph import ChainGraph, parallel_links, to_plain_digraph
from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.issues import Issue, Seriousness, issue
from imvo_desktop.domain.network import Network

_NAMED = 6


@dataclass(frozen=True, slots=True)
class TierCount:
    """One tier; -1 stands for organisations without a way to the own company."""

    tier: int
    organisations: int
    links: int
    unknown_links: int


@dataclass(frozen=True, slots=True)
class ChainSummary:
    """Counts for charts and report.

    `tiers` run from the own company (0) outwards, the unreachable (-1) last; the links of a tier
    are those its organisations deliver within our chain. `countries` are (ISO code or None,
    organisations) of establishment, `making` (ISO code or None, links) of where it is made: most
    first, not known last.
    """

    organisations: int
    links: int
    risks: int
    customers: int
    tiers: tuple[TierCount, ...]
    countries: tuple[tuple[str | None, int], ...]
    making: tuple[tuple[str | None, int], ...]


def chain_issues(network: Network, plain: ChainGraph | None = None) -> list[Issue]:
    """What is remarkable about the shape of the chain. Nothing of it is refused.

    A `plain` graph that was kept up spares the making of one.
    """
    graph = plain if plain is not None else to_plain_digraph(network)
    found = [
        *_cycle_issues(network, graph),
        *_loose_issues(network, graph),
        *_parallel_issues(network),
    ]
    return sorted(found, key=lambda one: one.sort_key)


def cycles(graph: ChainGraph) -> tuple[tuple[str, ...], ...]:
    """The groups of organisations that deliver to each other in a circle, members in order."""
    groups = (tuple(sorted(one)) for one in nx.strongly_connected_components(graph))
    return tuple(sorted(one for one in groups if len(one) > 1))


def chain_summary(network: Network, assessment: Assessment) -> ChainSummary:
    """How many organisations and links there are, by tier and country."""
    organisations = network.organisations.values()
    customers = [one for one in organisations if one.kind is OrganisationKind.CUSTOMER]
    return ChainSummary(
        organisations=len(network.organisations),
        links=len(network.links),
        risks=len(network.risks),
        customers=len(customers),
        tiers=_tier_counts(network, assessment),
        countries=_most_first(Counter(one.country for one in organisations)),
        making=_most_first(Counter(one.country_of_making for one in network.links.values())),
    )


def _cycle_issues(network: Network, graph: ChainGraph) -> Iterator[Issue]:
    for members in cycles(graph):
        names = [network.organisations[one].name for one in members]
        shown = names[:_NAMED] + (["…"] if len(names) > _NAMED else [])
        yield issue(
            "cycle",
            Seriousness.REMARK,
            Kind.ORGANISATION,
            members[0],
            names=", ".join(shown),
            count=len(members),
        )


def _loose_issues(network: Network, graph: ChainGraph) -> Iterator[Issue]:
    own = network.own
    if own is None:
        return
    reached = nx.ancestors(graph, own.id) | {own.id}
    for organisation_id, one in sorted(network.organisations.items()):
        if organisation_id in reached or one.kind in (
            OrganisationKind.CUSTOMER,
            OrganisationKind.INVESTMENT,
            OrganisationKind.OWN,
        ):
            continue
        yield issue(
            "not_connected",
            Seriousness.WARNING,
            Kind.ORGANISATION,
            organisation_id,
            name=one.name,
            own=own.name,
        )


def _parallel_issues(network: Network) -> Iterator[Issue]:
    by_id = network.links
    for (supplier, buyer), links in parallel_links(network).items():
        if len(links) < 2:
            continue
        products = {by_id[one].product for one in links}
        if len(products) == len(links):
            continue
        yield issue(
            "parallel_links",
            Seriousness.REMARK,
            Kind.LINK,
            links[0],
            supplier=network.organisations[supplier].name,
            buyer=network.organisations[buyer].name,
            count=len(links),
        )


def _tier_counts(network: Network, assessment: Assessment) -> tuple[TierCount, ...]:
    columns, links = assessment.organisations, assessment.links
    ours = [network.organisations[one].kind is not OrganisationKind.CUSTOMER for one in columns.ids]
    tier = columns.tier.tolist()
    organisations = Counter(one for one, is_ours in zip(tier, ours, strict=True) if is_ours)
    delivered: Counter[int] = Counter()
    unknown: Counter[int] = Counter()
    rows = zip(links.supplier.tolist(), links.buyer.tolist(), links.level.tolist(), strict=True)
    for supplier, buyer, level in rows:
        delivered[tier[supplier]] += ours[buyer]
        unknown[tier[supplier]] += ours[buyer] and level == 0
    numbers = sorted(organisations, key=lambda one: (one < 0, one))
    return tuple(
        TierCount(one, organisations[one], delivered[one], unknown[one]) for one in numbers
    )


def _most_first(counts: Counter[str | None]) -> tuple[tuple[str | None, int], ...]:
    return tuple(sorted(counts.items(), key=lambda one: (one[0] is None, -one[1], one[0] or "")))
