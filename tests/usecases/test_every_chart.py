"""What holds for the charts of people, places, carrying and lenses, at every width."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.tokens import DARK
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.chart_sheet import Chart
from imvo_desktop.usecases.draw_chart import CHARTS
from imvo_desktop.usecases.example import document
from imvo_desktop.usecases.look_through import look_through
from imvo_desktop.usecases.plain_document import records_of
from tests.charts import chains
from tests.charts.scenes import at, outside, scene

CHECKED = (
    Chart.BARS,
    Chart.HAPPENING,
    Chart.AFFECTED,
    Chart.PARETO,
    Chart.HEAT,
    Chart.WHERE,
    Chart.LENS,
)
VARIANTS = [(chart, choice) for chart in CHECKED for choice in CHARTS[chart].choices or ("",)]
WIDTHS = (360.0, 640.0, 1200.0)


def example(language: str = "nl") -> Network:
    """The chain that comes with the program."""
    return Network(records_of(document(language)))


def more(network: Network) -> Mapping[str, object]:
    """What some charts need beside the assessment."""
    return {"report": look_through(Lens.SHARED, network, assess_network(network))}


def drawn(chart: Chart, made: Scene) -> Drawing:
    """A chart of a scene."""
    return CHARTS[chart].draw(made)


@pytest.mark.full
@pytest.mark.parametrize(("chart", "choice"), VARIANTS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_every_text_is_inside_and_every_place_is_one(
    chart: Chart, choice: str, language: str
) -> None:
    network = example(language)
    for width in WIDTHS:
        made = scene(network, choice=choice, width=width, language=language, more=more(network))
        picture = drawn(chart, made).picture
        assert outside(picture) == []
        assert picture.hits
        for one in picture.hits:
            assert at(picture, one.x + one.width / 2, one.y + one.height / 2) == [one]
            assert min(one.width, one.height) >= 23.9


@pytest.mark.full
@pytest.mark.parametrize(("chart", "choice"), VARIANTS)
def test_that_hostile_and_long_names_stay_inside(chart: Chart, choice: str) -> None:
    for network in (chains.hostile(), chains.long_winded()):
        made = scene(network, choice=choice, width=360.0, more=more(network))
        assert outside(drawn(chart, made).picture) == []


@pytest.mark.parametrize(("chart", "choice"), VARIANTS)
def test_that_an_empty_project_is_told_what_the_chart_is_for(chart: Chart, choice: str) -> None:
    found = drawn(chart, scene(Network(), choice=choice, more=more(Network())))
    assert not found.picture.hits
    assert not found.twin.rows
    assert len(found.picture.alt) > len(found.picture.title) > 0


@pytest.mark.parametrize(("chart", "choice"), VARIANTS)
def test_that_every_id_that_can_be_clicked_is_there(chart: Chart, choice: str) -> None:
    network = chains.textile()
    found = drawn(chart, scene(network, choice=choice, palette=DARK, more=more(network)))
    for one in found.picture.hits:
        assert one.ids
        assert one.text
        assert all(network.get(one.kind, record_id) for record_id in one.ids)
    assert all(network.get(found.twin.kind, one) for ids in found.twin.ids for one in ids)
    assert len(found.twin.rows) == len(found.twin.ids)


@pytest.mark.parametrize(
    ("chart", "choice"), [one for one in VARIANTS if one[0] not in (Chart.LENS, Chart.PARETO)]
)
def test_that_only_the_risks_in_view_are_shown(chart: Chart, choice: str) -> None:
    network = chains.textile()
    kept = frozenset({"r-knitter-ohs"})
    found = drawn(chart, scene(network, choice=choice, kept=kept))
    shown = {one for hit in found.picture.hits for one in hit.ids if hit.kind is Kind.RISK}
    assert shown == kept
    assert {one for ids in found.twin.ids for one in ids} == kept


@pytest.mark.parametrize(("chart", "choice"), VARIANTS)
def test_that_nothing_in_view_is_said(chart: Chart, choice: str) -> None:
    if chart is Chart.LENS:
        pytest.skip("a lens is of the whole chain")
    found = drawn(chart, scene(chains.textile(), choice=choice, kept=frozenset()))
    assert not found.picture.hits
    assert not found.twin.rows
