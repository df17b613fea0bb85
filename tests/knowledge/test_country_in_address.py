"""Addresses that say their country, and those that only seem to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.knowledge import countries
from imvo_desktop.knowledge.country_in_address import country_of, country_of_postcodes


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("House 12, Road 5, Dhaka 1205, Bangladesh", "BD"),
        ("No. 8 Xinhua Road; Ningbo; P.R. China", "CN"),
        ("Lot 5, Binh Duong, Viet Nam.", "VN"),
        ("Via Roma 1\n20121 Milano\nItalia", "IT"),
        ("Plot 3, Tirupur 641604 - India", "IN"),
        ("Changi Road 1, Singapore 419714", "SG"),
        ("5 High Street, Leeds, UK", "GB"),
        ("Main St 1, Austin, TX 73301, USA", "US"),
        ("China", "CN"),
        ("Av. Argentina 12, Lima, Peru", "PE"),
        ("Hauptstr. 5, DE-50667 Köln", "DE"),
        ("Rue Neuve 1, BE-1000 Bruxelles", "BE"),
        ("Bahnhofstrasse 1, CH-8001 Zürich", "CH"),
        ("Dorpsstraat 1, NL-1234 AB Ons Dorp", "NL"),
        ("Mill Lane 3, Leeds LS1 4AP", "GB"),
    ],
)
def test_that_an_address_that_names_its_country_gives_it(address: str, code: str) -> None:
    assert country_of(address) == code


@pytest.mark.parametrize(
    "address",
    [
        "",
        "12 Peach Street, Atlanta, Georgia",
        "1 Main Street, Lebanon",
        "1 Main Street, San Jose, CA",
        "Avenida Peru 1234",
        "Calle 5, Avenida de Mexico 1200",
        "Plaza de España",
        "500 Ocean Drive, Wilmington, DE",
        "1234 NE Broadway, Portland",
        "Unit A-1010 Tower, Karachi",
        "NO-1234 Jalan Besar",
        "DE-5066 Somewhere",
        "B12 4AB Estate, Lagos",
        "1000 Brussel",
        "12345 Berlin",
        "Zuid-Holland",
        "2000",
    ],
)
def test_that_an_address_that_is_not_certain_gives_none(address: str) -> None:
    assert country_of(address) is None


@pytest.mark.parametrize(
    ("address", "language", "code"),
    [
        ("Dorpsstraat 1, 1234 AB Ons Dorp", "nl", "NL"),
        ("Dorpsstraat 1 1234AB 's-Gravenhage", "nl", "NL"),
        ("Dorpsstraat 1, 1234 AB Ons Dorp", "en", None),
        ("Dorpsstraat 1, 1234 AB", "nl", None),
        ("Hauptstr. 5, D-50667 Köln", "de", "DE"),
        ("Hauptstr. 5, D-50667 Köln", "en", None),
    ],
)
def test_that_some_shapes_count_in_their_own_language_only(
    address: str, language: str, code: str | None
) -> None:
    assert country_of(address, language) == code


def test_that_a_column_of_dutch_postcodes_is_dutch() -> None:
    assert country_of_postcodes(["1234 AB", "", "9999ZZ"]) == "NL"
    assert country_of_postcodes(["1234 AB", "50667"]) is None
    assert country_of_postcodes(["", " "]) is None


@given(st.text(max_size=60))
def test_that_any_text_gives_a_country_we_know_or_none(address: str) -> None:
    assert country_of(address, "nl") in {None, *countries.all_countries()}
