"""Why an organisation has its level, and the terms of its reach and its exposure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.explanation import CountedRisks, counted_risks
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.ids import position
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link

_MOST_TERMS = 5


@dataclass(frozen=True, slots=True)
class LinkTerm:
    """What one link adds to a sum: attenuation × `share` × what is `behind` it = `term`.

    For reach, `behind` is the reach of the buyer; for exposure it is what reaches the supplier
    and, added to that, the `weight` of the risks on the link.
    """

    link: str
    share: float
    behind: float
    weight: float
    term: float


@dataclass(frozen=True, slots=True)
class LinkTerms:
    """The largest terms of a sum, and how many others there are with what they add."""

    largest: tuple[LinkTerm, ...]
    other_count: int
    other_sum: float


@dataclass(frozen=True, slots=True)
class OrganisationExplanation:
    """Why an organisation has its level: its own risks and those on what it delivers.

    `tier` is -1 where there is no way to the own company; `blind` is the part (0 to 1) of its
    purchases that no link accounts for.
    """

    organisation: str
    level: Level
    at_least: bool
    risks: CountedRisks
    is_own: bool
    tier: int
    attenuation: float
    reach: float
    reach_terms: LinkTerms
    exposure: float
    exposure_terms: LinkTerms
    blind: float


def explain_organisation(
    network: Network, assessment: Assessment, organisation_id: str
) -> OrganisationExplanation | None:
    """Why the organisation has its level; None for one the assessment does not know."""
    columns = assessment.organisations
    at = position(columns.ids, organisation_id)
    if at is None or organisation_id not in network.organisations:
        return None
    delivered = network.links_out(organisation_id)
    tagged = [
        *(one for one in network.risks_on_organisation(organisation_id) if one.link is None),
        *(risk for one in delivered for risk in network.risks_on_link(one.id)),
    ]
    return OrganisationExplanation(
        organisation=organisation_id,
        level=LEVELS[columns.level[at]],
        at_least=bool(columns.at_least[at]),
        risks=counted_risks(network, assessment, tagged, int(columns.gravest[at])),
        is_own=organisation_id == assessment.own,
        tier=int(columns.tier[at]),
        attenuation=assessment.method.attenuation,
        reach=float(columns.reach[at]),
        reach_terms=_largest(_reach_terms(assessment, delivered)),
        exposure=float(columns.exposure[at]),
        exposure_terms=_largest(_exposure_terms(assessment, network.links_in(organisation_id))),
        blind=float(columns.blind[at]),
    )


def _reach_terms(assessment: Assessment, links: Iterable[Link]) -> list[LinkTerm]:
    """α × share × reach of the buyer, for each link it delivers by."""
    columns, found = assessment.links, []
    for one, at in _known(assessment, links):
        behind = float(assessment.organisations.reach[columns.buyer[at]])
        share = float(columns.share[at])
        term = assessment.method.attenuation * share * behind
        found.append(LinkTerm(one.id, share, behind, 0.0, term))
    return found


def _exposure_terms(assessment: Assessment, links: Iterable[Link]) -> list[LinkTerm]:
    """α × share × (exposure of the supplier + weight of the link), for each link it buys by."""
    columns, found = assessment.links, []
    for one, at in _known(assessment, links):
        behind = float(assessment.organisations.exposure[columns.supplier[at]])
        share, weight = float(columns.share[at]), float(columns.weight[at])
        term = assessment.method.attenuation * share * (behind + weight)
        found.append(LinkTerm(one.id, share, behind, weight, term))
    return found


def _known(assessment: Assessment, links: Iterable[Link]) -> Iterable[tuple[Link, int]]:
    for one in links:
        at = position(assessment.links.ids, one.id)
        if at is not None:
            yield one, at


def _largest(terms: list[LinkTerm]) -> LinkTerms:
    """The largest first, equal ones by id; those that add nothing are not terms."""
    counted = [one for one in terms if one.term > 0]
    counted.sort(key=lambda one: (-one.term, one.link))
    rest = counted[_MOST_TERMS:]
    return LinkTerms(tuple(counted[:_MOST_TERMS]), len(rest), sum(one.term for one in rest))
