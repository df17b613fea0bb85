"""The materials and steps behind products: sound trees, reachable groups, the right matter."""

from __future__ import annotations

import csv
from itertools import combinations
from pathlib import Path

import pytest

from imvo_desktop.knowledge import materials
from imvo_desktop.knowledge.group_words import GroupWords
from imvo_desktop.knowledge.materials import ProductGroup
from imvo_desktop.knowledge.product_text import normalised
from imvo_desktop.usecases.upstream_steps import MOST_TIERS
from tests.knowledge import tables

GROUPS = tuple(materials.all_groups().values())


def behind(hs: str, text: str) -> set[str]:
    """The ids of what lies behind a product."""
    return {one.id for one in materials.materials_behind(hs, text)}


def group_id(hs: str, text: str) -> str | None:
    """The id of the group of a product."""
    group = materials.group_of(hs, text)
    return group.id if group is not None else None


def test_that_there_are_at_least_90_groups_and_each_has_steps() -> None:
    assert len(GROUPS) >= 90
    assert [one.id for one in GROUPS if not materials.steps_of(one)] == []


@pytest.mark.full
@pytest.mark.parametrize("group", GROUPS, ids=lambda one: one.id)
def test_that_a_group_is_reached_by_a_code_or_by_its_words(group: ProductGroup) -> None:
    by_code = [hs for hs in group.hs if group_id(hs, "") == group.id]
    by_both = [hs for hs in group.hs if group_id(hs, group.words[0]) == group.id]
    by_words = [word for word in group.words if group_id("", word) == group.id]

    assert by_words
    assert by_code or by_both or not group.hs


def test_that_a_word_of_a_group_leads_to_that_group() -> None:
    words = GroupWords({one.id: one.words for one in GROUPS})
    everything = materials.all_groups().keys()
    wrong = [
        (group.id, word, found)
        for group in GROUPS
        for word in group.words
        if (found := words.find(word, everything)) != group.id
    ]

    assert wrong == []


def test_that_steps_name_groups_and_materials_that_are_there() -> None:
    steps = tables.bundled_rows("product_steps.csv")

    assert {one["group"] for one in steps} == set(materials.all_groups())
    assert {one["step"] for one in steps} == set(materials.all_materials())
    assert {one["basis"] for one in steps} == {"imvo"}


@pytest.mark.full
@pytest.mark.parametrize("group", GROUPS, ids=lambda one: one.id)
def test_that_the_steps_of_a_group_are_a_tree(group: ProductGroup) -> None:
    steps = materials.steps_of(group)
    order = [one.step for one in steps]

    assert len(set(order)) == len(order)
    for at, one in enumerate(steps):
        assert one.feeds in ("", *order[at + 1 :]), one.step


@pytest.mark.full
@pytest.mark.parametrize("group", GROUPS, ids=lambda one: one.id)
def test_that_no_tree_is_deeper_than_upstream_is_searched(group: ProductGroup) -> None:
    feeds = {one.step: one.feeds for one in materials.steps_of(group)}
    for step in feeds:
        depth = 0
        while step:
            step, depth = feeds[step], depth + 1
        assert depth <= MOST_TIERS


@pytest.mark.full
@pytest.mark.parametrize("group", GROUPS, ids=lambda one: one.id)
def test_that_two_steps_of_a_group_never_share_a_code(group: ProductGroup) -> None:
    for one, other in combinations(materials.steps_of(group), 2):
        assert not set(one.material.hs) & set(other.material.hs), (one.step, other.step)


def test_that_what_is_not_option_stands_behind_every_group_but_those_of_choices() -> None:
    for group in GROUPS:
        steps = materials.steps_of(group)
        choices = [one for one in steps if one.is_option and not one.feeds]
        assert len(choices) != len(steps) or len(choices) > 1, group.id


def test_that_every_code_is_one_of_the_harmonized_system(shared: Path) -> None:
    file = shared / "classifications" / "hs_datahub.csv"
    with file.open(encoding="utf-8", newline="") as opened:
        known = {row["hscode"] for row in csv.DictReader(opened)}
    used = {code for one in GROUPS for code in one.hs}
    used |= {code for one in materials.all_materials().values() for code in one.hs}

    assert sorted(used - known) == []


def test_that_every_commodity_and_mineral_is_one_of_the_acts(shared: Path) -> None:
    with (shared / "knowledge" / "eudr_annex_i_2026_2102_cn.csv").open(encoding="utf-8") as opened:
        commodities = {row["commodity"] for row in csv.DictReader(opened)}
    found = materials.all_materials().values()

    assert {one.commodity for one in found if one.commodity} == commodities
    assert {name for one in found for name in one.minerals} == {"tin", "tantalum", "tungsten"} | {
        "gold"
    }


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_no_two_materials_and_no_two_groups_share_a_name(language: str) -> None:
    for named in (materials.all_materials().values(), GROUPS):
        names = [normalised(one.name(language)) for one in named]
        assert sorted(names) == sorted(set(names))
        assert all(names)


@pytest.mark.parametrize(
    ("hs", "text", "expected"),
    [
        ("6109", "T-shirt", {"cotton", "spinning", "dyeing"}),
        ("", "katoenen T-shirts, wit", {"cotton", "spinning", "dyeing"}),
        ("847130", "", {"cobalt", "tin", "tantalum", "gold", "assembly"}),
        ("", "laptops", {"cobalt", "tin", "tantalum", "gold", "assembly"}),
        ("1806", "", {"cocoa", "palm_oil", "sugar"}),
        ("", "chocolade", {"cocoa", "palm_oil", "sugar"}),
        ("9401", "bureaustoel", {"steel", "tannery", "polyester", "wood"}),
        ("", "office chairs", {"steel", "tannery", "polyester", "wood"}),
        ("8541", "zonnepanelen", {"polysilicon", "quartz", "silver"}),
        ("8507", "", {"cobalt", "lithium", "nickel", "graphite"}),
        ("7113", "", {"gold", "diamonds"}),
        ("3304", "", {"mica", "palm_oil"}),
        ("4015", "latex handschoenen", {"natural_rubber"}),
    ],
)
def test_that_known_products_lead_to_their_materials(
    hs: str, text: str, expected: set[str]
) -> None:
    assert expected <= behind(hs, text)


@pytest.mark.parametrize(
    ("material", "code"),
    [
        ("cotton", "5201"),
        ("cobalt", "2605"),
        ("tin", "2609"),
        ("tin", "8001"),
        ("tantalum", "2615"),
        ("gold", "7108"),
        ("palm_oil", "1511"),
        ("cocoa", "1801"),
        ("natural_rubber", "4001"),
        ("wood", "4403"),
        ("sawmill", "4407"),
        ("tannery", "4104"),
        ("tannery", "4107"),
        ("mica", "2525"),
        ("spinning", "5205"),
    ],
)
def test_that_materials_name_the_codes_the_lists_use(material: str, code: str) -> None:
    assert code in materials.all_materials()[material].hs


def test_that_the_longest_code_wins() -> None:
    assert group_id("84", "") == "machine"
    assert group_id("8471", "") == "laptop"
    assert group_id("8471.70.00", "") == "computer_accessories"
    assert group_id("8499", "") == "machine"


def test_that_the_words_decide_between_groups_of_one_heading() -> None:
    assert group_id("6203", "") == "woven_clothing"
    assert group_id("6203", "werkbroeken") == "workwear"
    assert group_id("4202", "leren tassen") == "leather_bag"
    assert group_id("4202", "") == "bag"


def test_that_words_never_overrule_the_code() -> None:
    assert group_id("1806", "laptop") == "chocolate"
    assert group_id("9999", "laptop") is None


@pytest.mark.parametrize("text", ["", None, "schoonmaak", "uitzendkrachten", "verzekering", "木"])
def test_that_what_is_not_known_has_nothing_behind_it(text: str | None) -> None:
    assert materials.group_of("", text) is None
    assert materials.materials_behind(None, text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("chocolade koekjes", "biscuits"),
        ("directiestoel met wieltjes", "office_chair"),
        ("accu’s voor fietsen", "battery"),
        ("leren handschoenen", "leather_clothing"),
        ("kokosmelk", "coconut"),
        ("stainless steel", "steel"),
        ("stainless steel screws", "screws"),
    ],
)
def test_that_the_thing_itself_decides_not_what_it_is_for(text: str, expected: str) -> None:
    words = GroupWords({one.id: one.words for one in GROUPS})

    assert words.find(text, materials.all_groups().keys()) == expected


def test_that_a_named_option_is_certain_and_the_others_fall_away() -> None:
    open_steps = {one.step: one.is_option for one in materials.steps_behind("9401", "bureaustoel")}
    settled = {one.step: one.is_option for one in materials.steps_behind("9401", "leren stoel")}

    assert open_steps["tannery"]
    assert open_steps["polyester"]
    assert settled["tannery"] is False
    assert "cattle_hides" in settled
    assert "polyester" not in settled


def test_that_what_goes_into_an_option_that_fell_away_goes_too() -> None:
    steps = {one.step for one in materials.steps_behind("4202", "katoenen etui")}

    assert "cotton" in steps
    assert not steps & {"tannery", "cattle_hides", "polyester"}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_no_step_lies_behind_itself(language: str) -> None:
    wrong = []
    for one in materials.all_materials().values():
        code = one.hs[0] if one.hs else ""
        if one.id in behind(code, one.name(language)):
            wrong.append(one.id)

    assert wrong == []


def test_that_behind_a_step_lies_what_goes_into_it() -> None:
    assert behind("4107", "leer looien") == {"cattle_hides", "chromium"}
    assert behind("5205", "spinnen") == {"cotton", "ginning"}
    assert behind("", "stof verven") == set()
    assert behind("", "verven van doek") == {"dyes"}
