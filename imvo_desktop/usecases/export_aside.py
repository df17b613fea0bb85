"""The rows an import could not use, with the reason: to see, to mend, and to import again."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.domain.words import Words
from imvo_desktop.importing.supplier_table import AsideRow
from imvo_desktop.importing.table import Finding
from imvo_desktop.usecases.import_plan import ImportPlan
from imvo_desktop.usecases.read_table import sentence
from imvo_desktop.usecases.safe_cells import csv_cell
from imvo_desktop.written_files import replacing


@dataclass(frozen=True, slots=True)
class KeptAside:
    """A row that is not used, and why in a sentence."""

    row: int
    reason: str
    cells: tuple[str, ...]


def kept_aside(plan: ImportPlan, words: Words) -> tuple[KeptAside, ...]:
    """The rows of `plan` that are kept aside, each with the sentence of its finding."""
    found: dict[tuple[int | None, str], list[Finding]] = {}
    for one in plan.findings:
        found.setdefault((one.row, one.code), []).append(one)
    return tuple(
        KeptAside(row.row, _reason(row, found.get((row.row, row.reason), []), words), row.cells)
        for row in plan.aside
    )


def export_aside(
    rows: Sequence[KeptAside], headers: Sequence[str], path: Path, words: Words
) -> None:
    """Write `rows` as CSV: the cells under `headers`, then the reason; raises `FileError`.

    `headers` is empty where the rows did not come from a table.
    """
    width = max((len(row.cells) for row in rows), default=len(headers))
    heads = [*headers, *[""] * (width - len(headers))]
    with replacing(path) as side, side.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([*map(csv_cell, heads), words.text("field.reason")])
        for row in rows:
            blanks = [""] * (width - len(row.cells))
            writer.writerow([*map(csv_cell, row.cells), *blanks, csv_cell(row.reason)])


def _reason(row: AsideRow, found: list[Finding], words: Words) -> str:
    """The sentence of the next finding on `row`; findings are used up in their order."""
    if found:
        return sentence(found.pop(0), words)
    return words.text(f"finding.{row.reason}", row=row.row, column="", value="", repaired="")
