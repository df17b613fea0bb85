"""Rebuilds resources/knowledge/findings/eu-deforestation-goods-2026.csv from the shared data.

`python -m tests.knowledge.eu_deforestation_source` writes the table: one row per code, and for each
country of high risk one row per commodity. A code of which only a part is meant ("ex") stands in a
row that says so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.conftest import SHARED
from tests.knowledge import eu_deforestation_countries_source as of_countries
from tests.knowledge import tables

SOURCE = "eu-deforestation-goods-2026"
THEME = "env.biodiversity"
APPLIES_FROM = "applies_from"

Row = Mapping[str, str]


def of_each_code(shared: Path) -> list[dict[str, str]]:
    """The rows of the source file."""
    return tables.rows_of(shared / "knowledge" / "eudr_annex_i_2026_2102_cn.csv")


def high_risk(shared: Path) -> list[str]:
    """The countries of high risk."""
    rows = of_countries.of_each_country(shared)
    return [row["iso2"] for row in rows if row["eudr_risk"] == "high"]


def rebuilt(shared: Path) -> str:
    """The text of our table, made from the shared ones."""
    codes = of_each_code(shared)
    return tables.findings_text([*_of_codes(codes), *_of_countries(codes, high_risk(shared))])


def _of_codes(codes: list[dict[str, str]]) -> Iterator[dict[str, str]]:
    for row in codes:
        commodity = row["commodity"]
        yield {
            **_said_of(commodity, f"{commodity}:{row['cn_code']}", is_part=row["ex"] == "ex"),
            "level_from": "product",
            "hs": row["cn_code"],
            "likelihood": "3",
            "measure": APPLIES_FROM if row["applies_from"] else "",
            "note": row["applies_from"],
        }


def _of_countries(codes: list[dict[str, str]], countries: list[str]) -> Iterator[dict[str, str]]:
    grouped: defaultdict[tuple[str, bool], list[str]] = defaultdict(list)
    for row in codes:
        grouped[row["commodity"], row["ex"] == "ex"].append(row["cn_code"])
    for country in countries:
        for (commodity, part), its_codes in grouped.items():
            what = f"{commodity}:{country}:part" if part else f"{commodity}:{country}"
            yield {
                **_said_of(commodity, what, is_part=part),
                "level_from": "country_product",
                "country": country,
                "hs": "|".join(its_codes),
                "likelihood": "4",
                "measure": of_countries.MEASURE,
                "note": of_countries.SOURCE,
            }


def _said_of(commodity: str, what: str, *, is_part: bool) -> dict[str, str]:
    return {
        "id": f"{SOURCE}:{what}:{THEME}",
        "source": SOURCE,
        "theme": THEME,
        "good": commodity,
        "is_part": "yes" if is_part else "",
    }


if __name__ == "__main__":
    tables.write(rebuilt(SHARED), "findings", f"{SOURCE}.csv")
