"""What columns are taken for."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.column_mapping import FIELDS, guess
from imvo_desktop.importing.synonyms import exact
from tests.headers_removed import FOLDER, all_measured


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


@pytest.mark.parametrize(
    ("cells", "field"),
    [
        (["12345678", "23456789", "34567890"], "organisation.identifiers.kvk"),
        (["NL001234567B01", "DE123456789", "FR12345678901"], "organisation.identifiers.vat"),
        (["1234 AB", "5678CD", "9012 EF"], "organisation.postcode"),
        (["6109.10", "6203", "420222"], "link.hs"),
        (["61091000", "62034231", "61091000"], "link.hs"),
        (["NL", "BD", "VN"], "organisation.country"),
        (["€ 1.200,00", "€ 350", "€ 12,50"], "link.value"),
        (["[27.15, 78.39]", "[23.81, 90.41]", ""], "organisation.lat_lon"),
        (["EUR", "USD", "EUR"], "link.currency"),
        (["Tier 1", "Tier 2", "Tier 1"], "tier"),
        (["13.20", "15.11", "14.13"], "organisation.sector"),
        (["724500Y6DUVHQD6OXN27", "5493001KJTIIGC8Y1R12"], "organisation.identifiers.lei"),
        (["2025-01-31", "2024-12-01", "2024-11-30"], None),
        (["info@acme.nl", "sales@bravo.be", "x@y.com"], None),
        (["2019", "2020", "2021"], None),
        (["+31 20 1234567", "+49 30 123456", "020-1234567"], None),
    ],
)
def test_that_values_with_a_shape_are_known_without_a_header(
    cells: list[str], field: str | None
) -> None:
    assert guess(["A"], [[cell] for cell in cells]).fields.get(0) == field


def test_that_coordinates_in_two_columns_are_known_without_headers() -> None:
    rows = [["Acme Ltd", "23.8103", "90.4125"], ["Bravo Ltd", "-6.2088", "106.8456"]]

    assert guess(["A", "B", "C"], rows).fields == {
        0: "organisation.name",
        1: "organisation.lat",
        2: "organisation.lon",
    }


def test_that_an_unknown_header_does_not_make_any_eight_digits_a_register_number() -> None:
    assert "Factuur" not in fields_of(["Naam", "Factuur"], ["Acme", "12345678"])


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Naam", ["1001", "1002", "1003"]),
        ("Naam", ["a@b.nl", "c@d.nl", "e@f.nl"]),
        ("Land", ["12,5", "3,0", "7,25"]),
        ("Country", ["Utrecht", "Gazipur", "Izmir"]),
        ("Leveranciersnummer", ["Acme Textiles", "Bravo Mills", "Lotus Shoes"]),
        ("Bedrag", ["hoog", "laag", "midden"]),
        ("Adres", ["a@b.nl", "c@d.nl", "e@f.nl"]),
        ("Plaats", ["1011", "3511", "9712"]),
    ],
)
def test_that_cells_overrule_a_header_they_contradict(header: str, cells: list[str]) -> None:
    found = guess(["Leverancier", header], [[f"Firma {cell}", cell] for cell in cells])

    assert 1 not in found.fields or found.reasons[1] == "content"


def test_that_names_are_found_under_the_wrong_header() -> None:
    rows = [["1001", "Acme Textiles"], ["1002", "Bravo Mills"], ["1003", "Lotus Shoes"]]

    assert fields_of(["Naam", "Nummer"], *rows) == {"Nummer": "organisation.name"}


def test_that_badly_written_countries_are_still_countries() -> None:
    rows = [["A", "Nehterlands"], ["B", "Chnia"], ["C", "Vietnam"], ["D", "Bangladesh"]]

    assert fields_of(["Naam", "Land"], *rows)["Land"] == "organisation.country"


def test_that_of_two_columns_with_the_same_header_the_one_with_companies_is_the_name() -> None:
    rows = [["J. de Vries", "Acme B.V."], ["P. Jansen", "Bravo Ltd"], ["A. Bakker", "Lotus N.V."]]
    found = guess(["Naam", "Naam"], rows)

    assert found.fields == {1: "organisation.name"}


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Razón social", "organisation.name"),
        ("País", "organisation.country"),
        ("Ragione sociale", "organisation.name"),
        ("Nazwa dostawcy", "organisation.name"),
        ("Raison sociale", "organisation.name"),
        ("Land des Lieferanten", "organisation.country"),
        ("Inkoopwaarde\n(x € 1.000)", "link.value"),
        ("Number of\nworkers [#]", "organisation.workers"),
        ("SupplierName", "organisation.name"),
        ("ZS Number", "organisation.identifiers.own"),
        ("amfori ID", "organisation.identifiers.own"),
        ("Country of buyer", "buyer.country"),
        ("Klantnummer", "buyer.id"),
        ("GGN", "organisation.identifiers.own"),
    ],
)
def test_that_headers_of_other_languages_and_forms_are_known(header: str, field: str) -> None:
    alias = exact(header)

    assert alias is not None
    assert alias.field == field


@pytest.mark.full
def test_that_most_columns_of_real_lists_are_known_without_their_headers() -> None:
    if not FOLDER.exists():
        pytest.skip("the shared data is not here")
    found = list(all_measured(FOLDER))
    right, wrong = sum(len(one.right) for one in found), sum(len(one.wrong) for one in found)

    assert right >= 50
    assert wrong <= 4
