"""Numbers in both ways of writing."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.importing import currencies, numbers

CENTS = st.integers(-(10**14), 10**14)


def number_of(cell: str, decimal: str) -> Decimal | None:
    amount = numbers.parse(cell, decimal)
    return None if amount is None else amount.number


@pytest.mark.parametrize(
    ("cell", "decimal", "number"),
    [
        ("1.234,56", ",", "1234.56"),
        ("1,234.56", ".", "1234.56"),
        ("1 234,56", ",", "1234.56"),
        ("1\u00a0234,56", ",", "1234.56"),
        ("1\u202f234,56", ",", "1234.56"),
        ("1\u2009234\u2009567", ".", "1234567"),
        ("1'234.56", ".", "1234.56"),
        ("1’234.56", ".", "1234.56"),
        ("€ 1.000", ",", "1000"),
        ("1.000,-", ",", "1000"),
        ("€ 1.000,--", ",", "1000"),
        ("1.234,-", ".", "1234"),
        ("1.234.567,–", ".", "1234567"),
        ("5.-", ".", "5"),
        ("1.234.-", ",", "1234"),
        ("EUR 1.500,-", ",", "1500"),
        ("1.500 euro", ",", "1500"),
        ("12,5 %", ",", "12.5"),
        ("1 000 000", ",", "1000000"),
        ("12,34,567", ".", "1234567"),
        ("130.0", ".", "130.0"),
        (",5", ",", "0.5"),
        ("5.", ".", "5"),
        ("-5", ".", "-5"),
        ("\u22125", ".", "-5"),
        ("€ -5,25", ",", "-5.25"),
        ("-€ 5,25", ",", "-5.25"),
        ("(1.234)", ",", "-1234"),
        ("1.234-", ",", "-1234"),
        ("k€ 12", ",", "12000"),
        ("12 k€", ",", "12000"),
        ("TEUR 12", ",", "12000"),
        ("12k", ",", "12000"),
        ("12 mln", ",", "12000000"),
        ("€ 1,5 mln.", ",", "1500000"),
        ("€ 12M", ",", "12000000"),
        ("M€ 12", ",", "12000000"),
        ("2 miljard", ",", "2000000000"),
        ("1.23457E+12", ",", "1234570000000"),
        ("1,5E-3", ".", "0.0015"),
        ("007", ",", "7"),
    ],
)
def test_that_a_number_is_read(cell: str, decimal: str, number: str) -> None:
    assert number_of(cell, decimal) == Decimal(number)


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "abc",
        "n.v.t.",
        "1-2",
        "12 stuks",
        "12 m",
        "1.2.3",
        "1.2.3,4,5",
        "€",
        "EUR 5 USD",
        "1e",
        "%",
        *("Gel 500", "5 ft", "12 34", "1" * 40, "²", "--5", "1,23,4", "kk", "k", "1E+999"),
    ],
)
def test_that_what_is_no_number_is_not_read(cell: str) -> None:
    assert number_of(cell, ",") is None


@pytest.mark.parametrize(
    ("cell", "decimal", "number"),
    [
        ("12.5", ",", "12.5"),
        ("12,5", ".", "12.5"),
        ("0.123", ",", "0.123"),
        ("1.234.567", ".", "1234567"),
    ],
)
def test_that_a_cell_that_only_fits_the_other_way_says_so(
    cell: str, decimal: str, number: str
) -> None:
    amount = numbers.parse(cell, decimal)

    assert amount is not None
    assert (amount.number, amount.is_other_way) == (Decimal(number), True)


@pytest.mark.parametrize(
    ("cell", "lowest"),
    [
        ("ca. 500", "500"),
        ("± 1.500", "1500"),
        ("about 20", "20"),
        ("500-1000", "500"),
        ("1.001 – 5.000", "1001"),
        ("500 tot 1.000", "500"),
        ("500 t/m 1000", "500"),
        ("> 100", "100"),
        ("meer dan 100", "100"),
        ("10.000+", "10000"),
        ("ca. 500-600", "500"),
        ("€ 100 - € 200", "100"),
        ("1-2 mln", "1E+6"),
        ("€ 2,5 – 5 mln", "2.5E+6"),
        ("10 tot 20 k", "1.0E+4"),
        ("500 - 1 mln", "500"),
        ("500k - 1 mln", "5.00E+5"),
        ("< 100", None),
        ("1000-500", None),
        ("2020-11-22", None),
        ("500", None),
        ("veel", None),
    ],
)
def test_that_a_range_gives_its_lowest_number(cell: str, lowest: str | None) -> None:
    amount = numbers.at_least(cell, ",")

    assert (None if amount is None else str(amount.number)) == lowest


def test_that_the_column_decides_the_sign() -> None:
    assert numbers.decimal_sign(["1.000", "2.500,50"], ",") == ","
    assert numbers.decimal_sign(["1,000", "2,500.50"], ";") == "."
    assert numbers.decimal_sign(["1 000,5"], ",") == ","
    assert numbers.decimal_sign(["1000.123"], ";") == "."
    assert numbers.decimal_sign(["€ 0,123"], ",") == ","
    assert numbers.decimal_sign(["€ 1.234,-"], None) == ","


def test_that_a_column_that_can_mean_two_things_is_seen() -> None:
    assert numbers.evidence(["1.234", "2.500"]).is_ambiguous
    assert numbers.evidence(["1.234", "2,5", "2.5"]).is_ambiguous
    assert not numbers.evidence(["1.234", "2.500,10"]).is_ambiguous
    assert not numbers.evidence(["1234", "25"]).is_ambiguous
    assert not numbers.evidence(["1.234", *["2,5"] * 40, "2.5"]).is_ambiguous


@pytest.mark.parametrize(
    ("cell", "currency"),
    [
        ("€ 5", "EUR"),
        ("5 USD", "USD"),
        ("US$ 5", "USD"),
        ("HK$5", "HKD"),
        ("5 Kč", "CZK"),
        ("RMB 5", "CNY"),
        ("5 bdt", "BDT"),
        ("kEUR 5", "EUR"),
        ("5", None),
    ],
)
def test_that_a_currency_is_read_with_its_amount(cell: str, currency: str | None) -> None:
    amount = numbers.parse(cell, ",")

    assert amount is not None
    assert amount.currency == currency


@pytest.mark.parametrize(
    ("header", "currency"),
    [
        ("Spend (EUR)", "EUR"),
        ("Bedrag in €", "EUR"),
        ("All top products", None),
        ("ALL SPEND", None),
        ("SPEND EUR", "EUR"),
        ("Spend in ALL", "ALL"),
        ("top", "TOP"),
        ("RMB", "CNY"),
        ("EUR of USD", None),
        ("contract_value_eur_m", "EUR"),
        ("Waarde", None),
    ],
)
def test_that_a_header_names_a_currency_only_in_capitals(header: str, currency: str | None) -> None:
    assert currencies.currency_of(header) == currency


@given(CENTS, st.sampled_from([",", "."]))
def test_that_a_grouped_amount_reads_back(cents: int, decimal: str) -> None:
    english = f"{'-' * (cents < 0)}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"
    text = english if decimal == "." else english.translate(str.maketrans(",.", ".,"))

    assert number_of(text, decimal) == Decimal(cents) / 100


@given(st.integers(0, 10**14), st.sampled_from([",", "."]))
def test_that_an_amount_reads_back_whatever_the_column_thinks(cents: int, decimal: str) -> None:
    plain = f"{cents // 100}{decimal}{cents % 100:02d}"

    assert {number_of(plain, ","), number_of(plain, ".")} == {Decimal(cents) / 100}


@given(st.text(max_size=30), st.sampled_from([",", "."]))
def test_that_any_text_is_a_number_or_none(text: str, decimal: str) -> None:
    for amount in (numbers.parse(text, decimal), numbers.at_least(text, decimal)):
        assert amount is None or amount.number.is_finite()
