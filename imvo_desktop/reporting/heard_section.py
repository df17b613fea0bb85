"""Who was heard, harm from signal to remedy, and complaints."""

from __future__ import annotations

from collections import Counter

from imvo_desktop.domain.codes import Kind, MeasureKind, RiskStatus, SpokenWith
from imvo_desktop.domain.company import policy_of
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.records import Risk
from imvo_desktop.reporting import complaints_told
from imvo_desktop.reporting.basis import Basis, limited, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Bullets,
    GoTo,
    Heading,
    Paragraph,
    Rich,
    Section,
    Table,
)
from imvo_desktop.reporting.harm_facts import affected_text
from imvo_desktop.reporting.talks_told import joint_blocks, talks_blocks

_ROWS = 150
_LIFE = tuple(one for one in RiskStatus if one is not RiskStatus.POSSIBLE)


def heard_section(basis: Basis, number: str) -> Section:
    """The section on talks, complaints and remedy; what is not done yet is said to be so."""
    blocks: list[Block] = [
        Heading(basis.say("heard.people")),
        *_people(basis),
        *talks_blocks(basis),
        *joint_blocks(basis),
        Heading(basis.say("heard.life")),
        *_life(basis),
        Heading(basis.say("heard.remedy")),
        *_remedy(basis),
        Heading(basis.say("heard.complaints")),
        Paragraph(rich(" ".join(complaints(basis)))),
        *complaints_told.blocks(basis),
    ]
    return Section(number, basis.words.text("part.heard"), tuple(blocks), flows=True)


def _people(basis: Basis) -> list[Block]:
    """Per risk who is at risk and whether they were heard; counted first."""
    found = [
        (place, basis.network.risks[harm.risk]) for place, harm in enumerate(basis.harms, start=1)
    ]
    ranked = {risk.id for _, risk in found}
    others = sorted(basis.network.risks.keys() - ranked)
    found += [(0, basis.network.risks[one]) for one in others]
    told = [(place, risk) for place, risk in found if risk.affected or risk.spoken_with]
    if not told:
        return [Paragraph(rich(basis.say("heard.none")))]
    shown, rest = limited(told, _ROWS)
    headers = tuple(basis.say(f"column.{one}") for one in ("harm", "people_only", "spoken"))
    rows = tuple(_person(basis, place, risk) for place, risk in shown)
    blocks: list[Block] = [
        Paragraph(rich(counted(basis)), is_quiet=True),
        Table(headers, rows, (6, 5, 2)),
    ]
    if rest:
        blocks.append(Paragraph(rich(basis.say("rest_rows", count=rest)), is_quiet=True))
    return blocks


def counted(basis: Basis) -> str:
    """For how many risks those at risk were heard, and for how many not or not yet."""
    counts = Counter(risk.spoken_with for risk in basis.network.risks.values())
    return basis.say(
        "heard.count",
        total=len(basis.network.risks),
        heard=counts[SpokenWith.YES],
        silent=counts[SpokenWith.NO],
        danger=counts[SpokenWith.TOO_DANGEROUS],
        open=counts[None],
    )


def _person(basis: Basis, place: int, risk: Risk) -> tuple[Rich, ...]:
    not_recorded = basis.say("heard.not_recorded")
    spoken = (
        basis.words.text(f"spoken_with.{risk.spoken_with}").lower()
        if risk.spoken_with
        else not_recorded
    )
    return (
        (GoTo(place, f"{basis.place_of(risk)}: {basis.theme_of(risk)}"),),
        rich(affected_text(basis, risk) or not_recorded),
        rich(spoken),
    )


def _life(basis: Basis) -> list[Block]:
    """Harm by how far it is, and how much of it has a measure to remedy."""
    risks = [one for one in basis.network.risks.values() if one.status in _LIFE]
    if not risks:
        return [Paragraph(rich(basis.say("heard.life_none")))]
    counts = Counter(one.status for one in risks)
    remedied = Counter(one.status for one in risks if _remedies_for(basis, one))
    rows = tuple(
        (
            rich(basis.words.text(f"risk_status.{status}")),
            *(rich(basis.words.number(found[status])) for found in (counts, remedied)),
        )
        for status in _LIFE
    )
    headers = tuple(basis.say(f"column.{one}") for one in ("status", "count", "remedy"))
    note = Paragraph(rich(basis.say("heard.linked")), is_quiet=True)
    return [note, Table(headers, rows, (4, 2, 3), numbers=(1, 2))]


def _remedies_for(basis: Basis, risk: Risk) -> list[Measure]:
    return [one for one in basis.measures_for(risk) if one.kind is MeasureKind.REMEDY]


def _remedy(basis: Basis) -> list[Block]:
    """The measures to remedy, each with what it is about and how far it is."""
    found = [one for one in basis.measures if one.kind is MeasureKind.REMEDY]
    if not found:
        return [Paragraph(rich(basis.say("heard.remedy_none")))]
    return [Bullets(tuple(rich(_remedy_line(basis, one)) for one in found[:_ROWS]))]


def _remedy_line(basis: Basis, one: Measure) -> str:
    status = basis.words.text(f"measure_status.{one.status}").lower()
    text = one.text or basis.words.text(f"measure_kind.{one.kind}")
    about = ""
    if one.subject_kind is Kind.RISK:
        risk = basis.network.risks[one.subject]
        about = f" ({basis.place_of(risk)}: {basis.theme_of(risk)})"
    return f"{text.rstrip('.')}{about}: {status}"


def complaints(basis: Basis) -> list[str]:
    """What is told of complaints, and whether the own people can complain somewhere."""
    texts = complaints_told.sentences(basis)
    has_place = policy_of(basis.network).workforce.complaints
    if has_place is not None:
        answer = basis.say("heard.has_place" if has_place else "heard.has_no_place")
        texts.append(basis.say("heard.own_complaints", answer=answer))
    return texts
