"""What columns are taken for."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.column_mapping import FIELDS, guess
from imvo_desktop.importing.synonyms import exact


def fields_of(headers: list[str], *rows: list[str]) -> dict[str, str]:
    return guess(headers, rows).by_name(headers)


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Leveranciersnaam", "organisation.name"),
        ("Supplier Name", "organisation.name"),
        ("Lieferant", "organisation.name"),
        ("Country/Region", "organisation.country"),
        ("Land van herkomst", "link.country_of_making"),
        ("Leverancier nr.", "organisation.identifiers.own"),
        ("Btw-nummer", "organisation.identifiers.vat"),
        ("Opmerking", "organisation.note"),
        ("Adres leverancier", "organisation.address"),
        ("Inkoopwaarde (EUR)", "link.value"),
        ("contract_value_eur_m", "link.value"),
        ("Aantal werknemers", "organisation.workers"),
        ("Straße", "organisation.address"),
        ("OAR ID", "organisation.identifiers.os_id"),
    ],
)
def test_that_a_header_names_its_field(header: str, field: str) -> None:
    alias = exact(header)

    assert alias is not None
    assert alias.field == field


@pytest.mark.parametrize("header", ["Confidence level", "RSPO Type", "relation", "Line Workers"])
def test_that_a_header_that_says_something_else_is_left_alone(header: str) -> None:
    assert header not in fields_of(["Mill Name", header], ["Acme", "1-Verified"])


def test_that_establishment_and_making_are_two_columns() -> None:
    found = fields_of(["Naam", "Land", "Productieland"], ["Acme", "NL", "CN"])

    assert found["Land"] == "organisation.country"
    assert found["Productieland"] == "link.country_of_making"


def test_that_content_speaks_where_the_header_does_not() -> None:
    found = fields_of(["x1", "x2"], ["Acme Textiles", "Netherlands"], ["Bravo Mills", "Viet Nam"])

    assert found == {"x1": "organisation.name", "x2": "organisation.country"}


def test_that_a_second_company_column_is_the_buyer() -> None:
    found = fields_of(["company_name", "supplier_name"], ["Brand", "Acme"])

    assert found == {"company_name": "buyer.name", "supplier_name": "organisation.name"}


def test_that_from_and_to_need_each_other() -> None:
    assert fields_of(["from", "to"], ["A", "B"]) == {
        "from": "organisation.name",
        "to": "buyer.name",
    }
    assert "to" not in fields_of(["name", "to"], ["Acme", "x"])


def test_that_every_synonym_is_of_a_known_field() -> None:
    found = guess(["Naam", "Land", "Adres"], [["Acme", "NL", "x"]])

    assert set(found.fields.values()) <= set(FIELDS)
    assert set(found.reasons.values()) == {"alias"}


def test_that_a_like_header_with_fitting_content_is_proposed() -> None:
    found = guess(["Naam", "Eindbedrag incl. btw", "Suplier country"], [["A", "12,50", "NL"]])

    assert found.fields[1] == "link.value"
    assert found.reasons[1] == "similar"
    assert found.fields[2] == "organisation.country"


def test_that_the_columns_this_program_adds_are_left_out() -> None:
    headers = ("Wie", "Land", "imvo: waarom apart gezet", "imvo:row")
    rows = [["", "Nederland", "Geen naam", "c1-a"], ["", "Duitsland", "Een totaal", "d2-b"]]

    assert guess(headers, rows).fields == {1: "organisation.country"}
