"""The themes, their start values and the norms they are placed in."""

from __future__ import annotations

import csv

import pytest

from imvo_desktop import resources
from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.passport import Domain
from imvo_desktop.knowledge.indicator_sets import all_indicators
from imvo_desktop.knowledge.themes import Framework, all_norms, all_themes, facts_of

_FUNDAMENTAL = {
    "C29", "P29", "C105", "C87", "C98", "C100", "C111", "C138", "C182", "C155", "C187",
}  # fmt: skip


def _rows(name: str) -> list[dict[str, str]]:
    with resources.path("knowledge", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_that_every_theme_stands_in_the_table_once_and_in_order() -> None:
    assert [row["theme"] for row in _rows("themes.csv")] == list(Theme)


@pytest.mark.parametrize("theme", Theme)
def test_that_a_start_value_gives_the_answer_it_refers_to(theme: Theme) -> None:
    facts = facts_of(theme)
    assert 1 <= facts.scale <= 5
    assert facts.scale_reason("nl").startswith(f"Antwoord {facts.scale}, ")
    assert facts.scale_reason("en").startswith(f"Answer {facts.scale}, ")
    assert facts.scale_reason("nl").count(".") == 1


@pytest.mark.parametrize("theme", Theme)
def test_that_every_theme_has_a_norm_and_each_is_known(theme: Theme) -> None:
    facts = facts_of(theme)
    assert any(facts.norms(one) for one in Framework)
    for framework in Framework:
        norms = facts.norms(framework)
        assert {one.framework for one in norms} <= {framework}
        assert len(set(norms)) == len(norms)


def test_that_every_norm_is_used_or_heads_one_that_is() -> None:
    used = {norm for one in all_themes().values() for fw in Framework for norm in one.norms(fw)}
    loose = [one for one in all_norms().values() if one not in used]
    core_subjects = {"6.2", "6.3", "6.4", "6.5", "6.6", "6.7", "6.8"}
    of_indicators = {"2-6", "2-25", "2-29", "308-2", "414-2"}
    of_sets = {one.disclosure.number for one in all_indicators().values() if one.disclosure}
    assert {one.number for one in loose} <= core_subjects | of_indicators | of_sets
    assert core_subjects <= {one.number for one in all_norms().values()}


def test_that_norms_have_both_names_an_edition_and_an_address() -> None:
    rows = _rows("norms.csv")
    assert len({row["id"] for row in rows}) == len(rows) == len(all_norms())
    for row in rows:
        assert row["name_en"]
        assert row["name_nl"]
        assert row["edition"].isdigit()
        assert row["source"].startswith("https://")


def test_that_the_fundamental_conventions_are_told_from_the_others() -> None:
    core = {one.number for one in all_norms().values() if one.is_core}
    assert core == _FUNDAMENTAL
    assert all(
        (one.is_core is None) == (one.framework is not Framework.ILO)
        for one in all_norms().values()
    )
    for facts in all_themes().values():
        answers = [norm.is_core for norm in facts.norms(Framework.ILO)]
        assert facts.ilo_is_core is (any(answers) if answers else None)


def test_that_violence_at_work_is_a_norm_but_no_fundamental_convention() -> None:
    norms = {one.number: one for one in facts_of(Theme.DISCRIMINATION).norms(Framework.ILO)}

    assert {number: one.is_core for number, one in norms.items()} == {
        "C100": True,
        "C111": True,
        "C190": False,
    }
    assert norms["C190"].edition == "2019"


def test_that_the_start_values_are_good_dutch() -> None:
    assert "nadeel voor de overheid:" in facts_of(Theme.TAX).scale_reason("nl")


def test_that_wage_and_hours_have_no_fundamental_convention() -> None:
    assert facts_of(Theme.WAGE).ilo_is_core is False
    assert facts_of(Theme.CONDITIONS).ilo_is_core is False
    assert facts_of(Theme.TAX).ilo_is_core is None


def test_that_standards_that_were_replaced_are_not_named() -> None:
    numbers = {one.number for one in all_norms().values() if one.framework is Framework.GRI}
    assert not any(number.startswith("304") for number in numbers)
    assert {"102", "103"} <= set(facts_of(Theme.CLIMATE).gri)
    assert facts_of(Theme.ANIMAL).gri == ("13.11",)


def test_that_people_planet_and_profit_are_as_practice_says() -> None:
    for theme, facts in all_themes().items():
        if theme.group == "fair":
            assert facts.ppp is Domain.PROFIT
        elif theme is Theme.ANIMAL or theme.group == "env":
            assert facts.ppp is Domain.PLANET
        else:
            assert facts.ppp is Domain.PEOPLE


def test_that_an_empty_list_says_that_there_is_no_direct_norm() -> None:
    assert facts_of(Theme.COMPETITION).norms(Framework.SDG) == ()
    assert facts_of(Theme.ANIMAL).norms(Framework.ILO) == ()
