"""What a person may narrow the views to, seen from what is selected."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Risk
from imvo_desktop.usecases.chain_filter import NOT_FILLED_IN, By, Criterion
from imvo_desktop.usecases.found_levels import FoundLevels

MOST_VALUES = 5
"""A criterion with more values than this says too little to be offered."""

_ITSELF = {Kind.ORGANISATION: By.ORGANISATION, Kind.LINK: By.LINK, Kind.RISK: By.RISK}


def itself(kind: Kind, ids: Sequence[str]) -> Criterion | None:
    """The criterion that keeps just these records; None for a kind that nothing narrows to."""
    by = _ITSELF.get(kind)
    return Criterion(by, tuple(ids)) if by is not None and ids else None


def offers(
    network: Network, levels: FoundLevels, kind: Kind, ids: Sequence[str]
) -> tuple[Criterion, ...]:
    """These records themselves, and what they have: theme, country, product, level, tier."""
    first = itself(kind, ids)
    if first is None:
        return ()
    around = _Around.of(network, kind, ids)
    found: dict[By, Iterable[str]] = {
        By.THEME: (str(one.theme) for one in around.risks),
        By.COUNTRY: (one.country_of_making or NOT_FILLED_IN for one in around.links),
        By.PRODUCT: (one.product or NOT_FILLED_IN for one in around.links),
        By.LEVEL: (str(levels.level(Kind.LINK, one.id).level) for one in around.links),
        By.TIER: _tiers(levels, around.organisations),
    }
    more = (Criterion(by, tuple(dict.fromkeys(values))) for by, values in found.items())
    return (first, *(one for one in more if 0 < len(one.values) <= MOST_VALUES))


@dataclass(frozen=True, slots=True)
class _Around:
    """The deliveries, risks and suppliers that some records stand for."""

    links: tuple[Link, ...]
    risks: tuple[Risk, ...]
    organisations: tuple[str, ...]

    @classmethod
    def of(cls, network: Network, kind: Kind, ids: Sequence[str]) -> _Around:
        looks: dict[Kind, Callable[[Network, Sequence[str]], _Around]] = {
            Kind.ORGANISATION: _around_organisations,
            Kind.LINK: _around_links,
            Kind.RISK: _around_risks,
        }
        return looks[kind](network, [one for one in ids if network.get(kind, one) is not None])


def _around_organisations(network: Network, ids: Sequence[str]) -> _Around:
    links = tuple(link for one in ids for link in network.links_out(one))
    risks = tuple(risk for one in ids for risk in _risks_on(network, Kind.ORGANISATION, one))
    return _Around(links, risks, tuple(ids))


def _around_links(network: Network, ids: Sequence[str]) -> _Around:
    links = tuple(network.links[one] for one in ids)
    suppliers = tuple(dict.fromkeys(one.supplier for one in links))
    on_links = (risk for one in ids for risk in _risks_on(network, Kind.LINK, one))
    at = (risk for one in suppliers for risk in _risks_on(network, Kind.ORGANISATION, one))
    return _Around(links, (*on_links, *at), suppliers)


def _around_risks(network: Network, ids: Sequence[str]) -> _Around:
    risks = tuple(network.risks[one] for one in ids)
    on_links = [network.links[one.link] for one in risks if one.link is not None]
    at = [one.organisation for one in risks if one.organisation is not None]
    links = (*on_links, *(link for one in at for link in network.links_out(one)))
    return _Around(links, risks, tuple(dict.fromkeys((*(one.supplier for one in links), *at))))


def _risks_on(network: Network, kind: Kind, record_id: str) -> list[Risk]:
    found = network.referrers(kind, record_id, Kind.RISK)
    return [one for one in found if isinstance(one, Risk)]


def _tiers(levels: FoundLevels, organisations: Iterable[str]) -> Iterable[str]:
    tiers = (levels.tier(one) for one in organisations)
    return (NOT_FILLED_IN if tier is None else str(tier) for tier in tiers)
