"""What a place in a chart selects, and which places show what is selected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from imvo_desktop.charts.shapes import HitBox
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.hotspot_rows import place_of


def selected_by(network: Network, kind: Kind, ids: Iterable[str]) -> tuple[Kind, tuple[str, ...]]:
    """What a click selects: of risks what they count on, of the rest what is still there."""
    if kind is Kind.RISK:
        return place_of(network, ids)
    return kind, tuple(one for one in ids if network.get(kind, one) is not None)


def pointed_at(kind: Kind, ids: Sequence[str]) -> str | None:
    """The one risk that a place in a chart or a row of its table stands for, if it does."""
    return ids[0] if kind is Kind.RISK and len(ids) == 1 else None


def marked(
    network: Network, hits: Sequence[HitBox], kind: Kind | None, chosen: Iterable[str]
) -> frozenset[int]:
    """The places, by number, of which everything is selected."""
    selected = set(chosen)
    if kind is None or not selected:
        return frozenset()
    return frozenset(
        number
        for number, hit in enumerate(hits)
        if hit.ids and _shows(network, hit, kind, selected)
    )


def _shows(network: Network, hit: HitBox, kind: Kind, selected: set[str]) -> bool:
    own = Kind(hit.kind)
    if own is kind:
        return selected.issuperset(hit.ids)
    found, ids = selected_by(network, own, hit.ids)
    return found is kind and bool(ids) and selected.issuperset(ids)
