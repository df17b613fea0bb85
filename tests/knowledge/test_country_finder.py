"""Countries as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.knowledge import countries
from imvo_desktop.knowledge.country_finder import find_country


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("duitland", "DE"),
        ("zuid korea", "KR"),
        ("ivoorkust", "CI"),
        ("bangladesj", "BD"),
        ("bangla desh", "BD"),
        ("vietman", "VN"),
        ("tailand", "TH"),
        ("zambya", "ZM"),
        ("indonesie", "ID"),
        ("indonesi", "ID"),
        ("Pakisten", "PK"),
        ("turkeye", "TR"),
        ("nl", "NL"),
        ("germny", "DE"),
        ("cambodja", "KH"),
        ("etiopie", "ET"),
        ("kolombia", "CO"),
    ],
)
def test_that_a_country_is_found_as_people_type_it(text: str, code: str) -> None:
    assert find_country(text, "nl")[0].code == code


def test_that_a_name_of_two_countries_gives_both() -> None:
    assert [hit.code for hit in find_country("korea", "nl")][:2] == ["KR", "KP"]
    assert {hit.code for hit in find_country("kongo", "nl")} >= {"CG", "CD"}
    assert {hit.code for hit in find_country("guinea", "en")} >= {"GN", "GW", "GQ"}


def test_that_the_language_asked_goes_before_the_other() -> None:
    dutch = find_country("zwits", "nl")[0]

    assert (dutch.code, dutch.reason) == ("CH", "part")
    assert find_country("switz", "en")[0].code == "CH"


def test_that_no_more_hits_come_than_asked_best_first() -> None:
    hits = find_country("verenigde", "nl", limit=2)

    assert len(hits) == 2
    assert hits[0].score >= hits[1].score


@pytest.mark.parametrize("text", ["", "  ", "-", "xq", "qqqqqq"])
def test_that_nonsense_gives_no_country(text: str) -> None:
    assert find_country(text, "nl") == ()


def test_that_every_name_finds_its_own_country_first() -> None:
    for country in countries.all_countries().values():
        for name, language in ((country.name_nl, "nl"), (country.name_en, "en")):
            hit = find_country(name, language)[0]
            assert (hit.code, hit.reason) == (country.code, "exact"), name


@given(st.text(max_size=30))
def test_that_any_text_is_answered(text: str) -> None:
    assert all(0 <= hit.score <= 100 for hit in find_country(text, "en"))
