"""Links that left the chain, and whether harm that was not remedied went out of sight with them."""

from __future__ import annotations

from collections.abc import Iterable

from imvo_desktop.domain.codes import OrganisationKind, RiskStatus
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk


class CountingRisks:
    """The risks that count on each link: its own, and those of who delivers."""

    def __init__(self, network: Network) -> None:
        self._links = network.links
        self._on_link: dict[str, list[Risk]] = {}
        self._on_organisation: dict[str, list[Risk]] = {}
        for _, risk in sorted(network.risks.items()):
            if risk.link is not None:
                self._on_link.setdefault(risk.link, []).append(risk)
            elif risk.organisation is not None:
                self._on_organisation.setdefault(risk.organisation, []).append(risk)

    def on(self, link_id: str) -> list[Risk]:
        """Those on a link; none where there is no such link."""
        link = self._links.get(link_id)
        if link is None:
            return []
        return self._on_link.get(link_id, []) + self._on_organisation.get(link.supplier, [])


def leaves_harm(risks: Iterable[Risk], now: Network) -> bool:
    """Whether harm of then was not remedied and is out of sight `now`.

    `risks` are those that counted on a link that is gone or has another supplier. Harm on an
    organisation that still delivers is still in sight; to say no more that it happens is no remedy.
    """
    return any(one.is_actual and is_out_of_sight(one.id, now) for one in risks)


def is_out_of_sight(risk_id: str, now: Network) -> bool:
    """Whether a risk that is not remedied counts on no link `now`."""
    new = now.risks.get(risk_id)
    if new is None:
        return True
    return new.status is not RiskStatus.REMEDIED and not delivers(now, new)


def left_unsolved(earlier: Iterable[Network], now: Network) -> frozenset[str]:
    """The links to us in any of the `earlier` chains that are gone `now` with harm not remedied.

    One that came back is none of them.
    """
    found: set[str] = set()
    for then in earlier:
        counting = CountingRisks(then)
        for link_id in sorted(then.links.keys() - now.links.keys() - found):
            buyer = then.organisations[then.links[link_id].buyer]
            is_ours = buyer.kind is not OrganisationKind.CUSTOMER
            if is_ours and leaves_harm(counting.on(link_id), now):
                found.add(link_id)
    return frozenset(found)


def delivers(network: Network, risk: Risk) -> bool:
    """Whether a risk still counts on a link."""
    if risk.link is not None:
        return risk.link in network.links
    return risk.organisation is not None and bool(network.links_out(risk.organisation))
