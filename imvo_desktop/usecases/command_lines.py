"""What the commands say to a person who did not ask for JSON: short lines and small tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.priorities import links_by_contribution
from imvo_desktop.charts.harms import link_text
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases import hotspot_rows, read_table
from imvo_desktop.usecases.hotspot_rows import HotspotRow

if TYPE_CHECKING:
    # Only named here: a command should not wait for what another one needs.
    from imvo_desktop.usecases.check_project import ProjectCheck
    from imvo_desktop.usecases.import_files import Imported
    from imvo_desktop.usecases.read_table import ReadList

_MOST_ROWS = 15
_GAP = "  "


def read_lines(found: ReadList, words: Words) -> Iterator[str]:
    """How a list was read, column by column."""
    table = found.table
    yield words.text(
        "command.read.how",
        rows=len(table.rows),
        columns=len(table.columns),
        format=table.how.format,
    )
    unused = words.text("command.read.unmapped")
    yield from table_lines([(one, found.fields.get(one, unused)) for one in table.columns])
    yield from _first([read_table.sentence(one, words) for one in table.findings], words)


def import_lines(imported: Sequence[Imported], words: Words) -> Iterator[str]:
    """What an import brought, and what to look at."""
    for one in imported:
        plan = one.plan
        yield f"{one.name}:"
        yield words.text(
            "command.import.rows",
            rows_in=plan.rows_in,
            rows_used=plan.rows_used,
            rows_aside=plan.rows_aside,
        )
        counts = plan.counts
        groups = (("organisations", counts.organisations), ("links", counts.links))
        for code, counted in (*groups, ("risks", counts.risks)):
            yield words.text(
                "command.import.counts",
                name=words.text(f"command.table.{code}"),
                new=counted.new,
                changed=counted.changed,
                same=counted.same,
            )
        if plan.countries_unresolved:
            names = ", ".join(plan.countries_unresolved[:_MOST_ROWS])
            count = len(plan.countries_unresolved)
            yield words.text("command.import.countries", count=count, names=names)
        if plan.duplicates_proposed:
            yield words.text("command.import.duplicates", count=plan.duplicates_proposed)
        yield from _first([read_table.sentence(found, words) for found in plan.findings], words)


def hotspot_lines(
    network: Network, assessment: Assessment, words: Words, *, by_exposure: bool = False
) -> Iterator[str]:
    """What happens now, then the priorities, then what is not known; what reaches us if asked."""
    rows = hotspot_rows.rows(network, assessment, words)
    yield rows.finding
    if rows.happening:
        yield from ("", words.text("command.hotspots.now"))
        yield from _rows(rows.happening)
    if rows.ranked:
        yield from ("", words.text("command.hotspots.priorities"))
        yield from _rows(rows.ranked[:_MOST_ROWS])
        yield from _more(len(rows.ranked) + rows.not_shown - _MOST_ROWS, words)
    if by_exposure:
        yield from ("", words.text("command.hotspots.exposure"))
        ranked = links_by_contribution(assessment)
        first = [(str(rank), link_text(network, words, one)) for rank, one in ranked[:_MOST_ROWS]]
        yield from table_lines(first)
        yield from _more(len(ranked) - _MOST_ROWS, words)
    if rows.unknown_links:
        yield from ("", words.text("command.hotspots.unknown", count=rows.unknown_links))


def check_lines(name: str, checked: ProjectCheck, words: Words) -> Iterator[str]:
    """Whether the file is sound, and what was found in it and in the chain."""
    found = checked.examination
    code = "command.check.ok" if found.is_sound else "command.check.wrong"
    yield words.text(code, name=name, count=found.state.edits)
    sentences = [
        (
            f"{words.text(f'seriousness.{one.seriousness}')}:",
            words.text(f"issue.{one.code}", **dict(one.values)),
        )
        for one in checked.issues
    ]
    yield from _first(list(table_lines(sentences)), words)


def export_lines(path: str, rows: Mapping[str, int], words: Words) -> Iterator[str]:
    """Where the export is, and how much is in it."""
    yield words.text("command.export.done", path=path)
    for name, count in rows.items():
        yield words.text(
            "command.export.table", name=words.text(f"command.table.{name}"), count=count
        )


def table_lines(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """`rows` with their cells under one another."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)] if rows else []
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield (_GAP + _GAP.join(cells)).rstrip()


def _rows(rows: Sequence[HotspotRow]) -> Iterator[str]:
    return table_lines([(one.rank, one.level_text, one.theme, one.where) for one in rows])


def _first(lines: Sequence[str], words: Words) -> Iterator[str]:
    yield from lines[:_MOST_ROWS]
    yield from _more(len(lines) - _MOST_ROWS, words)


def _more(count: int, words: Words) -> Iterator[str]:
    if count > 0:
        yield words.text("command.more", count=count)
