"""Rebuilds resources/knowledge/findings/eu-deforestation-countries-2025.csv from the shared data.

`python -m tests.knowledge.eu_deforestation_countries_source` writes the table: the countries of
high risk. Low risk and standard make no row: they would say nothing, and absence lowers nothing.
"""

from __future__ import annotations

from pathlib import Path

from tests.conftest import SHARED
from tests.knowledge import tables

SOURCE = "eu-deforestation-countries-2025"
THEME = "env.biodiversity"
MEASURE = "deforestation_high_risk"


def of_each_country(shared: Path) -> list[dict[str, str]]:
    """The rows of the source file."""
    return tables.rows_of(shared / "knowledge" / "eudr_country_benchmark_2025_1093.csv")


def rebuilt(shared: Path) -> str:
    """The text of our table, made from the shared one."""
    return tables.findings_text(
        {
            "id": f"{SOURCE}:{MEASURE}:{row['iso2']}:{THEME}",
            "source": SOURCE,
            "theme": THEME,
            "level_from": "country",
            "country": row["iso2"],
            "measure": MEASURE,
        }
        for row in of_each_country(shared)
        if row["eudr_risk"] == "high"
    )


if __name__ == "__main__":
    tables.write(rebuilt(SHARED), "findings", f"{SOURCE}.csv")
