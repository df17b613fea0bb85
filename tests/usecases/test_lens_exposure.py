"""What the lens of exposure reports: terms that can be recomputed, and paths that add up."""

from __future__ import annotations

from typing import Any  # reason: the details are JSON

import pytest
from hypothesis import given

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.analysis.paths import Limits
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases import lens_exposure
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.lens_report import LensReport
from imvo_desktop.usecases.look_through import look_through
from tests.analysis.chains import chain, link, records, risk
from tests.examples import examples
from tests.usecases.lens_words import cells, said

_GRAVE = (5, None, None, 5)
_NUMBERS = ("share", "buyer_reach", "link_reach", "weight", "contribution", "part", "cumulative")


def seen(network: Network) -> LensReport:
    """The report of a chain."""
    return look_through(Lens.EXPOSURE, network, assess_network(network))


def two_ways() -> Network:
    """A farm reaches us through a mill and through a dyer."""
    return chain(
        link("mill-own", value=100),
        link("dyer-own", value=300),
        "farm-mill",
        "farm-dyer",
        risk("r", "farm", _GRAVE),
    )


@given(records())
@examples(15)
def test_that_every_row_can_be_recomputed_from_its_own_cells(found: list[Record]) -> None:
    report = seen(Network(found))
    rows = zip(*(cells(report, one) for one in _NUMBERS), strict=True)
    running = 0.0
    for share, buyer, reach, weight, carried, part, cumulative in rows:
        running += part
        assert reach == pytest.approx(0.9 * share * buyer)
        assert carried == pytest.approx(reach * weight)
        assert cumulative == pytest.approx(running)
    for language in ("nl", "en"):
        assert said(report, language)


def test_that_paths_and_rest_are_told() -> None:
    assert said(seen(two_ways())) == [
        "2 of 2 judged deliveries carry 100 % of what reaches us",
        "This is a figure made of shares and weights, no measure of harm. "
        "The order of the priorities does not depend on it.",
        "Path: farm → dyer → own carries 75 % of what reaches us.",
        "Path: farm → mill → own carries 25 % of what reaches us.",
        "2 of 4 deliveries have no value and no share: for these an equal part of what their buyer "
        "buys is assumed.",
        "2 deliveries have no known level and carry nothing here. Not known is not low.",
    ]


def test_that_a_rest_nobody_followed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lens_exposure, "LIMITS", Limits(paths=1))
    assert "All other paths together: 25 %." in said(seen(two_ways()))


def test_that_the_finding_tells_what_the_group_carries() -> None:
    harms = (risk(f"r{at}", f"s{at}-own", _GRAVE) for at in range(3))
    stated = (link(f"s{at}-own", share=one) for at, one in enumerate((0.5, 0.4, 0.1)))
    network = chain(*stated, *harms)
    assert said(seen(network))[0] == "2 of 3 judged deliveries carry 90 % of what reaches us"


def test_that_the_details_hold_terms_and_paths_that_make_the_whole() -> None:
    details: Any = seen(two_ways()).details
    (first, _) = details["terms"]
    assert first["link"] == "farm-dyer"
    assert [one["weight"] for one in first["themes"]] == [pytest.approx(0.9)]
    carried = sum(one["carried"] for one in details["paths"])
    assert carried + details["rest"] == pytest.approx(details["whole"]) == pytest.approx(0.729)


def test_that_the_deliveries_of_most_come_first_and_say_whether_they_carry() -> None:
    report = seen(two_ways())
    assert cells(report, "rank") == [1, 2]
    assert cells(report, "buyer") == ["dyer", "mill"]
    assert cells(report, "carries") == ["yes", "yes"]


def test_that_nothing_that_reaches_us_is_said() -> None:
    report = seen(chain("a-own"))
    assert said(report)[0] == "No judged risk reaches us over a delivery"
    assert report.rows == ()
