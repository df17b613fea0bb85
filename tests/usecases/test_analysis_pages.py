"""The pages of the view "Analyse": every chart and lens has one, and says what it asks."""

from __future__ import annotations

import pytest

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.analysis_pages import AnalysisPage, PageGroup, page, pages
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.chart_sheet import Chart
from imvo_desktop.usecases.draw_chart import CHARTS
from imvo_desktop.usecases.lens_telling import told
from imvo_desktop.usecases.look_through import LOOKS, look_through
from tests.ui.chains import bicycle_bags


def test_that_every_chart_and_every_lens_has_a_page() -> None:
    assert {one.chart for one in pages()} == set(Chart) == set(CHARTS)
    assert {one.lens for one in pages()} - {None} == set(Lens) == set(LOOKS)
    assert len({one.name for one in pages()}) == len(pages())


@pytest.mark.parametrize("shown", pages(), ids=lambda one: one.name)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_a_page_has_a_name_a_question_and_a_way_to_read_it(
    shown: AnalysisPage, language: str
) -> None:
    words = Labels(language)
    codes = (shown.title_code, shown.question_code, shown.how_code, f"chart.{shown.chart}.name")
    assert [code for code in codes if not words.has(code)] == []
    assert words.text(shown.question_code).endswith("?")


def test_that_no_two_pages_have_the_same_name() -> None:
    for language in ("nl", "en"):
        titles = [Labels(language).text(one.title_code) for one in pages()]
        assert len(set(titles)) == len(titles)


def test_that_every_group_has_pages_that_stand_together() -> None:
    groups = [one.group for one in pages()]
    assert list(dict.fromkeys(groups)) == list(PageGroup)
    assert groups == sorted(groups, key=list(PageGroup).index)


def test_that_a_page_that_is_gone_leads_to_the_first() -> None:
    assert page("chart.gone") is pages()[0]


def test_that_a_lens_tells_formula_source_remarks_and_options() -> None:
    network = bicycle_bags()
    assessment = assess_network(network)
    report = look_through(Lens.EXPOSURE, network, assessment)
    parts = told(page("lens.exposure"), report, assessment, Labels("en"))
    assert [one.heading for one in parts] == [
        "How to read it",
        "Formula",
        "Source of the method",
        "Keep in mind",
        "Options used",
    ]
    assert "Weight per step: 0.9" in parts[-1].lines


def test_that_a_chart_tells_the_options_of_the_main_method() -> None:
    assessment = assess_network(bicycle_bags())
    parts = told(page("chart.bars"), None, assessment, Labels("en"))
    assert [one.heading for one in parts] == ["How to read it", "Options used"]
