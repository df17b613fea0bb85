"""What sources say of deliveries, in the chart of what is not known."""

from __future__ import annotations

import dataclasses

import pytest

from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LIGHT
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.chart_sheet import Chart, Sheet
from imvo_desktop.usecases.coverage import unknown_table
from imvo_desktop.usecases.coverage_chart import suggested
from imvo_desktop.usecases.draw_chart import draw
from imvo_desktop.usecases.example import document
from imvo_desktop.usecases.plain_document import records_of
from imvo_desktop.usecases.suggest_risks import suggest

pytestmark = pytest.mark.full


def example() -> Network:
    """The example chain, in English."""
    return Network(records_of(document("en")))


def test_that_only_open_suggestions_of_deliveries_that_matter_count() -> None:
    network = example()
    found = suggested(network, suggest(network))
    themes = sum(len(tuple(one)) for one in found.values())
    tiers = unknown_table(network, suggest(network))
    assert len(found) == sum(one.deliveries for one in tiers)
    assert themes >= sum(one.themes[theme].suggested for one in tiers for theme in Theme)


def test_that_the_chart_asks_the_sources_itself_where_nobody_did() -> None:
    network = example()
    assessment, words = assess_network(network), Labels("en")
    alone = draw(Chart.COVERAGE, network, assessment, words, Sheet(640, 1, LIGHT))
    more = {"suggestions": suggest(network)}
    given = draw(Chart.COVERAGE, network, assessment, words, Sheet(640, 1, LIGHT, more=more))
    assert alone.picture == given.picture
    assert "only a suggestion" in alone.picture.alt


def test_that_what_is_open_is_what_the_page_of_sources_calls_open() -> None:
    network = example()
    sheet = Sheet(640, 1, LIGHT, choice="themes")
    twin = draw(Chart.COVERAGE, network, assess_network(network), Labels("en"), sheet).twin
    judged = {"verified", "judged by ourselves", "looked, nothing found"}
    open_cells = sum(int(count) for _, state, count in twin.rows if state not in judged)
    tiers = unknown_table(network, suggest(network))
    assert open_cells == sum(one.themes[theme].unknown for one in tiers for theme in Theme)


def test_that_suggestions_of_another_moment_are_not_shown() -> None:
    network = example()
    assessment, words = assess_network(network), Labels("en")
    old = dataclasses.replace(suggest(network), items=(), revision=network.revision - 1)
    found = draw(
        Chart.COVERAGE, network, assessment, words,
        Sheet(640, 1, LIGHT, more={"suggestions": old}),
    )  # fmt: skip
    assert "only a suggestion" in found.picture.alt
