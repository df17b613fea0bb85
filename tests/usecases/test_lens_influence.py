"""What the lens of influence reports: the band, the fact behind it, and what is not known."""

from __future__ import annotations

import pytest
from hypothesis import given

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases import lens_influence
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.lens_report import LensReport
from imvo_desktop.usecases.look_through import look_through
from tests.analysis.chains import chain, link, records
from tests.examples import examples
from tests.usecases.lens_words import cells, said


def seen(network: Network) -> LensReport:
    """The report of a chain."""
    return look_through(Lens.INFLUENCE, network, assess_network(network))


@given(records())
@examples(15)
def test_that_every_chain_is_told_in_words(found: list[Record]) -> None:
    report = seen(Network(found))
    for language in ("nl", "en"):
        assert said(report, language)


def test_that_the_table_says_which_fact_gave_the_band_and_what_is_not_known() -> None:
    report = seen(chain(link("mill-own", value=60), link("mill-else", value=40), "b-own", "c-b"))
    assert cells(report, "organisation") == ["mill", "b"]
    assert cells(report, "band") == ["influence_large", "influence_unknown"]
    assert cells(report, "ground") == ["ground_sales", "ground_nothing"]
    assert cells(report, "sales_part") == [pytest.approx(0.6), None]
    assert cells(report, "years") == [None, None]
    assert [row.bar for row in report.rows] == [1.0, None]
    assert said(report)[0] == (
        "For 1 of 2 direct suppliers something points to some or large influence; "
        "for 1 it is not known"
    )
    assert said(report)[-1] == "1 organisation is further up: we reach it through our suppliers."


def test_that_years_are_counted_up_to_today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lens_influence, "today", lambda: "2031-01-01")
    assert ("year", "2031") in seen(chain("a-own")).options


def test_that_without_suppliers_there_is_nothing_to_tell() -> None:
    assert said(seen(Network(()))) == ["There are no direct suppliers yet"]
