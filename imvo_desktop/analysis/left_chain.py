"""Links that left the chain, and whether harm that was not remedied went out of sight with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

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


type Harm = Mapping[str, tuple[Risk, ...]]
"""By link to us the risks on it of harm that happens or has happened and is not remedied."""


def harm_in(network: Network) -> Harm:
    """The harm in a chain, small enough to keep beside every round."""
    counting = CountingRisks(network)
    found: dict[str, tuple[Risk, ...]] = {}
    for link_id, link in sorted(network.links.items()):
        is_ours = network.organisations[link.buyer].kind is not OrganisationKind.CUSTOMER
        harm = tuple(one for one in counting.on(link_id) if one.is_actual)
        if is_ours and harm:
            found[link_id] = harm
    return found


def left_unsolved(earlier: Iterable[Harm], now: Network) -> frozenset[str]:
    """The links to us in any `earlier` chain whose harm is out of sight `now` and not remedied.

    They are gone, or somebody else delivers. One that came back is none of them.
    """
    return frozenset(
        link_id
        for harm in earlier
        for link_id, risks in harm.items()
        if leaves_harm(_left_with(link_id, risks, now), now)
    )


def _left_with(link_id: str, risks: tuple[Risk, ...], now: Network) -> Iterable[Risk]:
    """Those of the risks on a link that are not about who delivers it `now`."""
    link = now.links.get(link_id)
    if link is None:
        return risks
    return (one for one in risks if one.organisation not in (None, link.supplier))


def delivers(network: Network, risk: Risk) -> bool:
    """Whether a risk still counts on a link."""
    if risk.link is not None:
        return risk.link in network.links
    return risk.organisation is not None and bool(network.links_out(risk.organisation))
