"""The five things a first analysis takes, and which of them are done."""

from __future__ import annotations

from enum import StrEnum

from imvo_desktop.domain.network import Network


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
    if network.links:
        found.add(FirstStep.IMPORT)
        if all(link.country_of_making for link in network.links.values()):
            found.add(FirstStep.COUNTRIES)
    if any(risk.likelihood is not None for risk in network.risks.values()):
        found.add(FirstStep.JUDGE)
    return frozenset(found)
