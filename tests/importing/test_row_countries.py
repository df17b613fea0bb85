"""Countries of rows that no column names."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.answers import NO_ANSWERS, Answers, Asked
from imvo_desktop.importing.supplier_table import SupplierRows, read_rows
from tests.importing.lists import table, table_of

FIELDS = {
    "naam": "organisation.name",
    "land": "organisation.country",
    "adres": "organisation.address",
    "postcode": "organisation.postcode",
    "plaats": "organisation.city",
}


def rows_of(text: str, answers: Answers = NO_ANSWERS) -> SupplierRows:
    made = table(text, "|")
    return read_rows(made, {name: FIELDS[name] for name in made.columns}, answers)


def countries_of(read: SupplierRows) -> list[object]:
    return [row.organisation.get("country") for row in read.rows]


def test_that_an_address_that_names_its_country_gives_it_and_says_so() -> None:
    read = rows_of("naam|adres\nAcme|Road 1, Dhaka 1205, Bangladesh\nBravo|Road 2")
    [found] = [one for one in read.findings if one.code == "country_from_address"]

    assert countries_of(read) == ["BD", None]
    assert (found.row, found.column, found.repaired) == (2, "adres", "BD")
    assert found.value == "Road 1, Dhaka 1205, Bangladesh"


def test_that_the_address_fills_a_blank_cell_but_overrules_no_text() -> None:
    read = rows_of(
        "naam|land|adres\nAcme||Road 1, Dhaka, Bangladesh\n"
        "Bravo|Atlantis|Road 2, Dhaka, Bangladesh\nCharlie|CN|Road 3, Dhaka, Bangladesh"
    )

    assert countries_of(read) == ["BD", None, "CN"]


def test_that_lines_of_an_address_are_parts_of_it() -> None:
    made = table_of(["naam", "adres"], [["Acme", "Via Roma 1\n20121 Milano\nItalia"]])
    read = read_rows(made, {"naam": FIELDS["naam"], "adres": FIELDS["adres"]})

    assert countries_of(read) == ["IT"]


def test_that_dutch_postcodes_count_for_the_column_or_in_a_dutch_list() -> None:
    column = rows_of("naam|postcode|plaats\nAcme|1234 AB|Ede\nBravo|4321ZZ|Tiel\nCharlie||Goes")
    mixed = rows_of("naam|postcode|plaats\nAcme|1234 AB|Ede\nBravo|50667|Köln")

    assert countries_of(column) == ["NL", "NL", None]
    assert countries_of(mixed) == ["NL", None]


def test_that_a_country_of_an_address_is_asked_about_like_one_of_a_column() -> None:
    text = "naam|adres\nAcme|Road 1, Dhaka, Bangladesh"
    answers = Answers({(Asked.COUNTRY_ROLE, "adres"): "both"})
    asked = {one.asked: one for one in rows_of(text).questions}

    assert asked[Asked.COUNTRY_ROLE].about == "adres"
    assert Asked.COUNTRY_OF_ALL not in asked
    assert rows_of(text, answers).rows[0].link == {"country_of_making": "BD"}


def test_that_numbers_without_names_are_not_asked_for_a_country() -> None:
    made = table("source_id,target_id\n1,2", ",")
    mapping = {"source_id": "organisation.identifiers.own", "target_id": "buyer.id"}

    assert read_rows(made, mapping).questions == ()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Jansen (China)", "CN"),
        ("Jansen (Turkije) ", "TR"),
        ("Jansen (UK)", "GB"),
        ("Jansen (IT)", None),
        ("Jansen (Congo)", None),
        ("Jansen (India) Ltd", None),
        ("Jansen (stof)", None),
        ("(China)", None),
    ],
)
def test_that_a_country_behind_a_name_is_read_where_no_column_has_one(
    name: str, code: str | None
) -> None:
    read = read_rows(table_of(("n", "w"), [(name, "1")]), {"n": "organisation.name"})
    said = [(one.repaired, one.value) for one in read.findings if one.code == "country_from_name"]

    assert read.rows[0].organisation.get("country") == code
    assert said == ([] if code is None else [(code, name.strip())])


def test_that_it_is_asked_of_the_column_the_countries_stand_in() -> None:
    names = read_rows(
        table_of(("wie", "w"), [("A (China)", "1"), ("B", "2")]), {"wie": "organisation.name"}
    )
    groups = read_rows(
        table_of(("wie", "w"), [("CHINA", ""), ("A", "1")]), {"wie": "organisation.name"}
    )

    for read in (names, groups):
        role = next(one for one in read.questions if one.asked is Asked.COUNTRY_ROLE)
        assert (role.about, role.examples) == ("wie", ("CN",))
