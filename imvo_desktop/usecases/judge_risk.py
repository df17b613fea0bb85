"""Judging a risk on what is selected: where the judgement goes, and what it starts from."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Happens, Judged, Kind, LevelFrom, OrganisationKind, Theme
from imvo_desktop.domain.edit import Change, Edit, edit, joined
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.purchasing import Practices
from imvo_desktop.domain.records import Link, Record, Risk
from imvo_desktop.domain.references import RecordKey, targets
from imvo_desktop.domain.source_records import Baseline, Source

CERTAIN = 5
LIKELIHOODS_FROM_LISTS = frozenset({3, 4})
"""What a list of goods or sectors can say of the likelihood here (practice.md)."""
_LAST_RISKS, _LATEST_THEMES = 500, 2
PRACTICE_NAMES = tuple(field.name for field in dataclasses.fields(Practices))


@dataclass(frozen=True, slots=True)
class Subject:
    """The links or the organisations a judgement is about.

    `first` is the risk among theirs that a person pointed at; it makes no other subject.
    """

    kind: Kind
    ids: tuple[str, ...]
    first: str | None = dataclasses.field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Judgement:
    """The answers to one theme; the id and place of `risk` are ignored.

    `practices` holds the answers on the own purchasing practices that were given, `beside` what
    sources say of it, to keep with the judgement. `evidence` is put under each risk it makes (its
    id and place are ignored).
    """

    risk: Risk
    new_sources: tuple[Source, ...] = ()
    beside: tuple[Record, ...] = ()
    practices: Mapping[str, bool | None] = dataclasses.field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a judgement would count: how many risks it makes, and on how many deliveries.

    `suppliers` are the organisations it would sit on, sorted; empty when it sits on deliveries.
    """

    risks: int
    deliveries: int
    suppliers: tuple[str, ...] = ()


def start(theme: Theme) -> Risk:
    """What a judgement starts from: at the supplier, possible, every question open."""
    return Risk(id="draft", theme=theme)


def start_on(network: Network, subject: Subject, theme: Theme) -> Risk:
    """The same on `subject`: after us it happens with the product, not at who delivers it: us."""
    links = [network.links[one] for one in subject.ids] if subject.kind is Kind.LINK else []
    buyers = {network.organisations[one.buyer].kind for one in links}
    draft = start(theme)
    if buyers == {OrganisationKind.CUSTOMER}:
        return dataclasses.replace(draft, happens=Happens.PRODUCT)
    return draft


def start_from_sources(theme: Theme, said: Iterable[Baseline]) -> Risk:
    """What a judgement starts from where sources speak of `theme`: the gravest that they say.

    It counts as accepted, not as judged. A finding on a country alone says nothing of the
    likelihood here, and no list says more than that it occurs (3) or is often reported (4).
    """
    found = sorted((one for one in said if one.theme is theme), key=lambda one: one.id)
    likely = [one.likelihood for one in found if one.level_from is not LevelFrom.COUNTRY]
    return Risk(
        id="draft",
        theme=theme,
        scale=_highest(one.scale for one in found),
        scope=_highest(one.scope for one in found),
        irremediability=_highest(one.irremediability for one in found),
        likelihood=_highest(one for one in likely if one in LIKELIHOODS_FROM_LISTS),
        judged=Judged.ACCEPTED,
        sources=tuple(dict.fromkeys(one.source for one in found if one.source is not None)),
    )


def reach(network: Network, risk: Risk, subject: Subject, risk_id: str = "") -> Reach:
    """Where `risk` would count on saving; with `risk_id` it replaces that risk."""
    if risk_id:
        before = cast(Risk, editing.existing(network, Kind.RISK, risk_id))
        link, organisation = _place(network, before, risk, subject)
        if organisation is None or link is not None:
            return Reach(risks=1, deliveries=1)
        suppliers = [organisation]
    elif _is_on_links(risk, subject):
        return Reach(risks=len(subject.ids), deliveries=len(subject.ids))
    else:
        suppliers = _suppliers(network, subject)
    deliveries = sum(len(network.links_out(one)) for one in suppliers)
    return Reach(len(suppliers), deliveries, tuple(suppliers))


def settled(risk: Risk) -> Risk:
    """`risk` with what follows: harm that happens is certain, nothing found has no answers."""
    if risk.judged is Judged.LOOKED_NOTHING_FOUND:
        return dataclasses.replace(
            risk, scale=None, scope=None, irremediability=None, likelihood=None
        )
    return dataclasses.replace(risk, likelihood=CERTAIN) if risk.is_actual else risk


def judge(network: Network, judgement: Judgement, subject: Subject, new_id: IdSource) -> Edit:
    """Add the judgement to every link or organisation of `subject`, as one edit.

    What happens at the supplier is put on the supplier once, and then counts on every delivery
    that leaves it; everything else is put on each link.
    """
    risk = settled(judgement.risk)
    parts = [*_sources(network, judgement)]
    if _is_on_links(risk, subject):
        parts.append(editing.tag_risk(network, risk, subject.ids, new_id))
    else:
        places = _suppliers(network, subject)
        risks = (_on_organisation(risk, place, new_id()) for place in places)
        parts.append(editing.add(network, *risks))
    made = [change.id for change in parts[-1].changes]
    parts.extend(_evidence(judgement, made, new_id))
    parts.extend(_practice_edits(network, judgement, subject))
    return joined("tag_risk", parts, count=len(subject.ids), theme=risk.theme)


def rejudge(
    network: Network, risk_id: str, judgement: Judgement, subject: Subject, new_id: IdSource
) -> Edit:
    """Give the risk `risk_id` the answers of `judgement`; it moves when where it happens moved."""
    before = cast(Risk, editing.existing(network, Kind.RISK, risk_id))
    link, organisation = _place(network, before, judgement.risk, subject)
    settled_risk = settled(judgement.risk)
    risk = dataclasses.replace(settled_risk, id=risk_id, link=link, organisation=organisation)
    values = {one.name: getattr(risk, one.name) for one in dataclasses.fields(Risk)}
    parts = [*_sources(network, judgement), editing.change(network, Kind.RISK, [risk_id], **values)]
    parts.extend(_evidence(judgement, [risk_id], new_id))
    parts.extend(_practice_edits(network, judgement, subject))
    return joined("change_risk", parts, count=1, theme=risk.theme)


def risks_of(network: Network, subject: Subject) -> tuple[Risk, ...]:
    """The risks that count on `subject`, by theme and id.

    For links those on them and on who delivers; for organisations those on them and on what they
    deliver.
    """
    keys = _places(network, subject)
    if subject.kind is Kind.ORGANISATION:
        keys |= {(Kind.LINK, link.id) for one in subject.ids for link in network.links_out(one)}
    risks = cast(list[Risk], _about(network, Kind.RISK, keys))
    return tuple(sorted(risks, key=lambda risk: (risk.theme, risk.id)))


def latest_themes(network: Network, judged: Iterable[Theme]) -> tuple[Theme, ...]:
    """The themes of the last risks that were added, latest first, without those in `judged`."""
    last = list(network.risks.values())[-_LAST_RISKS:]
    found = dict.fromkeys(risk.theme for risk in reversed(last))
    return tuple(theme for theme in found if theme not in set(judged))[:_LATEST_THEMES]


def baselines_of(network: Network, subject: Subject) -> tuple[Baseline, ...]:
    """What sources say of `subject` and of who delivers, by theme and id."""
    found = cast(list[Baseline], _about(network, Kind.BASELINE, _places(network, subject)))
    return tuple(sorted(found, key=lambda one: (one.theme, one.id)))


def measures_of(network: Network, subject: Subject) -> tuple[Measure, ...]:
    """The measures on `subject` and on the risks that count on it, by date and id."""
    keys = {(subject.kind, one) for one in subject.ids}
    keys |= {(Kind.RISK, risk.id) for risk in risks_of(network, subject)}
    measures = cast(list[Measure], _about(network, Kind.MEASURE, keys))
    return tuple(sorted(measures, key=lambda one: (one.due or "9999", one.id)))


def common_practices(network: Network, links: tuple[str, ...]) -> dict[str, bool | None]:
    """The answers on purchasing practices that all of `links` share; None where they differ."""
    known = network.links
    found = [known[one].practices for one in links]
    answers = {name: {getattr(one, name) for one in found} for name in PRACTICE_NAMES}
    return {name: given.pop() if len(given) == 1 else None for name, given in answers.items()}


def _highest(answers: Iterable[int | None]) -> int | None:
    return max((one for one in answers if one is not None), default=None)


def _is_on_links(risk: Risk, subject: Subject) -> bool:
    return subject.kind is Kind.LINK and risk.happens is not Happens.SUPPLIER


def _places(network: Network, subject: Subject) -> set[RecordKey]:
    """Where a record sits that counts on `subject`."""
    keys = {(Kind.ORGANISATION, one) for one in _suppliers(network, subject)}
    if subject.kind is Kind.LINK:
        keys |= {(Kind.LINK, one) for one in subject.ids}
    return keys


def _about(network: Network, kind: Kind, keys: set[RecordKey]) -> list[Record]:
    """The records of `kind` that point at one of `keys`, from whichever side is shorter."""
    records = network.records(kind)
    if len(keys) > len(records):
        return [
            one for one in records.values() if any(target in keys for target, _ in targets(one))
        ]
    found = {one.id: one for key in keys for one in network.referrers(*key, kind)}
    return list(found.values())


def _suppliers(network: Network, subject: Subject) -> list[str]:
    if subject.kind is Kind.LINK:
        links = network.links
        return sorted({links[one].supplier for one in subject.ids})
    return sorted(set(subject.ids))


def _on_organisation(risk: Risk, organisation_id: str, risk_id: str) -> Risk:
    return dataclasses.replace(risk, id=risk_id, organisation=organisation_id, link=None)


def _place(
    network: Network, before: Risk, wanted: Risk, subject: Subject
) -> tuple[str | None, str | None]:
    """The link and organisation of a changed risk; it moves only where it is clear whereto."""
    is_at_supplier = wanted.happens is Happens.SUPPLIER
    is_one_link = subject.kind is Kind.LINK and len(subject.ids) == 1
    if before.happens is not wanted.happens:
        if is_at_supplier and before.link is not None:
            return None, network.links[before.link].supplier
        if not is_at_supplier and before.link is None and is_one_link:
            return subject.ids[0], None
    return before.link, before.organisation


def _sources(network: Network, judgement: Judgement) -> Iterator[Edit]:
    if judgement.new_sources:
        yield editing.add(network, *judgement.new_sources)
    if judgement.beside:
        changes = (Change(None, record) for record in judgement.beside)
        yield edit("add_baseline", changes, count=len(judgement.beside))


def _evidence(judgement: Judgement, risk_ids: Sequence[str], new_id: IdSource) -> Iterator[Edit]:
    """Each piece under each risk."""
    changes = [
        Change(None, dataclasses.replace(one, id=new_id(), subject=risk_id, subject_kind=Kind.RISK))
        for one in judgement.evidence
        for risk_id in risk_ids
    ]
    if changes:
        yield edit("add_evidence", changes, count=len(changes))


def _practice_edits(network: Network, judgement: Judgement, subject: Subject) -> Iterator[Edit]:
    if subject.kind is Kind.LINK and judgement.practices:
        for link_id in subject.ids:
            yield _practice_edit(network, link_id, judgement.practices)


def _practice_edit(network: Network, link_id: str, given: Mapping[str, bool | None]) -> Edit:
    link = cast(Link, editing.existing(network, Kind.LINK, link_id))
    practices = dataclasses.replace(link.practices, **given)
    after = dataclasses.replace(link, practices=practices)
    changes = () if after == link else (Change(link, after),)
    return edit("change_link", changes, count=1)
