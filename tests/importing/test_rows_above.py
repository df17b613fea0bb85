"""Rows that leave something to the rows above them are completed."""

from __future__ import annotations

from imvo_desktop.importing import rows_above, rows_apart
from imvo_desktop.importing.rows_above import Filled
from imvo_desktop.importing.supplier_table import read_rows
from tests.importing.lists import table

MAPPING = {
    "naam": "organisation.name",
    "land": "organisation.country",
    "product": "link.product",
    "bedrag": "link.value",
}


def filled(text: str, without: str = "") -> Filled:
    made = table(text)
    mapping = {name: field for name, field in MAPPING.items() if name != without}
    return rows_above.filled(made, mapping, rows_apart.reasons(made, mapping))


def test_that_ditto_marks_stand_for_what_is_above() -> None:
    made = filled('naam;land;product;bedrag\nA;NL;leer;1\nB;idem;";2\nC;id.;,,;3\nD;ID;stof;4')

    assert [row[1:3] for row in made.table.rows] == [
        ("NL", "leer"),
        ("NL", "leer"),
        ("NL", "leer"),
        ("ID", "stof"),
    ]
    assert [(one.code, one.column, one.value) for one in made.findings] == [
        ("ditto_read", "land", "2"),
        ("ditto_read", "product", "2"),
    ]


def test_that_goods_below_a_supplier_are_its_goods() -> None:
    made = filled("naam;land;product;bedrag\nA;NL;leer;1\n;;stof;2\n;;garen;3\nB;CN;kabels;4")

    assert [row[:3] for row in made.table.rows[1:3]] == [("A", "NL", "stof"), ("A", "NL", "garen")]
    assert [(one.code, one.row, one.value) for one in made.findings] == [
        ("name_from_above", 3, "A"),
        ("name_from_above", 4, "A"),
    ]


def test_that_a_name_that_is_missing_by_mistake_is_not_made_up() -> None:
    others = "\n".join(f"S{index};NL;leer;1" for index in range(20))
    rows = filled(f"naam;land;product;bedrag\n;;stof;2\n{others}\n;;garen;3\n;;kant;3").table.rows

    assert [row[0] for row in rows if row[2] != "leer"] == ["", "", ""]
    some = "\n".join(f"S{index};NL;leer;1" for index in range(8))
    rows = filled(f"naam;land;product;bedrag\n{some}\n;;stof;2\nZ;NL;leer;1\n;;garen;3").table.rows
    assert [row[0] for row in rows if row[2] != "leer"] == ["", ""]
    assert filled("naam;land;product;bedrag\nA;NL;leer;1\n;DE;stof;2\n;DE;garen;3").findings == ()


def test_that_a_country_above_a_group_is_that_of_its_rows() -> None:
    made = filled("naam;product;bedrag\nX;y;0\nCHINA;;\nA;leer;1\nIndia;;\nB;stof;2", "land")

    assert made.table.headers[-1] == "naam ↑"
    assert [row[-1] for row in made.table.rows] == ["", "CHINA", "India"]
    assert made.table.row_numbers == (2, 4, 6)


def test_that_rows_completed_and_rows_aside_are_all_rows() -> None:
    made = table("naam;product;bedrag\nCHINA;;\nA;leer;1\n;stof;2\n;garen;3\nTotaal;;6\nBron: ik;;")
    read = read_rows(made, {name: MAPPING[name] for name in made.columns})

    assert [(one.number, one.name, one.organisation["country"]) for one in read.rows] == [
        (3, "A", "CN"),
        (4, "A", "CN"),
        (5, "A", "CN"),
    ]
    assert [(one.row, one.reason) for one in read.aside] == [
        (2, "group_row"),
        (6, "total_row"),
        (7, "note_row"),
    ]
    assert {len(one.cells) for one in read.aside} == {3}
    assert {column.index for column in read.columns} == {0, 1, 2}


def test_that_a_country_that_stands_once_before_its_rows_is_theirs() -> None:
    mapping = {"land": "organisation.country", "naam": "organisation.name"}

    def countries(text: str) -> list[str]:
        return [row[0] for row in rows_above.filled(table(text), mapping, {}).table.rows]

    assert countries("land;naam\nNL;A\n;B\nCN;C\n;D\n;E") == ["NL", "NL", "CN", "CN", "CN"]
    assert countries("land;naam\nNL;A\n;B\nCN;C\n;D\nNL;E\n;F") == ["NL", "", "CN", "", "NL", ""]
    assert countries("land;naam\n;A\n;B\nCN;C\n;D\nNL;E") == ["", "", "CN", "", "NL"]
    assert countries("land;naam\nNL;A\n;B\nCN;C") == ["NL", "", "CN"]
