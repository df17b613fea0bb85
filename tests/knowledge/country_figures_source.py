"""Rebuilds resources/knowledge/country_figures.csv from the shared data: context of a country.

`python -m tests.knowledge.country_figures_source` writes the table. All figures that are there,
good ones too; a figure that is not there has no row.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from imvo_desktop.knowledge.country_figures import Figure
from tests.conftest import SHARED
from tests.knowledge import tables, us_child_labour_source, wgi_source

TABLE = "country_figures.csv"
COLUMNS = tuple(one.name for one in fields(Figure))
ANSWERS = {"Yes": "1", "No": "0"}


def of_each_country_hdi(shared: Path) -> list[dict[str, str]]:
    """The rows of the file with the index of human development."""
    return tables.rows_of(shared / "knowledge" / "hdi_2022.csv")


def rebuilt(shared: Path) -> str:
    """The text of our table, made from the shared ones."""
    rows = [*_development(shared), *_governance(shared), *_child_labour(shared)]
    return tables.text_of(COLUMNS, sorted(rows, key=lambda row: (row["country"], row["measure"])))


def _development(shared: Path) -> Iterator[dict[str, str]]:
    for row in of_each_country_hdi(shared):
        if row["hdi"]:
            yield _figure(row["iso2"], "human_development", row["hdi"], "index") | {
                "year": row["year"],
                "source": "hdi-2022",
            }


def _governance(shared: Path) -> Iterator[dict[str, str]]:
    for row in wgi_source.of_each_country(shared):
        for short, indicator in wgi_source.INDICATORS.items():
            for unit, column in (("estimate", "estimate"), ("percentile", "pctrank")):
                value = row[f"{short}_{column}"]
                if value:
                    yield _figure(row["iso2"], f"{indicator}_{unit}", value, unit) | {
                        "year": row["year"],
                        "source": wgi_source.SOURCE,
                    }


def _child_labour(shared: Path) -> Iterator[dict[str, str]]:
    of_year = {"year": "2022", "source": us_child_labour_source.SOURCE}
    for row in us_child_labour_source.of_each_country(shared):
        share = us_child_labour_source.share_of(row)
        if share is not None:
            yield _figure(row["iso2"], "children_working", share, "share") | of_year
        for convention in us_child_labour_source.CONVENTIONS:
            answer = ANSWERS.get(row[convention])
            if answer is not None:
                measure = f"{convention}_ratified"
                yield _figure(row["iso2"], measure, answer, "yes_no") | of_year


def _figure(country: str, measure: str, value: str, unit: str) -> dict[str, str]:
    return {"country": country, "measure": measure, "value": value, "unit": unit}


if __name__ == "__main__":
    tables.write(rebuilt(SHARED), TABLE)
