"""What stays in view when a person narrows the views: by theme, country, tier, or by hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Risk
from imvo_desktop.usecases.found_levels import FoundLevels


class By(StrEnum):
    """What a criterion looks at; the values it takes stand behind each.

    `country` is where a product is made, `organisation` an end of the delivery, `branch` an
    organisation on the way of the delivery: up to its first suppliers, down to us and further.
    """

    THEME = "theme"
    LEVEL = "level"
    COUNTRY = "country"
    PRODUCT = "product"
    TIER = "tier"
    ORGANISATION = "organisation"
    BRANCH = "branch"
    LINK = "link"
    RISK = "risk"


NOT_FILLED_IN = ""
"""The value of a criterion for a delivery that says nothing of it."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One condition: a delivery is kept when its value is one of `values`.

    Values are codes: of themes and levels, ISO 3166-1 alpha-2, the text of a product, the number
    of a tier, the id of an organisation, delivery or risk; `NOT_FILLED_IN` stands for those
    without.
    """

    by: By
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """The ids of what stays in view; a delivery stays with both its ends."""

    organisations: frozenset[str]
    links: frozenset[str]
    risks: frozenset[str]

    def of(self, kind: Kind) -> frozenset[str] | None:
        """The ids of `kind` that stay; None for a kind that no criterion narrows."""
        found = {
            Kind.ORGANISATION: self.organisations,
            Kind.LINK: self.links,
            Kind.RISK: self.risks,
        }
        return found.get(kind)


def kept(network: Network, levels: FoundLevels, criteria: Sequence[Criterion]) -> Kept:
    """What meets every criterion of `criteria`.

    Themes and risks narrow the risks as well as the deliveries they count on. Without criteria
    everything stays; an organisation without any delivery stays only then.
    """
    if not criteria:
        return Kept(*(frozenset(network.records(kind)) for kind in _KINDS))
    tests = [_link_test(network, levels, one) for one in criteria]
    links = [one for one in network.links.values() if all(test(one) for test in tests)]
    ids = frozenset(one.id for one in links)
    ends = frozenset(end for one in links for end in (one.supplier, one.buyer))
    return Kept(ends, ids, _kept_risks(network, links, criteria))


_KINDS = (Kind.ORGANISATION, Kind.LINK, Kind.RISK)
_OF_RISKS = (By.THEME, By.RISK)


def _kept_risks(
    network: Network, links: Sequence[Link], criteria: Sequence[Criterion]
) -> frozenset[str]:
    """The risks on `links`, or on who delivers them, that are meant themselves as well."""
    meant = [_risk_test(one) for one in criteria if one.by in _OF_RISKS]
    risks = (one for one in network.risks.values() if all(test(one) for test in meant))
    ids, suppliers = {one.id for one in links}, {one.supplier for one in links}
    return frozenset(one.id for one in risks if one.link in ids or one.organisation in suppliers)


def _risk_test(criterion: Criterion) -> Callable[[Risk], bool]:
    values = frozenset(criterion.values)
    if criterion.by is By.RISK:
        return lambda risk: risk.id in values
    return lambda risk: risk.theme in values


def _link_test(
    network: Network, levels: FoundLevels, criterion: Criterion
) -> Callable[[Link], bool]:
    values = frozenset(criterion.values)
    if criterion.by in _OF_RISKS:
        on_links, at = _places(filter(_risk_test(criterion), network.risks.values()))
        return lambda link: link.id in on_links or link.supplier in at
    if criterion.by is By.BRANCH:
        return _branch_test(network, values)
    tests: dict[By, Callable[[Link], bool]] = {
        By.LEVEL: lambda link: levels.level(Kind.LINK, link.id).level in values,
        By.COUNTRY: lambda link: (link.country_of_making or NOT_FILLED_IN) in values,
        By.PRODUCT: lambda link: (link.product or NOT_FILLED_IN) in values,
        By.TIER: lambda link: _tier(levels, link) in values,
        By.ORGANISATION: lambda link: link.supplier in values or link.buyer in values,
        By.LINK: lambda link: link.id in values,
    }
    return tests[criterion.by]


def _branch_test(network: Network, values: frozenset[str]) -> Callable[[Link], bool]:
    suppliers: dict[str, list[str]] = defaultdict(list)
    buyers: dict[str, list[str]] = defaultdict(list)
    for link in network.links.values():
        suppliers[link.buyer].append(link.supplier)
        buyers[link.supplier].append(link.buyer)
    above, below = _reached(values, suppliers), _reached(values, buyers)
    return lambda link: link.buyer in above or link.supplier in below


def _reached(first: Iterable[str], ways: Mapping[str, list[str]]) -> set[str]:
    """`first` and all that its ways lead to."""
    found = set(first)
    waiting = list(found)
    while waiting:
        for one in ways.get(waiting.pop(), ()):
            if one not in found:
                found.add(one)
                waiting.append(one)
    return found


def _tier(levels: FoundLevels, link: Link) -> str:
    found = levels.tier(link.supplier)
    return NOT_FILLED_IN if found is None else str(found)


def _places(risks: Iterable[Risk]) -> tuple[frozenset[str], frozenset[str]]:
    """The links and the organisations that `risks` are tagged on."""
    found = list(risks)
    links = frozenset(one.link for one in found if one.link is not None)
    return links, frozenset(one.organisation for one in found if one.organisation is not None)
