"""Findings of products: the same as the files they come from, in both directions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from imvo_desktop import resources
from imvo_desktop.domain.codes import LevelFrom
from imvo_desktop.domain.source_records import SourceFinding
from imvo_desktop.knowledge import findings
from imvo_desktop.knowledge.goods import all_goods
from imvo_desktop.knowledge.sources import all_sources
from tests.knowledge import (
    eu_deforestation_source,
    eu_minerals_source,
    tables,
    us_goods_source,
)

pytestmark = pytest.mark.full

GOODS, MINERALS = "us-goods-2022", "eu-minerals-2017"
DEFORESTATION = "eu-deforestation-goods-2026"
ALL = (GOODS, MINERALS, DEFORESTATION)


def ours(source: str) -> tuple[SourceFinding, ...]:
    """The findings of our table of `source`."""
    return findings.read(resources.path("knowledge", "findings", f"{source}.csv"))


def of_products(source: str) -> list[SourceFinding]:
    """Those on a product from any country."""
    return [one for one in ours(source) if one.level_from is LevelFrom.PRODUCT]


def from_countries(source: str) -> list[SourceFinding]:
    """Those on a product from a country."""
    return [one for one in ours(source) if one.level_from is LevelFrom.COUNTRY_PRODUCT]


def theirs(shared: Path, name: str) -> list[dict[str, str]]:
    """The rows of the file `name` of the shared data."""
    return tables.rows_of(shared / "knowledge" / name)


def themes_of(good: str, country: str) -> set[str]:
    """What the US list says of a good from a country."""
    return {one.theme.value for one in ours(GOODS) if (one.good, one.country) == (good, country)}


@pytest.mark.parametrize(
    ("source", "rebuilt"),
    [
        (GOODS, us_goods_source.rebuilt),
        (MINERALS, eu_minerals_source.rebuilt),
        (DEFORESTATION, eu_deforestation_source.rebuilt),
    ],
)
def test_that_a_table_is_that_of_its_source(
    source: str, rebuilt: Callable[[Path], str], shared: Path
) -> None:
    file = resources.path("knowledge", "findings", f"{source}.csv")
    assert file.read_text(encoding="utf-8") == rebuilt(shared)


@pytest.mark.parametrize("source", ALL)
def test_that_every_finding_names_its_own_source_and_a_likelihood(source: str) -> None:
    found = ours(source)

    assert source in all_sources()
    assert {one.source for one in found} == {source}
    assert {one.likelihood for one in of_products(source)} <= {3}
    assert {one.likelihood for one in from_countries(source)} == {4}


def test_that_each_good_from_each_country_is_that_of_the_list(shared: Path) -> None:
    expected = Counter(
        (row["good"], row["iso2"], theme)
        for row in us_goods_source.of_each_pair(shared)
        for column, theme in (("child_labor", "lab.child"), ("forced_labor", "lab.forced"))
        if row[column] == "Yes"
    )
    direct = [one for one in ours(GOODS) if one.input_country is None]
    first = [one for one in direct if not one.is_part or not all_goods()[one.good or ""].hs]

    assert Counter((one.good, one.country, one.theme.value) for one in first) == expected
    assert expected.total() == 336 + 2 * 78 + 43


def test_that_each_good_has_the_codes_of_the_table_of_goods() -> None:
    for one in ours(GOODS):
        good = all_goods()[one.good or ""]
        assert one.hs == (good.hs_part if one.is_part else good.hs), one.id
        is_first = not one.is_part or not good.hs
        assert one.sectors == (good.sectors if is_first else ()), one.id
        assert one.level_from is LevelFrom.COUNTRY_PRODUCT


def test_that_codes_of_which_a_part_is_the_good_are_rows_of_their_own() -> None:
    by_id = {one.id: one for one in ours(GOODS)}

    assert {one.good for one in by_id.values() if one.is_part} == {
        good.good for good in all_goods().values() if good.hs_part
    }
    assert all((":part:" in one.id) is one.is_part for one in by_id.values())
    for good in all_goods().values():
        if good.hs and good.hs_part:
            mine = [one for one in by_id.values() if one.good == good.good]
            whole = {one.id for one in mine if not one.is_part}
            assert {one.id.replace(":part:", ":") for one in mine if one.is_part} == whole


def test_that_forced_child_labour_is_marked_where_the_list_does(shared: Path) -> None:
    expected = {
        (row["good"], row["iso2"])
        for row in us_goods_source.of_each_pair(shared)
        if row["eo13126_forced_child_labor"] == "Yes"
    }
    marked = {
        (one.good, one.country) for one in ours(GOODS) if one.measure == "forced_child_labour"
    }

    assert marked == expected


def test_that_a_downstream_good_is_flagged_through_its_input(shared: Path) -> None:
    expected = {
        (row["good"], row["iso2"])
        for row in us_goods_source.of_each_pair(shared)
        if row["child_labor"] == row["forced_labor"] == "No"
    }
    found = [one for one in ours(GOODS) if one.input_country is not None]

    assert {(one.good, one.country) for one in found} == expected
    assert len(expected) == 10
    for one in found:
        assert one.note is not None
        assert one.theme.value in themes_of(one.note, one.input_country or "")


def test_that_batteries_from_china_are_flagged_for_cobalt_from_congo_kinshasa() -> None:
    (found,) = [one for one in ours(GOODS) if one.good == "Lithium-Ion Batteries"]

    assert (found.country, found.input_country, found.theme) == ("CN", "CD", "lab.child")
    assert found.note == "Cobalt ore (heterogenite)"
    assert themes_of("Solar Modules", "CN") == {"lab.forced"}
    assert themes_of("Refined Palm Oil", "ID") == {"lab.child"}


def test_that_the_congos_and_the_koreas_are_not_mixed() -> None:
    assert themes_of("Cobalt ore (heterogenite)", "CD") == {"lab.child"}
    assert themes_of("Bricks", "KP") == {"lab.forced"}
    for source in ALL:
        assert {"CG", "KR"}.isdisjoint({one.country for one in ours(source)})
        assert {"CG", "KR"}.isdisjoint({one.input_country for one in ours(source)})


def test_that_burma_and_turkey_have_their_codes() -> None:
    assert themes_of("Bamboo", "MM") == {"lab.child", "lab.forced"}
    assert themes_of("Hazelnuts", "TR") == {"lab.child"}
    assert themes_of("Fish", "TW") == {"lab.forced"}


def test_that_no_list_of_products_says_anything_of_namibia() -> None:
    assert [one.id for source in ALL for one in ours(source) if one.country == "NA"] == []


def test_that_the_country_of_each_row_is_that_of_the_source(shared: Path) -> None:
    listed = {row["iso2"] for row in us_goods_source.of_each_pair(shared)}

    assert {one.country for one in ours(GOODS)} == listed
    assert len(listed) == 78


def test_that_each_mineral_code_is_that_of_the_regulation(shared: Path) -> None:
    rows = theirs(shared, "eu_conflict_minerals_hs6.csv")
    expected = Counter(
        (row["hs6"], mineral, "(ex" in row["description"])
        for row in rows
        for mineral in row["mineral"].split("/")
    )
    found = Counter((*one.hs, one.good, one.is_part) for one in of_products(MINERALS))

    assert found == expected
    assert len({hs for hs, _, _ in found}) == 22
    assert {hs for hs, _, is_part in found if is_part} == {
        "261590",
        "261690",
        "282590",
        "284190",
        "284990",
    }


def test_that_each_country_with_such_areas_has_every_mineral_code(shared: Path) -> None:
    areas = theirs(shared, "eu_cahra_2026-06.csv")
    codes = codes_of(of_products(MINERALS))
    expected = {(row["iso2"], *code) for row in areas for code in codes}
    found = [
        (one.country, code, one.good, one.is_part)
        for one in from_countries(MINERALS)
        for code in one.hs
    ]

    assert Counter(found) == Counter(expected)
    assert len({country for country, *_ in found}) == 29


def codes_of(found: list[SourceFinding]) -> set[tuple[str, str | None, bool]]:
    """Code, good and whether only a part is meant, of each finding."""
    return {(code, one.good, one.is_part) for one in found for code in one.hs}


def test_that_the_areas_are_those_of_the_list_of_areas(shared: Path) -> None:
    rows = theirs(shared, "eu_cahra_2026-06.csv")
    expected = {
        (row["iso2"], f"{row['region_code']} {' '.join(row['region'].split())}")
        for row in rows
        if row["whole_country"] == "False"
    }
    whole = {row["iso2"] for row in rows if row["whole_country"] == "True"}
    by_row = {one.id: {(one.country, area) for area in one.areas} for one in minerals_here()}

    assert set().union(*by_row.values()) == expected
    assert len(expected) == 234
    assert {one.country for one in minerals_here() if not one.areas} == whole
    for one in minerals_here():
        assert by_row[one.id] == {pair for pair in expected if pair[0] == one.country}


def minerals_here() -> list[SourceFinding]:
    """The findings on minerals from a country."""
    return from_countries(MINERALS)


@pytest.mark.parametrize("country", ["IN", "MX", "RU", "CD"])
def test_that_a_large_country_is_never_flagged_whole_for_minerals(country: str) -> None:
    found = [one for one in minerals_here() if one.country == country]

    assert found
    assert all(one.areas for one in found)


def test_that_each_code_is_that_of_the_deforestation_act(shared: Path) -> None:
    expected = Counter(
        (row["commodity"], row["cn_code"], row["ex"] == "ex", row["applies_from"] or None)
        for row in theirs(shared, "eudr_annex_i_2026_2102_cn.csv")
    )
    found = Counter(
        (one.good, *one.hs, one.is_part, one.note) for one in of_products(DEFORESTATION)
    )

    assert found == expected
    assert found.total() == 93
    assert all(
        (one.measure == "applies_from") == bool(one.note) for one in of_products(DEFORESTATION)
    )


def test_that_each_code_from_a_country_of_high_risk_is_there(shared: Path) -> None:
    high = {
        row["iso2"]
        for row in theirs(shared, "eudr_country_benchmark_2025_1093.csv")
        if row["eudr_risk"] == "high"
    }
    expected = {
        (country, *code) for country in high for code in codes_of(of_products(DEFORESTATION))
    }
    found = [
        (one.country, code, one.good, one.is_part)
        for one in from_countries(DEFORESTATION)
        for code in one.hs
    ]

    assert high == {"BY", "KP", "MM", "RU"}
    assert Counter(found) == Counter(expected)


@pytest.mark.parametrize("country", ["UG", "NA", "CD", "CG", "KR"])
def test_that_a_country_of_standard_or_low_risk_is_not_flagged_for_deforestation(
    country: str,
) -> None:
    assert country not in {one.country for one in ours(DEFORESTATION)}


@pytest.mark.parametrize("chapter", ["41", "42", "43", "64"])
def test_that_leather_is_out_of_scope_of_the_deforestation_act(chapter: str) -> None:
    found = [one.id for one in ours(DEFORESTATION) for code in one.hs if code.startswith(chapter)]

    assert found == []


def test_that_no_code_of_the_deforestation_act_is_wider_than_a_chapter() -> None:
    assert min(len(code) for one in ours(DEFORESTATION) for code in one.hs) == 2
