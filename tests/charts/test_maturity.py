"""The picture of the self-scans."""

from __future__ import annotations

import pytest

from imvo_desktop.charts.maturity import MOST_YEARS, alt, data, picture, table, title
from imvo_desktop.charts.shapes import Box, Label
from imvo_desktop.domain.step import Maturity, SelfScan
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import DARK, LIGHT, Palette

EN = Labels("en")
OLD = SelfScan(id="a", date="2025-11-01", scores=Maturity(step_1=2, step_2=3))
NEW = SelfScan(id="b", date="2026-11-01", scores=Maturity(step_1=4, step_2=3, step_3=5))
BOTH = data([OLD, NEW])


def boxes(*scans: SelfScan, palette: Palette = LIGHT) -> list[Box]:
    made = picture(data(scans), EN, palette, 860.0)
    return [one for one in made.shapes if isinstance(one, Box)]


def test_that_the_title_counts_steps_in_place_and_steps_not_known() -> None:
    told = "Self-scan of 1 November 2026: 2 steps at level 4 or higher, 3 not known"
    assert title(BOTH, EN) == told


def test_that_every_scan_is_in_the_table_the_latest_first() -> None:
    twin = table(BOTH, EN)
    assert twin.headers == ("Step", "1 November 2026", "1 November 2025")
    assert twin.rows[0] == ("1 Policy and systems", "4 everywhere", "2 begun")
    assert twin.rows[5][1:] == ("not known", "not known")


def test_that_what_is_not_known_is_hatched_and_never_a_bar_of_level_one() -> None:
    unknown = [one for one in boxes(NEW) if one.hatch]
    one = [one for one in boxes(SelfScan(id="x", date="2026", scores=Maturity(step_1=1)))
           if not one.hatch]  # fmt: skip
    assert len(unknown) == 3
    assert all(box.width < one[0].width for box in unknown)


def test_that_a_higher_level_is_a_longer_bar_of_the_same_steps() -> None:
    bars = [one.width for one in boxes(NEW) if not one.hatch][:3]
    assert bars[2] > bars[0] > bars[1]
    assert bars[2] / bars[1] == pytest.approx(5 / 3)


def test_that_only_some_years_are_drawn_and_the_rest_is_said() -> None:
    scans = [SelfScan(id=str(year), date=str(year)) for year in range(2015, 2027)]
    made = picture(data(scans), EN, LIGHT, 860.0)
    hatched = [one for one in made.shapes if isinstance(one, Box) and one.hatch]
    assert len(hatched) == 6 * (MOST_YEARS + 1)
    texts = " ".join(one.text for one in made.shapes if isinstance(one, Label))
    assert "8 earlier scans are in the table." in texts


def test_that_the_description_tells_every_step_of_every_year_drawn() -> None:
    told = alt(BOTH, EN)
    assert told.count("2026:") == 7
    assert "1 Policy and systems, 1 November 2025: 2 begun." in told


@pytest.mark.parametrize("width", [360.0, 860.0])
@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_that_nothing_is_drawn_beside_the_sheet(width: float, palette: Palette) -> None:
    made = picture(BOTH, Labels("nl"), palette, width)
    for one in made.shapes:
        if isinstance(one, Box):
            assert 0 <= one.x <= one.x + one.width <= width
            assert one.y + one.height <= made.height


def test_that_without_a_scan_the_picture_says_what_it_is_for() -> None:
    made = picture(data([]), EN, LIGHT, 860.0)
    assert made.title == "No self-scan yet"
    assert not made.hits
