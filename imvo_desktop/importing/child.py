"""The reading process: takes one request as JSON, gives the table as JSON lines, and ends.

It is the program itself with a hidden argument, under limits; the program never parses a file
that came from outside in its own process.
"""

from __future__ import annotations

import csv
import json
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, replace
from itertools import chain, dropwhile, islice
from pathlib import Path

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.errors import ImvoError, InputError
from imvo_desktop.importing import header_row
from imvo_desktop.importing.file_kind import SIGNATURE_LENGTH, FileKind, kind_of_bytes
from imvo_desktop.importing.geojson import open_geojson
from imvo_desktop.importing.limits import limit_this_process
from imvo_desktop.importing.one_list import rows_of_one_list
from imvo_desktop.importing.source import NumberedRow, Source
from imvo_desktop.importing.spreadsheet import open_workbook
from imvo_desktop.importing.table import (
    MAX_CELL_LENGTH,
    MAX_COLUMNS,
    MAX_ROWS_READ,
    Finding,
    ReadOptions,
)
from imvo_desktop.importing.text_table import open_text

HIDDEN_ARGUMENT = "--imvo-read-table"
EXIT_MEMORY = 3
_RULERS = frozenset({"---", "===", "___", "***", "+--", "+==", ":--", "-:", "--:"})
_ROWS_PER_MESSAGE = 500
_MAX_FIELD = 1 << 30
_MAX_LINES = 2 * MAX_ROWS_READ
_MAX_FILE_LINES = 4 * MAX_ROWS_READ
_CHUNK = 1 << 20
MAX_FINDINGS = 10_000

type Message = dict[str, object]


def main(argv: list[str]) -> int:
    """Read the request on standard input and answer on standard output; `argv` is not used."""
    del argv
    request = json.loads(sys.stdin.buffer.readline())
    limit_this_process(int(request["memory_bytes"]), int(request["cpu_seconds"]))
    try:
        for message in messages(Path(request["path"]), ReadOptions(**request["options"])):
            _send(message)
    except ImvoError as error:
        _send({"kind": "error", "code": error.code, "values": error.values})
    except MemoryError:
        return EXIT_MEMORY
    except OSError:
        name = Path(request["path"]).name
        _send({"kind": "error", "code": "file_unreadable", "values": {"name": name}})
    return 0


def messages(path: Path, options: ReadOptions) -> Iterator[Message]:
    """The table in `path`, piece by piece: `how`, `headers`, many `rows`, `findings`, `end`."""
    source = open_source(path, options)
    if source.has_header:
        options = replace(options, header_row=1, header_rows=1)
    with closing(source):
        rows = _from_row(_kept_rows(source), options.header_row or 0)
        sample = list(islice(rows, header_row.SAMPLE_ROWS))
        place = _header_place([cells for _, cells in sample], options)
        yield _how(source, sample, place)
        below = place.preamble_rows + place.header_rows
        header = sample[place.preamble_rows : below]
        names = header_row.joined([cells for _, cells in header])
        yield {"kind": "headers", "headers": names}
        wanted = rows_of_one_list(chain(sample[below:], rows), header, source.findings)
        count = 0
        for batch in _batches(wanted):
            count += len(batch)
            if count > MAX_ROWS_READ:
                raise InputError("table_too_long", limit=MAX_ROWS_READ)
            yield {"kind": "rows", "rows": batch}
            yield {"kind": "progress", "done": source.position(), "total": source.size}
        yield {"kind": "findings", "findings": list(map(asdict, _listed(source.findings)))}
        yield {"kind": "end", "count": count, "hidden_rows": source.hidden_rows()}


def open_source(path: Path, options: ReadOptions) -> Source:
    """The rows of `path`, by the reader its first bytes ask for."""
    csv.field_size_limit(_MAX_FIELD)
    if not stat.S_ISREG(path.stat().st_mode):
        raise InputError("file_not_a_table", name=path.name)
    with path.open("rb") as file:
        kind = kind_of_bytes(file.read(SIGNATURE_LENGTH))
    if kind is FileKind.OTHER:
        raise InputError("file_not_a_table", name=path.name)
    if kind is FileKind.TEXT:
        _refuse_endless(path)
        return open_text(path, options)
    if kind is FileKind.GEOJSON:
        return open_geojson(path)
    return open_workbook(path, kind, options)


def _refuse_endless(path: Path) -> None:
    """Raise `InputError` (`table_too_long`) for a text of so many lines that it cannot be a list.

    A row may take several lines, so only what is far beyond is refused without reading it.
    """
    lines = 0
    with path.open("rb") as file:
        while part := file.read(_CHUNK):
            lines += max(part.count(b"\n"), part.count(b"\r"))
            if lines > _MAX_FILE_LINES:
                raise InputError("table_too_long", limit=MAX_ROWS_READ)


def _from_row(rows: Iterator[NumberedRow], first: int) -> Iterator[NumberedRow]:
    """The rows from the `first` of the file on, where a person said that the header is."""
    return dropwhile(lambda row: row[0] < first, rows) if first else rows


def _header_place(rows: list[list[str]], options: ReadOptions) -> header_row.HeaderPlace:
    """Where the header is in the first rows: on top when a person said at which row it is."""
    at = options.header_row
    place = header_row.find(rows, min(1, at) if at is not None else None)
    return header_row.sized(place, options.header_rows, len(rows))


def _how(source: Source, sample: list[NumberedRow], place: header_row.HeaderPlace) -> Message:
    if not sample:
        raise InputError("file_empty")
    below = place.preamble_rows
    preamble = sample[below][0] - 1 if below < len(sample) else below
    return {
        "kind": "how",
        "format": source.format,
        "encoding": source.encoding,
        "delimiter": source.delimiter,
        "quotechar": source.quotechar,
        "sheet": source.sheet,
        "sheets": list(source.sheets),
        "header_rows": place.header_rows,
        "preamble_rows": preamble,
    }


def _kept_rows(source: Source) -> Iterator[NumberedRow]:
    """The rows that hold something, blanks at the end cut off, cells that are too long cut."""
    for number, cells in source.rows:
        kept = _without_blanks(cells)
        if number > _MAX_LINES:
            raise InputError("table_too_long", limit=MAX_ROWS_READ)
        if not kept or (kept[-1][:3] in _RULERS and _is_ruler(kept)):
            continue
        if len(kept) > MAX_COLUMNS:
            raise InputError("table_too_wide", row=number, limit=MAX_COLUMNS)
        if max(map(len, kept)) > MAX_CELL_LENGTH:
            kept = [_cut(source, number, index, cell) for index, cell in enumerate(kept)]
        yield number, kept


def _without_blanks(cells: list[str]) -> list[str]:
    """`cells` with nothing in those that hold blanks only, and without those at the end."""
    bare = list(map(str.strip, cells))
    if bare.count("") != cells.count(""):
        cells = [cell if text else "" for cell, text in zip(cells, bare, strict=True)]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _is_ruler(cells: list[str]) -> bool:
    """Whether a row only draws a line, as printed lists and text tables do."""
    return all(len(cell.strip("-=_+:* ")) == 0 for cell in cells)


def _listed(findings: list[Finding]) -> list[Finding]:
    """The findings, of too many the first and how many more there are."""
    more = len(findings) - MAX_FINDINGS
    if more <= 0:
        return findings
    told = Finding("findings_more", Seriousness.REMARK, None, None, str(more + 1))
    return [*findings[: MAX_FINDINGS - 1], told]


def _cut(source: Source, number: int, index: int, cell: str) -> str:
    if len(cell) <= MAX_CELL_LENGTH:
        return cell
    column = header_row.letters(index + 1)[-1]
    source.findings.append(
        Finding("cell_cut", Seriousness.WARNING, number, column, cell[:80], str(MAX_CELL_LENGTH))
    )
    return cell[:MAX_CELL_LENGTH]


def _batches(rows: Iterator[NumberedRow]) -> Iterator[list[NumberedRow]]:
    while batch := list(islice(rows, _ROWS_PER_MESSAGE)):
        yield batch


def _send(message: Message) -> None:
    sys.stdout.buffer.write(json.dumps(message).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
