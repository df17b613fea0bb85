"""How many deliveries have a judgement of one's own, read beside an assessment."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Assessment
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
    columns, links = assessment.links, network.links
    tier, suppliers = assessment.organisations.tier, assessment.organisations.ids
    towards_customers = set(assessment.after_us)
    judged = {
        one.link or one.organisation for one in network.risks.values() if one.is_own_judgement
    }
    upstream = np.flatnonzero(tier[columns.buyer] >= 0)
    asked = unjudged = 0
    for at, supplier in zip(upstream.tolist(), columns.supplier[upstream].tolist(), strict=True):
        link = columns.ids[at]
        if links[link].relevance is Relevance.YES and link not in towards_customers:
            asked += 1
            unjudged += link not in judged and suppliers[supplier] not in judged
    return OwnJudgements(asked, unjudged)
