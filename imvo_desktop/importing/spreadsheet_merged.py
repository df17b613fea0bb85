"""Merged cells: a block has its value in the first row only; here each row it covers gets it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing.table import Finding, column_letter

MAX_BLOCKS = 100_000
_MAX_NOTED = 4_000
_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7}):\$?([A-Za-z]{1,3})\$?(\d{1,7})")


@dataclass(frozen=True, slots=True)
class Block:
    """Merged cells: rows from 1, columns from 0, all included."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int

    @property
    def reference(self) -> str:
        """As a spreadsheet writes it: B3:B7."""
        start = f"{column_letter(self.first_column)}{self.first_row}"
        return f"{start}:{column_letter(self.last_column)}{self.last_row}"


class MergedBlocks:
    """The blocks of a sheet; rows are given in their order."""

    def __init__(self, findings: list[Finding]) -> None:
        self._findings = findings
        self._starting: dict[int, list[Block]] = defaultdict(list)
        self._open: dict[int, tuple[int, str]] = {}
        self._count = 0
        self._noted = 0

    def add(self, block: Block) -> None:
        """Add a block that begins at or below the row to come; those of one row go by."""
        if block.last_row > block.first_row and self._count < MAX_BLOCKS:
            self._starting[block.first_row].append(block)
            self._count += 1

    def fill(self, number: int, cells: list[str]) -> None:
        """Put the values of the blocks above into the row `number`."""
        for column, (last, value) in list(self._open.items()):
            if number > last:
                del self._open[column]
            else:
                cells += [""] * (column + 1 - len(cells))
                cells[column] = cells[column] or value
        for block in self._starting.pop(number, ()):
            column = block.first_column
            value = cells[column] if column < len(cells) else ""
            if value.strip():
                self._open[column] = (block.last_row, value)
                self._note(block, value)

    def _note(self, block: Block, value: str) -> None:
        self._noted += 1
        if self._noted > _MAX_NOTED:
            return
        letter = column_letter(block.first_column)
        remark = Seriousness.REMARK
        self._findings.append(
            Finding("cells_merged", remark, block.first_row, letter, block.reference, value[:80])
        )


def block_of(reference: str) -> Block | None:
    """The block written as "B3:C7"; None for anything else."""
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        return None
    first, last = column_index(found[1]), column_index(found[3])
    return Block(int(found[2]), int(found[4]), first, last)


def column_index(letters: str) -> int:
    """The column of a letter, from 0."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1
