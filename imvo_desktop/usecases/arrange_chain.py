"""Where every organisation stands in the drawing: where a person put it, else by tier."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import numpy as np

from imvo_desktop.analysis.adjacency import tiers
from imvo_desktop.analysis.assessment import Flags, Floats, Ints
from imvo_desktop.analysis.layout import (
    AFTER_US,
    SPACING,
    UNREACHABLE,
    Placing,
    Point,
    Spacing,
    chain_layout,
)
from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Placement

_NOWHERE: Mapping[str, Point] = {}


def arrange(
    network: Network, previous: Mapping[str, Point] = _NOWHERE, spacing: Spacing = SPACING
) -> dict[str, Point]:
    """The centre of every organisation in pixels, by id; the own company is at (0, 0).

    With `previous` places the order within the tiers stays as it was, as far as it can.
    """
    ids = sorted(network.organisations)
    number = {one: at for at, one in enumerate(ids)}
    supplier, buyer = _ends(network, number)
    placing = Placing(_fixed(network, number), _rows(ids, previous))
    tier = _tiers(network, number, supplier, buyer)
    places = chain_layout(supplier, buyer, tier, placing, spacing)
    return {one: (x, y) for one, (x, y) in zip(ids, places.tolist(), strict=True)}


def _ends(network: Network, number: Mapping[str, int]) -> tuple[Ints, Ints]:
    """Supplier and buyer of every link, in the order of their ids."""
    by_id = network.links
    links = [by_id[one] for one in sorted(by_id)]
    supplier = np.array([number[one.supplier] for one in links], dtype=np.int64)
    return supplier, np.array([number[one.buyer] for one in links], dtype=np.int64)


def _tiers(network: Network, number: Mapping[str, int], supplier: Ints, buyer: Ints) -> Ints:
    own = number[network.own.id] if network.own else UNREACHABLE
    is_customer = _customers(network, number)
    is_chain = (supplier != buyer) & ~is_customer[buyer]
    tier = tiers(supplier, buyer, is_chain, own, len(number))
    return np.where(is_customer & (tier == UNREACHABLE), AFTER_US, tier)


def _customers(network: Network, number: Mapping[str, int]) -> Flags:
    is_customer = np.zeros(len(number), dtype=bool)
    for one in network.organisations.values():
        is_customer[number[one.id]] = one.kind is OrganisationKind.CUSTOMER
    return is_customer


def _fixed(network: Network, number: Mapping[str, int]) -> dict[int, Point]:
    placements = network.records(Kind.PLACEMENT)
    chosen = (cast(Placement, placements[one]) for one in sorted(placements))  # by kind
    return {number[one.id]: (one.x, one.y) for one in chosen}


def _rows(ids: list[str], previous: Mapping[str, Point]) -> Floats | None:
    if not previous:
        return None
    nowhere = (np.nan, np.nan)
    return np.array([previous.get(one, nowhere) for one in ids], dtype=np.float64)
