"""Links that left our chain, and whether harm that was not remedied went out of sight with them.

A link left where it is gone, and where nothing reaches us over it any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from imvo_desktop.analysis.our_chain import OurChain
from imvo_desktop.domain.codes import RiskStatus
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


def leaves_harm(risks: Iterable[Risk], now: OurChain) -> bool:
    """Whether harm of then was not remedied and is out of sight `now`.

    `risks` are those that counted on a link that left or has another supplier. Harm on an
    organisation that still delivers within our chain is still in sight; to say no more that it
    happens is no remedy.
    """
    return any(one.is_actual and is_out_of_sight(one.id, now) for one in risks)


def is_out_of_sight(risk_id: str, now: OurChain) -> bool:
    """Whether a risk that is not remedied is about nothing that reaches us `now`."""
    new = now.network.risks.get(risk_id)
    if new is None:
        return True
    return new.status is not RiskStatus.REMEDIED and not now.has_risk(risk_id)


type Harm = Mapping[str, tuple[Risk, ...]]
"""By link with a way to us the risks on it of harm that happens or happened and is not remedied."""


def harm_in(chain: OurChain) -> Harm:
    """The harm in a chain, small enough to keep beside every round."""
    counting = CountingRisks(chain.network)
    found: dict[str, tuple[Risk, ...]] = {}
    for link_id in filter(chain.is_upstream, sorted(chain.network.links)):
        harm = tuple(one for one in counting.on(link_id) if one.is_actual)
        if harm:
            found[link_id] = harm
    return found


def left_unsolved(earlier: Iterable[Harm], now: OurChain) -> frozenset[str]:
    """The links to us in any `earlier` chain whose harm is out of sight `now` and not remedied.

    They are gone, have no way to us any more, or somebody else delivers. One that came back is
    none of them.
    """
    return frozenset(
        link_id
        for harm in earlier
        for link_id, risks in harm.items()
        if leaves_harm(_left_with(link_id, risks, now), now)
    )


def _left_with(link_id: str, risks: tuple[Risk, ...], now: OurChain) -> Iterable[Risk]:
    """Those of the risks on a link that are not about who delivers it `now`."""
    link = now.network.links.get(link_id)
    if link is None or not now.is_upstream(link_id):
        return risks
    return (one for one in risks if one.organisation not in (None, link.supplier))
