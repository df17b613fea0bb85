"""`python -m tests.headers_removed [FOLDER]`: how many columns are known by their content alone.

Each list of the shared data is mapped with its headers and again without them: a column is right
when it gets the same field, open when it gets none, wrong when it gets another one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.importing import header_row, table_reader
from imvo_desktop.importing.column_mapping import guess
from tests.conftest import SHARED

FOLDER = SHARED / "suppliers"
_ROWS = 200


@dataclass(frozen=True, slots=True)
class Measured:
    """What became of the columns of one list that have a field by their headers."""

    name: str
    right: tuple[str, ...]
    open: tuple[str, ...]
    wrong: tuple[str, ...]


def measured(path: Path, name: str) -> Measured:
    """The list in `path` with and without its headers."""
    table = table_reader.read(path)
    rows = table.rows[:_ROWS]
    with_headers = guess(table.headers, rows).fields
    without = guess(header_row.letters(len(table.headers)), rows).fields
    right = [field for index, field in with_headers.items() if without.get(index) == field]
    wrong = [
        f"{with_headers.get(index, '-')} as {field}"
        for index, field in sorted(without.items())
        if with_headers.get(index) != field
    ]
    left = [field for index, field in with_headers.items() if index not in without]
    return Measured(name, tuple(right), tuple(left), tuple(wrong))


def all_measured(folder: Path) -> Iterator[Measured]:
    """Every list in `folder`."""
    for path in sorted(folder.rglob("*.csv")):
        yield measured(path, str(path.relative_to(folder)))


def main(arguments: list[str]) -> int:
    """Print a line for each list and the sum."""
    folder = Path(arguments[0]) if arguments else FOLDER
    found = list(all_measured(folder))
    for one in found:
        print(f"{one.name}: {len(one.right)} right, {len(one.open)} open, {len(one.wrong)} wrong")
        for text in (*one.open, *one.wrong):
            print(f"    {text}")
    right = sum(len(one.right) for one in found)
    left = sum(len(one.open) for one in found)
    wrong = sum(len(one.wrong) for one in found)
    print(f"together: {right} right, {left} open, {wrong} wrong")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
