"""What the lens of single points reports."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.lens_report import LensReport
from imvo_desktop.usecases.look_through import look_through
from tests.analysis.chains import chain, link, records
from tests.examples import examples
from tests.usecases.lens_words import cells, said


def seen(network: Network) -> LensReport:
    """The report of a chain."""
    return look_through(Lens.SINGLE_POINTS, network, assess_network(network))


@given(records())
@examples(15)
def test_that_every_chain_is_told_in_words(found: list[Record]) -> None:
    report = seen(Network(found))
    for language in ("nl", "en"):
        assert said(report, language)


def test_that_the_finding_counts_who_needs_another() -> None:
    report = seen(chain("a-own", "b-own", "s-a", "t-s", "u-b", "u-a"))
    assert said(report)[0] == (
        "You cannot go around 2 organisations: 2 of the 5 others reach you only over one of them;"
        " 2 only over a"
    )
    assert cells(report, "organisation") == ["a", "s", "u", "t"]


def test_that_without_anybody_who_reaches_us_nobody_is_counted() -> None:
    assert said(seen(chain("a-b")))[0] == "Nobody delivers to you yet"


def test_that_a_way_around_everybody_is_said() -> None:
    report = seen(chain("a-own", "b-own", "s-a", "s-b", "t-a", "t-b"))
    assert said(report)[0].startswith("For each of the 4 organisations that reach you")
    assert report.rows == ()


def test_that_the_parts_of_one_supplier_are_told_of_ourselves() -> None:
    garen = dataclasses.replace(link("a-own", share=0.5), product="Garen")
    knoop = dataclasses.replace(link("b-own", share=0.5), product="Knoop")
    told = said(seen(chain(garen, knoop)))
    assert "You buy from 2 suppliers: concentration (HHI) 0.50, as from 2 equal ones." in told
    assert "2 products come to you from one supplier only: Garen (a), Knoop (b)." in told


def test_that_deliveries_without_a_product_are_no_second_supplier() -> None:
    assert any("2 deliveries have no product" in one for one in said(seen(chain("a-own", "b-a"))))


def test_that_the_only_supplier_of_a_buyer_is_listed_though_others_need_it_not() -> None:
    report = seen(chain("a-own", "b-own", "c-own", "s-a", "s-b", "t-b", "t-c"))
    names = cells(report, "organisation")
    assert dict(zip(names, cells(report, "only_supplier"), strict=True)) == {"s": 1, "t": 1}
    assert cells(report, "only_over") == [0, 0]
    assert "2 of the 4 buyers in the chain have one supplier only, as far as known." in said(report)


def test_that_a_joint_nobody_needs_has_no_bar() -> None:
    report = seen(chain("a-own", "b-own", "t-a", "t-b", "s-a", "s-b", "t-x", "s-y"))
    assert cells(report, "joint") == ["yes", "yes"]
    assert [row.bar for row in report.rows] == [None, None]


def test_that_the_buyers_are_in_the_details() -> None:
    report = seen(chain(link("a-own", share=0.5), link("b-own", share=0.5)))
    buyers = report.details["buyers"]
    assert isinstance(buyers, list)
    assert [one["hhi"] for one in buyers] == [pytest.approx(0.5)]


def test_that_the_longest_bar_is_the_greatest_part() -> None:
    report = seen(chain(link("a-own", 100), link("b-own", 900), "s-a", "t-b"))
    assert cells(report, "organisation")[:2] == ["b", "a"]
    first, second = (row.bar for row in report.rows[:2])
    assert first == 1.0
    assert second == pytest.approx(1 / 9)
