"""The levels before and after a what-if: every level, both sides, and what a lower one is worth."""

from __future__ import annotations

import pytest

from imvo_desktop.charts.before_after import BeforeAfter, draw
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.charts.shapes import Box
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import DARK, LIGHT, Palette
from imvo_desktop.usecases.assess import assess_network
from tests.charts import chains

NOTE = "Weglopen verlaagt dit getal, niet het leed."
BEFORE = dict.fromkeys(Level, ()) | {Level.VERY_HIGH: ("a", "b"), Level.UNKNOWN: ("c",)}
AFTER = dict.fromkeys(Level, ()) | {Level.VERY_HIGH: ("a",), Level.UNKNOWN: ("c", "new")}


def drawn(width: float = 420, palette: Palette = LIGHT, language: str = "nl") -> Drawing:
    network = chains.textile()
    both = BeforeAfter(BEFORE, AFTER, NOTE)
    words, found = Labels(language), assess_network(network)
    return draw(Scene(network, found, words, palette, width, more={"before_after": both}))


def test_that_every_level_stands_there_also_without_a_delivery() -> None:
    rows = drawn().twin.rows
    assert rows == (
        ("zeer hoog", "2", "1"), ("hoog", "0", "0"), ("middel", "0", "0"), ("laag", "0", "0"),
        ("niets gevonden", "0", "0"), ("niet bekend", "1", "2"),
    )  # fmt: skip


def test_that_title_and_description_count_and_say_every_row() -> None:
    picture = drawn().picture
    assert picture.title == "Hoog of zeer hoog: nu 2, wat als 1"
    assert "zeer hoog: 2, 1." in picture.alt
    assert "niet bekend: 1, 2." in picture.alt


def test_that_a_place_selects_the_deliveries_of_its_side() -> None:
    hits = {hit.text: (hit.kind, hit.ids) for hit in drawn().picture.hits}
    assert hits["Nu: 2 leveringen zeer hoog"] == (Kind.LINK, ("a", "b"))
    assert hits["Wat als: 1 levering zeer hoog"] == (Kind.LINK, ("a",))


@pytest.mark.parametrize("width", [360.0, 700.0, 1200.0])
@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_that_no_bar_leaves_the_sheet_and_the_longest_is_that_of_the_most(
    width: float, palette: Palette
) -> None:
    bars = [one for one in drawn(width, palette, "en").picture.shapes if isinstance(one, Box)]
    assert len(bars) == 4
    assert all(one.x >= 0 and one.x + one.width <= width for one in bars)
    assert bars[0].width == bars[3].width > bars[1].width
    assert bars[2].hatch
    assert bars[3].hatch


def test_that_what_leaving_is_worth_stands_under_it() -> None:
    texts = [getattr(one, "text", "") for one in drawn(700).picture.shapes]
    assert NOTE in texts
