"""Rebuilds resources/knowledge/findings/us-goods-2022.csv from the shared data and our goods.csv.

`python -m tests.knowledge.us_goods_source` writes the table: one row per country, good and theme. A
good that is listed only for what goes into it has the themes of that input in the country the
input comes from. The codes of which only a part is the good stand in a row that says so.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from imvo_desktop.knowledge.goods import Good, all_goods
from tests.conftest import SHARED
from tests.knowledge import tables

SOURCE = "us-goods-2022"
THEMES = {"child_labor": "lab.child", "forced_labor": "lab.forced"}
FORCED_CHILD_LABOUR, INPUT_GOOD = "forced_child_labour", "input_good"

Row = Mapping[str, str]
Listed = Mapping[tuple[str, str], list[str]]


def of_each_pair(shared: Path) -> list[dict[str, str]]:
    """The rows of the source file, with the good spelled in one way for the same letters."""
    rows = tables.rows_of(shared / "knowledge" / "dol_tvpra_2022_country_goods.csv")
    return [{**row, "good": unicodedata.normalize("NFC", row["good"])} for row in rows]


def is_downstream(row: Row) -> bool:
    """Whether the good is listed only for what goes into it."""
    return row["downstream_inputs"] == "Yes"


def rebuilt(shared: Path) -> str:
    """The text of our table, made from the shared one."""
    rows = of_each_pair(shared)
    country_of = {row["country"]: row["iso2"] for row in rows}
    listed = {(row["good"], row["iso2"]): _themes(row) for row in rows}
    return tables.findings_text(
        by_code
        for row in rows
        for finding in (
            _downstream(row, country_of[row["input_country"]], listed)
            if is_downstream(row)
            else _direct(row)
        )
        for by_code in _by_codes(finding)
    )


def _direct(row: Row) -> Iterator[dict[str, str]]:
    is_forced_child = row["eo13126_forced_child_labor"] == "Yes"
    for theme in _themes(row):
        yield _finding(row, theme, measure=FORCED_CHILD_LABOUR if is_forced_child else "")


def _downstream(row: Row, input_country: str, listed: Listed) -> Iterator[dict[str, str]]:
    """Fails where the list has no row for the input: then there is no theme to give."""
    source = _input_of(all_goods()[row["good"]], all_goods().values())
    for theme in listed[source.good, input_country]:
        yield {
            **_finding(row, theme, measure=INPUT_GOOD),
            "input_country": input_country,
            "note": source.good,
        }


def _input_of(good: Good, goods: Iterable[Good]) -> Good:
    return next(one for one in goods if one.id == good.input_good)


def _themes(row: Row) -> list[str]:
    return [theme for column, theme in THEMES.items() if row[column] == "Yes"]


def _finding(row: Row, theme: str, measure: str) -> dict[str, str]:
    good = all_goods()[row["good"]]
    return {
        "id": f"{SOURCE}:{good.id}:{row['iso2']}:{theme}",
        "source": SOURCE,
        "theme": theme,
        "level_from": "country_product",
        "country": row["iso2"],
        "good": good.good,
        "likelihood": "4",
        "measure": measure,
    }


def _by_codes(finding: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """The finding with the codes that are the good, and with those of which a part is.

    Its sectors stand in the first of the two, so that they are met once.
    """
    good = all_goods()[finding["good"]]
    sectors = "|".join(good.sectors)
    if good.hs or not good.hs_part:
        yield {**finding, "hs": "|".join(good.hs), "sectors": sectors}
        sectors = ""
    if good.hs_part:
        front, _, theme = finding["id"].rpartition(":")
        yield {
            **finding,
            "id": f"{front}:part:{theme}",
            "hs": "|".join(good.hs_part),
            "is_part": "yes",
            "sectors": sectors,
        }


if __name__ == "__main__":
    tables.write(rebuilt(SHARED), "findings", f"{SOURCE}.csv")
