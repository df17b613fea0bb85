"""Numbers in both ways of writing."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.importing import numbers


@pytest.mark.parametrize(
    ("cell", "decimal", "number"),
    [
        ("1.234,56", ",", "1234.56"),
        ("1,234.56", ".", "1234.56"),
        ("€ 1.000", ",", "1000"),
        ("12,5 %", ",", "12.5"),
        ("1 000 000", ",", "1000000"),
        ("130.0", ".", "130.0"),
        ("-5", ".", "-5"),
        ("EUR 1.500,-", ",", "1500"),
    ],
)
def test_that_a_number_is_read(cell: str, decimal: str, number: str) -> None:
    amount = numbers.parse(cell, decimal)

    assert amount is not None
    assert amount.number == Decimal(number)


@pytest.mark.parametrize("cell", ["", "abc", "n.v.t.", "1-2", "12 stuks", "1.2.3,4,5", "€"])
def test_that_what_is_no_number_is_not_read(cell: str) -> None:
    assert numbers.parse(cell, ",") is None


def test_that_the_column_decides_the_sign() -> None:
    assert numbers.decimal_sign(["1.000", "2.500,50"], ",") == ","
    assert numbers.decimal_sign(["1,000", "2,500.50"], ";") == "."


def test_that_a_column_that_can_mean_two_things_is_seen() -> None:
    assert numbers.is_ambiguous(["1.234", "2.500"])
    assert not numbers.is_ambiguous(["1.234", "2.500,10"])
    assert not numbers.is_ambiguous(["1234", "25"])


@pytest.mark.parametrize(
    ("cell", "currency"), [("€ 5", "EUR"), ("5 USD", "USD"), ("RMB 5", "CNY"), ("5", None)]
)
def test_that_a_currency_is_read(cell: str, currency: str | None) -> None:
    assert numbers.currency_of(cell) == currency


@given(st.integers(0, 10**12), st.sampled_from([",", "."]))
def test_that_a_grouped_amount_reads_back(cents: int, decimal: str) -> None:
    english = f"{cents // 100:,}.{cents % 100:02d}"
    text = english if decimal == "." else english.translate(str.maketrans(",.", ".,"))
    amount = numbers.parse(text, decimal)

    assert amount is not None
    assert amount.number * 100 == cents
