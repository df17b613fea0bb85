"""Rebuilds resources/knowledge/findings/us-child-labour-2022.csv from the shared data.

`python -m tests.knowledge.us_child_labour_source` writes the table. A country gets a row for the
share of its children that work where the source gives one with the ages it is of, and for each of
the two child-labour conventions it has not ratified. No figure, no row: not known is not zero.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.conftest import SHARED
from tests.knowledge import tables

SOURCE = "us-child-labour-2022"
THEME = "lab.child"
CONVENTIONS = ("c138", "c182")


def of_each_country(shared: Path) -> list[dict[str, str]]:
    """The rows of the source file."""
    return tables.rows_of(shared / "knowledge" / "dol_child_labor_findings_2022.csv")


def share_of(row: dict[str, str]) -> str | None:
    """The share of children working, if it is one of the whole country and of known ages.

    Montserrat has a share of 0.968 without ages, the same number as its children that finish
    primary school: no share of working children, but a figure in the wrong column.
    """
    share = row["child_work_share"]
    is_figure = share not in ("", "Unavailable")
    return (
        share if is_figure and row["child_work_age"] and row["multi_territory"] != "Yes" else None
    )


def rebuilt(shared: Path) -> str:
    """The text of our table, made from the shared one."""
    return tables.findings_text(
        finding for row in of_each_country(shared) for finding in _findings(row)
    )


def _findings(row: dict[str, str]) -> Iterator[dict[str, str]]:
    share = share_of(row)
    if share is not None and float(share) > 0:
        measured = {"value": share, "unit": "share", "note": row["child_work_age"]}
        yield _finding(row["iso2"], "children_working") | measured
    for convention in CONVENTIONS:
        if row[convention] == "No":
            yield _finding(row["iso2"], f"{convention}_not_ratified")


def _finding(country: str, measure: str) -> dict[str, str]:
    return {
        "id": f"{SOURCE}:{measure}:{country}:{THEME}",
        "source": SOURCE,
        "theme": THEME,
        "level_from": "country",
        "country": country,
        "measure": measure,
    }


if __name__ == "__main__":
    tables.write(rebuilt(SHARED), "findings", f"{SOURCE}.csv")
