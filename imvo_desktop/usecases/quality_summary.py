"""How far the questions of a project are answered: by numbers, never as one score."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from imvo_desktop.domain.codes import Judged, Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Measure
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.domain.rules import is_to_be_judged, judged_places


@dataclass(frozen=True, slots=True)
class Share:
    """For how many of all a question is answered; `code` says which question."""

    code: str
    known: int
    total: int


def completeness(network: Network) -> tuple[Share, ...]:
    """The questions about deliveries on their way to us, risks and measures, in that order."""
    return (*_of_links(network), *_of_risks(network), *_of_measures(network))


def _of_links(network: Network) -> tuple[Share, ...]:
    links = [one for one in network.links.values() if is_to_be_judged(network, one)]
    risks = network.risks.values()
    judged = {place for one in risks for place in judged_places(one)}
    checked = {
        place for one in risks if one.judged is Judged.VERIFIED for place in judged_places(one)
    }
    known = Counter[str]()
    for one in links:
        known["making"] += bool(one.country_of_making)
        known["product"] += bool(one.product)
        known["judged"] += _is_in(one, judged)
        known["checked"] += _is_in(one, checked)
    return _shares(known, ("making", "product", "judged", "checked"), len(links))


def _of_risks(network: Network) -> tuple[Share, ...]:
    risks = [one for one in network.risks.values() if one.judged is not Judged.LOOKED_NOTHING_FOUND]
    known = Counter[str]()
    for one in risks:
        known["answered"] += one.likelihood is not None and None not in one.answers
        known["reason"] += bool(one.reason)
        known["source"] += bool(one.sources)
    return _shares(known, ("answered", "reason", "source"), len(risks))


def _of_measures(network: Network) -> tuple[Share, ...]:
    measures = [one for one in network.records(Kind.MEASURE).values() if isinstance(one, Measure)]
    known = Counter[str]()
    for one in measures:
        known["owner"] += bool(one.owner)
        known["due"] += bool(one.due)
    return _shares(known, ("owner", "due"), len(measures))


def _is_in(link: Link, places: set[RecordKey]) -> bool:
    return (Kind.LINK, link.id) in places or (Kind.ORGANISATION, link.supplier) in places


def _shares(known: Counter[str], codes: tuple[str, ...], total: int) -> tuple[Share, ...]:
    """One share for each question; none where there is nothing to ask about."""
    return tuple(Share(code, known[code], total) for code in codes) if total else ()
