"""The goods of the US list as product and sector codes."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from imvo_desktop.knowledge.goods import Good, all_goods
from tests.knowledge import tables, us_goods_source

pytestmark = pytest.mark.full

NEAR_DUPLICATES = (
    ("Beans", "Beans (green beans)", "Beans (green, soy, yellow)"),
    ("Bricks", "Bricks (clay)"),
    ("Khat (stimulant plant)", "Khat/Miraa (stimulant plant)"),
    ("Footwear", "Footwear (sandals)"),
    ("Cattle", "Bovines"),
    ("Textiles", "Textiles (hand-woven)"),
    ("Tin", "Tin ore (cassiterite)"),
)


def codes_of(shared: Path, name: str, column: str, levels: set[str]) -> set[str]:
    """The codes of some levels of a classification."""
    file = shared / "classifications" / name
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return {row[column] for row in csv.DictReader(opened) if row["level"] in levels}


def overlapping(good: Good) -> Iterator[tuple[str, str]]:
    """Codes of a good that lie within another code of it, or stand in both columns."""
    codes = [*good.hs, *good.hs_part]
    for at, code in enumerate(codes):
        others = codes[:at] + codes[at + 1 :]
        yield from ((code, one) for one in others if one.startswith(code))


def test_that_the_goods_are_all_those_of_the_list_and_no_other(shared: Path) -> None:
    listed = {row["good"] for row in us_goods_source.of_each_pair(shared)}

    assert set(all_goods()) == listed
    assert len(listed) == 169


def test_that_every_product_code_exists(shared: Path) -> None:
    known = codes_of(shared, "hs_datahub.csv", "hscode", {"2", "4", "6"})

    assert {code for good in all_goods().values() for code in good.hs + good.hs_part} <= known


def test_that_a_code_of_which_only_a_part_is_the_good_stands_apart() -> None:
    """The catch-all codes: "other" frozen fruit, minerals, stones and instruments."""
    known = all_goods()

    assert known["Açaí Berries"].hs == ()
    assert known["Açaí Berries"].hs_part == ("081190",)
    assert (known["Gold"].hs, known["Gold"].hs_part) == (("7108",), ("261690",))
    assert {good.good for good in known.values() if "253090" in good.hs_part} == {
        "Amber",
        "Trona (mineral)",
    }


def test_that_a_good_with_a_code_of_which_only_a_part_is_meant_says_so() -> None:
    with_part = [good for good in all_goods().values() if good.hs_part]

    assert [good.good for good in with_part if not good.words] == []
    assert [good.good for good in with_part if not good.remark] == []
    assert [good.good for good in all_goods().values() if good.words and not good.hs_part] == []


def test_that_a_chapter_is_only_given_for_clothing() -> None:
    chapters = {good.good for good in all_goods().values() if min(map(len, good.hs), default=4) < 4}

    assert chapters == {"Garments"}


def test_that_every_sector_is_a_class_or_group_of_nace(shared: Path) -> None:
    known = codes_of(shared, "nace_rev2_en_nl.csv", "raw_code", {"class", "group"})

    assert {code for good in all_goods().values() for code in good.sectors} <= known


def test_that_no_code_of_a_good_lies_within_another_of_it() -> None:
    assert [pair for good in all_goods().values() for pair in overlapping(good)] == []


def test_that_ids_are_unique_and_the_table_sorted_by_them() -> None:
    ids = [row["id"] for row in tables.bundled_rows("goods.csv")]

    assert ids == sorted(set(ids))


def test_that_every_good_has_a_name_in_both_languages() -> None:
    assert all(good.name_en and good.name_nl for good in all_goods().values())


def test_that_what_stands_without_a_code_says_why() -> None:
    without_hs = {good.good for good in all_goods().values() if not good.hs + good.hs_part}
    unexplained = [
        good.good
        for good in all_goods().values()
        if not (good.hs + good.hs_part and good.sectors) and not good.remark
    ]

    assert without_hs == {
        "Khat (stimulant plant)",
        "Khat/Miraa (stimulant plant)",
        "Palm Thatch",
        "Pornography",
    }
    assert unexplained == []


@pytest.mark.parametrize("names", NEAR_DUPLICATES)
def test_that_near_duplicates_stay_goods_of_their_own(names: tuple[str, ...]) -> None:
    found = [all_goods()[name] for name in names]

    assert len({good.id for good in found}) == len(names)
    assert any("kept apart as the list does" in (good.remark or "") for good in found)


def test_that_the_goods_with_an_input_are_those_listed_for_it(shared: Path) -> None:
    downstream = {
        row["good"]
        for row in us_goods_source.of_each_pair(shared)
        if us_goods_source.is_downstream(row)
    }
    ids = {good.id for good in all_goods().values()}
    with_input = {good.good: good.input_good for good in all_goods().values() if good.input_good}

    assert set(with_input) == downstream
    assert set(with_input.values()) <= ids


@pytest.mark.parametrize(
    ("good", "hs"),
    [
        ("Cotton", ("5201", "5202", "5203")),
        ("Garments", ("61", "62")),
        ("Lithium-Ion Batteries", ("850760",)),
        ("Cobalt ore (heterogenite)", ("2605",)),
        ("Mica", ("2525",)),
        ("Surgical Instruments", ()),
        ("Lettuce", ("070511", "070519")),
        ("Brazil Nuts/Chestnuts", ("080121", "080122")),
        ("Cashews", ("080131", "080132")),
        ("Rubber Gloves", ("4015",)),
        ("Gold", ("7108",)),
        ("Tin", ("2609", "8001")),
        ("Crude Palm Oil", ("1511",)),
        ("Crude Palm Kernel Oil", ("151321",)),
        ("Refined Palm Kernel Oil", ("151329",)),
        ("Solar Modules", ("854143",)),
        ("Pornography", ()),
    ],
)
def test_that_a_good_has_its_codes(good: str, hs: tuple[str, ...]) -> None:
    assert all_goods()[good].hs == hs


def test_that_leather_and_live_cattle_are_different_goods() -> None:
    leather, cattle = all_goods()["Leather"].hs, all_goods()["Cattle"].hs

    assert {code[:2] for code in leather} == {"41"}
    assert {code[:2] for code in cattle} == {"01"}
