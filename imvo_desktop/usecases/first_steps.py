"""The five things a first analysis takes, and which of them are done."""

from __future__ import annotations

from enum import StrEnum

from imvo_desktop.domain.codes import Judged, OrganisationKind, Relevance
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Risk


class FirstStep(StrEnum):
    """One of the five, in their order."""

    IMPORT = "import"
    COUNTRIES = "countries"
    JUDGE = "judge"
    HOTSPOTS = "hotspots"
    REPORT = "report"


def done(network: Network, seen: frozenset[FirstStep]) -> frozenset[FirstStep]:
    """The steps that are done; `seen` are those that leave no trace in the chain."""
    found = set(seen)
    upstream = [one for one in network.links.values() if _is_bought(network, one)]
    if upstream:
        found.add(FirstStep.IMPORT)
        if all(link.country_of_making for link in upstream):
            found.add(FirstStep.COUNTRIES)
    if any(_is_own_judgement(risk) for risk in network.risks.values()):
        found.add(FirstStep.JUDGE)
    return frozenset(found)


def _is_bought(network: Network, link: Link) -> bool:
    """Whether a delivery comes to us and matters: not what goes to customers."""
    is_sold = network.organisations[link.buyer].kind is OrganisationKind.CUSTOMER
    return not is_sold and link.relevance is not Relevance.NONE


def _is_own_judgement(risk: Risk) -> bool:
    """What was taken over from sources, or has no answer on the likelihood yet, is none."""
    is_looked = risk.judged is Judged.LOOKED_NOTHING_FOUND
    return is_looked or (risk.likelihood is not None and risk.judged is not Judged.ACCEPTED)
