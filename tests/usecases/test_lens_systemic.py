"""What the lens of systemic reach reports, and what it leaves out."""

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
    return look_through(Lens.SYSTEMIC, network, assess_network(network))


@given(records())
@examples(15)
def test_that_every_chain_is_told_in_words(found: list[Record]) -> None:
    report = seen(Network(found))
    assert all(0 < (row.bar or 0) <= 1 + 1e-9 for row in report.rows)
    for language in ("nl", "en"):
        assert said(report, language)


def test_that_the_part_of_all_known_value_that_stops_is_told() -> None:
    report = seen(chain(link("mill-own", value=60), link("farm-mill", value=40)))
    assert cells(report, "organisation") == ["farm", "mill"]
    assert cells(report, "stops") == pytest.approx([1.0, 1.0])
    assert cells(report, "stops_downstream") == pytest.approx([1.0, 0.6])
    assert cells(report, "stops_upstream") == pytest.approx([0.4, 1.0])
    assert cells(report, "rank") == [1, 1]


def test_that_what_is_left_out_is_said() -> None:
    dollars = dataclasses.replace(link("b-own", value=10), currency="USD")
    report = seen(chain(link("a-own", value=10), dollars, "c-own"))
    assert [row.ids for row in report.rows] == [("a",)]
    assert said(report) == [
        "1 of 1 organisations would stop a tenth or more of all known value",
        "1 delivery has no value and is left out.",
        "1 delivery has a value in another currency than the project and is left out.",
        "It is not known which inputs a buyer cannot do without, so each loss counts in "
        "proportion. It may be more.",
        "Only what is in this chain counts. A supplier that also sells to others loses less.",
        "This is about value, not about people and planet.",
    ]


def test_that_our_own_failure_is_not_asked_after() -> None:
    report = seen(chain(link("a-own", value=10), link("own-a", value=5)))
    assert [row.ids for row in report.rows] == [("a",)]


def test_that_without_values_nothing_is_told() -> None:
    report = seen(chain("a-own"))
    assert said(report)[0] == "No delivery has a value, so nothing can be told"
    assert report.rows == ()
