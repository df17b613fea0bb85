"""The first sheets of the exported workbook as rows: what the file is, and what was counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from imvo_desktop.analysis.assessment import Assessment, Ints
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.analysis.structure import chain_summary
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.export_tables import FlatTable

type Row = tuple[str | int, ...]

_SAID = ("whole", "ids", "headers", "codes", "blank", "units", "worked_out", "guard")


def about(name: str, tables: Sequence[FlatTable], words: Words) -> tuple[str, list[str], list[Row]]:
    """Title, lines, and the table of sheets with its header."""
    title = words.text("workbook.title" if name else "workbook.title_without_name", name=name)
    lines = [words.text(f"workbook.{one}") for one in _SAID]
    head: Row = tuple(words.text(f"workbook.{one}") for one in ("sheet", "holds", "rows"))
    rows = ((one.name, words.text(f"command.table.{one.name}"), len(one.rows)) for one in tables)
    return title, lines, [head, *rows]


def counts(network: Network, assessment: Assessment, words: Words) -> list[Row]:
    """The numbers of the report, with a header: in all, by tier, by country, by level."""
    summary = chain_summary(network, assessment)
    head: Row = tuple(words.text(f"workbook.{one}") for one in ("of", "by", "count"))
    whole = {
        "organisations": summary.organisations,
        "customers": summary.customers,
        "deliveries": summary.links,
        "risks": summary.risks,
    }
    rows: list[Row] = [(words.text(f"workbook.{name}"), "", one) for name, one in whole.items()]
    tiers = ((_tier(one.tier, words), one.organisations) for one in summary.tiers)
    parts = {
        "by_tier": list(tiers),
        "by_country": [(_country(code, words), one) for code, one in summary.countries],
        "by_making": [(_country(code, words), one) for code, one in summary.making],
        "by_link_level": list(_levels(assessment.links.level, words)),
        "by_risk_level": list(_levels(assessment.risks.level, words)),
    }
    for part, found in parts.items():
        rows += [(words.text(f"workbook.{part}"), name, count) for name, count in found]
    return [head, *rows]


def _tier(tier: int, words: Words) -> str:
    if tier < 0:
        return words.text("workbook.not_known")
    return words.text("workbook.tier" if tier else "workbook.own", number=tier)


def _country(code: str | None, words: Words) -> str:
    return words.country(code) or words.text("workbook.not_known")


def _levels(levels: Ints, words: Words) -> Iterator[tuple[str, int]]:
    found = Counter(levels.tolist())
    for number, level in reversed(list(enumerate(LEVELS))):
        yield words.text(f"level.{level}"), found[number]
