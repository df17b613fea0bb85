"""`python -m tests.real_lists [FOLDER …]`: what becomes of every file of the shared lists.

For each: how it was read or the sentence it was refused with, rows in = used + kept aside, and
what the same file would change a second time. Without folders: the supplier lists and the odd CSV
files of the shared data.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.domain.network import Network
from imvo_desktop.errors import ImvoError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import import_files
from imvo_desktop.usecases.import_files import Given
from imvo_desktop.usecases.import_plan import ImportPlan
from imvo_desktop.usecases.read_table import ReadList
from tests.conftest import SHARED

BUYER = "Wij"
FOLDERS = (SHARED / "suppliers", SHARED / "csv" / "horror")
_ENDINGS = (".csv", ".xls", ".xlsx", ".ods", ".txt", ".json", ".geojson")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file; `refusal` is the sentence where it was not taken in."""

    file: str
    how: str = ""
    rows_in: int = 0
    rows_used: int = 0
    rows_aside: int = 0
    organisations: int = 0
    links: int = 0
    changes_again: int = 0
    refusal: str = ""
    seconds: float = 0.0

    @property
    def loses_rows(self) -> bool:
        """Whether rows in is not rows used and rows kept aside together."""
        return self.rows_in != self.rows_used + self.rows_aside


def outcome_of(path: Path, name: str) -> Outcome:
    """Read `path` and import it twice into an empty project that is not kept."""
    begun = time.perf_counter()
    how = ""
    try:
        given = import_files.read_given(path)
        how = _how(given)
        target = import_files.Trial(Network())
        plan = import_files.import_given([given], target, buyer=BUYER)[0].plan
        again = import_files.import_given([given], target, buyer=BUYER)[0].plan
    except ImvoError as error:
        sentence = Labels("en").text(f"error.{error.code}", **error.values)
        return Outcome(name, how, refusal=sentence, seconds=time.perf_counter() - begun)
    return _outcome(name, how, plan, len(again.edit.changes), time.perf_counter() - begun)


def files_of(folders: tuple[Path, ...]) -> Iterator[tuple[Path, str]]:
    """Every list in `folders`, with its path as it is printed."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix.lower() in _ENDINGS:
                yield path, str(path.relative_to(folder.parent))


def main(arguments: list[str]) -> int:
    """Print the table; 1 where a row is lost or the same file changes something again."""
    folders = tuple(map(Path, arguments)) or FOLDERS
    faults = 0
    print("| file | read as | in = used + aside | organisations, deliveries | again | s |")
    print("|---|---|---|---|---|---|")
    for path, name in files_of(folders):
        one = outcome_of(path, name)
        faults += one.loses_rows or one.changes_again > 0
        print(_line(one))
    return 1 if faults else 0


def _how(given: Given) -> str:
    if not isinstance(given.content, ReadList):
        return "json"
    how = given.content.table.how
    parts = (how.format, how.encoding, how.delimiter, how.sheet, how.template)
    rows = len(given.content.table.rows)
    return " ".join([*(repr(part)[1:-1] for part in parts if part), f"{rows} rows"])


def _outcome(name: str, how: str, plan: ImportPlan, again: int, seconds: float) -> Outcome:
    return Outcome(
        name,
        how,
        plan.rows_in,
        plan.rows_used,
        plan.rows_aside,
        plan.counts.organisations.new,
        plan.counts.links.new,
        again,
        seconds=seconds,
    )


def _line(one: Outcome) -> str:
    if one.refusal:
        return f"| {one.file} | {one.how} | refused: {one.refusal} | | | {one.seconds:.1f} |"
    rows = f"{one.rows_in} = {one.rows_used} + {one.rows_aside}"
    made = f"{one.organisations}, {one.links}"
    return f"| {one.file} | {one.how} | {rows} | {made} | {one.changes_again} | {one.seconds:.1f} |"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
