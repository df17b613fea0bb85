"""Rebuilds resources/knowledge/findings/eu-minerals-2017.csv from the shared data.

`python -m tests.knowledge.eu_minerals_source` writes the table: one row per code and mineral, and
for each country with conflict-affected or high-risk areas one row per mineral with those areas. A
code that holds other things too ("ex") stands in a row that says so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.conftest import SHARED
from tests.knowledge import eu_cahra_source, tables

SOURCE, AREAS_FROM = "eu-minerals-2017", eu_cahra_source.SOURCE
THEME = "hr.conflict"
MEASURE = "conflict_or_high_risk"

Row = Mapping[str, str]


def of_each_code(shared: Path) -> list[dict[str, str]]:
    """The rows of the source file."""
    return tables.rows_of(shared / "knowledge" / "eu_conflict_minerals_hs6.csv")


def is_part(row: Row) -> bool:
    """Whether the code holds more than the mineral: "(ex)" or "(ex 2615 90)"."""
    return re.search(r"\(ex\b", row["description"]) is not None


def rebuilt(shared: Path) -> str:
    """The text of our table, made from the shared ones."""
    codes = of_each_code(shared)
    return tables.findings_text([*_of_codes(codes), *_of_countries(codes, areas_of(shared))])


def areas_of(shared: Path) -> dict[str, list[str]]:
    """Country to its listed areas; none where the whole country is listed."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in eu_cahra_source.of_each_area(shared):
        area = eu_cahra_source.area_of(row)
        found[row["iso2"]] += [area] if area is not None else []
    return dict(found)


def _of_codes(codes: list[dict[str, str]]) -> Iterator[dict[str, str]]:
    for row in codes:
        for mineral in row["mineral"].split("/"):
            yield {
                **_said_of(mineral, f"{mineral}:{row['hs6']}", is_part=is_part(row)),
                "level_from": "product",
                "hs": row["hs6"],
                "likelihood": "3",
            }


def _of_countries(
    codes: list[dict[str, str]], areas: Mapping[str, list[str]]
) -> Iterator[dict[str, str]]:
    for country, its_areas in areas.items():
        for (mineral, part), its_codes in _by_mineral(codes).items():
            what = f"{mineral}:{country}:part" if part else f"{mineral}:{country}"
            yield {
                **_said_of(mineral, what, is_part=part),
                "level_from": "country_product",
                "country": country,
                "areas": "|".join(sorted(its_areas)),
                "hs": "|".join(its_codes),
                "likelihood": "4",
                "measure": MEASURE,
                "note": AREAS_FROM,
            }


def _by_mineral(codes: list[dict[str, str]]) -> dict[tuple[str, bool], list[str]]:
    grouped: defaultdict[tuple[str, bool], list[str]] = defaultdict(list)
    for row in codes:
        for mineral in row["mineral"].split("/"):
            grouped[mineral, is_part(row)].append(row["hs6"])
    return grouped


def _said_of(mineral: str, what: str, *, is_part: bool) -> dict[str, str]:
    return {
        "id": f"{SOURCE}:{what}:{THEME}",
        "source": SOURCE,
        "theme": THEME,
        "good": mineral,
        "is_part": "yes" if is_part else "",
    }


if __name__ == "__main__":
    tables.write(rebuilt(SHARED), "findings", f"{SOURCE}.csv")
