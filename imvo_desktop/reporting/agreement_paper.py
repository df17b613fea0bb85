"""The yearly plan and progress on agreements: what was agreed, what was done, what not and why."""

from __future__ import annotations

from collections.abc import Iterable

from imvo_desktop.domain.agreement import Agreement, Commitment, CommitmentStatus
from imvo_desktop.domain.codes import Kind, MeasureStatus
from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.report_settings import Paper
from imvo_desktop.reporting.agreement_coverage import (
    CommitmentLine,
    Coverage,
    ThemeLine,
    counts_text,
    coverage,
    covered_text,
    finding,
    risks_text,
)
from imvo_desktop.reporting.agreement_records import agreements_of
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Facts,
    Heading,
    LineEnd,
    Paragraph,
    Report,
    Rich,
    Section,
    Span,
    Table,
)
from imvo_desktop.reporting.paper_head import part, short_document
from imvo_desktop.reporting.sign_off import place_to_sign

_STOPS = " .;"
_NOT_DONE = (MeasureStatus.SKIPPED, MeasureStatus.PAUSED, MeasureStatus.STOPPED)


def agreement_progress(basis: Basis) -> Report:
    """A section for each agreement the company takes part in, and a place to sign."""
    found = agreements_of(basis.network)
    sections = [_agreement(basis, at, one) for at, one in enumerate(found, start=1)]
    if not sections:
        none = Paragraph(rich(basis.words.text("progress.none")))
        sections = [part(basis, 1, "progress.section.none", (none,))]
    sign = _sign(basis, len(sections) + 1, has_agreement=bool(found))
    return short_document(basis, Paper.AGREEMENT_PROGRESS, (*sections, sign), _standing(basis))


def _standing(basis: Basis) -> str:
    """How many commitments are done, of how many."""
    found = [
        one
        for one in basis.network.records(Kind.COMMITMENT).values()
        if isinstance(one, Commitment)
    ]
    done = sum(one.status is CommitmentStatus.DONE for one in found)
    return basis.words.text("progress.standing", count=done, total=len(found))


def _agreement(basis: Basis, number: int, one: Agreement) -> Section:
    """One agreement: facts, this year, other years, and its themes."""
    found = coverage(basis.network, one)
    year = basis.edition.date[:4]
    now = [line for line in found.commitments if (line.commitment.due or "")[:4] == year]
    others = [line for line in found.commitments if line not in now]
    words = basis.words
    blocks: list[Block] = [
        _facts(basis, one),
        Paragraph(rich(finding(found, words))),
        Heading(words.text("progress.this_year", year=year)),
        *_commitments(basis, now, "progress.nothing_this_year"),
        *_others(basis, others),
        *_themes(basis, found),
    ]
    return Section(
        str(number),
        basis.told(one.name) or words.text("progress.unnamed"),
        tuple(blocks),
        flows=True,
    )


def _facts(basis: Basis, one: Agreement) -> Facts:
    words = basis.words
    status = words.text(f"agreement_state.{one.status}")
    if one.checked:
        checked = words.text("agreement.checked", date=one.checked)
        status = f"{status} ({checked})"
    themes = ", ".join(words.text(f"theme.{theme}") for theme in one.themes)
    values = (
        ("agreement_status", status),
        ("field.joined", words.date(one.joined) if one.joined else words.text("progress.open")),
        ("field.parties", basis.told(one.parties)),
        ("field.themes", themes),
        ("field.address", one.address or ""),
        ("field.note", basis.told(one.note)),
    )
    names = {"agreement_status": "field.status"}
    return Facts(
        tuple((words.text(names.get(code, code)), rich(text)) for code, text in values if text)
    )


def _commitments(basis: Basis, lines: list[CommitmentLine], none: str) -> list[Block]:
    """What was agreed, how far it is, what was done and what not and why."""
    words = basis.words
    if not lines:
        return [Paragraph(rich(words.text(none)))]
    names = ("agreed", "how_far", "measures", "progress")
    headers = tuple(words.text(f"progress.column.{one}") for one in names)
    return [Table(headers, tuple(_row(basis, one) for one in lines), (6, 4, 7, 6))]


def _row(basis: Basis, line: CommitmentLine) -> tuple[Rich, ...]:
    words, one = basis.words, line.commitment
    state = words.text(f"commitment_status.{one.status}")
    due = words.text("progress.due", date=one.due) if one.due else words.text("progress.no_due")
    owner = one.owner or words.text("progress.no_owner")
    told = basis.told(one.progress) or words.text("progress.not_told")
    return (
        rich(one.text),
        rich("; ".join((state, due, owner))),
        _measures(basis, line.measures),
        rich(told),
    )


def _measures(basis: Basis, measures: Iterable[Measure]) -> Rich:
    """Each measure on a line of its own; that there is none is said."""
    lines = [_measure(basis, one) for one in measures]
    if not lines:
        return rich(basis.words.text("progress.no_measure"))
    spans: list[Span] = []
    for line in lines:
        spans += [LineEnd(), line] if spans else [line]
    return tuple(spans)


def _measure(basis: Basis, one: Measure) -> str:
    """What is done, how far it is, what came of it; of what is not done, why."""
    words = basis.words
    name = basis.told(one.text) or words.text(f"measure_kind.{one.kind}")
    state = words.text(f"measure_status.{one.status}").lower()
    why = ""
    if one.status in _NOT_DONE:
        reason = basis.told(one.status_reason) or words.text("progress.no_reason")
        why = words.text("progress.why", reason=reason)
    came = basis.told(one.measured_effect)
    effect = words.text("progress.effect", text=came) if came else ""
    said = f"{name.rstrip(_STOPS)}: {state}"
    return ". ".join(part.rstrip(_STOPS) for part in (said, why, effect) if part)


def _others(basis: Basis, lines: list[CommitmentLine]) -> list[Block]:
    if not lines:
        return []
    heading = Heading(basis.words.text("progress.other_years"))
    return [heading, *_commitments(basis, lines, "")]


def _themes(basis: Basis, found: Coverage) -> list[Block]:
    """Each theme of the agreement with the risks and measures on it."""
    words = basis.words
    if not found.themes:
        return []
    names = ("theme", "risks", "measures", "covered")
    headers = tuple(words.text(f"agreement.column.{one}") for one in names)
    rows = tuple(_theme_row(basis, one) for one in found.themes)
    return [
        Heading(words.text("progress.themes")),
        Table(headers, rows, (6, 5, 5, 4)),
    ]


def _theme_row(basis: Basis, one: ThemeLine) -> tuple[Rich, ...]:
    words = basis.words
    measures = counts_text(one.measures, words) or words.text("progress.no_measure")
    cells = (
        words.text(f"theme.{one.theme}"),
        risks_text(one, words),
        measures,
        covered_text(one.covered, words),
    )
    return tuple(map(rich, cells))


def _sign(basis: Basis, number: int, *, has_agreement: bool) -> Section:
    """A place to sign for who is responsible; none where there is nothing to sign for."""
    words, settings = basis.words, report_settings_of(basis.network)
    if not has_agreement:
        nothing = Paragraph(rich(words.text("progress.nothing_to_sign")))
        return part(basis, number, "part.sign_off", (nothing,))
    said = words.text("progress.sign", date=basis.edition.date)
    draft = f" {basis.say('sign.draft')}" if basis.edition.is_draft else ""
    blocks: list[Block] = [
        Paragraph(rich(f"{said}{draft}"), is_quiet=True),
        place_to_sign(basis, "signer", settings.signer, settings.signer_role),
    ]
    return part(basis, number, "part.sign_off", blocks)
