"""Reads the files that tables are rebuilt from, and writes tables as docs/knowledge.md says."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path

from imvo_desktop import resources
from imvo_desktop.domain.source_records import SourceFinding

FINDING_COLUMNS = tuple(one.name for one in fields(SourceFinding))

Row = Mapping[str, str]


def rows_of(file: Path) -> list[dict[str, str]]:
    """The rows of a CSV file by the names of its columns; `NA` stays the text it is."""
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def text_of(columns: Iterable[str], rows: Iterable[Row]) -> str:
    """`rows` as a table with `columns`; what a row does not say stays empty."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(columns), restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def findings_text(rows: Iterable[Row]) -> str:
    """`rows` as a table of findings, sorted by id."""
    return text_of(FINDING_COLUMNS, sorted(rows, key=lambda row: row["id"]))


def write(text: str, *parts: str) -> None:
    """Puts `text` in the table at `parts` under resources/knowledge."""
    target = resources.path("knowledge", *parts)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8", newline="")


def bundled_rows(*parts: str) -> list[dict[str, str]]:
    """The rows of our own table at `parts` under resources/knowledge."""
    return rows_of(resources.path("knowledge", *parts))
