"""The trend over rounds: what it counts, where it breaks, and what it never calls better."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from imvo_desktop.analysis.round_figures import Figures, RoundFigures
from imvo_desktop.charts import trend
from imvo_desktop.charts.shapes import Box, Curve, Label, Picture
from imvo_desktop.charts.trend import TrendData
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LIGHT

ENGLISH = Labels("en")


def moment(
    name: str, levels: Sequence[int], *, is_break: bool = False, left: int | None = None
) -> RoundFigures:
    """A round with so many deliveries very high, medium and not known; "" is now."""
    names = (Level.VERY_HIGH, Level.MEDIUM, Level.UNKNOWN)
    counts = dict(zip(names, levels, strict=True))
    figures = Figures(9, sum(levels), 6, counts, levels[2], 0.2, happening=levels[0], remedied=1)
    return RoundFigures(
        name or None, name, "2026-03-01", figures, is_now=not name, is_break=is_break,
        left_unsolved=left,
    )  # fmt: skip


THREE = (moment("2024", (2, 3, 20)), moment("2025", (5, 8, 12)), moment("", (4, 9, 7)))


def picture(points: Sequence[RoundFigures], width: float = 860) -> Picture:
    """The chart of `points`, in English."""
    return trend.picture(trend.data(points), ENGLISH, LIGHT, width)


def columns(made: Picture) -> list[Box]:
    """The parts of the columns."""
    return [one for one in made.shapes if isinstance(one, Box) and one.outline and not one.radius]


def test_that_the_title_counts_now_and_before() -> None:
    title = trend.title(trend.data(THREE), ENGLISH)
    assert title == "Now: 4 deliveries high or very high (2025: 5), 7 not known (12)"


def test_that_high_counts_in_the_title_too() -> None:
    figures = Figures(9, 5, 6, {Level.HIGH: 3, Level.VERY_HIGH: 2}, 0, 0.2, 0, 0)
    point = RoundFigures("a", "2025", "2025-03-01", figures)
    assert trend.title(trend.data([point, point]), ENGLISH).startswith("2025: 5 deliveries")


def test_that_a_column_is_as_high_as_its_deliveries() -> None:
    boxes = columns(picture(THREE))
    heights = [one.height for one in boxes]
    per_delivery = [
        (height - 3) / count
        for height, count in zip(heights, (2, 3, 20, 5, 8, 12, 4, 9, 7), strict=True)
    ]
    assert per_delivery == pytest.approx([per_delivery[0]] * 9)
    assert [bool(one.hatch) for one in boxes] == [False, False, True] * 3


def test_that_a_change_of_method_is_marked_between_its_columns() -> None:
    points = (THREE[0], moment("2025", (5, 8, 12), is_break=True), THREE[2])
    made = picture(points)
    (mark,) = (one for one in made.shapes if isinstance(one, Curve) and one.is_dashed)
    assert made.hits[0].x + made.hits[0].width == pytest.approx(mark.points[0][0])
    assert "the method changed" in made.alt
    assert not any(isinstance(one, Curve) and one.is_dashed for one in picture(THREE).shapes)


def test_that_what_left_unsolved_stays_in_the_column() -> None:
    before, left = moment("2025", (5, 8, 12)), moment("", (3, 8, 12), left=2)
    made = picture((before, left))
    dashed = [one for one in made.shapes if isinstance(one, Box) and one.is_dashed]
    assert [one.fill for one in dashed if one.height > 14 or not one.radius] == [""]
    tops = [min(box.y for box in columns(made) if box.x == x) for x in sorted({
        box.x for box in columns(made)
    })]  # fmt: skip
    assert tops[1] == pytest.approx(tops[0], abs=4)
    assert "2 deliveries left the chain, harm not remedied" in made.alt


def test_that_what_left_since_the_first_round_is_counted_once_and_stands_in_the_title() -> None:
    points = (THREE[0], moment("2025", (1, 1, 1), left=2), moment("", (1, 1, 1), left=2))
    found = trend.data(points)
    assert [row[-2] for row in trend.table(found, ENGLISH).rows] == ["", "2", "2"]
    assert trend.title(found, ENGLISH).endswith("; 2 deliveries left the chain, harm not remedied")
    assert "left the chain" not in trend.title(trend.data(points[:1] * 2), ENGLISH)


def test_that_it_is_said_where_nobody_counted_what_left() -> None:
    assert "compare the rounds" in picture(THREE).alt


def test_that_the_table_and_the_description_hold_every_number() -> None:
    found: TrendData = trend.data(THREE)
    table, alt = trend.table(found, ENGLISH), trend.alt(found, ENGLISH)
    assert table.kind is Kind.ROUND
    assert table.ids == (("2024",), ("2025",), ())
    assert table.rows[1][2:8] == ("5", "0", "8", "0", "0", "12")
    assert "2025, 1 March 2026, 25 deliveries: 5 very high, 8 medium, 12 not known" in alt


@pytest.mark.parametrize("width", [360, 700, 1200])
def test_that_each_column_leads_to_its_round(width: float) -> None:
    made = picture(THREE, width)
    assert [hit.ids for hit in made.hits] == [("2024",), ("2025",), ()]
    for box in columns(made):
        (hit,) = (one for one in made.hits if one.holds(box.x + box.width / 2, box.y + 1))
        assert hit.x <= box.x <= hit.x + hit.width <= width


def test_that_a_narrow_chart_shows_the_last_and_counts_the_others() -> None:
    many = [moment(f"{year}", (2, 3, 4)) for year in range(2015, 2026)] + [THREE[2]]
    made = picture(many, 360)
    assert made.hits[-1].ids == ()
    assert len(made.hits) < len(many)
    said = " ".join(one.text for one in made.shapes if isinstance(one, Label))
    assert f"{len(many) - len(made.hits)} earlier ones are in the table." in said


@pytest.mark.parametrize("points", [(), THREE[2:]])
def test_that_one_moment_says_what_is_needed(points: Sequence[RoundFigures]) -> None:
    made = picture(points)
    assert made.title == "A trend needs a round"
    assert not made.hits
