"""The five things a first analysis takes, and which of them are done."""

from __future__ import annotations

from collections.abc import Iterator
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
    if any(_bought(network)):
        found.add(FirstStep.IMPORT)
        if all(link.country_of_making for link in _bought(network)):
            found.add(FirstStep.COUNTRIES)
    if any(_is_own_judgement(risk) for risk in network.risks.values()):
        found.add(FirstStep.JUDGE)
    return frozenset(found)


def _bought(network: Network) -> Iterator[Link]:
    """The deliveries that come to us and matter: not what goes to customers."""
    organisations = network.organisations
    for link in network.links.values():
        is_sold = organisations[link.buyer].kind is OrganisationKind.CUSTOMER
        if not is_sold and link.relevance is not Relevance.NONE:
            yield link


def _is_own_judgement(risk: Risk) -> bool:
    """What was taken over from sources, or has no answer on the likelihood yet, is none."""
    is_looked = risk.judged is Judged.LOOKED_NOTHING_FOUND
    return is_looked or (risk.likelihood is not None and risk.judged is not Judged.ACCEPTED)
