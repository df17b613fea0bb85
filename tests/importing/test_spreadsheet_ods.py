"""ODS as a stream: repeats, spans, what is hidden and what is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.errors import InputError
from imvo_desktop.importing.child import open_source
from imvo_desktop.importing.source import NumberedRow
from imvo_desktop.importing.table import DETECT, Finding, ReadOptions
from tests.importing.open_documents import open_document, row_of, text_cell


def rows_of(
    path: Path, *rows: str, options: ReadOptions = DETECT
) -> tuple[list[NumberedRow], list[Finding]]:
    source = open_source(open_document(path, rows), options)
    return list(source.rows), source.findings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "list.ods"


def valued(kind: str, value: str, shown: str = "") -> str:
    name = {"date": "date-value", "time": "time-value", "boolean": "boolean-value"}
    given = f'office:{name.get(kind, "value")}="{value}"'
    return (
        f'<table:table-cell office:value-type="{kind}" {given}><text:p>{shown}</text:p>'
        "</table:table-cell>"
    )


def row(*cells: str) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (valued("float", "1234.5", "1.234,50"), "1234.5"),
        (valued("float", "42", "00042"), "00042"),
        (valued("float", "8712345678906", "8,71E+12"), "8712345678906"),
        (valued("percentage", "0.125", "12,5%"), "12.5%"),
        (valued("currency", "1000", "€ 1.000,00"), "1000"),
        (valued("date", "2024-02-29", "29-02-24"), "2024-02-29"),
        (valued("date", "2024-02-29T13:30:00", "29-02-24"), "2024-02-29 13:30:00"),
        (valued("time", "PT12H30M00S", "12:30"), "12:30:00"),
        (valued("boolean", "true", "WAAR"), "TRUE"),
        (text_cell("a<text:s text:c='2'/>b</text:p><text:p>c"), "a  b\nc"),
        (
            text_cell("Acme").replace(
                "<text:p>", "<office:annotation><text:p>note</text:p></office:annotation><text:p>"
            ),
            "Acme",
        ),
    ],
)
def test_that_a_cell_is_read_as_it_is_stored(path: Path, cell: str, text: str) -> None:
    assert rows_of(path, row(cell))[0] == [(1, [text])]


def test_that_repeated_cells_and_rows_are_read_as_often(path: Path) -> None:
    repeated = text_cell("x", 'table:number-columns-repeated="3"')
    blank = '<table:table-row table:number-rows-repeated="1000000"><table:table-cell/>'
    rows, _ = rows_of(
        path,
        f'<table:table-row table:number-rows-repeated="2">{repeated}</table:table-row>',
        f"{blank}</table:table-row>",
        row_of("end"),
    )

    assert rows == [(1, ["x"] * 3), (2, ["x"] * 3), (1_000_003, ["end"])]


def test_that_hidden_rows_are_counted_and_read_or_left_out(path: Path) -> None:
    given = (row_of("name"), row_of("Acme", attributes='table:visibility="filter"'))
    rows, findings = rows_of(path, *given)
    fewer, _ = rows_of(path, *given, options=ReadOptions(hidden=False))

    assert rows == [(1, ["name"]), (2, ["Acme"])]
    assert [(one.code, one.value) for one in findings] == [("rows_hidden", "1")]
    assert fewer == [(1, ["name"])]


def test_that_a_spanned_cell_has_its_value_in_every_row(path: Path) -> None:
    spanned = text_cell("NL", 'table:number-rows-spanned="2"')
    below = f"{text_cell('Bravo')}<table:covered-table-cell/>"
    rows, findings = rows_of(path, row(text_cell("Acme"), spanned), row(below))

    assert rows == [(1, ["Acme", "NL"]), (2, ["Bravo", "NL"])]
    assert [(one.code, one.value) for one in findings] == [("cells_merged", "B1:B2")]


def test_that_errors_and_formulas_without_a_result_are_said(path: Path) -> None:
    error = text_cell("#N/A", 'calcext:value-type="error" xmlns:calcext="c" table:formula="of:=x"')
    formula = '<table:table-cell table:formula="of:=1+1"/>'
    rows, findings = rows_of(path, row(text_cell("a"), error, formula))

    assert rows == [(1, ["a"])]
    assert [(one.code, one.column, one.value) for one in findings] == [
        ("cell_error", "B", "#N/A"),
        ("formula_without_value", "C", "of:=1+1"),
    ]


def test_that_a_locked_document_is_said_to_be_so(path: Path) -> None:
    with pytest.raises(InputError, match="file_password"):
        open_source(open_document(path, [row_of("name")], is_encrypted=True), DETECT)


def test_that_a_text_document_is_said_to_be_one(path: Path) -> None:
    kind = "application/vnd.oasis.opendocument.text"
    with pytest.raises(InputError, match="file_is_document"):
        open_source(open_document(path, [row_of("name")], media_type=kind), DETECT)


def test_that_any_sheet_can_be_read(path: Path) -> None:
    second = '</table:table><table:table table:name="A &amp; B">'
    open_document(path, [row_of("one"), second, row_of("two")])
    source = open_source(path, ReadOptions(sheet="A & B"))

    assert source.sheets == ("List", "A & B")
    assert list(source.rows) == [(1, ["two"])]
