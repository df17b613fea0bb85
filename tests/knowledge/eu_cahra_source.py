"""Rebuilds resources/knowledge/findings/eu-cahra-2026.csv from the shared data.

`python -m tests.knowledge.eu_cahra_source` writes the table: one row per country, with the areas of
it that are listed, each as its ISO 3166-2 code and its name; none where the whole country is.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from tests.conftest import SHARED
from tests.knowledge import tables

SOURCE = "eu-cahra-2026"
THEME = "hr.conflict"


def of_each_area(shared: Path) -> list[dict[str, str]]:
    """The rows of the source file, one for each area or whole country."""
    return tables.rows_of(shared / "knowledge" / "eu_cahra_2026-06.csv")


def area_of(row: dict[str, str]) -> str | None:
    """Code and name of the listed area; None for a whole country."""
    if row["whole_country"] == "True":
        return None
    return f"{row['region_code']} {' '.join(row['region'].split())}"


def rebuilt(shared: Path) -> str:
    """The text of our table, made from the shared one."""
    areas: defaultdict[str, list[str]] = defaultdict(list)
    for row in of_each_area(shared):
        area = area_of(row)
        areas[row["iso2"]] += [area] if area is not None else []
    return tables.findings_text(_finding(country, areas[country]) for country in areas)


def _finding(country: str, areas: list[str]) -> dict[str, str]:
    return {
        "id": f"{SOURCE}:areas:{country}:{THEME}",
        "source": SOURCE,
        "theme": THEME,
        "level_from": "country",
        "country": country,
        "areas": "|".join(sorted(areas)),
        "measure": "conflict_or_high_risk",
    }


if __name__ == "__main__":
    tables.write(rebuilt(SHARED), "findings", f"{SOURCE}.csv")
