"""Findings of countries: the same as the files they come from, in both directions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from imvo_desktop import resources
from imvo_desktop.knowledge import countries
from tests.knowledge import (
    eu_cahra_source,
    eu_deforestation_countries_source,
    tables,
    us_child_labour_source,
    wgi_source,
)

pytestmark = pytest.mark.full

CHILD_LABOUR, GOVERNANCE = "us-child-labour-2022", "wgi-2023"
CONFLICT, DEFORESTATION = "eu-cahra-2026", "eu-deforestation-countries-2025"
ALL = (CHILD_LABOUR, GOVERNANCE, CONFLICT, DEFORESTATION)


def ours(source: str) -> list[dict[str, str]]:
    """The rows of our table of `source`."""
    return tables.bundled_rows("findings", f"{source}.csv")


def theirs(shared: Path, name: str) -> list[dict[str, str]]:
    """The rows of the file `name` of the shared data."""
    return tables.rows_of(shared / "knowledge" / name)


def of(country: str, source: str) -> dict[str, str]:
    """Measure and theme to value, of what `source` says of `country`."""
    return {
        f"{row['measure']} {row['theme']}": row["value"]
        for row in ours(source)
        if row["country"] == country
    }


@pytest.mark.parametrize(
    ("source", "rebuilt"),
    [
        (CHILD_LABOUR, us_child_labour_source.rebuilt),
        (GOVERNANCE, wgi_source.rebuilt),
        (CONFLICT, eu_cahra_source.rebuilt),
        (DEFORESTATION, eu_deforestation_countries_source.rebuilt),
    ],
)
def test_that_a_table_is_that_of_its_source(
    source: str, rebuilt: Callable[[Path], str], shared: Path
) -> None:
    file = resources.path("knowledge", "findings", f"{source}.csv")
    assert file.read_text(encoding="utf-8") == rebuilt(shared)


def test_that_each_share_and_convention_is_that_of_the_source(shared: Path) -> None:
    expected = set()
    for row in theirs(shared, "dol_child_labor_findings_2022.csv"):
        if row["child_work_share"] not in ("", "Unavailable") and row["iso2"] != "MS":
            expected.add((row["iso2"], "children_working", row["child_work_share"]))
        expected |= {
            (row["iso2"], f"{convention}_not_ratified", "")
            for convention in ("c138", "c182")
            if row[convention] == "No"
        }
    rows = [(row["country"], row["measure"], row["value"]) for row in ours(CHILD_LABOUR)]

    assert Counter(rows) == Counter(expected)
    assert Counter(measure for _, measure, _ in rows) == {
        "children_working": 102,
        "c138_not_ratified": 12,
        "c182_not_ratified": 4,
    }


def test_that_a_share_is_given_with_the_ages_of_the_source(shared: Path) -> None:
    ages = {
        row["iso2"]: row["child_work_age"]
        for row in theirs(shared, "dol_child_labor_findings_2022.csv")
    }
    shares = [row for row in ours(CHILD_LABOUR) if row["measure"] == "children_working"]

    assert {row["country"]: row["note"] for row in shares} == {
        row["country"]: ages[row["country"]] for row in shares
    }
    assert all(row["note"] and row["unit"] == "share" for row in shares)


@pytest.mark.parametrize("country", ["DE", "NL", "KR", "US", "TW", "TR", "CN", "NA", "KP"])
def test_that_a_country_without_a_figure_says_nothing_of_child_labour(country: str) -> None:
    assert of(country, CHILD_LABOUR) == {}


def test_that_a_share_in_the_wrong_column_is_left_out() -> None:
    assert of("MS", CHILD_LABOUR) == {
        "c138_not_ratified lab.child": "",
        "c182_not_ratified lab.child": "",
    }


def test_that_a_country_of_several_territories_has_only_what_its_state_did() -> None:
    assert of("SO", CHILD_LABOUR) == {"c138_not_ratified lab.child": ""}


def test_that_who_cannot_ratify_has_not_failed_to() -> None:
    assert of("XK", CHILD_LABOUR) == {"children_working lab.child": "0.09"}
    assert of("PS", CHILD_LABOUR) == {}


def test_that_each_rank_below_half_is_that_of_the_source(shared: Path) -> None:
    themes = {
        "cc": ("control_of_corruption_percentile", ["fair.corruption"]),
        "pv": ("political_stability_percentile", ["hr.conflict"]),
        "rl": ("rule_of_law_percentile", ["hr.land"]),
        "rq": ("regulatory_quality_percentile", ["fair.competition"]),
        "va": ("voice_and_accountability_percentile", ["hr.government", "lab.foa"]),
    }
    expected = [
        (row["iso2"], measure, theme, row[f"{short}_pctrank"])
        for row in theirs(shared, "wgi_2023.csv")
        for short, (measure, of_it) in themes.items()
        for theme in of_it
        if row[f"{short}_pctrank"] and float(row[f"{short}_pctrank"]) < 50
    ]
    rows = [
        (row["country"], row["measure"], row["theme"], row["value"]) for row in ours(GOVERNANCE)
    ]

    assert Counter(rows) == Counter(expected)
    assert len(rows) == 4 * 106 + 2 * 102


@pytest.mark.parametrize(
    ("rank", "band"),
    [
        ("0.0", "0–10"),
        ("9.99", "0–10"),
        ("10", "10–25"),
        ("24.9", "10–25"),
        ("25.0", "25–50"),
        ("49.99", "25–50"),
        ("50.0", None),
        ("100.0", None),
        ("", None),
    ],
)
def test_that_a_rank_is_in_one_band(rank: str, band: str | None) -> None:
    assert wgi_source.band_of(rank) == band


def test_that_the_band_of_a_row_holds_its_rank() -> None:
    for row in ours(GOVERNANCE):
        low, high = (float(end) for end in row["note"].split("–"))
        assert low <= float(row["value"]) < high, row["id"]


def test_that_a_former_country_is_left_out(shared: Path) -> None:
    nameless = [row for row in theirs(shared, "wgi_2023.csv") if not row["iso2"]]

    assert [row["countryname"] for row in nameless] == ["Netherlands Antilles (former)"]
    assert not any(value for key, value in nameless[0].items() if key[2:3] == "_")
    assert "AN" not in {row["country"] for row in ours(GOVERNANCE)}


def test_that_each_listed_area_is_that_of_the_source(shared: Path) -> None:
    expected = [
        (row["iso2"], f"{row['region_code']} {' '.join(row['region'].split())}".strip())
        for row in theirs(shared, "eu_cahra_2026-06.csv")
    ]
    rows = ours(CONFLICT)
    listed = [(row["country"], area) for row in rows for area in row["areas"].split("|")]

    assert Counter(listed) == Counter(expected)
    assert len(rows) == 29
    assert len([area for _, area in listed if area]) == 234
    assert {row["country"] for row in rows if not row["areas"]} == {"BI", "ER", "LY", "VE", "ZW"}


def test_that_a_country_with_few_areas_is_not_listed_whole() -> None:
    areas = {row["country"]: row["areas"] for row in ours(CONFLICT)}

    assert areas["IN"] == "IN-CT Chhattisgarh|IN-JK Jammu and Kashmir"
    assert len(areas["MX"].split("|")) == 10
    assert "SS-BW Western Bahr el Ghazal" in areas["SS"]


def test_that_only_countries_of_high_risk_are_taken_from_the_deforestation_act(
    shared: Path,
) -> None:
    tiers = {
        row["iso2"]: row["eudr_risk"]
        for row in theirs(shared, "eudr_country_benchmark_2025_1093.csv")
    }

    assert tiers["UG"] == "standard"
    assert Counter(tiers.values())["low"] == 140
    assert [row["country"] for row in ours(DEFORESTATION)] == sorted(
        code for code, tier in tiers.items() if tier == "high"
    )


@pytest.mark.parametrize("source", ALL)
def test_that_a_country_says_nothing_of_how_likely_it_is_here(source: str) -> None:
    rows = ours(source)
    assert {(row["level_from"], row["likelihood"]) for row in rows} == {("country", "")}
    assert {row["hs"] + row["good"] + row["sectors"] for row in rows} == {""}


@pytest.mark.parametrize("source", ALL)
def test_that_a_country_has_one_row_for_a_measure_and_theme(source: str) -> None:
    kept = [(row["country"], row["measure"], row["theme"]) for row in ours(source)]
    assert len(kept) == len(set(kept))


@pytest.mark.parametrize(
    ("file", "column", "names"),
    [
        (
            "wgi_2023.csv",
            "countryname",
            {
                "Congo, Dem. Rep.": "CD",
                "Congo, Rep.": "CG",
                "Korea, Dem. Rep.": "KP",
                "Korea, Rep.": "KR",
                "Kosovo": "XK",
                "Myanmar": "MM",
                "Namibia": "NA",
                "Taiwan, China": "TW",
                "Türkiye": "TR",
                "West Bank and Gaza": "PS",
            },
        ),
        (
            "dol_child_labor_findings_2022.csv",
            "country",
            {
                "Burma": "MM",
                "Congo, Democratic Republic of the": "CD",
                "Congo, Republic of the": "CG",
                "Kosovo": "XK",
                "Namibia": "NA",
                "North Korea": "KP",
                "Taiwan": "TW",
                "Turkey (Türkiye)": "TR",
            },
        ),
    ],
)
def test_that_names_easily_confused_have_their_own_code(
    file: str, column: str, names: dict[str, str], shared: Path
) -> None:
    codes = {row[column]: row["iso2"] for row in theirs(shared, file)}

    assert {name: codes[name] for name in names} == names
    assert set(names.values()) <= set(countries.all_countries())


@pytest.mark.parametrize(
    ("country", "corruption", "land"),
    [
        ("CD", "5.1887", "4.717"),
        ("CG", "8.0189", "17.9245"),
        ("KP", "2.3585", "5.6604"),
        ("MM", "11.7925", "6.1321"),
        ("TR", "34.9057", "32.5472"),
        ("XK", "48.5849", "41.5094"),
    ],
)
def test_that_a_rank_is_that_of_the_country_meant(country: str, corruption: str, land: str) -> None:
    found = of(country, GOVERNANCE)

    assert found["control_of_corruption_percentile fair.corruption"] == corruption
    assert found["rule_of_law_percentile hr.land"] == land


def test_that_a_country_with_good_ranks_has_no_row() -> None:
    assert [of(code, GOVERNANCE) for code in ("TW", "KR", "NA", "NL")] == [{}, {}, {}, {}]
