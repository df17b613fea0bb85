"""What `imvo hotspots --lens` prints: a lens as plain values, and as a small table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from imvo_desktop.domain.fields import Plain
from imvo_desktop.domain.words import Words, cut_short
from imvo_desktop.usecases.command_lines import MOST_ROWS, more_line, table_lines
from imvo_desktop.usecases.lens_report import LensReport, Said
from imvo_desktop.usecases.lens_telling import finding_text, option_lines
from imvo_desktop.usecases.shown_table import ShownTable, of_report

_WIDEST = 30


def lens_document(report: LensReport, words: Words) -> dict[str, Plain]:
    """The lens by names; each row by the codes of its columns, what is not known is null."""
    lens = f"lens.{report.lens}"
    codes = [one.code for one in report.columns]
    return {
        "name": report.lens.value,
        "title": words.text(f"{lens}.title"),
        "question": words.text(f"{lens}.question"),
        "formula": words.text(f"{lens}.formula"),
        "source": words.text(f"{lens}.source"),
        "options": dict(report.options),
        "columns": [
            {
                "code": one.code,
                "form": one.form.value,
                "text": words.text(f"lens.column.{one.code}"),
            }
            for one in report.columns
        ],
        "rows": [
            {
                **dict(zip(codes, row.cells, strict=True)),
                "record": row.kind.value,
                "ids": [*row.ids],
            }
            for row in report.rows
        ],
        "finding": _said(report.finding, words),
        "remarks": [_said(one, words) for one in report.remarks],
        "details": _plain(report.details),
    }


def lens_lines(report: LensReport, words: Words, currency: str) -> Iterator[str]:
    """The question and what was found, the first rows, and how it was computed."""
    lens = f"lens.{report.lens}"
    yield words.text(f"{lens}.question")
    yield finding_text(report, words)
    table = of_report(report, words, currency)
    if table.rows:
        yield ""
        yield from table_lines(
            [[cut_short(one, _WIDEST) for one in table.headers], *_cells(table, words)]
        )
        yield from more_line(len(table.rows) - MOST_ROWS, words)
    for heading, lines in (
        ("remarks", [words.text(code, **values) for code, values in report.remarks]),
        ("formula", [words.text(f"{lens}.formula")]),
        ("source", [words.text(f"{lens}.source")]),
        ("options", list(option_lines(report.options, words))),
    ):
        if lines:
            yield from ("", words.text(f"analysis.told.{heading}"))
            yield from (f"  {line}" for line in lines)


def _cells(table: ShownTable, words: Words) -> Iterator[Sequence[str]]:
    columns = range(len(table.headers))
    for row in range(min(len(table.rows), MOST_ROWS)):
        yield [cut_short(table.text(row, column, words), _WIDEST) for column in columns]


def _said(said: Said, words: Words) -> dict[str, Plain]:
    code, values = said
    return {"code": code, "values": _plain(values), "text": words.text(code, **values)}


def _plain(value: object) -> Plain:
    """A value as JSON has it: mappings and sequences all the way down."""
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    # reason: what a lens holds besides these is text, a number, a truth or nothing
    return cast(Plain, value)
