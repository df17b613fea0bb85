"""What makes a chain sound or complete."""

from __future__ import annotations

import dataclasses

import pytest

from imvo_desktop.domain.codes import (
    Judged,
    MeasureKind,
    MeasureStatus,
    OrganisationKind,
    Relevance,
    ScopeDecision,
    Theme,
)
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.domain.rules import check
from imvo_desktop.domain.scope_choice import ScopeChoice

OWN = Organisation(id="own", name="Fietstas BV", kind=OrganisationKind.OWN)
MILL = Organisation(id="mill", name="Mill")
LINK = Link(id="l", supplier="mill", buyer="own", product="yarn", country_of_making="IN")
WHOLE = Risk(
    id="r",
    theme=Theme.WAGE,
    link="l",
    scale=3,
    scope=3,
    irremediability=3,
    likelihood=3,
    reason="heard",
    sources=("s",),
)


def codes(*records: Record) -> list[str]:
    """The codes of the issues of a chain of `records`."""
    return [one.code for one in check(Network(records))]


def test_that_an_empty_chain_has_no_issues() -> None:
    assert codes() == []


def test_that_a_chain_without_own_company_is_an_error() -> None:
    found = check(Network([MILL]))
    assert [(one.code, one.seriousness) for one in found] == [("own_missing", Seriousness.ERROR)]


def test_that_two_own_companies_are_both_named() -> None:
    second = Organisation(id="b", name="B", kind=OrganisationKind.OWN)
    assert codes(OWN, second) == ["own_several", "own_several"]


@pytest.mark.parametrize(
    ("record", "code"),
    [
        (Link(id="x", supplier="own", buyer="own", product="a", country_of_making="NL"),
         "link_to_itself"),
        (Link(id="x", supplier="mill", buyer="own", country_of_making="NL"),
         "link_without_product"),
        (Link(id="x", supplier="mill", buyer="own", product="a"), "making_unknown"),
        (Risk(id="x", theme=Theme.WAGE), "risk_place_unclear"),
        (Risk(id="x", theme=Theme.WAGE, link="l", scale=3), "risk_questions_open"),
        (Risk(id="x", theme=Theme.WAGE, link="l", judged=Judged.LOOKED_NOTHING_FOUND),
         "looked_without_ground"),
        (Measure(id="x", subject="l", kind=MeasureKind.STOP), "measure_without_owner"),
        (ScopeChoice(id="x", subject="pens", choice=ScopeDecision.OUT), "out_without_reason"),
        (Organisation(id="x", name="X", parent="x"), "parent_loop"),
    ],
)  # fmt: skip
def test_that_each_gap_is_named(record: Record, code: str) -> None:
    assert code in codes(OWN, MILL, LINK, record)


def test_that_a_whole_chain_has_no_issues() -> None:
    assert codes(OWN, MILL, LINK, WHOLE) == []


def test_that_stated_shares_over_one_are_reported_with_their_sum() -> None:
    links = [
        Link(id=name, supplier="mill", buyer="own", product="a", country_of_making="IN", share=0.7)
        for name in ("a", "b")
    ]
    found = check(Network([OWN, MILL, *links]))
    shares = [dict(one.values)["percent"] for one in found if one.code == "shares_over_one"]
    assert shares == [140]


@pytest.mark.parametrize(
    ("currencies", "told"),
    [(("EUR", "USD"), ["EUR, USD"]), ((None, "USD"), ["EUR, USD"]), ((None, "EUR"), [])],
)
def test_that_values_in_several_currencies_are_reported(
    currencies: tuple[str | None, ...], told: list[str]
) -> None:
    links = [
        Link(id=f"l{at}", supplier="mill", buyer="own", value=100, currency=one)
        for at, one in enumerate(currencies)
    ]
    found = check(Network([OWN, MILL, *links]))
    said = [dict(one.values)["currencies"] for one in found if one.code == "several_currencies"]
    assert said == told


def test_that_no_relevance_needs_a_reason() -> None:
    link = Link(
        id="x",
        supplier="mill",
        buyer="own",
        product="a",
        country_of_making="NL",
        relevance=Relevance.NONE,
    )
    assert codes(OWN, MILL, link) == ["relevance_without_reason"]


def test_that_errors_come_first() -> None:
    found = check(Network([MILL, Link(id="x", supplier="mill", buyer="mill")]))
    order = [one.seriousness for one in found]
    assert order == sorted(order, key=list(Seriousness).index)


def test_that_services_and_agents_need_no_product() -> None:
    agent = Organisation(id="agent", name="Agent", kind=OrganisationKind.AGENT)
    assert codes(OWN, agent, Link(id="x", supplier="agent", buyer="own")) == ["link_unjudged"]


def test_that_a_delivery_nobody_judged_is_named_until_a_person_judges_a_risk_on_it() -> None:
    taken_over = dataclasses.replace(WHOLE, judged=Judged.ACCEPTED)
    assert "link_unjudged" in codes(OWN, MILL, LINK, taken_over)
    assert "link_unjudged" not in codes(OWN, MILL, LINK, WHOLE)


def test_that_a_judgement_of_the_supplier_counts_for_what_it_delivers() -> None:
    there = dataclasses.replace(WHOLE, link=None, organisation="mill")
    assert "link_unjudged" not in codes(OWN, MILL, LINK, there)


def test_that_what_goes_to_customers_waits_for_no_judgement() -> None:
    shop = Organisation(id="shop", name="Shop", kind=OrganisationKind.CUSTOMER)
    sold = Link(id="x", supplier="own", buyer="shop", product="bags", country_of_making="NL")
    assert "link_unjudged" not in codes(OWN, shop, sold)


def test_that_a_measure_is_late_the_day_after_its_date_until_it_is_done() -> None:
    planned = Measure(id="m", subject="l", kind=MeasureKind.STOP, owner="Ad", due="2026-11-01")
    done = dataclasses.replace(planned, status=MeasureStatus.DONE)

    def late(measure: Measure, day: str) -> bool:
        found = check(Network([OWN, MILL, LINK, WHOLE, measure]), day)
        return "measure_overdue" in [one.code for one in found]

    assert not late(planned, "2026-11-01")
    assert late(planned, "2026-11-02")
    assert not late(done, "2026-11-02")
