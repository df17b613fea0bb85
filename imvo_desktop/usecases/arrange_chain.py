"""Where every organisation stands in the drawing: where a person put it, else by tier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

import numpy as np

from imvo_desktop.analysis.adjacency import tiers
from imvo_desktop.analysis.assessment import Flags, Ints
from imvo_desktop.analysis.layout import (
    AFTER_US,
    SPACING,
    UNREACHABLE,
    Drawn,
    Links,
    Point,
    Spacing,
    chain_layout,
)
from imvo_desktop.analysis.steady_layout import steady_layout
from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.placement import Placement

_NOWHERE = (float("nan"), float("nan"))


@dataclass(frozen=True, slots=True)
class Arranged:
    """The centre of every organisation in pixels, by id, and the x of the columns of each tier."""

    places: Mapping[str, Point]
    columns: Mapping[int, tuple[float, ...]]


def arrange(network: Network, spacing: Spacing = SPACING) -> dict[str, Point]:
    """The centre of every organisation in pixels, by id; the own company is at (0, 0)."""
    return dict(arranged(network, spacing).places)


def arranged(network: Network, spacing: Spacing = SPACING) -> Arranged:
    """A new drawing of the chain."""
    ids = sorted(network.organisations)
    return _by_id(ids, chain_layout(shape(network), _fixed(network, ids), spacing))


def rearranged(network: Network, before: Arranged) -> Arranged:
    """The drawing after a change: nobody who keeps their tier moves more than a row.

    Where most of the chain is new it is drawn anew.
    """
    ids = sorted(network.organisations)
    xy = np.array([before.places.get(one, _NOWHERE) for one in ids]).reshape(-1, 2)
    drawn = steady_layout(shape(network), _fixed(network, ids), Drawn(xy, before.columns))
    return _by_id(ids, drawn)


def shape(network: Network) -> Links:
    """Who delivers to whom and in which tier, with the organisations numbered by id."""
    number = {one: at for at, one in enumerate(sorted(network.organisations))}
    supplier, buyer = _ends(network, number)
    return Links(supplier, buyer, _tiers(network, number, supplier, buyer))


def _by_id(ids: list[str], drawn: Drawn) -> Arranged:
    places = zip(ids, drawn.places.tolist(), strict=True)
    return Arranged({one: (x, y) for one, (x, y) in places}, drawn.columns)


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


def _fixed(network: Network, ids: list[str]) -> dict[int, Point]:
    """Where a person put organisations, by their number."""
    placements = network.records(Kind.PLACEMENT)
    if not placements:
        return {}
    number = {one: at for at, one in enumerate(ids)}
    chosen = (cast(Placement, placements[one]) for one in sorted(placements))  # by kind
    return {number[one.id]: (one.x, one.y) for one in chosen}
