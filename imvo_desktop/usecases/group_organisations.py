"""Organisations that belong together: of one country, product, supplier group or tier."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.domain.words import Words

_LEAST = 2


class GroupBy(StrEnum):
    """What the organisations of a group have in common."""

    NOTHING = "nothing"
    COUNTRY = "country"
    PRODUCT_GROUP = "product_group"
    PRODUCT = "product"
    SUPPLIER_GROUP = "supplier_group"
    TIER = "tier"


@dataclass(frozen=True, slots=True)
class Group:
    """Two or more organisations that are shown as one; `id` is never that of a record."""

    id: str
    name: str
    members: tuple[str, ...]
    is_customers: bool = False


type Keys = Mapping[str, str]
"""What an organisation is grouped by, empty where that is not known; those without stay alone."""


def groups(network: Network, by: GroupBy, words: Words) -> list[Group]:
    """The groups of the chain, in the order of their keys.

    The own company is in none, customers are never grouped with suppliers, and an organisation
    that has nothing to be grouped with stays by itself.
    """
    if by is GroupBy.NOTHING:
        return []
    members: dict[tuple[str, bool], list[str]] = defaultdict(list)
    organisations = network.organisations
    for one, key in _KEYS[by](network, words).items():
        kind = organisations[one].kind
        if kind is not OrganisationKind.OWN:
            members[key, kind is OrganisationKind.CUSTOMER].append(one)
    return [
        Group(_id(network, by, key, is_customers), _name(by, key, words), tuple(found),
              is_customers)
        for (key, is_customers), found in sorted(members.items())
        if len(found) >= _LEAST
    ]  # fmt: skip


def _id(network: Network, by: GroupBy, key: str, is_customers: bool) -> str:
    found = f"group:{by}:{'customers' if is_customers else 'suppliers'}:{key}"
    while found in network.organisations:
        found += "'"
    return found


def _name(by: GroupBy, key: str, words: Words) -> str:
    if not key:
        return words.text(f"folding.{by}.none")
    if by is GroupBy.COUNTRY:
        return words.country(key)
    return words.text("folding.tier.name", number=key) if by is GroupBy.TIER else key


def _countries(network: Network, words: Words) -> Keys:
    return {one.id: one.country or "" for one in network.organisations.values()}


def _supplier_groups(network: Network, words: Words) -> Keys:
    return {one.id: one.group for one in network.organisations.values() if one.group}


def _products(network: Network, words: Words) -> Keys:
    return _most_delivered(network, lambda link: link.product or "")


def _product_groups(network: Network, words: Words) -> Keys:
    from imvo_desktop.knowledge.materials import group_of  # its tables take long to read

    def name(link: Link) -> str:
        found = group_of(link.hs, link.product) if link.product or link.hs else None
        return found.name(words.language) if found is not None else ""

    return _most_delivered(network, name)


def _most_delivered(network: Network, of: Callable[[Link], str]) -> Keys:
    """What each organisation delivers in most of its deliveries, the first by name of several."""
    counts: dict[str, Counter[str]] = {one: Counter() for one in network.organisations}
    for link in network.links.values():
        counts[link.supplier][of(link)] += 1
    return {
        one: min(found, key=lambda key: (not key, -found[key], key), default="")
        for one, found in counts.items()
    }


def _tiers(network: Network, words: Words) -> Keys:
    """The steps to the own company; empty where there is no way to it."""
    suppliers: dict[str, list[str]] = defaultdict(list)
    for link in network.links.values():
        if not _is_customer(network.organisations[link.buyer]):
            suppliers[link.buyer].append(link.supplier)
    found: dict[str, int] = {}
    nearby = [network.own.id] if network.own is not None else []
    tier = 0
    while nearby:
        found.update(dict.fromkeys(nearby, tier))
        next_up = (one for buyer in nearby for one in suppliers[buyer])
        nearby = [one for one in dict.fromkeys(next_up) if one not in found]
        tier += 1
    return {one: str(found[one]) if one in found else "" for one in network.organisations}


def _is_customer(organisation: Organisation) -> bool:
    return organisation.kind is OrganisationKind.CUSTOMER


_KEYS: Mapping[GroupBy, Callable[[Network, Words], Keys]] = {
    GroupBy.COUNTRY: _countries,
    GroupBy.PRODUCT_GROUP: _product_groups,
    GroupBy.PRODUCT: _products,
    GroupBy.SUPPLIER_GROUP: _supplier_groups,
    GroupBy.TIER: _tiers,
}
