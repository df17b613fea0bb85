"""What some charts are given beside the hotspots."""

from __future__ import annotations

from pathlib import Path

from imvo_desktop.analysis.round_figures import RoundFigures
from imvo_desktop.progress import SILENT
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.chart_more import more_for
from imvo_desktop.usecases.chart_sheet import Chart
from imvo_desktop.usecases.rank_ranges import rank_ranges
from tests.ui.chains import bicycle_bags

PATH = Path("Fietstas.imvo")


def test_that_the_bars_get_the_places_of_every_rated_harm() -> None:
    network = bicycle_bags()
    tried = rank_ranges(network, assess_network(network))
    ranges = more_for(Chart.BARS, network, PATH, tried, SILENT)["ranges"]
    assert isinstance(ranges, dict)
    assert set(ranges) == {"r1", "r2", "r3"}
    assert all(1 <= low <= high for low, high in ranges.values())


def test_that_bars_nobody_tried_get_no_places() -> None:
    assert more_for(Chart.BARS, bicycle_bags(), PATH, None, SILENT) == {}


def test_that_the_trend_ends_with_now() -> None:
    rounds = more_for(Chart.TREND, bicycle_bags(), PATH, None, SILENT)["rounds"]
    assert isinstance(rounds, tuple)
    assert [isinstance(one, RoundFigures) and one.is_now for one in rounds] == [True]


def test_that_other_charts_need_nothing_more() -> None:
    for chart in (Chart.MATRIX, Chart.HEAT, Chart.LENS):
        assert more_for(chart, bicycle_bags(), PATH, None, SILENT) == {}
