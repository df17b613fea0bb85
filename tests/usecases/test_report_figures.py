"""The charts on paper: the same as in the window, with the same words and a caption."""

from __future__ import annotations

import pytest

from imvo_desktop.charts.scene import Scene
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Profile, ReportSettings
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.blocks import Figure
from imvo_desktop.reporting.profiles import NAMELESS
from imvo_desktop.tokens import LIGHT
from imvo_desktop.usecases import make_report
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.chart_sheet import Chart
from imvo_desktop.usecases.draw_chart import CHARTS
from imvo_desktop.usecases.make_report import ReportOptions
from imvo_desktop.usecases.report_figures import (
    OF_CHAIN,
    OF_LIMITS,
    OF_PRIORITIES,
    WIDTH,
    report_figures,
)
from tests.charts import chains
from tests.reporting.made import DAY, basis_of, parts, report_of, section

pytestmark = pytest.mark.full

CHARTS_OF = {"2": OF_CHAIN, "5": OF_PRIORITIES, "10": OF_LIMITS}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_each_chart_stands_in_its_section_with_the_words_of_the_window(language: str) -> None:
    basis, made = basis_of(chains.textile(), language), report_of(chains.textile(), language)
    scene = Scene(basis.network, basis.assessment, basis.words, LIGHT, WIDTH)
    for number, charts in CHARTS_OF.items():
        figures = [
            one
            for one in parts(section(made, number), Figure)
            if isinstance(one, Figure) and not one.heading
        ]
        drawn = [CHARTS[one].draw(scene).picture for one in charts]
        assert [one.alt for one in figures] == [one.alt for one in drawn]
        captions = [basis.words.text(f"report.figure.{one}") for one in charts]
        assert [one.caption for one in figures] == captions
        assert not any(one.startswith("report.") for one in captions)


def test_that_equal_chains_give_equal_drawings() -> None:
    first, second = (report_figures(basis_of(chains.textile())) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("profile", list(Profile))
def test_that_no_share_of_the_purchases_can_be_worked_out_by_who_reads_no_names(
    profile: Profile,
) -> None:
    network = Network([*chains.textile(), ReportSettings(pseudonym_key="key")])
    options = ReportOptions(profile=profile)
    basis = make_report.basis_of(network, assess_network(network), Labels("nl"), DAY, options)
    captions = [one.caption for one in report_figures(basis).of_priorities]
    is_told = basis.words.text(f"report.figure.{Chart.PARETO}") in captions
    assert is_told is (profile not in NAMELESS)


def test_that_a_value_that_is_hidden_is_not_called_missing() -> None:
    network = Network([*chains.textile(), ReportSettings(pseudonym_key="key")])
    options = ReportOptions(profile=Profile.PUBLIC)
    basis = make_report.basis_of(network, assess_network(network), Labels("en"), DAY, options)
    assert not any("without a value" in one.alt for one in report_figures(basis).of_chain)


def test_that_a_chart_with_nothing_to_show_is_left_out() -> None:
    found = report_figures(basis_of(Network()))
    assert not (*found.of_chain, *found.of_priorities, *found.of_limits)
