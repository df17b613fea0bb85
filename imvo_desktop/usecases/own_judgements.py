"""How many deliveries have a judgement of one's own, read beside an assessment."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Assessment, Ints
from imvo_desktop.analysis.our_chain import OurChain
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
    columns, suppliers = assessment.links, assessment.organisations.ids
    judged = {
        one.link or one.organisation for one in network.risks.values() if one.is_own_judgement
    }
    asked = links_asked(network, assessment)
    unjudged = sum(
        columns.ids[at] not in judged and suppliers[supplier] not in judged
        for at, supplier in zip(asked.tolist(), columns.supplier[asked].tolist(), strict=True)
    )
    return OwnJudgements(len(asked), unjudged)


def links_asked(network: Network, assessment: Assessment) -> Ints:
    """The positions of the links that have a way to us and are relevant."""
    links, chain = assessment.links.ids, OurChain(network, assessment)
    asked = (
        chain.is_upstream(one) and network.links[one].relevance is Relevance.YES for one in links
    )
    return np.flatnonzero(np.fromiter(asked, bool, len(links)))
