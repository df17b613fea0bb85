"""Which products a public report names: by group or heading, and where they point at no supplier.

Who knows the trade finds the one supplier of a product in a country by its product alone
(practice.md, "Protecting people").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.domain.words import capital
from imvo_desktop.knowledge import materials, product_finder, products
from imvo_desktop.knowledge.plain_codes import plain_hs

_ENOUGH = 2


@dataclass(frozen=True, slots=True)
class ShownProduct:
    """A product as the knowledge base calls it; `hs` is its heading where that is what is known."""

    name: str
    hs: str | None = None


def shown_product(text: str | None, hs: str | None, language: str) -> ShownProduct | None:
    """What a product typed by hand is called; None where the knowledge base does not know it."""
    group = materials.group_of(hs, text)
    if group is not None:
        return ShownProduct(capital(group.name(language)))
    heading = (plain_hs(hs) or product_finder.code_of(text))[:4]
    if heading not in products.all_products():
        return None
    return ShownProduct(capital(products.name(heading, language)), heading)


def shown_choice(
    subject: str, hs: str | None, group: str | None, language: str
) -> ShownProduct | None:
    """What a product or a `group` of products that was chosen is called."""
    if group is not None:
        return ShownProduct(capital(materials.all_groups()[group].name(language)))
    return shown_product(subject, hs, language)


def shown_products(network: Network, language: str) -> Mapping[str, ShownProduct]:
    """The product of each link that can be named, by the id of the link.

    Left out is what comes from one supplier only out of a country: the one where it is made or the
    one where the supplier is established. What the own company delivers is no secret of others.
    """
    found = {
        one.id: product
        for one in network.links.values()
        if (product := shown_product(one.product, one.hs, language)) is not None
    }
    own = network.own
    while True:
        suppliers = _suppliers(network, found)
        alone = [
            link_id
            for link_id, product in found.items()
            if (own is None or network.links[link_id].supplier != own.id)
            and any(
                len(suppliers[country, product]) < _ENOUGH
                for country in _countries(network, network.links[link_id])
            )
        ]
        if not alone:
            return found
        # What goes may leave another supplier alone among what is shown.
        for link_id in alone:
            del found[link_id]


def _suppliers(
    network: Network, found: Mapping[str, ShownProduct]
) -> Mapping[tuple[str, ShownProduct], set[str]]:
    """Who delivers each product out of each country."""
    suppliers: dict[tuple[str, ShownProduct], set[str]] = defaultdict(set)
    for link_id, product in found.items():
        link = network.links[link_id]
        for country in _countries(network, link):
            suppliers[country, product].add(link.supplier)
    return suppliers


def _countries(network: Network, link: Link) -> set[str]:
    supplier = network.organisations.get(link.supplier)
    seat = supplier.country if supplier else None
    return {one for one in (link.country_of_making, seat) if one}
