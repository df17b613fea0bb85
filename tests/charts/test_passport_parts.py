"""The picture of the passport: three parts side by side, with a table and words."""

from __future__ import annotations

import pytest

from imvo_desktop.analysis.indicator_years import indicator_years
from imvo_desktop.charts import passport_parts
from imvo_desktop.charts.scene import Drawing
from imvo_desktop.charts.shapes import Box, Label
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.passport import Domain, Indicator, IndicatorValue
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LIGHT

YEARS = (2023, 2024, 2025, 2026)


def network() -> Network:
    """Two indicators of people, one of planet, none of profit."""
    return Network(
        [
            Indicator(id="a", name="Letsel", code="injuries"),
            Indicator(id="b", name="Vrouwen", code="women"),
            Indicator(id="c", name="Water", code="water", domain=Domain.PLANET),
            IndicatorValue(id="1", indicator="a", year=2025, value=4),
            IndicatorValue(id="2", indicator="a", year=2026, value=2),
            IndicatorValue(id="3", indicator="c", year=2024, value=2),
        ]
    )


def drawn(kept: Network, language: str = "en", width: float = 700.0) -> Drawing:
    found = passport_parts.data(indicator_years(kept), YEARS)
    return passport_parts.draw(found, Labels(language), LIGHT, width)


def test_that_the_table_counts_what_is_known_and_what_is_not() -> None:
    rows = drawn(network()).twin.rows
    assert [row[:4] for row in rows] == [
        ("People", "2", "1", "1"), ("Planet", "1", "0", "1"), ("Profit", "0", "0", "0"),
    ]  # fmt: skip
    assert rows[0][4] == "1"
    assert rows[0][8] == rows[1][8] == "1"


def test_that_the_words_say_what_the_picture_says() -> None:
    made = drawn(network())
    assert made.picture.title == "1 of 3 indicators are known for 2026"
    assert "People: 2 indicators; Known for 2026: 1, Not known for 2026: 1" in made.picture.alt
    assert [hit.ids for hit in made.picture.hits] == [("a", "b"), ("c",), ()]


@pytest.mark.parametrize("width", [400.0, 1200.0])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_nothing_leaves_the_sheet(language: str, width: float) -> None:
    made = drawn(network(), language, width).picture
    for shape in made.shapes:
        if isinstance(shape, Box):
            assert 0 <= shape.x <= shape.x + shape.width <= width
        if isinstance(shape, Label):
            assert 0 <= shape.y <= made.height


def test_that_the_three_stand_beside_each_other_in_their_order() -> None:
    places = [hit.x for hit in drawn(network()).picture.hits]
    assert places == sorted(places)
    assert len({hit.y for hit in drawn(network()).picture.hits}) == 1


def test_that_without_an_indicator_it_says_what_to_do() -> None:
    made = drawn(Network([]))
    assert "Take the set of your sector" in made.picture.alt
    assert made.picture.hits == ()
