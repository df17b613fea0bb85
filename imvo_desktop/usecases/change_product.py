"""Gives deliveries another product; a code that only followed from the old words goes with them."""

from __future__ import annotations

from collections.abc import Iterable

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit, joined
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.knowledge.product_finder import code_of


def change_product(network: Network, link_ids: Iterable[str], product: str | None) -> Edit:
    """Give the links the words `product`, as one edit.

    A code that is what the old words lead to becomes what the new words lead to, or none where
    these are not certain: else sources would go on speaking of the old product. A code that
    somebody chose against the words stays.
    """
    links = [network.links[one] for one in link_ids]
    parts = (editing.change(network, Kind.LINK, [one.id], **_values(one, product)) for one in links)
    return joined("change_link", parts, count=len(links))


def _values(link: Link, product: str | None) -> dict[str, object]:
    values: dict[str, object] = {"product": product}
    if link.hs and link.hs == code_of(link.product):
        values["hs"] = code_of(product) or None
    return values
