"""The passport: the indicators of the report side by side, and nothing that looks like a label."""

from __future__ import annotations

from imvo_desktop.domain.codes import MeasureKind, MeasureStatus, Theme
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.blocks import Bullets, Figure, Table
from imvo_desktop.reporting.front import acts
from imvo_desktop.reporting.indicators import indicator_words, indicators
from tests.charts import chains
from tests.reporting.made import all_text, basis_of, parts, report_of, section
from tests.reporting.paper_chains import chain, paper_of


def table(network: Network, number: str) -> Table:
    (found,) = parts(section(paper_of(network, Paper.PASSPORT), number), Table)
    assert isinstance(found, Table)
    return found


def test_that_each_indicator_stands_in_it_once_with_its_disclosure() -> None:
    network = chains.textile()
    basis = basis_of(network)
    side, single = table(network, "1"), table(network, "3")
    cells = [all_text(cell) for row in side.rows[:4] for cell in row[1:]]
    values = [all_text(row[2]) for row in single.rows]
    made = [indicator_words(basis, one)[1] for one in indicators(basis)]
    assert sorted([*cells, *values]) == sorted(made)
    assert [all_text(cell) for cell in side.rows[4][1:]] == ["414-2", "308-2", "no direct norm"]


def test_that_the_three_columns_hold_what_they_say() -> None:
    network = chains.textile()
    basis = basis_of(network)
    found = {one.code: indicator_words(basis, one)[1] for one in indicators(basis)}
    rows = [[all_text(cell) for cell in row[1:]] for row in table(network, "1").rows]
    for at, name in enumerate(("social", "environment", "conduct")):
        column = [row[at] for row in rows[:4]]
        kinds = ("assessed", "significant", "improving", "ended")
        assert column == [found[f"{name}.{one}"] for one in kinds]


def test_that_the_numbers_are_those_of_the_report() -> None:
    network = chains.textile()
    text = all_text(report_of(network).sections)
    for row in table(network, "3").rows:
        assert all_text(row[0]) in text
    measures = section(paper_of(network, Paper.PASSPORT), "4")
    assert " ".join(acts(basis_of(network))) in all_text(measures)


def test_that_measures_without_their_texts_are_counted_by_kind() -> None:
    measures = [
        Measure(
            id="a", subject="r", kind=MeasureKind.PREVENT, text="Geheim", status=MeasureStatus.DONE
        ),
        Measure(id="b", subject="r", kind=MeasureKind.PREVENT, text="Geheim"),
        Measure(id="c", subject="r", text="Geheim", kind=MeasureKind.REMEDY),
    ]
    network = chain(Risk(id="r", theme=Theme.WAGE, link="l00"), *measures)
    made = paper_of(network, Paper.PASSPORT, profile=Profile.PUBLIC)
    (bullets,) = parts(section(made, "4"), Bullets)
    assert isinstance(bullets, Bullets)
    assert [all_text(one) for one in bullets.bullets] == [
        "Prevent: 1 planned, 1 done",
        "Remedy: 1 planned",
    ]


def test_that_all_seven_core_subjects_stand_with_the_themes_found() -> None:
    rows = table(chain(Risk(id="r", theme=Theme.WAGE, link="l00")), "6").rows
    assert [all_text(row[0])[:3] for row in rows] == [f"6.{at}" for at in range(2, 9)]
    held = {all_text(row[0])[:3]: all_text(row[2]) for row in rows}
    assert held["6.4"] == "1 risk tagged: " + Labels("en").text(f"theme.{Theme.WAGE}")
    assert held["6.2"] == "no theme with a recorded risk"


def test_that_agreements_are_those_on_the_themes_found() -> None:
    none = all_text(section(paper_of(chain(), Paper.PASSPORT), "5"))
    some = all_text(section(paper_of(chains.textile(), Paper.PASSPORT), "5"))
    assert "None of the agreements" in none
    assert "does not say that we take part" in some


def test_that_it_says_that_it_is_no_label_and_draws_none() -> None:
    report = paper_of(chains.textile(), Paper.PASSPORT, "nl")
    assert report.cover.kicker == "Intern en zakelijk gebruik; geen keurmerk"
    assert report.cover.title == "MVO-paspoort"
    assert not parts(report, Figure)
