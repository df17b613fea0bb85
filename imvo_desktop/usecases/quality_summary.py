"""How far the questions of a project are answered: by numbers, never as one score."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from imvo_desktop.domain.codes import Judged, Kind
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.domain.rules import is_to_be_judged, judged_places
from imvo_desktop.domain.words import Words


@dataclass(frozen=True, slots=True)
class Share:
    """For how many of all records of a kind a question is answered; `code` says which question."""

    kind: Kind
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
    return _shares(Kind.LINK, known, ("making", "product", "judged", "checked"), len(links))


def _of_risks(network: Network) -> tuple[Share, ...]:
    risks = [one for one in network.risks.values() if one.judged is not Judged.LOOKED_NOTHING_FOUND]
    known = Counter[str]()
    for one in risks:
        known["answered"] += one.likelihood is not None and None not in one.answers
        known["reason"] += bool(one.reason)
        known["source"] += bool(one.sources)
    return _shares(Kind.RISK, known, ("answered", "reason", "source"), len(risks))


def _of_measures(network: Network) -> tuple[Share, ...]:
    measures = [one for one in network.records(Kind.MEASURE).values() if isinstance(one, Measure)]
    known = Counter[str]()
    for one in measures:
        known["owner"] += bool(one.owner)
        known["due"] += bool(one.due)
    return _shares(Kind.MEASURE, known, ("owner", "due"), len(measures))


def _is_in(link: Link, places: set[RecordKey]) -> bool:
    return (Kind.LINK, link.id) in places or (Kind.ORGANISATION, link.supplier) in places


def _shares(
    kind: Kind, known: Counter[str], codes: tuple[str, ...], total: int
) -> tuple[Share, ...]:
    """One share for each question; none where there is nothing to ask about."""
    return tuple(Share(kind, code, known[code], total) for code in codes) if total else ()


def told(shares: tuple[Share, ...], words: Words) -> tuple[str, ...]:
    """One sentence for each kind of record: of so many, how many answer each question."""
    return tuple(
        words.text(
            f"completeness.{kind}",
            count=some[0].total,
            parts=", ".join(words.text(f"known.{one.code}", count=one.known) for one in some),
        )
        for kind, group in groupby(shares, key=lambda one: one.kind)
        if (some := list(group))
    )
