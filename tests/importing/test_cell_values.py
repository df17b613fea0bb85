"""Cells as the values of their fields, and what is said about them."""

from __future__ import annotations

import pytest

from imvo_desktop.importing import cell_values
from imvo_desktop.importing.cell_values import Column, Money, Quantity, Value


def read(field: str, cell: str, decimal: str = ",") -> tuple[Value, list[tuple[str, str | None]]]:
    found = cell_values.read(cell, Column(0, "kolom", field, decimal))
    return found.value, [(note.code, note.repaired) for note in found.notes]


@pytest.mark.parametrize(
    ("field", "cell", "value"),
    [
        ("organisation.workers", "1.061", 1061),
        ("organisation.workers", "1,061", 1061),
        ("organisation.workers", "130.0", 130),
        ("link.value", "€ 1.234,56", Money(123_456, "EUR")),
        ("link.value", "USD 5", Money(500, "USD")),
        ("link.value", "1,5 mln", Money(150_000_000, None)),
        ("link.volume", "1.500,5", 1500.5),
        ("link.volume", "12,5 ton", Quantity(12.5, "ton")),
        ("link.volume", "500 kg", Quantity(500.0, "kg")),
        ("link.share", "0,5", 0.5),
        ("organisation.lat", "52.123", 52.123),
        ("organisation.lat_lon", "52,3676; 4,9041", (52.3676, 4.9041)),
        ("organisation.lat_lon", "[52.3676, 4.9041]", (52.3676, 4.9041)),
        ("organisation.lat", "-5,123", -5.123),
        ("organisation.identifiers.own", "00012345678901234567", "00012345678901234567"),
        ("organisation.sector", "Apparel| Footwear|", "Apparel; Footwear"),
        ("link.since", "maart 2021", "2021-03"),
        ("link.hs", "0901.21.00", "09012100"),
        ("tier", "Tier 2", 2),
        ("organisation.name", "'=Acme", "=Acme"),
        ("organisation.name", "n.v.t.", None),
        ("link.product", "|", None),
    ],
)
def test_that_a_cell_is_a_value_without_remark(field: str, cell: str, value: Value) -> None:
    assert read(field, cell) == (value, [])


@pytest.mark.parametrize(
    ("field", "cell", "value", "code", "repaired"),
    [
        ("organisation.workers", "500-1000", 500, "number_lowest", "500"),
        ("organisation.workers", "> 1.000", 1000, "number_lowest", "1000"),
        ("organisation.workers", "ca. 50", 50, "number_lowest", "50"),
        ("organisation.workers", "< 100", None, "number_unreadable", None),
        ("organisation.workers", "veel", None, "number_unreadable", None),
        ("link.value", "12.5", Money(1250, None), "number_other_way", "12.5"),
        ("link.value", "(1.234)", None, "number_out_of_range", None),
        ("link.value", "1E+20", None, "number_out_of_range", None),
        ("link.value", "EUR 5 USD", None, "number_unreadable", None),
        ("organisation.lat", "95", None, "number_out_of_range", None),
        ("organisation.identifiers.own", "1.23457E+12", None, "digits_lost", None),
        ("buyer.id", "1,23E+05", None, "digits_lost", None),
        ("link.hs", "6.1091E+09", None, "digits_lost", None),
        ("link.hs", "9012100", "09012100", "hs_zero_added", "09012100"),
        ("link.hs", "koffie", None, "hs_unreadable", None),
        ("link.since", "Q1 2020", "2020-01", "date_read", "2020-01"),
        ("link.since", "44256", "2021-03-01", "date_read", "2021-03-01"),
        ("link.since", "12/31/2021", "2021-12-31", "date_other_way", "2021-12-31"),
        ("link.since", "vroeger", "vroeger", "date_unreadable", None),
        ("link.currency", "koraal", None, "value_unknown", None),
    ],
)
def test_that_what_is_repaired_or_does_not_fit_is_said(
    field: str, cell: str, value: Value, code: str, repaired: str | None
) -> None:
    assert read(field, cell) == (value, [(code, repaired)])


def test_that_an_amount_in_millions_is_not_multiplied_twice() -> None:
    column = Column(0, "mln", "link.value", ",", factor=1_000_000)

    assert cell_values.read("2", column).value == Money(200_000_000, None)
    assert cell_values.read("2 mln", column).value == Money(200_000_000, None)


def test_that_the_currency_of_a_cell_goes_before_that_of_its_column() -> None:
    column = Column(0, "EUR", "link.value", ",", currency="EUR")

    assert cell_values.read("5", column).value == Money(500, "EUR")
    assert cell_values.read("US$ 5", column).value == Money(500, "USD")
