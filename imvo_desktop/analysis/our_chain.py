"""What counts towards our own chain: what has a way to us, and what we deliver ourselves.

One rule for rounds, for the line over the years and for what-ifs: who loses its last way to us has
left, though it is still in the project.
"""

from __future__ import annotations

import numpy as np

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain.network import Network


class OurChain:
    """Which links and risks of `network`, as it was when it was assessed, are in our chain.

    `is_ours` has a flag for each link of the assessment: whether something reaches us over it.
    """

    def __init__(self, network: Network, found: Assessment) -> None:
        organisations = found.organisations
        reaching = organisations.tier >= 0
        self.network = network
        self.is_ours = reaching[found.links.buyer] if len(found.links.ids) else np.zeros(0, bool)
        self._after_us = frozenset(found.after_us)
        links = zip(found.links.ids, self.is_ours.tolist(), strict=True)
        self._upstream = frozenset(one for one, ours in links if ours) - self._after_us
        members = zip(organisations.ids, reaching.tolist(), strict=True)
        self._organisations = frozenset(one for one, ours in members if ours)

    def is_upstream(self, link_id: str) -> bool:
        """Whether something reaches us over the link."""
        return link_id in self._upstream

    def has_link(self, link_id: str) -> bool:
        """Whether something reaches us over the link, or we deliver over it."""
        return link_id in self._upstream or link_id in self._after_us

    def has_risk(self, risk_id: str) -> bool:
        """Whether what the risk is about reaches us."""
        risk = self.network.risks.get(risk_id)
        if risk is None:
            return False
        if risk.link is not None:
            return self.has_link(risk.link)
        return risk.organisation in self._organisations

    def links_of(self, risk_id: str) -> tuple[str, ...]:
        """The links that the risk counts on."""
        risk = self.network.risks[risk_id]
        if risk.link is not None:
            return (risk.link,)
        return tuple(one.id for one in self.network.links_out(risk.organisation or ""))
