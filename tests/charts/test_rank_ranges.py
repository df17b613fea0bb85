"""How sure a place is, beside the bars; without a range a bar is not shown as sure."""

from __future__ import annotations

from imvo_desktop.charts import ranked_bars
from imvo_desktop.charts.rank_ranges import Ranges, whisker
from imvo_desktop.charts.shapes import Box, Curve, Label
from imvo_desktop.tokens import LIGHT
from tests.charts import chains
from tests.charts.scenes import scene

RANGES = {"r-mill-forced": (1, 2), "r-knitter-ohs": (2, 2)}


def texts(width: float, more: dict[str, object]) -> list[str]:
    """What the bars of the textile chain say."""
    drawn = ranked_bars.draw(scene(chains.textile(), width=width, more=more))
    return [one.text for one in drawn.picture.shapes if isinstance(one, Label)]


def test_that_a_range_is_said_beside_the_bar_and_in_the_table() -> None:
    assert "place 1–2" in texts(900, {"ranges": RANGES})
    drawn = ranked_bars.draw(scene(chains.textile(), more={"ranges": RANGES}))
    assert [row[-1] for row in drawn.twin.rows][:3] == ["place 1–2", "place 2", "range not known"]
    assert "very high, place 1–2." in drawn.picture.alt


def test_that_on_a_narrow_sheet_it_stands_under_the_rank() -> None:
    said = texts(360, {"ranges": RANGES})
    assert "1–2" in said
    assert "?" in said


def test_that_ranges_stand_beside_the_bars_only_where_those_stay_bars() -> None:
    for width in range(700, 1000, 20):
        drawn = ranked_bars.draw(scene(chains.textile(), width=width, more={"ranges": RANGES}))
        shapes = drawn.picture.shapes
        has_column = any(isinstance(one, Label) and one.text == "place 1–2" for one in shapes)
        longest = max(one.width for one in shapes if isinstance(one, Box) and one.height == 20)
        assert longest >= 60 or not has_column


def test_that_a_bar_without_a_range_is_hatched() -> None:
    drawn = ranked_bars.draw(scene(chains.textile(), more={"ranges": RANGES}))
    bars = [one for one in drawn.picture.shapes if isinstance(one, Box) and one.height == 20]
    assert [bool(one.hatch) for one in bars] == [False, False, True, True, True]


def test_that_without_any_trial_the_note_says_so() -> None:
    assert "How sure the places are" in " ".join(texts(900, {}))
    assert "How sure the places are" not in " ".join(texts(900, {"ranges": RANGES}))


def test_that_a_whisker_runs_over_its_places() -> None:
    line, *_, dot = whisker((2, 4), 3, (100.0, 190.0, 10), 12.0, LIGHT)
    assert isinstance(line, Curve)
    assert (line.points[0], line.points[3]) == ((110.0, 12.0), (130.0, 12.0))
    assert isinstance(dot, Box)
    assert dot.x + dot.width / 2 == 120.0


def test_that_the_scale_ends_at_the_furthest_place() -> None:
    assert Ranges(RANGES).furthest(["r-mill-forced", "gone"]) == 2
    assert Ranges({"a": (3, 40)}).furthest(["a"]) == 40
