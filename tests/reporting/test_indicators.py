"""The numbers on people, planet and profit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imvo_desktop.domain.codes import (
    Judged,
    MeasureKind,
    MeasureStatus,
    OrganisationKind,
    Relevance,
    RiskStatus,
    SpokenWith,
    Theme,
)
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.knowledge.themes import all_norms
from imvo_desktop.reporting.indicators import indicator_words, indicators
from tests.charts import chains
from tests.reporting.made import basis_of

OWN = Organisation(id="own", name="Tassen BV", kind=OrganisationKind.OWN)
MILL, FARM = Organisation(id="mill", name="Weverij"), Organisation(id="farm", name="Boerderij")
CLOTH = Link(id="cloth", supplier="mill", buyer="own")
COTTON = Link(id="cotton", supplier="farm", buyer="mill")
CHILD = Risk(id="c", theme=Theme.CHILD_LABOUR, link="cotton", scale=5, likelihood=4)
WATER = Risk(id="w", theme=Theme.WATER, organisation="mill", scale=2, likelihood=2)
CHAIN: tuple[Record, ...] = (OWN, MILL, FARM, CLOTH, COTTON, CHILD, WATER)


def counted(*records: Record) -> dict[str, tuple[int, int | None]]:
    found = indicators(basis_of(Network([*CHAIN, *records])))
    return {one.code: (one.value, one.of) for one in found}


def test_that_suppliers_are_counted_by_what_was_judged_and_what_is_grave() -> None:
    found = counted()
    assert found["suppliers"] == (2, None)
    assert found["tiers"] == (2, None)
    assert found["social.assessed"] == found["social.significant"] == (1, 2)
    assert found["child_labour"] == (1, 3)
    assert found["environment.assessed"] == (1, 2)
    assert found["environment.significant"] == (0, 2)


def test_that_a_supplier_with_many_risks_counts_once() -> None:
    again = replace(CHILD, id="c2", theme=Theme.WAGE)
    assert counted(again)["social.significant"] == (1, 2)


def test_that_what_was_taken_over_is_a_risk_but_no_judgement() -> None:
    forced = replace(CHILD, id="f", theme=Theme.FORCED_LABOUR, link="cloth", judged=Judged.ACCEPTED)
    found = counted(forced)
    assert found["forced_labour"] == (1, 3)
    assert found["social.assessed"] == (1, 2)
    assert found["social.significant"] == (2, 2)


def test_that_measures_count_with_the_risk_they_are_about() -> None:
    prevent = Measure(id="m", subject="c", kind=MeasureKind.PREVENT)
    assert counted(prevent)["social.improving"] == (1, 1)
    assert counted(replace(prevent, status=MeasureStatus.STOPPED))["social.improving"] == (0, 1)
    leaving = replace(prevent, kind=MeasureKind.RESPONSIBLE_EXIT)
    assert counted(leaving)["social.improving"] == (0, 1)
    assert counted(leaving)["social.ended"] == (0, 1)
    assert counted(replace(leaving, status=MeasureStatus.DONE))["social.ended"] == (1, 1)


def test_that_customers_and_what_does_not_matter_take_no_part() -> None:
    found = counted(
        Organisation(id="shop", name="Winkel", kind=OrganisationKind.CUSTOMER),
        Link(id="sale", supplier="own", buyer="shop"),
        Organisation(id="paper", name="Papier"),
        Link(id="pens", supplier="paper", buyer="own", relevance=Relevance.NONE,
             relevance_reason="kantoor"),
        replace(CHILD, id="s", link="sale"), replace(CHILD, id="p", link="pens"),
    )  # fmt: skip
    assert found["suppliers"] == (2, None)
    assert found["child_labour"] == (1, 3)


def test_that_the_own_company_is_a_place_of_its_own() -> None:
    ours = replace(CHILD, id="o", link=None, organisation="own", theme=Theme.FREEDOM_OF_ASSOCIATION)
    found = counted(ours)
    assert found["association"] == (1, 3)
    assert found["social.significant"] == (1, 2)


def test_that_harm_is_remedied_only_by_its_status() -> None:
    now = replace(CHILD, id="n", theme=Theme.WAGE, status=RiskStatus.CONFIRMED)
    then = replace(now, id="t", status=RiskStatus.REMEDIED, spoken_with=SpokenWith.YES)
    found = counted(now, then)
    assert found["happening"] == (1, None)
    assert found["remedied"] == (1, 2)
    assert found["heard"] == (1, 4)


def test_that_an_empty_project_counts_nothing() -> None:
    assert {one.value for one in indicators(basis_of(Network()))} == {0}


@pytest.mark.parametrize("network", [chains.textile(), chains.hostile(), chains.large(60)])
def test_that_no_part_is_larger_than_its_whole(network: Network) -> None:
    for one in indicators(basis_of(network)):
        assert one.of is None or one.value <= one.of


def test_that_every_disclosure_is_one_of_the_knowledge_base() -> None:
    known = {one.id for one in all_norms().values()}
    named = {one.disclosure for one in indicators(basis_of(Network(CHAIN)))} - {""}
    assert {f"gri:{one}" for one in named} <= known


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_an_indicator_is_said_with_its_number(language: str) -> None:
    basis = basis_of(Network(CHAIN), language)
    said = {one.code: indicator_words(basis, one) for one in indicators(basis)}
    assert said["child_labour"][1] == {"nl": "1 van 3", "en": "1 of 3"}[language]
    assert said["suppliers"][1] == "2"
    assert said["remedied"][1] == {"nl": "niets te tellen", "en": "none to count"}[language]
