"""The records of a text list: well-formed blocks in one go, torn ones line by line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing import text_repair
from imvo_desktop.importing.delimiter import Dialect
from imvo_desktop.importing.source import NumberedRow
from imvo_desktop.importing.table import Finding
from imvo_desktop.importing.text_lines import (
    MAX_LINE_LENGTH,
    MAX_LINES_IN_A_CELL,
    TextBlocks,
    before_open_quote,
    line_count,
    lines_of,
)
from imvo_desktop.importing.text_repair import Repair
from imvo_desktop.importing.text_shape import RowShape

MAX_REPAIRS = 20_000
_LINES_TRIED_AS_ONE = 4
_MAX_TRIES = 20
_MAX_OPEN_LENGTH = 1_000_000
_LOST = "\ufffd"
_TEXT_FORMULA = '="'


class _CellIsOpenError(Exception):
    """A quoted cell is not closed within the lines at hand."""


class Records:
    """The numbered rows of a text; `findings` grows while they are read.

    At most `MAX_REPAIRS` rows are cut again: a file of which every row is torn is no list.
    """

    def __init__(self, blocks: TextBlocks, dialect: Dialect, shape: RowShape) -> None:
        self.findings: list[Finding] = []
        self._blocks = blocks
        self._dialect = dialect
        self._shape = shape
        self._number = 0
        self._repairs = 0
        self._is_plain = False
        self._can_refit = shape.width is not None and shape.is_known

    def rows(self, first: int) -> Iterator[NumberedRow]:
        """Every row, blank ones too, numbered from `first`."""
        csv.field_size_limit(MAX_LINE_LENGTH * 2)
        self._number = first
        while text := self._next_text():
            rows = self._well_formed(text)
            is_plain = _is_plain(text)
            if rows is not None and is_plain and (not self._can_refit or self._are_alike(rows)):
                yield from enumerate(rows, self._number)
                self._number += len(rows)
                continue
            for cells in self._torn(text) if rows is None else rows:
                row = self._refitted(cells)
                yield self._number, row if is_plain else self._cleaned(row)
                self._number += 1
        if self._blocks.first_nul is not None:
            self._note("nul_removed", self._blocks.first_nul)

    def _are_alike(self, rows: list[list[str]]) -> bool:
        """Whether all rows have the usual length; blank ones do not count."""
        return {0, self._shape.width}.issuperset(map(len, rows))

    def _next_text(self) -> str:
        text = self._blocks.read()
        end = before_open_quote(text, self._dialect.quotechar)
        if end == len(text) or self._blocks.is_at_end:
            return text
        self._blocks.give_back(text[end:])
        return text[:end]

    def _well_formed(self, text: str) -> list[list[str]] | None:
        """The rows of a block, or None when quotes in it do not match or may be strays."""
        try:
            rows = list(self._strict(io.StringIO(text, newline="")))
        except csv.Error:
            return None
        if self._dialect.quotechar not in text:
            return rows
        may_swallow = len(rows) != line_count(text)
        if not may_swallow and self._are_alike(rows):
            return rows
        is_torn = any(
            self._is_doubtful(row) or (may_swallow and self._has_swallowed(row)) for row in rows
        )
        return None if is_torn else rows

    def _strict(self, lines: Iterable[str]) -> Iterator[list[str]]:
        return csv.reader(
            lines,
            delimiter=self._dialect.delimiter,
            quotechar=self._dialect.quotechar,
            skipinitialspace=self._dialect.skips_blanks,
            strict=True,
        )

    def _is_doubtful(self, row: list[str]) -> bool:
        """Whether a row without the usual number of cells may have a quote out of place."""
        if len(row) == self._shape.width or self._shape.width is None:
            return False
        signs = (self._dialect.quotechar, "\n", "\r")
        return any(sign in cell for cell in row for sign in signs)

    def _has_swallowed(self, row: list[str]) -> bool:
        """Whether a cell holds lines that look like rows: its quote was never meant to open."""
        width = self._shape.width or 0
        return width > 2 and any(
            line.count(self._dialect.delimiter) >= width - 1
            for cell in row
            if "\n" in cell or "\r" in cell
            for line in cell.splitlines()[1:-1]
        )

    def _torn(self, text: str) -> Iterator[list[str]]:
        """The rows of a block that is not well formed; a last one that is open is given back."""
        lines = lines_of(text)
        if self._is_no_list():
            yield from self._plainly(lines)
            return
        index = 0
        while index < len(lines):
            try:
                cells, taken = self._sound(lines, index) or self._mended(lines, index)
            except _CellIsOpenError:
                rest = "".join(lines[index:])
                if not self._blocks.is_at_end and len(rest) < _MAX_OPEN_LENGTH:
                    self._blocks.give_back(rest)
                    return
                cells, taken = self._mended(lines, index)
            yield cells
            index += taken

    def _is_no_list(self) -> bool:
        """Whether very many rows are torn, and most of all rows: mending more tells nothing."""
        return self._repairs >= MAX_REPAIRS and self._repairs * 2 > self._number

    def _plainly(self, lines: list[str]) -> list[list[str]]:
        """Each line as a row, cut at every separator where it is torn; said once."""
        if not self._is_plain:
            self._is_plain = True
            told = Finding("rest_read_plainly", Seriousness.WARNING, self._number, None)
            self.findings.insert(0, told)
        self._repairs += len(lines)
        return [self._alone(line) or text_repair.cut(line, self._dialect) for line in lines]

    def _alone(self, line: str) -> list[str] | None:
        """The cells of a line that is a record by itself; None when its quotes do not match."""
        if line.count(self._dialect.quotechar) % 2:
            return None
        try:
            return next(self._strict((line,)), [])
        except csv.Error:
            return None

    def _sound(self, lines: list[str], index: int) -> tuple[list[str], int] | None:
        """The record that begins at a line and how many lines it takes; None when it is torn."""
        quote = self._dialect.quotechar
        tries = 0
        for taken in range(1, MAX_LINES_IN_A_CELL + 1):
            if index + taken > len(lines):
                raise _CellIsOpenError
            if taken > 1 and quote not in lines[index + taken - 1]:
                continue
            tries += 1
            if tries > _MAX_TRIES:
                break
            try:
                row = next(self._strict(lines[index : index + taken]), [])
            except csv.Error as error:
                # The reader has no other way to tell an open cell from a quote out of place.
                if str(error).startswith("unexpected end"):
                    continue
                return None
            if self._has_swallowed(row) or self._is_better_cut(lines[index], row):
                return None
            return row, taken
        return None

    def _is_better_cut(self, line: str, row: list[str]) -> bool:
        """Whether a row of an odd length has the usual one when a quote is taken as a stray."""
        if not self._is_doubtful(row):
            return False
        repair = text_repair.requoted(line, self._dialect, self._shape)
        return repair is not None and self._shape.is_filled_alike(repair.cells)

    def _mended(self, lines: list[str], index: int) -> tuple[list[str], int]:
        """The cells of a torn record, and how many lines it takes."""
        if self._repairs < MAX_REPAIRS:
            for taken in range(1, min(_LINES_TRIED_AS_ONE, len(lines) - index) + 1):
                text = "".join(lines[index : index + taken])
                repair = text_repair.requoted(text, self._dialect, self._shape)
                if repair is not None:
                    return self._said(repair), taken
                after = lines[index + taken : index + taken + 1]
                # No torn row goes on in a line that is a row by itself.
                if after and len(self._alone(after[0]) or ()) == self._shape.width:
                    break
        return self._said(text_repair.without_quoting(lines[index], self._dialect)), 1

    def _refitted(self, cells: list[str]) -> list[str]:
        """The row, cut again if it has too many or too few cells."""
        if not cells or len(cells) == self._shape.width or not self._can_refit:
            return cells
        if self._repairs >= MAX_REPAIRS:
            return cells
        repair = text_repair.refitted(cells, self._dialect, self._shape)
        return cells if repair is None else self._said(repair)

    def _cleaned(self, cells: list[str]) -> list[str]:
        """The row without text formulas; says where characters could not be read."""
        if any(_LOST in cell for cell in cells):
            self._note("characters_lost", self._number)
        return [_without_formula(cell) for cell in cells]

    def _said(self, repair: Repair) -> list[str]:
        self._repairs += 1
        if repair.code is not None:
            self._note(repair.code, self._number, repair.value)
        return repair.cells

    def _note(self, code: str, row: int, value: str = "") -> None:
        if len(self.findings) < MAX_REPAIRS:
            self.findings.append(Finding(code, Seriousness.WARNING, row, None, value))


def _is_plain(text: str) -> bool:
    """Whether no cell of `text` needs cleaning."""
    return _LOST not in text and _TEXT_FORMULA not in text


def _without_formula(cell: str) -> str:
    """The text in `="0012"`: so programs keep a spreadsheet from dropping the zeros."""
    is_text = cell.startswith(_TEXT_FORMULA) and cell.endswith('"') and len(cell) > 2
    return cell[2:-1] if is_text else cell
