"""What makes a chain sound or complete, record by record. Never raises, never refuses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator

from imvo_desktop.domain import grievance_rules, judgement_rules, measure_rules, source_rules
from imvo_desktop.domain.codes import (
    Judged,
    Kind,
    OrganisationKind,
    Relevance,
    ScopeDecision,
)
from imvo_desktop.domain.edit import Change
from imvo_desktop.domain.grievance import Grievance
from imvo_desktop.domain.issues import Issue, Seriousness, issue
from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.domain.references import RecordKey, targets
from imvo_desktop.domain.scope_choice import ScopeChoice
from imvo_desktop.domain.source_records import Baseline, Source

LOCAL_KINDS = (Kind.LINK, Kind.RISK, Kind.MEASURE, Kind.SCOPE, Kind.SOURCE)
_SHARE_TOLERANCE = 1e-9
_NO_SUPPLIER = frozenset({"total_row", "note_row", "group_row"})
_MAKES_NOTHING = frozenset(
    {OrganisationKind.AGENT, OrganisationKind.RECRUITER, OrganisationKind.CARRIER}
)
"""Services, agents and recruiters need no product (practice.md)."""


def check(network: Network, day: str = "") -> list[Issue]:
    """Every issue of the records on a `day` (ISO), errors first.

    Without a day no date is past. Cycles and orphans come from the analysis.
    """
    found = [*of_whole(network), *of_day(network, day)]
    judged = Counter(place for one in network.risks.values() for place in judged_places(one))
    for kind in LOCAL_KINDS:
        for record in network.records(kind).values():
            found += of_record(network, record, judged)
    return sorted(found, key=lambda one: one.sort_key)


def of_whole(network: Network) -> Iterator[Issue]:
    """The issues that several records make together, in no order."""
    yield from _own_issues(network)
    yield from _share_issues(network)
    yield from _currency_issues(network)
    yield from _organisation_issues(network)
    yield from _kept_issues(network)
    yield from source_rules.twice(network)
    for one in network.records(Kind.GRIEVANCE).values():
        if isinstance(one, Grievance):
            yield from grievance_rules.of_grievance(network, one)


def of_day(network: Network, day: str) -> Iterator[Issue]:
    """The measures and answers that should be there before `day` (ISO; empty for none)."""
    for answer in network.records(Kind.GRIEVANCE).values():
        if isinstance(answer, Grievance):
            yield from grievance_rules.of_day(answer, day)
    for one in network.records(Kind.MEASURE).values():
        if isinstance(one, Measure):
            yield from measure_rules.of_day(one, day)


def of_record(network: Network, record: Record, judged: Container[RecordKey]) -> Iterator[Issue]:
    """The issues of one record of `LOCAL_KINDS`; `touched` says what they depend on.

    `judged` are the places of which `judged_places` speaks, for all risks.
    """
    if isinstance(record, Link):
        yield from _link_issues(network, record)
        yield from _unjudged_issues(network, record, judged)
    elif isinstance(record, Risk):
        yield from _risk_issues(record)
        yield from judgement_rules.of_risk(network, record)
    elif isinstance(record, Measure):
        yield from measure_rules.of_measure(record)
    elif isinstance(record, ScopeChoice):
        yield from _scope_issues(record)
    elif isinstance(record, Source):
        yield from source_rules.of_source(network, record)


def touched(network: Network, change: Change) -> Iterator[RecordKey]:
    """The records whose issues may be others after `change`, of any kind, some more than once."""
    yield change.kind, change.id
    for record in (change.before, change.after):
        for key, _ in targets(record) if record is not None else ():
            yield key
            if isinstance(record, Risk) and key[0] is Kind.ORGANISATION:
                yield from _links_of(network, key[1])
            if isinstance(record, (Baseline, Measure)):
                yield from _risks_at(network, key)
    if change.kind is Kind.ORGANISATION and change.alters(("kind",)):
        yield from _links_of(network, change.id)


def _links_of(network: Network, organisation: str) -> Iterator[RecordKey]:
    for link in (*network.links_out(organisation), *network.links_in(organisation)):
        yield Kind.LINK, link.id


def _risks_at(network: Network, place: RecordKey) -> Iterator[RecordKey]:
    kind, record_id = place
    if kind is Kind.LINK:
        yield from ((Kind.RISK, one.id) for one in network.risks_on_link(record_id))
    elif kind is Kind.ORGANISATION:
        yield from ((Kind.RISK, one.id) for one in network.risks_on_organisation(record_id))


def is_to_be_judged(network: Network, link: Link) -> bool:
    """Whether the risks of a delivery count: it is relevant, and on its way to us."""
    is_upstream = network.organisations[link.buyer].kind is not OrganisationKind.CUSTOMER
    return link.relevance is Relevance.YES and link.supplier != link.buyer and is_upstream


def judged_places(risk: Risk) -> Iterator[RecordKey]:
    """The delivery or organisation on which a person judged this risk; nothing for a suggestion."""
    if risk.is_own_judgement:
        yield from (key for key, _ in targets(risk) if key[0] in (Kind.LINK, Kind.ORGANISATION))


def _own_issues(network: Network) -> Iterator[Issue]:
    owns = [one for one in network.organisations.values() if one.kind is OrganisationKind.OWN]
    if not owns and network.organisations:
        yield issue("own_missing", Seriousness.ERROR)
    if len(owns) > 1:
        for one in owns:
            yield issue("own_several", Seriousness.ERROR, Kind.ORGANISATION, one.id, name=one.name)


def _share_issues(network: Network) -> Iterator[Issue]:
    stated: dict[str, float] = {}
    for link in network.links.values():
        if link.share is not None and link.supplier != link.buyer:
            stated[link.buyer] = stated.get(link.buyer, 0.0) + link.share
    for buyer, total in stated.items():
        if total > 1 + _SHARE_TOLERANCE:
            name = network.organisations[buyer].name
            percent = round(total * 100)
            yield issue(
                "shares_over_one",
                Seriousness.WARNING,
                Kind.ORGANISATION,
                buyer,
                name=name,
                percent=percent,
            )


def _currency_issues(network: Network) -> Iterator[Issue]:
    """Whose deliveries have values in several currencies: these are added without converting."""
    found: dict[str, set[str]] = {}
    for link in network.links.values():
        if link.value is not None and link.supplier != link.buyer:
            used = found.setdefault(link.buyer, set())
            used.add(link.currency or network.project.currency)
    for buyer, used in found.items():
        if len(used) > 1:
            name, currencies = network.organisations[buyer].name, ", ".join(sorted(used))
            yield issue(
                "several_currencies",
                Seriousness.WARNING,
                Kind.ORGANISATION,
                buyer,
                name=name,
                currencies=currencies,
            )


def _link_issues(network: Network, link: Link) -> Iterator[Issue]:
    supplier, buyer = network.organisations[link.supplier], network.organisations[link.buyer]
    names = {"supplier": supplier.name, "buyer": buyer.name}
    if link.supplier == link.buyer:
        yield issue("link_to_itself", Seriousness.REMARK, Kind.LINK, link.id, **names)
    is_good = supplier.kind not in _MAKES_NOTHING
    if is_good and not link.product:
        yield issue("link_without_product", Seriousness.REMARK, Kind.LINK, link.id, **names)
    if is_good and not link.country_of_making:
        yield issue("making_unknown", Seriousness.WARNING, Kind.LINK, link.id, **names)
    if link.relevance == "none" and not link.relevance_reason:
        yield issue("relevance_without_reason", Seriousness.WARNING, Kind.LINK, link.id, **names)


def _unjudged_issues(network: Network, link: Link, judged: Container[RecordKey]) -> Iterator[Issue]:
    places = ((Kind.LINK, link.id), (Kind.ORGANISATION, link.supplier))
    if is_to_be_judged(network, link) and not any(one in judged for one in places):
        supplier, buyer = network.organisations[link.supplier], network.organisations[link.buyer]
        names = {"supplier": supplier.name, "buyer": buyer.name}
        yield issue("link_unjudged", Seriousness.WARNING, Kind.LINK, link.id, **names)


def _risk_issues(risk: Risk) -> Iterator[Issue]:
    theme = {"theme": risk.theme.value}
    looked = risk.judged is Judged.LOOKED_NOTHING_FOUND
    if (risk.link is None) == (risk.organisation is None):
        yield issue("risk_place_unclear", Seriousness.ERROR, Kind.RISK, risk.id, **theme)
    if looked and not (risk.reason and risk.sources):
        yield issue("looked_without_ground", Seriousness.WARNING, Kind.RISK, risk.id, **theme)
    if looked:
        return
    if risk.likelihood is None or None in risk.answers:
        yield issue("risk_questions_open", Seriousness.WARNING, Kind.RISK, risk.id, **theme)
    if not risk.reason:
        yield issue("risk_without_reason", Seriousness.WARNING, Kind.RISK, risk.id, **theme)
    if not risk.sources:
        yield issue("risk_without_source", Seriousness.REMARK, Kind.RISK, risk.id, **theme)


def _scope_issues(choice: ScopeChoice) -> Iterator[Issue]:
    if choice.choice is ScopeDecision.OUT and not (choice.reason or "").strip():
        name = choice.subject
        yield issue("out_without_reason", Seriousness.WARNING, Kind.SCOPE, choice.id, name=name)


def _organisation_issues(network: Network) -> Iterator[Issue]:
    for one in network.organisations.values():
        if _has_parent_loop(network, one):
            yield issue("parent_loop", Seriousness.ERROR, Kind.ORGANISATION, one.id, name=one.name)


def _kept_issues(network: Network) -> Iterator[Issue]:
    """One issue for each file with rows that are not in the chain; totals and notes weigh less."""
    kept: dict[str, list[KeptRow]] = {}
    for row in network.kept_rows.values():
        kept.setdefault(row.file, []).append(row)
    for file, rows in kept.items():
        is_grave = any(row.reason not in _NO_SUPPLIER for row in rows)
        seriousness = Seriousness.WARNING if is_grave else Seriousness.REMARK
        first = min(row.id for row in rows)
        yield issue("rows_kept", seriousness, Kind.KEPT_ROW, first, file=file, count=len(rows))


def _has_parent_loop(network: Network, organisation: Organisation) -> bool:
    seen = {organisation.id}
    parent = organisation.parent
    while parent is not None:
        if parent in seen:
            return parent == organisation.id
        seen.add(parent)
        above = network.organisations.get(parent)
        parent = above.parent if above is not None else None
    return False
