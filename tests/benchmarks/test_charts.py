"""How long each chart takes on 5,000 deliveries, beside plain matplotlib bars in the same run.

Nothing here fails for being slow; asked for are 300 ms, warm, away from the window. Drawing text
takes most, so the number of texts is held.
"""

from __future__ import annotations

import dataclasses
import random
import time
from collections.abc import Callable, Iterator

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from pytest_benchmark.fixture import BenchmarkFixture

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.lens import Lens
from imvo_desktop.analysis.round_figures import RoundFigures, figures_of
from imvo_desktop.charts import ranked_bars
from imvo_desktop.charts.heat_cells import MOST_TEXTS
from imvo_desktop.charts.shapes import Label
from imvo_desktop.domain.codes import Affected, SpokenWith
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation, Record, Risk
from imvo_desktop.knowledge import countries
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LEVEL_COLOURS, LIGHT
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.chart_sheet import Chart, Sheet
from imvo_desktop.usecases.draw_chart import CHARTS, draw
from imvo_desktop.usecases.look_through import look_through
from imvo_desktop.usecases.suggest_risks import suggest
from tests.benchmarks.conftest import Sized
from tests.benchmarks.synthetic import synthetic_chain
from tests.benchmarks.test_sources import described

pytestmark = pytest.mark.full

WIDTH, ROUNDS, HEADS = 860, 5, 60
DUTCH = Labels("nl")
CASES = [(chart, one) for chart, kind in CHARTS.items() for one in kind.choices or ("",)]

type Drawn = tuple[Network, Assessment, dict[str, object]]


def peopled(chain: Network) -> Iterator[Record]:
    """The same chain, with where organisations sit, what is delivered, and who is at risk."""
    dice = random.Random(3)
    heard = (None, *SpokenWith)
    homes = sorted(countries.all_countries())
    for record in described(chain):
        if isinstance(record, Risk):
            who = tuple(dice.sample(list(Affected), dice.randint(0, 3)))
            yield dataclasses.replace(record, affected=who, spoken_with=dice.choice(heard))
        elif isinstance(record, Organisation):
            yield dataclasses.replace(record, country=dice.choice(homes))
        else:
            yield record


@pytest.fixture(scope="module")
def drawn(sized: Sized) -> Drawn:
    """2,000 organisations and 5,000 deliveries, and what the window keeps beside them."""
    network = Network(peopled(synthetic_chain(sized(2_000), sized(5_000))))
    assessment = assess_network(network)
    figures = figures_of(network, assessment)
    rounds = [RoundFigures(f"r{at}", f"{at}", f"{at}-01-01", figures) for at in range(2016, 2026)]
    return network, assessment, {
        "rounds": rounds,
        "report": look_through(Lens.EXPOSURE, network, assessment),
        "suggestions": suggest(network),
    }  # fmt: skip


def plain_bars(found: ranked_bars.BarData) -> bytes:
    """The first priorities the way matplotlib draws them by itself: axes, ticks, a layout."""
    figure = Figure(figsize=(WIDTH / 96, 6.0), dpi=96)
    axes = figure.subplots()
    shown = found.harms[: ranked_bars.SHOWN]
    names = [f"{one.where}\n{one.theme}" for one in shown]
    colours = [LEVEL_COLOURS[one.level].fill for one in shown]
    bars = axes.barh(range(len(shown)), [one.place for one in shown], color=colours)
    axes.set_yticks(range(len(shown)), names, fontsize=8)
    axes.bar_label(bars, [one.level_text for one in shown])
    axes.invert_yaxis()
    axes.set_title(found.finding)
    figure.tight_layout()
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]  # matplotlib leaves it untyped
    return bytes(canvas.buffer_rgba())  # type: ignore[no-untyped-call]  # as above


def seconds(work: Callable[[], object]) -> float:
    """The fastest of some rounds, in seconds of this thread: other work hardly counts."""
    work()
    taken = []
    for _ in range(ROUNDS):
        start = time.thread_time()
        work()
        taken.append(time.thread_time() - start)
    return min(taken)


@pytest.fixture(scope="module")
def reference(drawn: Drawn) -> float:
    """How long plain matplotlib takes for its bars, from the same data to pixels."""
    network, assessment, _ = drawn
    return seconds(lambda: plain_bars(ranked_bars.data(network, assessment, DUTCH)))


@pytest.mark.parametrize(("chart", "choice"), CASES)
def test_how_long_a_chart_takes(
    chart: Chart,
    choice: str,
    drawn: Drawn,
    reference: float,
    benchmark: BenchmarkFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    network, assessment, more = drawn
    sheet = Sheet(WIDTH, 1, LIGHT, choice=choice, more=more)
    taken = seconds(lambda: draw(chart, network, assessment, DUTCH, sheet))
    benchmark.extra_info["beside_plain_bars"] = taken / reference
    made = benchmark(draw, chart, network, assessment, DUTCH, sheet)
    with capsys.disabled():
        times = f"{taken * 1000:6.0f} ms, {taken / reference:5.2f} times plain bars"
        print(f"\n  {chart:10} {choice:14} {times}", end="")
    assert made.picture.hits
    texts = [one for one in made.picture.shapes if isinstance(one, Label)]
    assert len(texts) <= MOST_TEXTS + HEADS
