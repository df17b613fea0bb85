"""Headings with a year in them."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.column_mapping import guess
from imvo_desktop.importing.header_years import alias_of, findings


@pytest.mark.parametrize(
    ("header", "field", "year"),
    [
        ("Inkoop 2025", "link.value", 2025),
        ("Omzet 2024 (EUR)", "link.value", 2024),
        ("Spend FY24", "link.value", 2024),
        ("Spend FY 2024/25", "link.value", 2024),
        ("Achats HT 2025", "link.value", 2025),
        ("2025 spend", "link.value", 2025),
        ("Inkoop dit jaar", "link.value", 9999),
        ("Umsatz Vorjahr", "link.value", 9998),
        ("Aantal werknemers 2023", "organisation.workers", 2023),
    ],
)
def test_that_a_year_is_no_part_of_the_name(header: str, field: str, year: int) -> None:
    found = alias_of(header)

    assert found is not None
    assert (found[0].field, found[1]) == (field, year)


@pytest.mark.parametrize("header", ["2025", "Leverancier 2025", "Artikel 20256", "Inkoop", "FY24"])
def test_that_other_headings_have_no_year(header: str) -> None:
    assert alias_of(header) is None


def test_that_the_latest_year_is_taken_and_the_others_are_named() -> None:
    headers = ["Naam", "Inkoop 2024", "Inkoop 2025", "Inkoop 2023"]
    mapping = guess(headers, [["Acme", "1,50", "2,50", "3,50"]]).by_name(headers)

    assert mapping == {"Naam": "organisation.name", "Inkoop 2025": "link.value"}
    assert [(one.code, one.column, one.value) for one in findings(headers, mapping)] == [
        ("year_chosen", "Inkoop 2025", "Inkoop 2024, Inkoop 2023")
    ]
    assert findings(headers[:3:2], mapping) == []
