"""The rows of the first list in a file: repeated headings left out, a second list not mixed in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing import header_row
from imvo_desktop.importing.source import NumberedRow
from imvo_desktop.importing.table import Finding


def rows_of_one_list(
    rows: Iterator[NumberedRow], header: Sequence[NumberedRow], findings: list[Finding]
) -> Iterator[NumberedRow]:
    """The `rows` below `header` (its rows as they stand in the file) that belong to it.

    Headings that come again, as at the top of each printed page, are left out. Other headings
    begin another list: its rows are counted, and a finding names the row where it can be read.
    """
    if not header or not header[-1][1]:
        yield from rows
        return
    repeated = [_names(cells) for _, cells in header]
    last, before, step = repeated[-1], header[-1][0], 1
    for number, cells in rows:
        # Blank rows between all rows are the way the list is written, and say nothing.
        is_after_gap = number - before > step
        before, step = number, number - before
        if is_after_gap or _folded(cells[0]) == last[0]:
            names = _names(cells)
            if names in repeated:
                findings.append(_finding("header_repeated", number))
                continue
            if _is_other_header(names, last, is_after_gap=is_after_gap):
                _leave_out(rows, number, findings)
                return
        yield number, cells


def _leave_out(rows: Iterator[NumberedRow], first: int, findings: list[Finding]) -> None:
    """Read the list from row `first` on to its end; what is found in it is not told."""
    count = sum(1 for _ in rows)
    findings[:] = [one for one in findings if (one.row or 0) < first]
    findings.append(_finding("second_list", first, str(count)))


def _is_other_header(names: list[str], header: list[str], *, is_after_gap: bool) -> bool:
    """Whether a row names columns: some as the header does, or known ones below a blank row."""
    filled = [name for name in names if name]
    again = sum(name in header for name in filled)
    if len(filled) >= 2 and again >= max(2, len(filled) // 2):
        return True
    known = header_row.known_headers(names)
    return is_after_gap and known >= 2 and known * 2 >= len(filled)


def _names(cells: list[str]) -> list[str]:
    return [_folded(cell) for cell in cells]


def _folded(cell: str) -> str:
    return cell.strip().casefold()


def _finding(code: str, row: int, value: str = "") -> Finding:
    return Finding(code, Seriousness.WARNING, row, None, value)
