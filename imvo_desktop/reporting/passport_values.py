"""What the company says itself in its passport: values by year, and what matters of ISO 26000."""

from __future__ import annotations

from collections.abc import Sequence

from imvo_desktop.analysis.core_subjects import SubjectLine, scan_of
from imvo_desktop.analysis.indicator_years import (
    IndicatorYears,
    Trend,
    indicator_years,
    settings_of,
    years_of,
)
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.passport import Domain, SubjectRelevance
from imvo_desktop.domain.report_settings import Profile
from imvo_desktop.knowledge.indicator_sets import all_sectors
from imvo_desktop.labels import indicator_words
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import Block, Heading, LineEnd, Paragraph, Rich, Table
from imvo_desktop.reporting.reader_fields import NOT_PUBLIC

_NAME_WIDTH, _GRI_WIDTH, _YEAR_WIDTH, _TREND_WIDTH, _SOURCE_WIDTH = 9, 5, 3, 5, 5


def shows_values(basis: Basis) -> bool:
    """Whether the reader sees values at all."""
    return basis.edition.profile is not Profile.PUBLIC or Kind.INDICATOR_VALUE not in NOT_PUBLIC


def summary_rows(basis: Basis) -> list[tuple[Rich, ...]]:
    """Rows of the three parts side by side: kept up, known, better and worse."""
    words, years = basis.words, _years(basis)
    found = [
        [one for one in indicator_years(basis.network) if one.indicator.domain is domain]
        for domain in Domain
    ]
    rows = [_row(words.text("passport.row.kept"), [words.number(len(one)) for one in found])]
    if not shows_values(basis):
        return rows
    known = [sum(one.value(years[-1]) is not None for one in part) for part in found]
    name = words.text("passport.row.known", year=str(years[-1]))
    rows.append(
        _row(name, [_of(basis, *pair) for pair in zip(known, map(len, found), strict=True)])
    )
    for trend in (Trend.BETTER, Trend.WORSE):
        counts = [sum(one.trend(years) is trend for one in part) for part in found]
        pairs = zip(counts, map(len, found), strict=True)
        rows.append(
            _row(words.text(f"passport.row.{trend}"), [_of(basis, *pair) for pair in pairs])
        )
    return rows


def value_blocks(basis: Basis) -> list[Block]:
    """The indicators of each part by year; what is not filled in is said."""
    words, found = basis.words, indicator_years(basis.network)
    if not found:
        return [Paragraph(rich(words.text("passport.none_kept")))]
    sector = all_sectors().get(settings_of(basis.network).sector or "")
    told = words.text("passport.values_told" if shows_values(basis) else "passport.values_hidden")
    if sector is not None:
        told = f"{words.text('passport.of_sector', name=sector.name(words.language))} {told}"
    blocks: list[Block] = [Paragraph(rich(told), is_quiet=True)]
    for domain in Domain:
        here = [one for one in found if one.indicator.domain is domain]
        blocks.append(Heading(basis.say(f"domain.{domain}")))
        none = Paragraph(rich(words.text("passport.none_of")), is_quiet=True)
        blocks.append(_table(basis, here) if here else none)
    return blocks


def relevance_table(basis: Basis) -> Table:
    """The seven core subjects: does it matter, why, and the risks on its themes."""
    words = basis.words
    columns = ("subject", "relevance", "themes")
    headers = tuple(words.text(f"passport.column.{one}") for one in columns)
    rows = []
    for one in scan_of(basis.network):
        name = f"{one.code} {one.norm.name(words.language)}"
        held = ", ".join(words.text(f"theme.{theme}") for theme in one.themes)
        themes = indicator_words.risks_text(one, words) if held else words.text("passport.no_theme")
        rows.append((rich(name), _relevance(basis, one), rich(themes)))
    return Table(headers, tuple(rows), (5, 5, 6))


def _relevance(basis: Basis, one: SubjectLine) -> Rich:
    """The answer and its reason; that there is none where it is needed."""
    words = basis.words
    if one.relevance is None:
        return rich(words.text("passport.not_answered"))
    said = words.text(f"subject_relevance.{one.relevance}")
    reason = (one.answer.reason or "").strip() if one.answer else ""
    if not reason and one.relevance is SubjectRelevance.NONE:
        reason = words.text("passport.no_reason")
    return (said, LineEnd(), reason) if reason else rich(said)


def _table(basis: Basis, found: Sequence[IndicatorYears]) -> Table:
    words, years = basis.words, _shown_years(basis)
    columns = ("indicator", "trend", "source") if years else ("indicator", "target")
    names = [words.text(f"passport.column.{one}") for one in columns]
    headers = (names[0], basis.say("column.gri"), *map(str, years), *names[1:])
    widths = (_NAME_WIDTH, _GRI_WIDTH, *[_YEAR_WIDTH] * len(years))
    widths += (_TREND_WIDTH, _SOURCE_WIDTH) if years else (_TREND_WIDTH,)
    rows = tuple(_indicator(basis, one, years) for one in found)
    return Table(headers, rows, widths, numbers=tuple(range(2, 2 + len(years))))


def _indicator(basis: Basis, one: IndicatorYears, years: Sequence[int]) -> tuple[Rich, ...]:
    words = basis.words
    unit = indicator_words.unit_of(one, words)
    name = indicator_words.name_of(one, words)
    first: Rich = (name, LineEnd(), unit) if unit else rich(name)
    target = indicator_words.target_text(one, words)
    start = (first, rich(indicator_words.disclosure_of(one, words)))
    if not years:
        return (*start, rich(target))
    values = (rich(indicator_words.value_text(one, year, words)) for year in years)
    moved = indicator_words.trend_text(one, _years(basis), words) or words.text(
        "passport.not_known"
    )
    goal = words.text("passport.target_told", target=target) if target else ""
    trend: Rich = (moved, LineEnd(), goal) if goal else rich(moved)
    return (*start, *values, trend, _sources(basis, one, years))


def _sources(basis: Basis, one: IndicatorYears, years: Sequence[int]) -> Rich:
    """Where the values are from, each source once with its years."""
    by_source: dict[str, list[str]] = {}
    for year in one.known_years(years):
        source = (one.values[year].source or "").strip()
        by_source.setdefault(source or basis.words.text("passport.source_unknown"), []).append(
            str(year)
        )
    lines = [f"{', '.join(held)}: {source}" for source, held in by_source.items()]
    spans = [one for at, line in enumerate(lines) for one in ((LineEnd(), line) if at else (line,))]
    return tuple(spans) or rich("–")


def _years(basis: Basis) -> tuple[int, ...]:
    return years_of(basis.network, basis.edition.date)


def _shown_years(basis: Basis) -> tuple[int, ...]:
    """The last year, and those before it in which anything is known."""
    if not shows_values(basis):
        return ()
    years, found = _years(basis), indicator_years(basis.network)
    known = {year for one in found for year in one.known_years(years)}
    return tuple(year for year in years if year in known or year == years[-1])


def _row(name: str, cells: Sequence[str]) -> tuple[Rich, ...]:
    return (rich(name), *map(rich, cells))


def _of(basis: Basis, count: int, total: int) -> str:
    if not total:
        return basis.say("indicator_none")
    number = basis.words.number
    return basis.say("indicator_of", count=number(count), total=number(total))
