"""The CSR passport: people, planet and profit side by side; for business use, and no label."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from imvo_desktop.analysis.indicator_years import indicator_years
from imvo_desktop.domain.passport import Domain
from imvo_desktop.domain.report_settings import Paper
from imvo_desktop.knowledge.laws import all_agreements
from imvo_desktop.knowledge.themes import facts_of
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Bullets,
    LineEnd,
    Note,
    Paragraph,
    Report,
    Rich,
    Section,
    Table,
)
from imvo_desktop.reporting.front import acts
from imvo_desktop.reporting.harm_facts import measure_lines
from imvo_desktop.reporting.indicators import Indicator, indicator_words, indicators
from imvo_desktop.reporting.law_words import agreement_status, law_line
from imvo_desktop.reporting.norms_section import themes_used
from imvo_desktop.reporting.paper_head import part, short_document
from imvo_desktop.reporting.passport_values import relevance_table, summary_rows, value_blocks

_ROWS = ("assessed", "significant", "improving", "ended")
_NAMES = {Domain.PEOPLE: "social", Domain.PLANET: "environment", Domain.PROFIT: "conduct"}
_MEASURES, _TOP = 10, 2


def passport(basis: Basis) -> Report:
    """Indicators side by side, measures, agreements on our themes, and ISO 26000."""
    found = {one.code: one for one in indicators(basis)}
    sections = (
        _side_by_side(basis, found),
        part(basis, 2, "passport.part.values", value_blocks(basis)),
        _single(basis, found.values()),
        _measures(basis),
        _agreements(basis),
        _subjects(basis),
        _no_label(basis),
    )
    return short_document(basis, Paper.PASSPORT, sections)


def _side_by_side(basis: Basis, found: Mapping[str, Indicator]) -> Section:
    """The same four counts for each of the three, with the disclosure each belongs to."""
    words = basis.words
    rows = [
        (
            rich(words.text(f"passport.row.{row}")),
            *(rich(indicator_words(basis, found[f"{name}.{row}"])[1]) for name in _NAMES.values()),
        )
        for row in _ROWS
    ]
    disclosures = (found[f"{name}.assessed"].disclosure for name in _NAMES.values())
    none = basis.say("norms.no_norm")
    rows.append((rich(words.text("passport.row.gri")), *(rich(one or none) for one in disclosures)))
    first = (rich(words.text("passport.row.first")), *(_first(basis, one) for one in _NAMES))
    headers = (words.text("passport.column.what"), *(basis.say(f"domain.{one}") for one in _NAMES))
    own = summary_rows(basis) if indicator_years(basis.network) else []
    blocks: list[Block] = [
        Table(headers, (*own, *rows, first), (4, 4, 4, 4)),
        Paragraph(rich(words.text("passport.counted")), is_quiet=True),
    ]
    return part(basis, 1, "passport.part.side", blocks)


def _first(basis: Basis, domain: Domain) -> Rich:
    """What comes first among the themes of one of the three; said to be none where it is."""
    risks = basis.network.risks
    shown = [one for one in basis.harms if facts_of(risks[one.risk].theme).ppp is domain][:_TOP]
    if not shown:
        return rich(basis.words.text("passport.none_rated"))
    marks = [(basis.mark_of(one.risk), f" {one.where}: {one.theme}") for one in shown]
    spans = [one for at, pair in enumerate(marks) for one in ((LineEnd(), *pair) if at else pair)]
    return tuple(spans)


def _single(basis: Basis, found: Iterable[Indicator]) -> Section:
    """The other indicators, each with its disclosure."""
    shown = {f"{name}.{row}" for name in _NAMES.values() for row in _ROWS}
    rows = []
    for one in found:
        if one.code not in shown:
            said, value = indicator_words(basis, one)
            disclosure = one.disclosure or basis.say("norms.no_norm")
            rows.append((rich(said), rich(disclosure), rich(value)))
    headers = tuple(basis.say(f"column.{one}") for one in ("indicator", "gri", "count"))
    table = Table(headers, tuple(rows), (9, 3, 3), numbers=(2,))
    return part(basis, 3, "passport.part.indicators", (table,))


def _measures(basis: Basis) -> Section:
    lines, rest = measure_lines(basis, _MEASURES)
    blocks: list[Block] = [Paragraph(rich(" ".join(acts(basis))))]
    if lines:
        blocks.append(Bullets(tuple(map(rich, lines))))
    if rest:
        blocks.append(Paragraph(rich(basis.say("rest_rows", count=rest)), is_quiet=True))
    return part(basis, 4, "passport.part.measures", blocks)


def _agreements(basis: Basis) -> Section:
    """The agreements that name a theme of a recorded risk, with how far each is."""
    words, used = basis.words, set(themes_used(basis))
    found = [one for one in all_agreements() if used & set(one.themes)]
    lines = tuple(
        rich(f"{one.name} ({one.sector(words.language)}): {agreement_status(one, words)}")
        for one in found
    )
    said = words.text("passport.agreements") if lines else basis.say("laws.no_agreements")
    blocks: list[Block] = [Paragraph(rich(said))]
    return part(basis, 5, "passport.part.agreements", [*blocks, *([Bullets(lines)] * bool(lines))])


def _subjects(basis: Basis) -> Section:
    """Each core subject: whether it matters, and the risks on its themes."""
    told = Paragraph(rich(basis.words.text("passport.subjects")), is_quiet=True)
    return part(basis, 6, "passport.part.subjects", (told, relevance_table(basis)))


def _no_label(basis: Basis) -> Section:
    words = basis.words
    texts = (
        words.text("passport.no_label_text"),
        law_line("green-claims", words, basis.edition.date),
    )
    note = Note(words.text("document.kicker.passport"), tuple(map(rich, texts)))
    return part(basis, 7, "passport.part.no_label", (note,))
