"""Cells of a column of countries in which one name is not enough."""

from __future__ import annotations

import pytest

from imvo_desktop.knowledge import countries, country_texts
from imvo_desktop.knowledge.country_texts import Manner
from tests.knowledge import tables


@pytest.mark.parametrize(
    ("texts", "manner"),
    [
        (["D", "B", "NL", "GB"], Manner.PLATES),
        (["D", "Nederland"], Manner.NAMES),
        (["DE", "NL"], Manner.NAMES),
        (["X", "NL"], Manner.NAMES),
        (["528", "56", "004"], Manner.NUMBERS),
        (["528", "NL"], Manner.NAMES),
        (["528", "999"], Manner.NAMES),
        ([], Manner.NAMES),
        (["", " "], Manner.NAMES),
    ],
)
def test_that_the_whole_column_decides_how_countries_are_written(
    texts: list[str], manner: Manner
) -> None:
    assert country_texts.manner_of(texts) is manner


@pytest.mark.parametrize(("sign", "code"), [("D", "DE"), ("GB", "GB"), ("a", "AT"), ("X", None)])
def test_that_a_sign_of_a_number_plate_is_a_country(sign: str, code: str | None) -> None:
    assert country_texts.by_plate(sign) == code


@pytest.mark.parametrize(
    ("text", "code"), [("528", "NL"), ("56", "BE"), ("4", "AF"), ("0528", None), ("²", None)]
)
def test_that_an_iso_number_is_a_country(text: str, code: str | None) -> None:
    assert country_texts.by_number(text) == code


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("China / Vietnam", ("CN", "VN")),
        ("China, Vietnam and India", ("CN", "VN", "IN")),
        ("NL & BE", ("NL", "BE")),
        ("Duitsland en Polen", ("DE", "PL")),
        ("Bosnia and Herzegovina", ()),
        ("Trinidad & Tobago", ()),
        ("Taiwan, China", ()),
        ("NL - Nederland", ()),
        ("China / China", ()),
        ("Jordan, Michael & Co", ()),
        ("", ()),
    ],
)
def test_that_several_countries_in_one_cell_are_seen(text: str, codes: tuple[str, ...]) -> None:
    assert country_texts.several(text) == codes


def test_that_congo_alone_is_in_doubt_and_korea_is_read_meanwhile() -> None:
    congo, korea = country_texts.doubt_of("CONGO"), country_texts.doubt_of("korea")

    assert congo is not None
    assert (congo.codes, congo.meanwhile) == (("CD", "CG"), None)
    assert korea is not None
    assert (korea.codes, korea.meanwhile) == (("KR", "KP"), "KR")
    assert country_texts.doubt_of("South Korea") is None


def test_that_doubts_are_about_countries_we_know() -> None:
    for row in tables.bundled_rows("country_doubts.csv"):
        codes = row["codes"].split("|")
        assert len(codes) > 1
        assert {*codes, *filter(None, [row["meanwhile"]])} <= countries.all_countries().keys()


def test_that_no_sign_of_a_plate_is_an_iso_code() -> None:
    known = countries.all_countries().values()
    signs = {row["sign"] for row in tables.bundled_rows("country_plates.csv")}

    assert not signs & {code for one in known for code in (one.code, one.iso3)}
