"""Charts drawn for the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import DARK, LIGHT
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.chart_sheet import Chart, Sheet
from imvo_desktop.usecases.draw_chart import DrawnChart, draw, save
from tests.ui.chains import bicycle_bags

NEED_MORE = ("trend", "lens")
"""Charts of rounds and of a report, which have tests of their own."""


def drawn(chart: Chart, sheet: Sheet) -> DrawnChart:
    """A chart of the bicycle bags in English."""
    network = bicycle_bags()
    return draw(chart, network, assess_network(network), Labels("en"), sheet)


@pytest.mark.full
@pytest.mark.parametrize("chart", [one for one in Chart if one not in NEED_MORE])
def test_that_a_chart_fills_the_width_it_is_given(chart: Chart) -> None:
    found = drawn(chart, Sheet(640, 2, DARK))
    assert found.rendered.width == 1280
    assert len(found.rendered.rgba) == 4 * found.rendered.width * found.rendered.height
    assert found.picture.hits


@pytest.mark.full
def test_that_equal_input_gives_equal_files(tmp_path: Path) -> None:
    picture = drawn(Chart.BARS, Sheet(640, 1, LIGHT)).picture
    for name in ("a.png", "b.png", "a.svg", "b.svg"):
        save(picture, tmp_path / name)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()
