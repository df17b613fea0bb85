"""Puts the pieces of a table together, checking each: they come from another process."""

from __future__ import annotations

from collections.abc import Iterable

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.errors import FileError, InputError
from imvo_desktop.importing import header_row, numbers, templates
from imvo_desktop.importing.child import MAX_FINDINGS, Message
from imvo_desktop.importing.packed_rows import PackedRows
from imvo_desktop.importing.table import (
    MAX_CELL_LENGTH,
    MAX_COLUMNS,
    MAX_ROWS_IMPORTED,
    MAX_ROWS_READ,
    Finding,
    HowRead,
    Table,
)

MAX_TABLE_BYTES = 1_000_000_000
_NUMBER_SAMPLE = 500
_ABOVE_THE_LIST = frozenset(("cells_merged", "cell_error", "formula_without_value"))


class CollectedTable:
    """The table as far as it has come."""

    def __init__(self) -> None:
        self.place = (0, 1)
        self._how: Message = {}
        self._headers: list[str] = []
        self._numbers: list[int] = []
        self._rows = PackedRows()
        self._findings: list[Finding] = []
        self._hidden_rows = 0
        self._is_whole = False

    def take(self, message: Message) -> None:
        """Add one message; one of another shape or size is a reader that stopped."""
        try:
            self._take(message)
        except (AttributeError, TypeError, ValueError) as error:
            raise _stopped() from error

    def _take(self, message: Message) -> None:
        match message:
            case {"kind": "error", "code": str(code), "values": dict(values)}:
                raise _error(code, values)
            case {"kind": "how"}:
                self._how = message
            case {"kind": "headers", "headers": list(headers)}:
                self._headers = _cells(headers)
            case {"kind": "rows", "rows": list(rows)}:
                for number, cells in rows:
                    self._take_row(number, cells)
            case {"kind": "progress", "done": int(done), "total": int(total)}:
                self.place = (min(done, total), max(1, total))
            case {"kind": "findings", "findings": list(findings)}:
                self._findings += [_finding(one) for one in findings[:MAX_FINDINGS]]
            case {"kind": "end", "count": int(count)}:
                self._is_whole = count == len(self._rows)
                self._hidden_rows = _count(message, "hidden_rows")
            case _:
                raise _stopped()

    def _take_row(self, number: object, cells: object) -> None:
        if not isinstance(number, int) or len(self._rows) >= MAX_ROWS_READ:
            raise _stopped()
        self._rows.append(_cells(cells))
        if self._rows.size > MAX_TABLE_BYTES:
            raise FileError("file_too_big", limit=MAX_TABLE_BYTES)
        self._numbers.append(number)
        self._note_length(number, cells)

    def _note_length(self, number: int, cells: object) -> None:
        room = len(self._headers) if _count(self._how, "header_rows") else MAX_COLUMNS
        if not isinstance(cells, list) or len(cells) <= room or len(self._findings) > MAX_FINDINGS:
            return
        value = cells[room][:80]
        self._findings.append(Finding("row_too_long", Seriousness.WARNING, number, None, value))

    def table(self) -> Table:
        """The whole table; an incomplete one is a reader that stopped."""
        if not self._is_whole:
            raise _stopped()
        width = max(self._rows.width, len(self._headers))
        if not _count(self._how, "header_rows"):
            self._headers = header_row.letters(width)
        self._rows.widen(width)
        headers = (*self._headers, *[""] * (width - len(self._headers)))
        how = self._how_read(headers)
        return Table(headers, self._rows, tuple(self._numbers), how, self._found(how))

    def _found(self, how: HowRead) -> tuple[Finding, ...]:
        """The findings in order, without those on titles above the list."""
        first = how.preamble_rows + how.header_rows + 1
        found = [
            one
            for one in self._findings
            if one.code not in _ABOVE_THE_LIST or one.row is None or one.row >= first
        ]
        count = len(self._rows)
        if count > MAX_ROWS_IMPORTED:
            limit = str(MAX_ROWS_IMPORTED)
            warning = Seriousness.WARNING
            found.append(Finding("too_many_to_import", warning, None, None, str(count), limit))
        return tuple(sorted(found, key=lambda one: (one.row or 0, one.code)))

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
            template=templates.recognise(headers, self._rows[:_NUMBER_SAMPLE]),
            hidden_rows=self._hidden_rows,
        )

    def _number_cells(self) -> Iterable[str]:
        return (cell for row in self._rows[:_NUMBER_SAMPLE] for cell in row)


def _cells(given: object) -> list[str]:
    if not isinstance(given, list) or len(given) > MAX_COLUMNS:
        raise _stopped()
    if len("".join(given)) > MAX_CELL_LENGTH and max(map(len, given)) > MAX_CELL_LENGTH:
        raise _stopped()
    return given


def _stopped() -> FileError:
    return FileError("reader_stopped", reason="crash")


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


def _text(plain: dict[str, object], name: str) -> str | None:
    value = plain.get(name)
    return None if value is None else str(value)


def _count(plain: dict[str, object], name: str) -> int:
    value = plain.get(name)
    return value if isinstance(value, int) else 0
