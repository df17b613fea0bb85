"""The list of evidence: every file by its SHA-256, and what it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from imvo_desktop.domain.codes import Judged, Kind
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.labels.names import link_ends, record_name
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Digest,
    GoTo,
    LineEnd,
    Paragraph,
    Rich,
    Section,
    Span,
    Table,
)

_SHA256 = re.compile(r"[0-9a-f]{64}")


def evidence_section(basis: Basis, number: str) -> Section:
    """The annex of evidence, in the order of the priorities it is about."""
    title = basis.words.text("part.evidence")
    found = [
        one for one in basis.network.records(Kind.EVIDENCE).values() if isinstance(one, Evidence)
    ]
    if not found:
        blocks: tuple[Block, ...] = (Paragraph(rich(basis.say("evidence.none"))),)
        return Section(number, title, blocks, flows=True)
    places = {harm.risk: at for at, harm in enumerate(basis.harms, start=1)}
    last = len(places) + 1
    ordered = sorted(found, key=lambda one: (places.get(one.subject, last), one.name, one.id))
    rows = tuple(_row(basis, one, places.get(one.subject, 0)) for one in ordered)
    headers = tuple(basis.say(f"column.{one}") for one in ("file", "for", "added", "verified"))
    has_files = any(one.sha256 for one in ordered)
    intro = Paragraph(
        rich(basis.say("evidence.intro" if has_files else "evidence.no_files")), is_quiet=True
    )
    return Section(number, title, (intro, Table(headers, rows, (7, 6, 4, 3))), flows=True)


def _row(basis: Basis, one: Evidence, place: int) -> tuple[Rich, ...]:
    spans: list[Span] = [one.name]
    if one.address:
        spans.append(f" {one.address}")
    if one.sha256:
        spans += _proof(basis, one.sha256)
    added = (basis.words.date(one.added) if one.added else "", one.by or "")
    return (
        tuple(spans),
        (GoTo(place, _about(basis, one)),),
        rich(", ".join(part for part in added if part) or basis.say("not_given")),
        rich(_verified(basis, one)),
    )


def _proof(basis: Basis, sha256: str) -> Iterator[Span]:
    """The digest, and that it is not that of a kept file where it is not."""
    is_digest = _SHA256.fullmatch(sha256) is not None
    if is_digest:
        yield Digest(sha256)
    if not is_digest or sha256 in basis.edition.unmatched:
        yield LineEnd()
        yield basis.say("evidence.no_match")


def _about(basis: Basis, one: Evidence) -> str:
    """What it stands for: a risk, a measure, a delivery or an organisation."""
    network = basis.network
    if one.subject_kind is Kind.RISK:
        risk = network.risks[one.subject]
        return f"{basis.place_of(risk)}: {basis.theme_of(risk)}"
    if one.subject_kind is Kind.LINK:
        return link_ends(network, one.subject)
    found = network.get(one.subject_kind, one.subject)
    if isinstance(found, Measure):
        name = found.text or basis.words.text(f"measure_kind.{found.kind}")
        return basis.say("evidence.measure", name=name)
    return record_name(network, one.subject_kind, one.subject, basis.words)


def _verified(basis: Basis, one: Evidence) -> str:
    """Whether the judgement it stands for was verified; a dash for what is no judgement."""
    if one.subject_kind is not Kind.RISK:
        return "–"
    is_verified = basis.network.risks[one.subject].judged is Judged.VERIFIED
    return basis.say("evidence.yes" if is_verified else "evidence.no")
