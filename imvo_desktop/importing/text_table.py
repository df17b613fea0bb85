"""CSV and its relatives as numbered rows: streamed, with what was damaged repaired and said."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from imvo_desktop.importing import delimiter, text_decoding, text_plain, text_shape
from imvo_desktop.importing.delimiter import Dialect
from imvo_desktop.importing.source import NumberedRow, Source
from imvo_desktop.importing.table import ReadOptions
from imvo_desktop.importing.text_lines import (
    MAX_LINE_LENGTH,
    TextBlocks,
    before_open_quote,
    lines_of,
)
from imvo_desktop.importing.text_plain import Rewrite
from imvo_desktop.importing.text_records import Records
from imvo_desktop.importing.text_shape import RowShape

_SAMPLE_LINES = 200
_NEARLY_ALL = 0.8
_SEPARATOR_LINE = re.compile(r"\ufeff?\"?sep=(.)\"?[ \t]*[\"\;,]*(\r\n|\r|\n|$)", re.IGNORECASE)


def open_text(path: Path, options: ReadOptions) -> Source:
    """The rows of the text file `path`; it is closed after the last row, an error or `close`."""
    encoding = options.encoding or text_decoding.detect(path)
    with ExitStack() as opened:
        raw = opened.enter_context(path.open("rb"))
        stream = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="")
        blocks = TextBlocks(opened.enter_context(stream))
        start = blocks.look_ahead()
        named = _SEPARATOR_LINE.match(start)
        if named is not None:
            blocks.skip(named.end())
            start = start[named.end() :]
        given = options.delimiter or (named[1] if named is not None else None)
        sample = _sample(start)
        dialect = delimiter.detect(sample, given, options.quotechar)
        blocks.plainly = text_plain.rewriting(sample, dialect)
        records = Records(blocks, dialect, _shape(sample, dialect, blocks.plainly))
        size = path.stat().st_size
        rows = _closing(opened.pop_all(), records.rows(1 if named is None else 2))
        return Source(
            format="csv",
            rows=rows,
            findings=records.findings,
            size=size,
            position=lambda: size if stream.closed else raw.tell(),
            close=stream.close,
            encoding=encoding,
            delimiter=dialect.delimiter,
            quotechar=dialect.quotechar,
        )


def _closing(opened: ExitStack, rows: Iterator[NumberedRow]) -> Iterator[NumberedRow]:
    with opened:
        yield from rows


def _sample(start: str) -> list[str]:
    """The first lines, without a last cell that is still open.

    Where that would leave out many lines, a quote is out of place: then they all stay.
    """
    lines = lines_of(start)[:_SAMPLE_LINES]
    text = "".join(lines)
    closed = lines_of(text[: before_open_quote(text, '"')])
    return closed if len(closed) >= len(lines) * _NEARLY_ALL else lines


def _shape(sample: list[str], dialect: Dialect, plainly: Rewrite | None) -> RowShape:
    """The shape of the rows that the first lines hold."""
    csv.field_size_limit(MAX_LINE_LENGTH * 2)
    lines = sample if plainly is None else lines_of(plainly("".join(sample)))
    return text_shape.shape_of(delimiter.records_of(lines, dialect))
