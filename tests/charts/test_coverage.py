"""What the chart of what we do not know counts, and what a click on it selects."""

from __future__ import annotations

import pytest

from imvo_desktop.charts import coverage, coverage_counts
from imvo_desktop.charts.coverage_counts import THEMES, CoverageData, Known, Suggested
from imvo_desktop.charts.shapes import Box
from imvo_desktop.domain.codes import Judged, Kind, RiskStatus, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LIGHT
from imvo_desktop.usecases.assess import assess_network
from tests.charts import chains

ENGLISH = Labels("en")
SUGGESTED: Suggested = dict.fromkeys(chains.textile().links, ()) | {
    "l-gin-mill": (Theme.CHILD_LABOUR,),
    "l-knitter-own": (Theme.HEALTH_AND_SAFETY,),
}


def counted(
    network: Network | None = None, choice: str = "", suggested: Suggested = SUGGESTED
) -> CoverageData:
    """The counts of the clothing company, in English."""
    found = network or chains.textile()
    return coverage_counts.data(found, assess_network(found), suggested, ENGLISH, choice)


def parts(found: CoverageData, name: str) -> dict[Known, int]:
    """How many deliveries of the row `name` are in each state."""
    (row,) = (one for one in found.rows if one.name == name)
    return {part.state: len(part.links) for part in row.parts}


def test_that_a_tier_counts_each_delivery_once_by_its_furthest_known_theme() -> None:
    found = counted()
    assert [row.name for row in found.rows] == ["Tier 1", "Tier 2", "Tier 3"]
    assert parts(found, "Tier 1") == {Known.VERIFIED: 1, Known.OWN: 1}
    assert parts(found, "Tier 2") == {Known.OWN: 4, Known.ACCEPTED: 1}
    assert parts(found, "Tier 3") == {Known.SUGGESTED: 1, Known.UNKNOWN: 1}


def test_that_a_theme_counts_every_delivery() -> None:
    found = counted(choice=THEMES)
    assert {row.deliveries for row in found.rows} == {9}
    assert parts(found, "Forced labour & human trafficking") == {Known.OWN: 3, Known.UNKNOWN: 6}
    assert parts(found, "Health & safety at work") == {Known.VERIFIED: 1, Known.UNKNOWN: 8}
    assert found.rows[0].unjudged >= found.rows[-1].unjudged


def test_that_the_title_counts_what_nobody_judged() -> None:
    assert coverage.title(counted(), ENGLISH).startswith("Nobody has judged anything yet on 3 of 9")
    assert coverage.title(counted(choice=THEMES), ENGLISH).startswith("192 of 198 times")


@pytest.mark.parametrize(
    ("risk", "state"),
    [
        (Risk(id="r", theme=Theme.WAGE, link="l"), None),
        (Risk(id="r", theme=Theme.WAGE, link="l", judged=Judged.VERIFIED), None),
        (Risk(id="r", theme=Theme.WAGE, link="l", scale=2), Known.OWN),
        (Risk(id="r", theme=Theme.WAGE, link="l", scale=2, judged=Judged.ACCEPTED), Known.ACCEPTED),
        (Risk(id="r", theme=Theme.WAGE, link="l", judged=Judged.LOOKED_NOTHING_FOUND), None),
        (
            Risk(id="r", theme=Theme.WAGE, link="l", judged=Judged.LOOKED_NOTHING_FOUND,
                 reason="Bezocht", sources=("s",)),
            Known.LOOKED,
        ),
        (
            Risk(id="r", theme=Theme.WAGE, link="l", judged=Judged.LOOKED_NOTHING_FOUND,
                 status=RiskStatus.CONFIRMED),
            Known.OWN,
        ),
    ],
)  # fmt: skip
def test_that_nothing_counts_as_known_without_an_answer_or_a_ground(
    risk: Risk, state: Known | None
) -> None:
    assert coverage_counts.state_of(risk) is state


def test_that_the_table_and_the_description_hold_every_number() -> None:
    found = counted()
    table, alt = coverage.table(found, ENGLISH), coverage.alt(found, ENGLISH)
    assert table.kind is Kind.LINK
    assert sorted(one for ids in table.ids for one in ids) == sorted(chains.textile().links)
    for (_, state, count), ids in zip(table.rows, table.ids, strict=True):
        assert int(count) == len(ids)
        assert f"{count} {state}" in alt


@pytest.mark.parametrize("width", [360, 700, 1200])
@pytest.mark.parametrize("choice", coverage_counts.CHOICES)
def test_that_each_part_is_where_its_deliveries_are_chosen(width: float, choice: str) -> None:
    found = counted(choice=choice)
    picture = coverage.picture(found, ENGLISH, LIGHT, width)
    assert [hit.ids for hit in picture.hits] == list(coverage.table(found, ENGLISH).ids)
    bars = [one for one in picture.shapes if isinstance(one, Box) and one.height == 22]
    for bar, hit in zip(bars, picture.hits, strict=True):
        assert hit.x <= bar.x + bar.width / 2 <= hit.x + hit.width <= width
        assert hit.y <= bar.y + bar.height / 2 <= hit.y + hit.height <= picture.height


def test_that_what_is_not_known_is_hatched_and_nothing_else() -> None:
    picture = coverage.picture(counted(), ENGLISH, LIGHT)
    bars = [one for one in picture.shapes if isinstance(one, Box) and one.height == 22]
    hatched = [hit.ids for bar, hit in zip(bars, picture.hits, strict=True) if bar.hatch]
    assert hatched == [("l-farm-mill",)]


def test_that_what_is_left_out_is_said() -> None:
    fewer = {one: themes for one, themes in SUGGESTED.items() if one != "l-dyer-knitter"}
    found = counted(suggested=fewer)
    assert found.deliveries == 8
    assert "1 delivery is left out" in coverage.alt(found, ENGLISH)


def test_that_no_delivery_gives_an_empty_state() -> None:
    picture = coverage.picture(counted(Network(), suggested={}), ENGLISH, LIGHT)
    assert picture.title == "There are no deliveries yet"
    assert not picture.hits
