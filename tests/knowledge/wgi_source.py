"""Rebuilds resources/knowledge/findings/wgi-2023.csv from the shared data.

`python -m tests.knowledge.wgi_source` writes the table. A country gets a row for each theme an
indicator says something of, where its percentile rank is below 50: the three lower ones of the six
bands in which the World Bank shows the ranks. Why, and why these themes: docs/knowledge.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.conftest import SHARED
from tests.knowledge import tables

SOURCE = "wgi-2023"
INDICATORS = {
    "cc": "control_of_corruption",
    "ge": "government_effectiveness",
    "pv": "political_stability",
    "rl": "rule_of_law",
    "rq": "regulatory_quality",
    "va": "voice_and_accountability",
}
THEMES = {
    "cc": ("fair.corruption",),
    "pv": ("hr.conflict",),
    "rl": ("hr.land",),
    "rq": ("fair.competition",),
    "va": ("hr.government", "lab.foa"),
}
BANDS = ((10, "0–10"), (25, "10–25"), (50, "25–50"))


def of_each_country(shared: Path) -> list[dict[str, str]]:
    """The rows of the source file, without the former Netherlands Antilles.

    That row has no code and no figure: the country ended in 2010.
    """
    file = shared / "knowledge" / "wgi_2023.csv"
    return [row for row in tables.rows_of(file) if row["iso2"]]


def band_of(rank: str) -> str | None:
    """The band below 50 that a percentile rank is in; None for a better rank or none at all."""
    if not rank:
        return None
    return next((band for end, band in BANDS if float(rank) < end), None)


def rebuilt(shared: Path) -> str:
    """The text of our table, made from the shared one."""
    return tables.findings_text(
        finding for row in of_each_country(shared) for finding in _findings(row)
    )


def _findings(row: dict[str, str]) -> Iterator[dict[str, str]]:
    for short, themes in THEMES.items():
        rank = row[f"{short}_pctrank"]
        band = band_of(rank)
        if band is None:
            continue
        for theme in themes:
            yield {
                "id": f"{SOURCE}:{INDICATORS[short]}:{row['iso2']}:{theme}",
                "source": SOURCE,
                "theme": theme,
                "level_from": "country",
                "country": row["iso2"],
                "measure": f"{INDICATORS[short]}_percentile",
                "value": rank,
                "unit": "percentile",
                "note": band,
            }


if __name__ == "__main__":
    tables.write(rebuilt(SHARED), "findings", f"{SOURCE}.csv")
