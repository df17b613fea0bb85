"""CSV and its relatives as numbered rows: streamed, with stray quotes and NULs repaired."""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TextIO

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.errors import InputError
from imvo_desktop.importing import delimiter, text_decoding
from imvo_desktop.importing.delimiter import Dialect
from imvo_desktop.importing.source import NumberedRow, Source
from imvo_desktop.importing.table import Finding, ReadOptions

MAX_LINE_LENGTH = 4_000_000
MAX_LINES_IN_A_CELL = 500
_SAMPLE_LINES = 200
_SEPARATOR_LINE = re.compile(r"\ufeff?\"?sep=(.)\"?\s*", re.IGNORECASE | re.DOTALL)


class _RunawayQuoteError(Exception):
    """A quoted cell takes more lines than a cell can have."""


class _Lines:
    """The lines of a file, handed to the parser; what one record took can be given back."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._again: deque[str] = deque()
        self.taken: list[str] = []
        self.number = 0
        self.is_at_end = False
        self.first_nul: int | None = None

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.taken) > MAX_LINES_IN_A_CELL:
            raise _RunawayQuoteError
        line = self._again.popleft() if self._again else self._read()
        if not line:
            self.is_at_end = True
            raise StopIteration
        self.taken.append(line)
        return line

    def give_back(self, lines: list[str]) -> None:
        """Read `lines` once more."""
        self._again.extendleft(reversed(lines))
        self.taken.clear()
        self.is_at_end = False

    def _read(self) -> str:
        line = self._stream.readline(MAX_LINE_LENGTH)
        self.number += 1
        if len(line) >= MAX_LINE_LENGTH:
            raise InputError("line_too_long", row=self.number)
        if "\x00" in line:
            if self.first_nul is None:
                self.first_nul = self.number
            line = line.replace("\x00", "") or "\n"
        return line


def open_text(path: Path, options: ReadOptions) -> Source:
    """The rows of the text file `path`; it is closed after the last row or an error."""
    encoding = options.encoding or text_decoding.detect(path)
    with ExitStack() as opened:
        raw = opened.enter_context(path.open("rb"))
        stream = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="")
        lines = _Lines(opened.enter_context(stream))
        named = _SEPARATOR_LINE.fullmatch(next(lines, ""))
        lines.give_back([] if named is not None else lines.taken[:])
        given = options.delimiter or (named[1] if named is not None else None)
        dialect = delimiter.detect(_sample(lines), given, options.quotechar)
        findings: list[Finding] = []
        rows = _rows(lines, dialect, findings, 1 if named is None else 2)
        size = path.stat().st_size
        return Source(
            format="csv",
            rows=_closing(opened.pop_all(), rows),
            findings=findings,
            size=size,
            position=lambda: size if stream.closed else raw.tell(),
            encoding=encoding,
            delimiter=dialect.delimiter,
            quotechar=dialect.quotechar,
        )


def _closing(opened: ExitStack, rows: Iterator[NumberedRow]) -> Iterator[NumberedRow]:
    with opened:
        yield from rows


def _sample(lines: _Lines) -> list[str]:
    """The first lines, given back for reading."""
    sample = [line for line, _ in zip(lines, range(_SAMPLE_LINES), strict=False)]
    lines.give_back(lines.taken[:])
    return sample


def _rows(
    lines: _Lines, dialect: Dialect, findings: list[Finding], first: int
) -> Iterator[NumberedRow]:
    csv.field_size_limit(MAX_LINE_LENGTH * 2)
    number = first
    for cells, is_repaired in _records(lines, dialect):
        if is_repaired:
            findings.append(Finding("quote_unclosed", Seriousness.WARNING, number, None))
        if any("\ufffd" in cell for cell in cells):
            findings.append(Finding("characters_lost", Seriousness.WARNING, number, None))
        yield number, cells
        number += 1
    if lines.first_nul is not None:
        findings.append(Finding("nul_removed", Seriousness.WARNING, lines.first_nul, None))


def _records(lines: _Lines, dialect: Dialect) -> Iterator[tuple[list[str], bool]]:
    """Each record, and whether a quote in it had to be taken as an ordinary sign."""
    reader = _reader(lines, dialect)
    while True:
        lines.taken.clear()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except _RunawayQuoteError:
            cells = None
        if cells is not None and not _has_stray_quote(lines, dialect):
            yield cells, False
            continue
        first, rest = lines.taken[0], lines.taken[1:]
        lines.give_back(rest)
        reader = _reader(lines, dialect)
        yield _without_quoting(first, dialect), True


def _reader(lines: _Lines, dialect: Dialect) -> Iterator[list[str]]:
    return csv.reader(
        lines,
        delimiter=dialect.delimiter,
        quotechar=dialect.quotechar,
        escapechar=dialect.escapechar,
        skipinitialspace=dialect.skips_blanks,
    )


def _has_stray_quote(lines: _Lines, dialect: Dialect) -> bool:
    """Whether the record just read swallowed lines because a quote was not closed."""
    text = "".join(lines.taken)
    if lines.is_at_end and text.count(dialect.quotechar) % 2:
        return True
    if len(lines.taken) == 1:
        return False
    strict = csv.reader(
        lines.taken,
        delimiter=dialect.delimiter,
        quotechar=dialect.quotechar,
        escapechar=dialect.escapechar,
        skipinitialspace=dialect.skips_blanks,
        strict=True,
    )
    try:
        return len(list(strict)) != 1
    except csv.Error:
        return True


def _without_quoting(line: str, dialect: Dialect) -> list[str]:
    """The cells of a line whose quotes do not match, cut at every separator."""
    parts = line.rstrip("\r\n").split(dialect.delimiter)
    return [part.strip(dialect.quotechar) for part in parts]
