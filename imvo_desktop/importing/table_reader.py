"""Reads a list from a file into headers and rows; the parsing happens in a limited process."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.errors import FileError, InputError
from imvo_desktop.importing import header_row, numbers, sandbox, templates
from imvo_desktop.importing.child import Message
from imvo_desktop.importing.limits import Limits
from imvo_desktop.importing.table import DETECT, Finding, HowRead, ReadOptions, Table
from imvo_desktop.progress import SILENT, Progress

__all__ = ["DETECT", "Finding", "HowRead", "ReadOptions", "Table", "read"]

MAX_FILE_BYTES = 600_000_000
_ORDINARY = Limits()
_NUMBER_SAMPLE = 500


def read(
    path: Path,
    options: ReadOptions = DETECT,
    progress: Progress = SILENT,
    limits: Limits = _ORDINARY,
) -> Table:
    """The table in `path`: CSV and relatives, XLSX, XLS, XLSB or ODS.

    Raises `FileError` (`file_missing`, `file_unreadable`, `file_too_big`, `reader_stopped`,
    `reader_timeout`) or `InputError` (`file_empty`, `file_not_a_table`, `file_password`,
    `file_damaged`, `cell_too_big`, `sheet_too_big`, `sheet_missing`,
    `table_too_long`, `table_too_wide`, `line_too_long`), and `Cancelled` within a second.
    """
    _check_file(path)
    collector = _Collector()
    request: Message = {"path": str(path.resolve()), "options": asdict(options)}
    answers = sandbox.run(request, limits, lambda: progress.step(*collector.place))
    try:
        for message in answers:
            collector.take(message)
    finally:
        answers.close()  # type: ignore[attr-defined]  # reason: it is a generator
    return collector.table()


class _Collector:
    """Puts the pieces of a table together, checking each: they come from another process."""

    def __init__(self) -> None:
        self.place = (0, 1)
        self._how: Message = {}
        self._headers: list[str] = []
        self._numbers: list[int] = []
        self._rows: list[list[str]] = []
        self._findings: list[Finding] = []
        self._is_whole = False

    def take(self, message: Message) -> None:
        """Add one message."""
        match message:
            case {"kind": "error", "code": str(code), "values": dict(values)}:
                raise _error(code, values)
            case {"kind": "how"}:
                self._how = message
            case {"kind": "headers", "headers": list(headers)}:
                self._headers = [str(header) for header in headers]
            case {"kind": "rows", "rows": list(rows)}:
                for number, cells in rows:
                    self._numbers.append(int(number))
                    self._rows.append([str(cell) for cell in cells])
            case {"kind": "progress", "done": int(done), "total": int(total)}:
                self.place = (min(done, total), max(1, total))
            case {"kind": "findings", "findings": list(findings)}:
                self._findings += [_finding(one) for one in findings]
            case {"kind": "end", "count": int(count)}:
                self._is_whole = count == len(self._rows)
            case _:
                raise FileError("reader_stopped", reason="crash")

    def table(self) -> Table:
        """The whole table; an incomplete one is a reader that stopped."""
        if not self._is_whole:
            raise FileError("reader_stopped", reason="crash")
        width = max(map(len, self._rows), default=0)
        if not _count(self._how, "header_rows"):
            self._headers = header_row.letters(width)
        self._note_long_rows()
        width = max(width, len(self._headers))
        headers = tuple(_padded(self._headers, width))
        return Table(
            headers=headers,
            rows=tuple(tuple(_padded(row, width)) for row in self._rows),
            row_numbers=tuple(self._numbers),
            how=self._how_read(headers),
            findings=tuple(sorted(self._findings, key=lambda one: (one.row or 0, one.code))),
        )

    def _note_long_rows(self) -> None:
        room = len(self._headers)
        for number, row in zip(self._numbers, self._rows, strict=True):
            if len(row) > room:
                value = row[room]
                self._findings.append(
                    Finding("row_too_long", Seriousness.WARNING, number, None, value[:80])
                )

    def _how_read(self, headers: tuple[str, ...]) -> HowRead:
        how = self._how
        sheets = how.get("sheets")
        return HowRead(
            format=str(how.get("format")),
            encoding=_text(how, "encoding"),
            delimiter=_text(how, "delimiter"),
            quotechar=_text(how, "quotechar"),
            header_rows=_count(how, "header_rows"),
            preamble_rows=_count(how, "preamble_rows"),
            sheet=_text(how, "sheet"),
            sheets=tuple(map(str, sheets)) if isinstance(sheets, list) else (),
            decimal=numbers.decimal_sign(self._number_cells(), _text(how, "delimiter")),
            template=templates.recognise(headers),
        )

    def _number_cells(self) -> Iterable[str]:
        return (cell for row in self._rows[:_NUMBER_SAMPLE] for cell in row)


def _check_file(path: Path) -> None:
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise FileError("file_missing", name=path.name) from error
    except OSError as error:
        raise FileError("file_unreadable", name=path.name) from error
    if not path.is_file():
        raise InputError("file_not_a_table", name=path.name)
    if size == 0:
        raise InputError("file_empty", name=path.name)
    if size > MAX_FILE_BYTES:
        raise FileError("file_too_big", name=path.name, limit=MAX_FILE_BYTES)


def _error(code: str, values: dict[str, object]) -> InputError | FileError:
    plain = {
        name: value if isinstance(value, (int, float)) else str(value)
        for name, value in values.items()
    }
    kind = FileError if code in ("file_unreadable", "file_too_big") else InputError
    return kind(code, **plain)


def _finding(plain: dict[str, object]) -> Finding:
    row, repaired = plain.get("row"), plain.get("repaired")
    return Finding(
        code=str(plain.get("code")),
        severity=Seriousness(str(plain.get("severity"))),
        row=row if isinstance(row, int) else None,
        column=_text(plain, "column"),
        value=str(plain.get("value", "")),
        repaired=None if repaired is None else str(repaired),
    )


def _padded(cells: list[str], width: int) -> list[str]:
    return cells + [""] * (width - len(cells))


def _text(plain: dict[str, object], name: str) -> str | None:
    value = plain.get(name)
    return None if value is None else str(value)


def _count(plain: dict[str, object], name: str) -> int:
    value = plain.get(name)
    return value if isinstance(value, int) else 0
