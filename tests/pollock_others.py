"""Reads the Pollock files with other readers and prints what they read, as JSON.

Runs by itself with whatever Python it is given: that one may have CleverCSV and pandas, which the
project does not use. Each reader is used as the benchmark uses it (github.com,
HPI-Information-Systems/Pollock, folder sut), but is told nothing of the file.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable
from pathlib import Path

type Rows = list[list[str]]


def python_csv(path: Path) -> Rows:
    """Python's csv with its own guess of the dialect."""
    with path.open(newline="", encoding="utf-8") as file:
        dialect = csv.Sniffer().sniff(file.read())
        file.seek(0)
        return list(csv.reader(file, dialect))


def python_csv_told(path: Path) -> Rows:
    """Python's csv with the parameters that belong to the file."""
    folder = path.parents[1] / "parameters"
    told = json.loads((folder / f"{path.name}_parameters.json").read_text(encoding="utf-8"))
    delimiter, quote, escape = (
        str(told[name] or usual)
        for name, usual in (("delimiter", ","), ("quotechar", '"'), ("escapechar", '"'))
    )
    with path.open(newline="", encoding=str(told["encoding"])) as file:
        reader = csv.reader(
            file,
            delimiter=delimiter[0],
            quotechar=quote,
            doublequote=escape == quote,
            escapechar=None if escape == quote else escape,
            skipinitialspace=delimiter.endswith(" ") and len(delimiter) > 1,
        )
        rows = list(reader)[int(told["preamble_lines"]) :]
    several = int(told["header_lines"])
    if several > 1:
        rows[:several] = [[" ".join(names) for names in zip(*rows[:several], strict=False)]]
    return rows


def clevercsv(path: Path) -> Rows:
    """CleverCSV with its own guess of the dialect."""
    import clevercsv as module

    with path.open(newline="", encoding="utf-8") as file:
        dialect = module.Sniffer().sniff(file.read())
        file.seek(0)
        return [list(map(str, row)) for row in module.reader(file, dialect)]


def pandas(path: Path) -> Rows:
    """pandas as it reads a CSV by default, all cells as text."""
    return _frame(path)


def pandas_guessing(path: Path) -> Rows:
    """pandas that finds the separator."""
    return _frame(path, sep=None, engine="python")


def _frame(path: Path, **options: object) -> Rows:
    import pandas as module

    frame = module.read_csv(path, dtype=object, on_bad_lines="skip", **options)
    written = frame.to_csv(index=False)
    return list(csv.reader(written.splitlines(keepends=True)))


READERS: dict[str, Callable[[Path], Rows]] = {
    "Python's csv": python_csv,
    "Python's csv, told": python_csv_told,
    "CleverCSV": clevercsv,
    "pandas": pandas,
    "pandas, sep=None": pandas_guessing,
}


def main(folder: Path) -> None:
    """Print, for each reader, the rows of each file; null where it stopped, and why."""
    results: dict[str, object] = {}
    for name, read in READERS.items():
        rows: dict[str, Rows | None] = {}
        try:
            for path in sorted((folder / "csv").iterdir()):
                rows[path.name] = _tried(read, path)
        except ImportError as error:
            results[name] = f"not installed ({error.name})"
        else:
            results[name] = rows
    json.dump(results, sys.stdout)


def _tried(read: Callable[[Path], Rows], path: Path) -> Rows | None:
    try:
        return read(path)
    except ImportError:
        raise
    except Exception:  # noqa: BLE001 - whatever another reader raises is its failure
        return None


if __name__ == "__main__":
    main(Path(sys.argv[1]))
