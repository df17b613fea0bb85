"""Rows as typed supplier rows, and what is said about them."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Certainty
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.errors import InputError
from imvo_desktop.importing.cell_values import Money
from imvo_desktop.importing.column_mapping import (
    COUNTRY_AND_MAKING,
    COUNTRY_ONLY,
    Mapping,
    guess,
)
from imvo_desktop.importing.supplier_table import SupplierRows, read_rows
from imvo_desktop.importing.table import Table
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.read_table import sentence
from tests.importing.lists import table


def rows_of(made: Table, mapping: Mapping | None = None) -> SupplierRows:
    proposed = guess(made.headers, made.rows).by_name(made.columns)
    return read_rows(made, proposed if mapping is None else mapping)


def codes_of(read: SupplierRows) -> list[tuple[str, int | None]]:
    return [(one.code, one.row) for one in read.findings]


def test_that_every_row_is_used_or_kept_aside() -> None:
    read = rows_of(table("naam;land\nAcme;NL\n;DE\nTotaal;\nBravo;BE"))

    assert [row.name for row in read.rows] == ["Acme", "Bravo"]
    assert [(row.row, row.reason, row.cells) for row in read.aside] == [
        (3, "name_missing", ("", "DE")),
        (4, "total_row", ("Totaal", "")),
    ]


def test_that_a_total_is_no_fault_but_a_row_without_a_name_is() -> None:
    read = rows_of(table("naam;land\nAcme;NL\n;DE\nTotaal;\nBravo;BE"))
    found = {one.code: one.severity for one in read.findings}

    assert found == {"total_row": Seriousness.REMARK, "name_missing": Seriousness.ERROR}


def test_that_a_country_in_other_words_keeps_its_text_in_a_finding() -> None:
    read = rows_of(table("naam;land\nAcme;China Mainland\nBravo;NA\nCharlie;Nederland"))
    found = read.findings[0]

    assert [row.organisation["country"] for row in read.rows] == ["CN", "NA", "NL"]
    assert (found.code, found.row, found.value, found.repaired) == (
        "country_read",
        2,
        "China Mainland",
        "CN",
    )
    assert len(read.findings) == 1
    assert sentence(found, Labels("nl")).endswith("“China Mainland” is gelezen als China.")


def test_that_an_unknown_country_leaves_the_row_in() -> None:
    read = rows_of(table("naam;land\nAcme;Atlantis\nBravo;NL\nCharlie;DE"))

    assert len(read.rows) == 3
    assert "country" not in read.rows[0].organisation
    assert codes_of(read) == [("country_unknown", 2)]
    assert read.countries_unresolved == ("Atlantis",)


def test_that_amounts_become_whole_cents() -> None:
    read = rows_of(table("naam;Inkoopwaarde (EUR)\nAcme;1.234,565\nBravo;€ 1.000,00\nCharlie;"))

    assert [row.link.get("value") for row in read.rows] == [
        Money(123456, "EUR"),
        Money(100000, "EUR"),
        None,
    ]


def test_that_millions_in_the_header_are_millions() -> None:
    read = rows_of(table("naam;contract_value_eur_m\nAcme;0.34\nBravo;1.04"))

    assert read.rows[0].link["value"] == Money(34_000_000, "EUR")


def test_that_an_amount_that_can_mean_two_things_is_reported() -> None:
    read = rows_of(table("naam;waarde\nAcme;1.234\nBravo;2.500"))

    assert read.rows[0].link["value"] == Money(123_400, None)
    assert codes_of(read) == [("number_ambiguous", None)]


def test_that_percentages_become_shares() -> None:
    read = rows_of(table("naam;aandeel\nAcme;45 %\nBravo;0,5 %"))

    assert [row.link["share"] for row in read.rows] == [0.45, 0.005]


def test_that_a_share_of_one_with_decimals_is_all_of_it() -> None:
    read = rows_of(table("naam;share\nAcme;1.000\nBravo;0,250"))

    assert [row.link["share"] for row in read.rows] == [1.0, 0.25]


def test_that_values_that_do_not_fit_are_reported_and_left_out() -> None:
    read = rows_of(table("naam;werknemers;lat\nAcme;veel;95.1\nBravo;1.061;52.1"))

    assert read.rows[0].organisation == {}
    assert read.rows[1].organisation == {"workers": 1061, "lat": 52.1}
    assert ("number_unreadable", 2) in codes_of(read)
    assert ("number_out_of_range", 2) in codes_of(read)


def test_that_a_place_in_one_cell_is_read() -> None:
    read = rows_of(table("name;latlon\nAcme;[27.1591961, 78.3957331]"))

    assert read.rows[0].organisation == {"lat": 27.1591961, "lon": 78.3957331}


def test_that_numbers_keep_their_zeros() -> None:
    read = rows_of(table("naam;leveranciersnr;postcode\nAcme;007;01234"))

    assert read.rows[0].identifiers == {"own": "007"}
    assert read.rows[0].organisation["postcode"] == "01234"


def test_that_the_country_of_a_factory_is_that_of_making() -> None:
    read = rows_of(table("factory name;country\nAcme;CN"))

    assert read.rows[0].link["country_of_making"] == "CN"
    assert codes_of(read) == [("making_from_list", None)]


def test_that_the_country_of_a_seller_is_not_that_of_making() -> None:
    assert rows_of(table("leverancier;land\nAcme;NL")).rows[0].link == {}


@pytest.mark.parametrize(("field", "making"), [(COUNTRY_AND_MAKING, "NL"), (COUNTRY_ONLY, None)])
def test_that_a_person_decides_what_the_country_means(field: str, making: str | None) -> None:
    made = table("factory;land\nAcme;NL")
    read = rows_of(made, {"factory": "organisation.name", "land": field})

    assert read.rows[0].organisation["country"] == "NL"
    assert read.rows[0].link.get("country_of_making") == making


def test_that_certainty_is_read() -> None:
    read = rows_of(table("naam;zekerheid\nAcme;aangenomen\nBravo;bekend"))

    assert [row.link["certainty"] for row in read.rows] == [Certainty.ASSUMED, Certainty.KNOWN]


@pytest.mark.parametrize(
    ("mapping", "code"),
    [
        ({"land": "organisation.country"}, "mapping_without_name"),
        ({"naam": "organisation.nonsense"}, "mapping_field_unknown"),
        ({"nergens": "organisation.name"}, "mapping_column_unknown"),
    ],
)
def test_that_a_mapping_that_cannot_work_is_refused(mapping: Mapping, code: str) -> None:
    with pytest.raises(InputError) as caught:
        rows_of(table("naam;land\nAcme;NL"), mapping)

    assert caught.value.code == code
