"""The Pollock score of our reader beside others: `python -m tests.pollock FOLDER`.

Pollock (Vitagliano and others, PVLDB 16-8, 2023; github.com, HPI-Information-Systems/Pollock) is
one clean list polluted in 2,289 ways; the folder holds 54 of these in `csv`, what should be read
in `clean` and, in `pollock_weights.json`, how often each kind of pollution is met. Our reader is
told nothing of a file. What it read is written as clean CSV and measured as the `evaluate.py` and
`metrics.py` of the benchmark do:

- success: 1 when something was read (an empty file said to be empty counts as read: nothing);
- header, records, cells: precision, recall and F1 of the cells of the first row, of the rows below
  it (a row is its cells put together), and of all cells, each as a multiset.

The simple score is the sum of the ten means, at most 10. The weighted score is the sum, over the
files, of their ten measures by their weight; the weights of the files at hand are 1 together. One
difference: the benchmark compares headers and records without case and with dates, numbers and
prices in one form; here they must be equal to the letter, so our figures are no higher than its.

Other readers are run by this Python, or with `--python` by another that has CleverCSV and pandas.
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.errors import InputError
from imvo_desktop.usecases import read_table
from tests import pollock_others
from tests.pollock_others import Rows

MEASURES = (
    "success",
    *(f"{part} {kind}" for part in ("header", "record", "cell") for kind in "PRF"),
)


@dataclass(frozen=True, slots=True)
class Score:
    """The mean of each measure, and the two sums of them."""

    means: tuple[float, ...]
    weighted: float

    @property
    def simple(self) -> float:
        """The sum of the ten means."""
        return sum(self.means)


def main(arguments: list[str]) -> int:
    """Print the table of scores, and the files where ours is not 10."""
    parser = argparse.ArgumentParser(prog="python -m tests.pollock")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--python", default=sys.executable, help="runs the other readers")
    parser.add_argument("--files", action="store_true", help="also our score of each file")
    options = parser.parse_args(arguments)
    ours = {path.name: our_rows(path) for path in files(options.folder)}
    print(
        f"{'reader':20}{'simple':>8}{'weighted':>9}  " + " ".join(f"{one:>9}" for one in MEASURES)
    )
    _print_score("IMVO Desktop", score_of(options.folder, ours))
    for name, found in other_rows(options.folder, options.python).items():
        if isinstance(found, str):
            print(f"{name:20}{found}")
        else:
            _print_score(name, score_of(options.folder, found))
    if options.files:
        for name, rows in ours.items():
            print(f"{sum(measures(clean_rows(options.folder, name), rows)):8.3f}  {name}")
    return 0


def files(folder: Path) -> list[Path]:
    """The polluted files, in order."""
    return sorted((folder / "csv").iterdir())


def our_rows(path: Path) -> Rows | None:
    """What our reader writes of the file; None when it refuses it."""
    with tempfile.TemporaryDirectory() as folder:
        clean = Path(folder) / "clean.csv"
        try:
            read_table.write_clean(read_table.read_or_nothing(path).table, clean)
        except InputError:
            return None
        return _rows(clean)


def other_rows(folder: Path, python: str) -> Mapping[str, str | dict[str, Rows | None]]:
    """What the other readers read of each file, or why they could not be run."""
    command = [python, pollock_others.__file__, str(folder)]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    found: dict[str, str | dict[str, Rows | None]] = json.loads(done.stdout)
    return found


def clean_rows(folder: Path, name: str) -> Rows:
    """What should be read of the file."""
    return _rows(folder / "clean" / name)


def score_of(folder: Path, found: Mapping[str, Rows | None]) -> Score:
    """The score of what a reader read of each file; None is a file it could not read."""
    weights = json.loads((folder / "pollock_weights.json").read_text(encoding="utf-8"))
    by_file = {name: measures(clean_rows(folder, name), rows) for name, rows in found.items()}
    whole = sum(weights[name] for name in by_file)
    return Score(
        means=tuple(sum(column) / len(by_file) for column in zip(*by_file.values(), strict=True)),
        weighted=sum(sum(one) * weights[name] / whole for name, one in by_file.items()),
    )


def measures(expected: Rows, found: Rows | None) -> tuple[float, ...]:
    """The ten measures of one file."""
    if found is None:
        return (0.0,) * len(MEASURES)
    if not expected:
        return (1.0,) * len(MEASURES)
    return (
        1.0,
        *_agreement(expected[0], found[0] if found else []),
        *_agreement(map("".join, expected[1:]), map("".join, found[1:])),
        *_agreement(_cells(expected), _cells(found)),
    )


def _agreement(expected: Iterable[str], found: Iterable[str]) -> tuple[float, float, float]:
    """Precision, recall and F1 of two multisets."""
    wanted, given = Counter(expected), Counter(found)
    if not wanted:
        return (1.0, 1.0, 1.0)
    common = (wanted & given).total()
    if not common:
        return (0.0, 0.0, 0.0)
    precision, recall = common / given.total(), common / wanted.total()
    return precision, recall, 2 * precision * recall / (precision + recall)


def _cells(rows: Rows) -> list[str]:
    return [cell for row in rows for cell in row]


def _rows(path: Path) -> Rows:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.reader(file))


def _print_score(name: str, score: Score) -> None:
    means = " ".join(f"{mean:9.4f}" for mean in score.means)
    print(f"{name:20}{score.simple:8.3f}{score.weighted:9.3f}  {means}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
