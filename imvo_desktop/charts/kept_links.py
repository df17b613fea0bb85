"""The deliveries that stay in view while the views are narrowed to some risks."""

from __future__ import annotations

from collections.abc import Collection

from imvo_desktop.domain.network import Network


def links_of(network: Network, kept: Collection[str]) -> frozenset[str]:
    """The deliveries that the risks `kept` count on: their own, or all of their supplier."""
    found: set[str] = set()
    for risk_id in kept:
        risk = network.risks.get(risk_id)
        if risk is None:
            continue
        if risk.link is not None:
            found.add(risk.link)
        elif risk.organisation is not None:
            found.update(one.id for one in network.links_out(risk.organisation))
    return frozenset(found)
