"""Rebuilds resources/knowledge/countries.csv from the shared data: run it when that changes.

`python -m tests.knowledge.countries_source` writes the table; a test compares the two.
"""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

from tests.conftest import SHARED

COLUMNS = (
    "code",
    "iso3",
    "number",
    "name_en",
    "name_nl",
    "also",
    "region",
    "subregion",
    "latitude",
    "longitude",
)


def rebuilt(shared: Path) -> str:
    """The text of our table, made from the shared one."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    with (shared / "knowledge" / "countries.csv").open(encoding="utf-8", newline="") as source:
        for row in sorted(csv.DictReader(source), key=lambda one: one["iso2"]):
            writer.writerow(_row(row))
    return out.getvalue()


def _row(row: dict[str, str]) -> list[str]:
    named = [_plain(row["name_en_un"]), _plain(row["name_nl_i18n"])]
    also = sorted({name for name in named if name} - {row["name_en"], row["name_nl"]})
    return [
        row["iso2"],
        row["iso3"],
        row["num"],
        row["name_en"],
        row["name_nl"],
        "|".join(also),
        row["region"],
        row["subregion"],
        row["label_lat"],
        row["label_lng"],
    ]


def _plain(name: str) -> str:
    """A UN name without its article and footnote marks."""
    return re.sub(r"\s*(\(the\)|\*+)", "", name).strip()


if __name__ == "__main__":
    target = Path(__file__).resolve().parents[2] / "resources" / "knowledge" / "countries.csv"
    target.write_text(rebuilt(SHARED), encoding="utf-8", newline="")
