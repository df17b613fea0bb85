"""Indicators by year: what is known, and whether it moved the right way."""

from __future__ import annotations

import pytest

from imvo_desktop.analysis.core_subjects import CORE_SUBJECTS, scan_of, themes_of
from imvo_desktop.analysis.indicator_years import Trend, indicator_years, years_of
from imvo_desktop.domain.codes import OrganisationKind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.passport import (
    CoreSubject,
    Domain,
    Indicator,
    IndicatorValue,
    PassportSettings,
    SubjectRelevance,
)
from imvo_desktop.domain.records import Organisation, Record, Risk

YEARS = (2023, 2024, 2025, 2026)


def trend(code: str | None, **values: float | None) -> Trend:
    """The trend of an indicator with a value for each `y2025=…`."""
    one = Indicator(id="i", name="x", code=code)
    kept = [
        IndicatorValue(id=year, indicator="i", year=int(year[1:]), value=value)
        for year, value in values.items()
    ]
    (found,) = indicator_years(Network([one, *kept]))
    return found.trend(YEARS)


def test_that_less_is_better_only_where_it_is() -> None:
    assert trend("injuries", y2025=4, y2026=2) is Trend.BETTER
    assert trend("injuries", y2025=2, y2026=4) is Trend.WORSE
    assert trend("bargaining", y2025=40, y2026=60) is Trend.BETTER
    assert trend("bargaining", y2025=60, y2026=40) is Trend.WORSE


@pytest.mark.parametrize("code", ["employees", "discrimination", None, "no such code"])
def test_that_no_direction_gives_just_the_change(code: str | None) -> None:
    assert trend(code, y2025=2, y2026=4) is Trend.UP
    assert trend(code, y2025=4, y2026=2) is Trend.DOWN
    assert trend(code, y2025=4, y2026=4) is Trend.SAME


def test_that_a_trend_is_between_the_last_two_years_that_are_known() -> None:
    assert trend("injuries", y2023=9, y2024=1, y2026=5) is Trend.WORSE
    assert trend("injuries", y2024=1, y2025=None, y2026=None) is Trend.UNKNOWN
    assert trend("injuries", y2021=9, y2026=5) is Trend.UNKNOWN
    assert trend("injuries") is Trend.UNKNOWN


def test_that_zero_is_a_value_and_not_unknown() -> None:
    assert trend("injuries", y2025=1, y2026=0) is Trend.BETTER


def test_that_the_years_are_this_one_and_the_three_before() -> None:
    assert years_of(Network([]), "2026-11-22") == YEARS
    assert years_of(Network([PassportSettings(year=2025)]), "2026-11-22")[-1] == 2025


def test_that_people_stand_before_planet_and_profit() -> None:
    made = [
        Indicator(id="a", name="own", domain=Domain.PROFIT),
        Indicator(id="b", name="own", domain=Domain.PEOPLE),
        Indicator(id="c", name="water", code="water", domain=Domain.PLANET),
        Indicator(id="d", name="women", code="women", domain=Domain.PEOPLE),
    ]
    found = indicator_years(Network(made))
    assert [one.indicator.id for one in found] == ["d", "b", "c", "a"]


def test_that_every_theme_is_under_a_core_subject() -> None:
    held = {theme for code in CORE_SUBJECTS for theme in themes_of(code)}
    assert held == set(Theme)
    assert Theme.CLIMATE in themes_of("6.5")
    assert Theme.CORRUPTION in themes_of("6.6")


def test_that_a_subject_counts_the_risks_on_its_themes() -> None:
    records: list[Record] = [
        Organisation(id="own", name="Wij", kind=OrganisationKind.OWN),
        Risk(id="r1", theme=Theme.CLIMATE, organisation="own"),
        Risk(id="r2", theme=Theme.CLIMATE, organisation="own"),
        CoreSubject(id="6.5", relevance=SubjectRelevance.HIGH),
    ]
    lines = {one.code: one for one in scan_of(Network(records))}
    assert tuple(lines) == CORE_SUBJECTS
    assert (lines["6.5"].risks, lines["6.5"].themes) == (2, (Theme.CLIMATE,))
    assert lines["6.5"].relevance is SubjectRelevance.HIGH
    assert lines["6.2"].relevance is None


@pytest.mark.parametrize(
    ("relevance", "reason", "is_missing"),
    [
        (SubjectRelevance.NONE, None, True),
        (SubjectRelevance.NONE, "  ", True),
        (SubjectRelevance.NONE, "Wij verkopen niet aan consumenten", False),
        (SubjectRelevance.HIGH, None, False),
        (None, None, False),
    ],
)
def test_that_only_what_does_not_matter_needs_a_reason(
    relevance: SubjectRelevance | None, reason: str | None, is_missing: bool
) -> None:
    said = CoreSubject(id="6.7", relevance=relevance, reason=reason)
    (line,) = (one for one in scan_of(Network([said])) if one.code == "6.7")
    assert line.needs_reason is is_missing
