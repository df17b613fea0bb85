"""Rebuilds resources/knowledge/sectors.csv from the shared data: run it when that changes.

`python -m tests.knowledge.sectors_source` writes the table; a test compares the two.
"""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

from tests.conftest import SHARED

COLUMNS = ("code", "level", "name_en", "name_nl")


def rebuilt(shared: Path) -> str:
    """The text of our table: codes without dots, names of sections not in capitals."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    file = shared / "classifications" / "nace_rev2_en_nl.csv"
    with file.open(encoding="utf-8", newline="") as source:
        for row in sorted(csv.DictReader(source), key=lambda one: one["code"]):
            names = (_readable(row["name_en"]), _readable(row["name_nl"]))
            writer.writerow((row["code"], row["level"], *names))
    return out.getvalue()


def _readable(name: str) -> str:
    text = name.capitalize() if name.isupper() else name
    return re.sub(r"\s+", " ", text.replace("'", "’")).strip()


if __name__ == "__main__":
    target = Path(__file__).resolve().parents[2] / "resources" / "knowledge" / "sectors.csv"
    target.write_text(rebuilt(SHARED), encoding="utf-8", newline="")
