"""`python -m tests.hostile`: reads files built to harm, and says what each cost.

Each is read in a fresh process by `table_reader.read`; the table shows the outcome, the seconds (by
the clock, and of the processor) and the largest memory of the reading process and of the program.
`--million` reads a million rows too, `--quick` takes files a tenth of the size. `--only WORD` takes
those with the word in their name.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from imvo_desktop.errors import ImvoError
from imvo_desktop.importing.table_reader import read
from imvo_desktop.labels.labels import Labels
from tests.big_list import csv_seconds, write_big_list
from tests.hostile_files import Hostile, flipped, hostile_files, many_cells
from tests.importing.lists import cell, workbook
from tests.importing.old_workbooks import compound_file, sheet_stream
from tests.importing.open_documents import open_document, row_of
from tests.work_done import processor_seconds

SECONDS, MEGABYTES = 5.0, 300
_FLIPS = 200


@dataclass(frozen=True, slots=True)
class Cost:
    """What reading one file came to; memory in MB."""

    outcome: str
    seconds: float
    processor_seconds: float
    reader_megabytes: int
    own_megabytes: int

    @property
    def is_small(self) -> bool:
        """Whether it stays within the limits of a hostile file."""
        return self.seconds <= SECONDS and self.reader_megabytes <= MEGABYTES


def main(arguments: list[str] | None = None) -> int:
    """Print the table; 1 when a file took more than its limits."""
    options = _options(arguments)
    if options.one is not None:
        print(json.dumps(_read_here(options.one)))
        return 0
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        costly = _show_files(folder, options.only, 10 if options.quick else 1)
        if not options.only or options.only == "flipped":
            _show_flipped(folder, _FLIPS // (10 if options.quick else 1))
        if options.million:
            _show_large(folder)
    print(f"\n{costly} files took more than {SECONDS:.0f} s or {MEGABYTES} MB")
    return 1 if costly else 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    parser.add_argument("--million", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--one", type=Path)
    return parser.parse_args(arguments)


def cost(path: Path) -> Cost:
    """What reading `path` costs, in a process of its own."""
    command = [sys.executable, "-m", "tests.hostile", "--one", str(path)]
    done = subprocess.run(command, capture_output=True, check=True)
    return Cost(*json.loads(done.stdout))


def _read_here(path: Path) -> tuple[str, float, float, int, int]:
    begun, before = time.perf_counter(), processor_seconds()
    try:
        table = read(path)
        outcome = f"{len(table.rows):,} rows"
    except ImvoError as error:
        outcome = f"{error.code}: {Labels('en').text(f'error.{error.code}', **error.values)}"
    seconds = time.perf_counter() - begun
    reader = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return outcome, seconds, processor_seconds() - before, reader, own


def _show_files(folder: Path, only: str, size: int) -> int:
    print(f"{'file':28}{'on disk':>10}{'s':>7}{'cpu s':>7}{'reader MB':>11}{'own MB':>8}  outcome")
    wanted = [one for one in hostile_files(size) if only in one.name]
    return sum(0 if _shown(one, folder).is_small else 1 for one in wanted)


def _shown(one: Hostile, folder: Path) -> Cost:
    path = one.made(folder)
    found = cost(path)
    print(
        f"{one.name:28}{path.stat().st_size:>10,}{found.seconds:>7.2f}"
        f"{found.processor_seconds:>7.2f}"
        f"{found.reader_megabytes:>11}{found.own_megabytes:>8}  {found.outcome}",
        flush=True,
    )
    path.unlink()
    return found


def _show_flipped(folder: Path, count: int) -> None:
    """Sound files with bytes changed at random: every one read or refused."""
    for name, content in sound_files(folder):
        outcomes: Counter[str] = Counter()
        slowest = 0.0
        for number, changed in enumerate(flipped(content, count, seed=len(content))):
            path = folder / f"flipped_{number}{Path(name).suffix}"
            path.write_bytes(changed)
            outcome, seconds, *_ = _read_here(path)
            outcomes[outcome.partition(":")[0]] += 1
            slowest = max(slowest, seconds)
            path.unlink()
        print(f"{name} with bytes changed, {count} times (slowest {slowest:.2f} s):", outcomes)


def sound_files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """One small list in each format."""
    words = [["name", "country"], *[[f"Supplier {number}", "NL"] for number in range(200)]]
    rows = [
        f'<row r="{at}">'.encode() + cell(f"A{at}", name) + cell(f"B{at}", country) + b"</row>"
        for at, (name, country) in enumerate(words, 1)
    ]
    yield "sound.xlsx", workbook(folder / "sound.xlsx", rows).read_bytes()
    open_rows = [row_of(*one) for one in words]
    yield "sound.ods", open_document(folder / "sound.ods", open_rows).read_bytes()
    cells = {(at, column): text for at, row in enumerate(words) for column, text in enumerate(row)}
    yield "sound.xls", compound_file(sheet_stream(cells))
    yield "sound.csv", "\n".join(",".join(row) for row in words).encode()


def _show_large(folder: Path) -> None:
    path = folder / "million.csv"
    write_big_list(path, 1_000_000)
    found = cost(path)
    alone = csv_seconds(path)
    print(
        f"\n1,000,000 rows of 10 columns: {found.outcome} in {found.seconds:.1f} s "
        f"({found.processor_seconds:.1f} s of the processor), reader "
        f"{found.reader_megabytes} MB, program {found.own_megabytes} MB; csv.reader alone "
        f"{alone:.1f} s, ratio {found.seconds / alone:.1f}"
    )
    path.unlink()
    _shown(Hostile("cells_10_000_000.xlsx", partial(many_cells, rows=1_000_000)), folder)


if __name__ == "__main__":
    sys.exit(main())
