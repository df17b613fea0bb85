"""What the lens of continuity reports: about the own company, and it says so."""

from __future__ import annotations

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
    return look_through(Lens.CONTINUITY, network, assess_network(network))


@given(records())
@examples(15)
def test_that_every_chain_is_told_in_words(found: list[Record]) -> None:
    report = seen(Network(found))
    assert all(0 < (row.bar or 0) <= 1 + 1e-9 for row in report.rows)
    for language in ("nl", "en"):
        assert said(report, language)


def test_that_a_loss_is_split_in_direct_and_through_others() -> None:
    network = chain(
        link("mill-own", value=100), link("dyer-own", value=300), "farm-mill", "farm-dyer"
    )
    report = seen(network)
    assert cells(report, "organisation") == ["farm", "dyer", "mill"]
    assert cells(report, "lost") == pytest.approx([1.0, 0.75, 0.25])
    assert cells(report, "lost_direct") == pytest.approx([0.0, 0.75, 0.25])
    assert cells(report, "lost_through") == pytest.approx([1.0, 0.0, 0.0])
    assert cells(report, "dependent_names") == ["dyer, mill", "", ""]


def test_that_it_says_what_it_is_about_and_what_was_assumed() -> None:
    assert said(seen(chain(link("a-own", value=100), "b-own"))) == [
        "If it stopped, 2 of 2 organisations would each cost us a tenth or more of our purchases",
        "This is about your company, not about people. Walking away from a supplier lowers no "
        "harm.",
        "How long a supplier needs to recover, and how long you can do without it, does not count "
        "here: ask it of the first ones.",
        "1 of 2 deliveries has no value and no share: for this one an equal part of what its buyer "
        "buys is assumed.",
    ]


def test_that_a_tenth_lost_is_counted() -> None:
    report = seen(chain(link("a-own", share=0.9), link("b-own", share=0.1)))
    assert report.finding[1] == {"count": 2, "all": 2}


def test_that_a_circle_without_an_end_is_said() -> None:
    report = seen(chain("a-own", "b-a", "a-b"))
    assert "Counted with 10 % less per step." in said(report)[-1]


def test_that_without_suppliers_there_is_nothing_to_tell() -> None:
    assert said(seen(Network(()))) == ["Nobody delivers to us yet"]
