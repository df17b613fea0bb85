"""Figures of countries: the same as the files they come from, in both directions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from imvo_desktop import resources
from imvo_desktop.knowledge import countries, country_figures
from imvo_desktop.knowledge.country_figures import Figure
from tests.knowledge import country_figures_source, tables

pytestmark = pytest.mark.full


def value_of(country: str, measure: str) -> float | None:
    """The value our table has of `measure`."""
    of_it = [one for one in country_figures.of_country(country) if one.measure == measure]
    return of_it[0].value if of_it else None


def all_figures() -> list[Figure]:
    """Every figure of every country."""
    return [one for code in countries.all_countries() for one in country_figures.of_country(code)]


def expected(shared: Path) -> Iterator[tuple[str, str, float, int, str]]:
    """Country, measure, value, year and source of what the source files hold."""
    files = shared / "knowledge"
    for row in tables.rows_of(files / "hdi_2022.csv"):
        if row["hdi"]:
            yield row["iso2"], "human_development", float(row["hdi"]), 2022, "hdi-2022"
    for row in tables.rows_of(files / "wgi_2023.csv"):
        for measure, column in governance():
            if row[column]:
                yield row["iso2"], measure, float(row[column]), 2023, "wgi-2023"
    for row in tables.rows_of(files / "dol_child_labor_findings_2022.csv"):
        share, source = row["child_work_share"], "us-child-labour-2022"
        if share not in ("", "Unavailable") and row["iso2"] != "MS":
            yield row["iso2"], "children_working", float(share), 2022, source
        for convention in ("c138", "c182"):
            if row[convention] in ("Yes", "No"):
                ratified = float(row[convention] == "Yes")
                yield row["iso2"], f"{convention}_ratified", ratified, 2022, source


def governance() -> Iterator[tuple[str, str]]:
    """Our measures of governance, each with its column in the source file."""
    indicators = {
        "control_of_corruption": "cc",
        "government_effectiveness": "ge",
        "political_stability": "pv",
        "regulatory_quality": "rq",
        "rule_of_law": "rl",
        "voice_and_accountability": "va",
    }
    for name, short in indicators.items():
        yield f"{name}_estimate", f"{short}_estimate"
        yield f"{name}_percentile", f"{short}_pctrank"


def test_that_the_table_is_that_of_its_sources(shared: Path) -> None:
    ours = resources.path("knowledge", "country_figures.csv").read_text(encoding="utf-8")
    assert ours == country_figures_source.rebuilt(shared)


def test_that_each_figure_is_that_of_the_source(shared: Path) -> None:
    ours = [(one.country, one.measure, one.value, one.year, one.source) for one in all_figures()]

    assert Counter(ours) == Counter(expected(shared))
    assert len(ours) == len(tables.bundled_rows("country_figures.csv"))


def test_that_figures_are_counted() -> None:
    counted = Counter(one.measure for one in all_figures())

    assert counted["human_development"] == 193
    assert counted["children_working"] == 102
    assert counted["control_of_corruption_percentile"] == 213
    assert counted["voice_and_accountability_percentile"] == 205


def test_that_a_country_has_one_figure_for_a_measure() -> None:
    kept = [(one.country, one.measure) for one in all_figures()]
    assert len(kept) == len(set(kept))


def test_that_a_value_is_within_what_its_unit_allows() -> None:
    limits = {
        "index": (0, 1),
        "share": (0, 1),
        "percentile": (0, 100),
        "yes_no": (0, 1),
        "estimate": (-4, 4),
    }
    for one in all_figures():
        low, high = limits[one.unit]
        assert low <= one.value <= high, one


@pytest.mark.parametrize("country", ["DE", "NL", "KR", "TW", "NA"])
def test_that_no_share_of_working_children_is_not_zero(country: str) -> None:
    assert value_of(country, "children_working") is None
    assert country_figures.of_country(country)


@pytest.mark.parametrize(
    ("country", "development"),
    [("CD", 0.481), ("CG", 0.593), ("KR", 0.929), ("KP", None), ("TW", None), ("XK", None)],
)
def test_that_development_is_that_of_the_country_meant(
    country: str, development: float | None
) -> None:
    assert value_of(country, "human_development") == development


def test_that_who_cannot_ratify_has_no_answer() -> None:
    assert value_of("XK", "c138_ratified") is None
    assert value_of("SO", "c138_ratified") == 0
    assert value_of("NA", "c138_ratified") == 1


def test_that_a_country_nobody_knows_has_no_figures() -> None:
    assert country_figures.of_country("QQ") == ()
    assert country_figures.of_country("") == ()
