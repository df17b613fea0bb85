"""XLSX as a stream: what is read, and what is said about what is not."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.importing.child import open_source
from imvo_desktop.importing.source import NumberedRow
from imvo_desktop.importing.table import DETECT, Finding, ReadOptions
from tests.importing.lists import cell, workbook

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
VALUES = st.one_of(
    st.none(),
    TEXTS,
    st.booleans(),
    st.integers(-(10**14), 10**14),
    st.decimals(-(10**9), 10**9, places=4).map(float),
    st.datetimes(datetime.datetime(1900, 3, 1), datetime.datetime(2100, 1, 1)).map(
        lambda moment: moment.replace(microsecond=0)
    ),
)


def saved(path: Path, book: openpyxl.Workbook) -> Path:
    book.save(path)
    return path


def book_of(rows: Iterable[Iterable[object]]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))
    return book


def rows_of(path: Path, options: ReadOptions = DETECT) -> tuple[list[NumberedRow], list[Finding]]:
    source = open_source(path, options)
    return list(source.rows), source.findings


def said(findings: list[Finding]) -> list[tuple[str, int | None, str | None, str]]:
    return [(one.code, one.row, one.column, one.value) for one in findings]


def as_text(value: object) -> str:
    """What a person would read in a cell."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).upper()
        case datetime.datetime():
            is_day = value.time() == datetime.time()
            return value.date().isoformat() if is_day else value.isoformat(sep=" ")
        case float():
            return str(int(value)) if value.is_integer() else f"{value:.15g}"
        case _:
            return str(value)


@pytest.mark.full
@given(st.lists(st.lists(VALUES, min_size=1, max_size=5), min_size=1, max_size=5))
def test_that_what_another_program_wrote_is_read(
    tmp_path_factory: pytest.TempPathFactory, values: list[list[object]]
) -> None:
    plain = [[None if one == "" else one for one in row] for row in values]
    book = book_of([])
    for number, row in enumerate(plain, 1):
        for column, one in enumerate(row, 1):
            book.active.cell(number, column).value = one
            if isinstance(one, str):
                book.active.cell(number, column).data_type = "s"
    path = saved(tmp_path_factory.mktemp("xlsx") / "list.xlsx", book)
    read = dict(rows_of(path)[0])

    for number, row in enumerate(plain, 1):
        wanted = [as_text(one) for one in row]
        found = read.get(number, [])
        found = found + [""] * (len(wanted) - len(found))
        assert found == wanted


def test_that_hidden_rows_are_counted_and_read_or_left_out(tmp_path: Path) -> None:
    book = book_of([["name"], ["Acme"], ["Bravo"]])
    book.active.row_dimensions[2].hidden = True
    path = saved(tmp_path / "list.xlsx", book)
    rows, findings = rows_of(path)
    fewer, told = rows_of(path, ReadOptions(hidden=False))

    assert [cells for _, cells in rows] == [["name"], ["Acme"], ["Bravo"]]
    assert said(findings) == [("rows_hidden", None, None, "1")]
    assert fewer == [(1, ["name"]), (3, ["Bravo"])]
    assert said(told) == [("rows_hidden_left_out", None, None, "1")]


def test_that_hidden_columns_are_named_where_they_hold_something(tmp_path: Path) -> None:
    book = book_of([["name", "country", "note"]])
    book.active.column_dimensions["B"].hidden = True
    book.active.column_dimensions["F"].hidden = True

    assert said(rows_of(saved(tmp_path / "list.xlsx", book))[1]) == [
        ("columns_hidden", None, None, "B")
    ]


def test_that_a_formula_is_read_by_its_stored_value(tmp_path: Path) -> None:
    row = b'<row r="1"><c r="A1"><f>1+1</f><v>3</v></c><c r="B1"><f>A1*2</f></c>'
    row += b'<c r="C1" t="str"><f>IF(1,"","")</f><v></v></c></row>'
    rows, findings = rows_of(workbook(tmp_path / "list.xlsx", [row]))

    assert rows == [(1, ["3"])]
    assert said(findings) == [("formula_without_value", 1, "B", "=A1*2")]


def test_that_an_error_in_a_cell_is_nothing_and_said(tmp_path: Path) -> None:
    row = b'<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c></row>'
    rows, findings = rows_of(workbook(tmp_path / "list.xlsx", [row]))

    assert rows == [(1, ["1"])]
    assert said(findings) == [("cell_error", 1, "B", "#N/A")]


def test_that_a_merged_cell_has_its_value_in_every_row(tmp_path: Path) -> None:
    book = book_of([["Title"], ["name", "country"], ["Acme", "NL"], ["Bravo"], ["Carl", "DE"]])
    book.active.merge_cells("A1:B1")
    book.active.merge_cells("B3:B4")
    rows, findings = rows_of(saved(tmp_path / "list.xlsx", book))

    assert [cells for _, cells in rows][2:] == [["Acme", "NL"], ["Bravo", "NL"], ["Carl", "DE"]]
    assert said(findings) == [("cells_merged", 3, "B", "B3:B4")]


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (45000, "dd-mm-yyyy", "2023-03-15"),
        (45000.5, 'd mmm yyyy "om" h:mm', "2023-03-15 12:00:00"),
        (0.5, "h:mm AM/PM", "12:00:00"),
        (1.5, "[h]:mm", "36:00:00"),
        (0.125, "0.0%", "12.5%"),
        (42, "00000", "00042"),
        (42, "General", "42"),
        (42, "#,##0.00", "42"),
        (42, '0 "days"', "42"),
        (42, "[Red]0", "42"),
        (1234.5, "[$€-413] #,##0.00", "1234.5"),
        (0.1 + 0.2, "General", "0.3"),
    ],
)
def test_that_a_number_is_read_as_it_is_shown(
    tmp_path: Path, value: float, code: str, text: str
) -> None:
    book = book_of([[value]])
    book.active["A1"].number_format = code

    assert rows_of(saved(tmp_path / "list.xlsx", book))[0] == [(1, [text])]


def test_that_days_count_from_1904_where_the_workbook_says_so(tmp_path: Path) -> None:
    book = book_of([[datetime.datetime(2024, 2, 29)]])
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904

    assert rows_of(saved(tmp_path / "list.xlsx", book))[0] == [(1, ["2024-02-29"])]


@pytest.mark.parametrize(
    ("stored", "text", "is_told"),
    [
        ("8712345678906", "8712345678906", False),
        ("123456789012345", "123456789012345", False),
        ("1234567890123450", "1234567890123450", True),
        ("1.23456789012346E+19", "12345678901234600000", True),
    ],
)
def test_that_long_numbers_keep_their_digits(
    tmp_path: Path, stored: str, text: str, is_told: bool
) -> None:
    row = f'<row r="1"><c r="A1"><v>{stored}</v></c></row>'.encode()
    rows, findings = rows_of(workbook(tmp_path / "list.xlsx", [row]))

    assert rows == [(1, [text])]
    assert [one.code for one in findings] == ["number_rounded"] * is_told


def test_that_texts_in_pieces_are_joined_and_readings_left_out(tmp_path: Path) -> None:
    text = b"<is><r><t>Ac</t></r><r><t xml:space='preserve'>me </t></r>"
    text += b"<rPh sb='0' eb='1'><t>reading</t></rPh></is>"
    row = b"<x:row r='1' xmlns:x='y'><x:c r='A1' t='inlineStr'>" + text + b"</x:c></x:row>"
    row = row.replace(b"<is>", b"<x:is>").replace(b"</is>", b"</x:is>")

    assert rows_of(workbook(tmp_path / "list.xlsx", [row]))[0] == [(1, ["Acme "])]


def test_that_signs_xml_cannot_hold_come_back(tmp_path: Path) -> None:
    row = b'<row r="1">' + cell("A1", "a_x000D_b_x0000_c_xD83D__xDE00_") + b"</row>"

    assert rows_of(workbook(tmp_path / "list.xlsx", [row]))[0] == [(1, ["a\rbc😀"])]


def test_that_the_sheet_that_looks_like_a_list_is_taken(tmp_path: Path) -> None:
    book = book_of([["Read me first"]])
    book.create_sheet("Secret").append(["supplier name", "country", "address"])
    book["Secret"].sheet_state = "hidden"
    book.create_sheet("Suppliers").append(["supplier name", "country", "address"])
    path = saved(tmp_path / "list.xlsx", book)

    assert open_source(path, DETECT).sheet == "Suppliers"
    assert open_source(path, ReadOptions(sheet="Secret")).sheet == "Secret"
    assert open_source(path, DETECT).sheets == ("Sheet", "Secret", "Suppliers")


def test_that_a_file_is_let_go_of(tmp_path: Path) -> None:
    path = saved(tmp_path / "list.xlsx", book_of([["name"]]))
    source = open_source(path, DETECT)
    next(source.rows)
    source.close()
    with path.open("r+b") as file:
        assert file.read(2) == b"PK"


def test_that_thousands_of_errors_do_not_hide_the_rest(tmp_path: Path) -> None:
    errors = [
        f'<row r="{n}" hidden="1"><c r="A{n}"><v>1</v></c><c r="B{n}" t="e"><v>#N/A</v></c></row>'
        for n in range(1, 7_001)
    ]
    findings = rows_of(workbook(tmp_path / "list.xlsx", [one.encode() for one in errors]))[1]

    assert len(findings) < 10_000
    assert said(findings)[-2:] == [
        ("rows_hidden", None, None, "7000"),
        ("findings_more", None, None, "2000"),
    ]
