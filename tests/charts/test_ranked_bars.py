"""What the priorities show, and what they never show."""

from __future__ import annotations

from imvo_desktop.charts import ranked_bars
from imvo_desktop.charts.shapes import Box
from imvo_desktop.domain.codes import Level, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LEVEL_COLOURS, LIGHT
from imvo_desktop.usecases.assess import assess_network
from tests.charts import chains

ENGLISH = Labels("en")


def bars_of(network: Network) -> ranked_bars.BarData:
    """The rows of the chart of `network`, in English."""
    return ranked_bars.data(network, assess_network(network), ENGLISH)


def test_that_the_title_counts_deliveries_and_names_the_common_supplier() -> None:
    finding = bars_of(chains.textile()).finding
    assert finding == "5 deliveries are very high; 3 come from Tiruppur Spinning Mills"


def test_that_one_harm_is_one_row_with_all_its_deliveries() -> None:
    first = bars_of(chains.textile()).harms[0]
    assert first.risk == "r-mill-forced"
    assert len(first.links) == 3
    assert "in 3 deliveries" in first.where


def test_that_lower_bounds_guesses_and_what_was_taken_over_are_hatched() -> None:
    bars = bars_of(chains.textile())
    unsure = {one.risk for one in bars.harms if one.is_unsure}
    assert unsure == {"r-dyer-water", "r-weaver-wage"}
    picture = ranked_bars.picture(bars, ENGLISH, LIGHT)
    assert sum(bool(one.hatch) for one in picture.shapes if isinstance(one, Box)) == 2


def test_that_equal_harms_share_a_rank_and_say_so() -> None:
    network = chains.textile()
    twin = Risk(id="r-tax-2", theme=Theme.CORRUPTION, link="l-agent-own", scale=2, scope=1,
                irremediability=1, likelihood=2)  # fmt: skip
    bars = bars_of(Network([*network, twin]))
    assert [(one.rank, one.is_shared) for one in bars.harms[-2:]] == [(5, True), (5, True)]
    assert "5 (shared)" in ranked_bars.alt(bars, ENGLISH)


def test_that_the_bar_is_as_long_as_the_place_in_the_grid() -> None:
    bars = bars_of(chains.textile())
    fills = {colour.fill for colour in LEVEL_COLOURS.values()}
    picture = ranked_bars.picture(bars, ENGLISH, LIGHT)
    widths = [one.width for one in picture.shapes if isinstance(one, Box) and one.fill in fills]
    per_place = {round(width / one.place, 6) for width, one in zip(widths, bars.harms, strict=True)}
    assert len(per_place) == 1


def test_that_the_description_and_the_table_say_what_is_drawn() -> None:
    bars = bars_of(chains.textile())
    table, alt = ranked_bars.table(bars, ENGLISH), ranked_bars.alt(bars, ENGLISH)
    assert len(table.rows) == len(bars.harms)
    for one, ids in zip(bars.harms, table.ids, strict=True):
        assert ids == (one.risk,)
        assert one.where in alt
        assert one.answers_text in alt


def test_that_no_index_or_percentage_is_shown() -> None:
    bars = bars_of(chains.textile())
    everything = ranked_bars.alt(bars, ENGLISH) + ranked_bars.table(bars, ENGLISH).as_lines()
    assert "%" not in everything
    assert "0." not in everything


def test_that_unknown_risks_have_no_bar() -> None:
    bars = bars_of(chains.textile())
    assert "r-farm" not in {one.risk for one in bars.harms}
    assert Level.UNKNOWN not in {one.level for one in bars.harms}


def test_that_nothing_judged_gives_an_empty_state() -> None:
    picture = ranked_bars.picture(bars_of(Network()), ENGLISH, LIGHT)
    assert picture.title == "No risk has been judged yet"
    assert not picture.hits


def test_that_at_most_fifteen_are_drawn_and_the_rest_is_counted() -> None:
    bars = bars_of(chains.large(90))
    assert len(bars.harms) == 30
    assert "15 more" in ranked_bars._notes(bars, ENGLISH)[-1]
