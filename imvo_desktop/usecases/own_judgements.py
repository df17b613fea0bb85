"""How many deliveries have a judgement of one's own, read beside an assessment."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Assessment, Flags, Ints
from imvo_desktop.analysis.priorities import among
from imvo_desktop.domain.codes import Relevance
from imvo_desktop.domain.network import Network


@dataclass(frozen=True, slots=True)
class OwnJudgements:
    """Of `asked` deliveries, upstream and relevant, `unjudged` have no judgement of one's own."""

    asked: int
    unjudged: int


def own_judgements(network: Network, assessment: Assessment) -> OwnJudgements:
    """Count them in `network`, which must be as it was when it was assessed.

    The deliveries are those of `suggest_risks.links_asked`, their tiers those of the assessment.
    """
    links, risks = assessment.links, assessment.risks
    asked = links_asked(network, assessment)
    on_link = _marked(risks.link[risks.is_own], len(links.ids))
    at_supplier = _marked(risks.organisation[risks.is_own], len(assessment.organisations.ids))
    is_judged = on_link[asked] | at_supplier[links.supplier[asked]]
    return OwnJudgements(len(asked), int(np.count_nonzero(~is_judged)))


def links_asked(network: Network, assessment: Assessment) -> Ints:
    """The positions of the links that have a way to us and are relevant."""
    links, is_reaching = assessment.links, assessment.organisations.tier >= 0
    relevant = Relevance.YES
    aside = {one.id for one in network.links.values() if one.relevance is not relevant}
    is_asked = links.is_ours & is_reaching[links.buyer]
    return np.flatnonzero(is_asked & ~among(links.ids, aside) if aside else is_asked)


def _marked(positions: Ints, size: int) -> Flags:
    """Which of `size` rows `positions` point at; -1 points nowhere."""
    is_marked = np.zeros(size, dtype=bool)
    is_marked[positions[positions >= 0]] = True
    return is_marked
