"""Countries in any spelling."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop import resources
from imvo_desktop.knowledge import countries
from tests.knowledge.countries_source import rebuilt


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Nederland", "NL"),
        ("Holland", "NL"),
        ("THE NETHERLANDS", "NL"),
        ("Netherlands (NL)", "NL"),
        ("Nederland / Pays-Bas", "NL"),
        ("NL - Nederland", "NL"),
        ("Viet Nam", "VN"),
        ("Korea", "KR"),
        ("Korea (Republic of)", "KR"),
        ("Korea, Democratic People's Republic of", "KP"),
        ("Moldova (Republic of)", "MD"),
        ("Ivoorkust", "CI"),
        ("Côte d'Ivoire", "CI"),
        ("cote d’ivoire", "CI"),
        ("China Mainland", "CN"),
        ("UK", "GB"),
        ("U.S.A.", "US"),
        ("Türkiye", "TR"),
        ("UAE", "AE"),
        ("Kosovo", "XK"),
        ("Taiwan", "TW"),
        ("NA", "NA"),
        ("NLD", "NL"),
        ("Deutschland", "DE"),
        ("Pays-Bas", "NL"),
        ("  Slovak Republic ", "SK"),
        ("Czech Republic", "CZ"),
        ("United Kingdom of Great Britain and Northern Ireland", "GB"),
        ("Hong Kong", "HK"),
        ("Trinidad and Tobago", "TT"),
        ("Iran (Islamic Republic of)", "IR"),
        ("Zuid-Korea", "KR"),
        ("Rep. of Korea", "KR"),
        ("Korea, Rep.", "KR"),
        ("Congo, Dem. Rep.", "CD"),
        ("Congo (Kinshasa)", "CD"),
        ("Congo-Brazzaville", "CG"),
        ("PRC", "CN"),
        ("P.R. China", "CN"),
        ("China, People's Republic of", "CN"),
        ("England", "GB"),
        ("Scotland", "GB"),
        ("Groot-Brittannië", "GB"),
        ("VK", "GB"),
        ("Turkey", "TR"),
        ("Turkije", "TR"),
        ("XK", "XK"),
        ("Taiwan, China", "TW"),
        ("Macedonia", "MK"),
        ("Swaziland", "SZ"),
        ("Czech", "CZ"),
        ("Burma", "MM"),
        ("Cape Verde", "CV"),
        ("Kaapverdië", "CV"),
        ("USA", "US"),
        ("VS", "US"),
        ("Ver. Staten", "US"),
        ("BRD", "DE"),
        ("Russian Fed.", "RU"),
        ("Dom. Rep.", "DO"),
        ("Eq. Guinea", "GQ"),
        ("St. Lucia", "LC"),
        ("NL Nederland", "NL"),
        ("Nederland NL", "NL"),
        ("Nederland (NL)", "NL"),
        ("NLD | Netherlands", "NL"),
        ("\U0001f1f3\U0001f1f1", "NL"),
        ("\U0001f1f3\U0001f1f1 Nederland", "NL"),
        ("United States of America (USA)", "US"),
        ("Hong Kong SAR", "HK"),
        ("Guinea-Bissau", "GW"),
    ],
)
def test_that_a_spelling_gives_its_country(text: str, code: str) -> None:
    assert countries.resolve(text) == code


NOT_CERTAIN = (
    "Netherlnads",
    "Vietman",
    "Banglades",
    "China / Vietnam",
    "DE - Nederland",
    "DE Nederland",
    "\U0001f1e9\U0001f1ea Nederland",
    "\U0001f1ff\U0001f1ff",
    "Virgin Islands",
    "528",
    "D",
)


@pytest.mark.parametrize(
    "text", ["", "-", "Atlantis", "n.v.t.", "EU", "Azië", "Noord-Brabant", *NOT_CERTAIN]
)
def test_that_no_country_is_guessed(text: str) -> None:
    assert countries.resolve(text) is None


def test_that_every_code_and_name_resolves_to_its_own_country() -> None:
    for country in countries.all_countries().values():
        for text in (country.code, country.iso3, country.name_en, country.name_nl, *country.also):
            assert countries.resolve(text) == country.code, text


def test_that_names_are_in_the_language_asked() -> None:
    assert countries.name("DE", "nl") == "Duitsland"
    assert countries.name("DE", "en") == "Germany"
    assert countries.name("QQ", "nl") == "QQ"


def test_that_a_usual_name_is_told_from_another_spelling() -> None:
    usual, other = countries.match("Vietnam"), countries.match("China Mainland")
    assert usual is not None
    assert usual.is_usual
    assert other is not None
    assert not other.is_usual


def test_that_our_spellings_point_at_existing_countries() -> None:
    lines = resources.path("knowledge", "country_names.csv").read_text("utf-8").splitlines()[1:]
    codes = {line.rpartition(",")[2] for line in lines}
    assert codes <= set(countries.all_countries())


def test_that_the_table_is_that_of_the_source(shared: Path) -> None:
    ours = resources.path("knowledge", "countries.csv").read_text(encoding="utf-8")
    assert ours == rebuilt(shared)
