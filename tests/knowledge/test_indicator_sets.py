"""The sets of indicators by sector: real disclosures, our own short words."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.passport import Domain
from imvo_desktop.knowledge.indicator_sets import (
    LATER_FROM,
    all_indicators,
    all_sectors,
    sector_for,
    set_of,
)
from tests.knowledge import tables

LANGUAGES = ("nl", "en")
_LONGEST_NAME, _LONGEST_WHY = 75, 75


@pytest.mark.parametrize("sector", all_sectors())
def test_that_a_set_holds_people_planet_and_profit(sector: str) -> None:
    found = set_of(sector)
    assert 14 <= len(found) <= 20
    domains = [one.indicator.domain for one in found]
    assert set(domains) == set(Domain)
    assert domains == sorted(domains, key=list(Domain).index)


def test_that_every_disclosure_is_a_known_number_with_its_edition() -> None:
    norms = tables.bundled_rows("norms.csv")
    editions = {row["id"].removeprefix("gri:"): row["edition"] for row in norms}
    for row in tables.bundled_rows("indicators.csv"):
        assert row["edition"] == (editions[row["disclosure"]] if row["disclosure"] else "")
        assert row["source"] == ("gri-standards" if row["disclosure"] else "imvo")


def test_that_standards_that_were_replaced_are_named_with_what_follows() -> None:
    assert LATER_FROM == "2027-01-01"
    for one in all_indicators().values():
        number = one.disclosure.number if one.disclosure else ""
        assert not number.startswith("304")
        later = one.later.number if one.later else ""
        is_energy, is_climate = number.startswith("302"), number in ("305-1", "305-2", "305-3")
        assert later == ("103" if is_energy else "102" if is_climate else "")


def test_that_animal_welfare_is_asked_only_where_the_sector_standard_holds() -> None:
    holding = [one for one in all_sectors() if "animal_welfare" in _codes(one)]
    assert holding == ["food"]
    assert all_indicators()["animal_welfare"].domain is Domain.PLANET


def test_that_every_indicator_is_in_a_set_and_no_set_has_one_twice() -> None:
    every = [code for sector in all_sectors() for code in _codes(sector)]
    assert set(every) == set(all_indicators())
    assert all(len(set(_codes(one))) == len(_codes(one)) for one in all_sectors())


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_words_are_short_and_differ_by_language(language: str) -> None:
    other = "en" if language == "nl" else "nl"
    for one in all_indicators().values():
        assert 0 < len(one.name(language)) <= _LONGEST_NAME
        assert one.name(language) != one.name(other)
        assert one.unit(language)
    for sector in all_sectors():
        for member in set_of(sector):
            assert 0 < len(member.why(language)) <= _LONGEST_WHY
            assert member.why(language) != member.why(other)


def test_that_a_cut_in_reported_discrimination_is_not_called_better() -> None:
    assert all_indicators()["discrimination"].better is None


def test_that_each_division_of_the_classification_leads_to_one_set() -> None:
    held = [division for one in all_sectors().values() for division in one.divisions]
    assert len(set(held)) == len(held)
    assert sector_for("14.13") == "textiles"
    assert sector_for("23.70") == "stone"
    assert sector_for("46") == "trade"
    assert sector_for("62010") == "services"
    assert [sector_for(one) for one in (None, "", "C", "ZZ", "97")] == [None] * 5


def test_that_a_sector_nobody_knows_has_no_set() -> None:
    assert set_of("nothing") == ()


def _codes(sector: str) -> list[str]:
    return [one.indicator.code for one in set_of(sector)]
