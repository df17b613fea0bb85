"""The list of production sites that an agreement asks for: where things are made, and by whom.

Who delivers to whom is not in it: the rows go by country and name, as a secretariat puts the
lists of many companies together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Site
from imvo_desktop.domain.words import Words, capital
from imvo_desktop.knowledge import materials, products
from imvo_desktop.knowledge.plain_codes import plain_hs
from imvo_desktop.usecases.export_tables import Cell, FlatTable
from imvo_desktop.usecases.suggest_risks import tiers_of

_MAKERS = frozenset(
    (OrganisationKind.SUPPLIER, OrganisationKind.SUB_SUPPLIER, OrganisationKind.ORIGIN)
)
"""Who makes or grows things; an agent, a recruiter or a carrier does not."""

_COLUMNS = (
    "country", "tier", "name", "organisation", "address", "postcode", "city", "products",
    "workers", "made_in", "known",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ProductionSite:
    """A place where things are made, or a maker of which no place is known (`is_site` False).

    `country` is ISO 3166-1 alpha-2, of the place, else of the seat of the maker; `tier` the least
    number of steps to the own company; `products` are groups of products, in words. `made_in` are
    the countries where a maker without a known place says its products are made.
    """

    country: str | None
    tier: int
    name: str
    organisation: str
    address: str | None
    postcode: str | None
    city: str | None
    products: tuple[str, ...]
    workers: int | None
    made_in: tuple[str, ...]
    is_site: bool


@dataclass(frozen=True, slots=True)
class SiteList:
    """The sites by country and name; `unknown` makers in the chain are not known at all."""

    sites: tuple[ProductionSite, ...]
    unknown: int

    @property
    def per_country(self) -> tuple[tuple[str | None, int, int], ...]:
        """Country, tier and how many there are, in the order of the list."""
        found = Counter((one.country, one.tier) for one in self.sites)
        keys = dict.fromkeys((one.country, one.tier) for one in self.sites)
        ordered = sorted(keys, key=lambda key: (key[0] is None, key[0] or "", key[1]))
        return tuple((*key, found[key]) for key in ordered)


def production_sites(network: Network, words: Words) -> SiteList:
    """Every place in the own chain where things are made, as far as it is known."""
    tiers = tiers_of(network)
    own = network.own
    in_chain = [network.organisations[one] for one in sorted(tiers) if own is None or one != own.id]
    sites = [
        site
        for one in in_chain
        if one.kind in _MAKERS
        for site in _sites_of(network, one, tiers[one.id], words)
    ]
    unknown = sum(one.kind is OrganisationKind.UNKNOWN for one in in_chain)
    return SiteList(tuple(sorted(sites, key=lambda one: _place(one, words))), unknown)


def tables(found: SiteList, words: Words) -> tuple[FlatTable, ...]:
    """The list and the numbers per country and tier, with headers in the language."""
    headers = tuple(words.text(f"sites.column.{one}") for one in _COLUMNS)
    rows = tuple(_cells(one, words) for one in found.sites)
    counted = tuple(words.text(f"sites.column.{one}") for one in ("country", "tier", "count"))
    counts = tuple(
        (_country(country, words), tier, count) for country, tier, count in found.per_country
    )
    return (
        FlatTable(words.text("sites.sheet"), headers, rows),
        FlatTable(words.text("sites.counts"), counted, counts),
    )


def _cells(one: ProductionSite, words: Words) -> tuple[Cell, ...]:
    known = words.text("sites.is_site" if one.is_site else "sites.is_maker")
    return (
        _country(one.country, words), one.tier, one.name, one.organisation, one.address,
        one.postcode, one.city, "; ".join(one.products), one.workers,
        "; ".join(map(words.country, one.made_in)), known,
    )  # fmt: skip


def _country(code: str | None, words: Words) -> str:
    return words.country(code) or words.text("sites.not_known")


def _place(one: ProductionSite, words: Words) -> tuple[bool, str, str, str, str]:
    country = words.country(one.country)
    return (not country, country, one.name.casefold(), one.address or "", one.city or "")


def _sites_of(
    network: Network, maker: Organisation, tier: int, words: Words
) -> list[ProductionSite]:
    """The places of a maker; where none is known, the maker itself with the place of its seat."""
    links = network.links_out(maker.id)
    groups = _products(links, words)
    made_in = tuple(sorted({one.country_of_making for one in links if one.country_of_making}))
    found = network.referrers(Kind.ORGANISATION, maker.id, Kind.SITE)
    places = sorted((one for one in found if isinstance(one, Site)), key=lambda one: one.id)
    if places:
        return [_of_site(one, maker, tier, groups) for one in places]
    return [
        ProductionSite(
            maker.country, tier, maker.name, maker.name, maker.address, maker.postcode, maker.city,
            groups, maker.workers, made_in, is_site=False,
        )
    ]  # fmt: skip


def _of_site(site: Site, maker: Organisation, tier: int, groups: tuple[str, ...]) -> ProductionSite:
    name = site.name or maker.name
    return ProductionSite(
        site.country, tier, name, maker.name, site.address, None, site.city, groups, site.workers,
        (), is_site=True,
    )  # fmt: skip


def _products(links: Iterable[Link], words: Words) -> tuple[str, ...]:
    """The groups of what is delivered; what belongs to no group goes by the name of its code."""
    found = {_group(link, words) for link in links}
    return tuple(sorted(one for one in found if one))


def _group(link: Link, words: Words) -> str:
    group = materials.group_of(link.hs, link.product)
    if group is not None:
        return capital(group.name(words.language))
    code = plain_hs(link.hs)
    return capital(products.name(code, words.language)) if code else ""
