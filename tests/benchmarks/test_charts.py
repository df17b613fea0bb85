"""How long a chart of 5,000 deliveries takes to draw, warm; asked for are 300 ms.

Nothing here fails for being slow: drawing text takes most, so the number of texts is held.
"""

from __future__ import annotations

import dataclasses
import random
import statistics
import time
from collections.abc import Iterator

import pytest

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.charts.heat_cells import MOST_TEXTS
from imvo_desktop.charts.shapes import Label
from imvo_desktop.domain.codes import Affected, SpokenWith
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record, Risk
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LIGHT
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.chart_sheet import Chart, Sheet
from imvo_desktop.usecases.draw_chart import CHARTS, DrawnChart, draw
from imvo_desktop.usecases.look_through import look_through
from tests.benchmarks.synthetic import synthetic_chain
from tests.benchmarks.test_sources import described

pytestmark = pytest.mark.full

_RUNS = 5
_HEADS = 60
_CHARTS = [one for one in Chart if one not in ("trend",)]


def _peopled(chain: Network) -> Iterator[Record]:
    """The same chain, with who is at risk and countries of making."""
    dice = random.Random(3)
    heard = (None, *SpokenWith)
    for record in described(chain):
        if isinstance(record, Risk):
            who = tuple(dice.sample(list(Affected), dice.randint(0, 3)))
            yield dataclasses.replace(record, affected=who, spoken_with=dice.choice(heard))
        else:
            yield record


@pytest.fixture(scope="module")
def network() -> Network:
    """2,000 organisations and 5,000 deliveries."""
    return Network(_peopled(synthetic_chain(2_000, 5_000)))


@pytest.mark.parametrize("chart", _CHARTS)
def test_how_long_a_chart_takes(
    network: Network, chart: Chart, capsys: pytest.CaptureFixture[str]
) -> None:
    assessment, words = assess_network(network), Labels("nl")
    report = look_through(Lens.EXPOSURE, network, assessment) if chart is Chart.LENS else None
    for choice in CHARTS[chart].choices or ("",):
        sheet = Sheet(860, 1.0, LIGHT, choice=choice, more={"report": report})

        def once(made: Sheet = sheet) -> DrawnChart:
            return draw(chart, network, assessment, words, made)

        found, times = once(), []
        for _ in range(_RUNS):
            start = time.process_time()
            once()
            times.append((time.process_time() - start) * 1000)
        with capsys.disabled():
            print(f"\n{chart:10}{choice:14}{statistics.median(times):6.0f} ms of processor")
        texts = [one for one in found.picture.shapes if isinstance(one, Label)]
        assert len(texts) <= MOST_TEXTS + _HEADS
