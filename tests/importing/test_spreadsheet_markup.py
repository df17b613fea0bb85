"""Web pages and XML workbooks that call themselves XLS."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.errors import InputError
from imvo_desktop.importing.child import open_source
from imvo_desktop.importing.source import NumberedRow
from imvo_desktop.importing.table import DETECT, Finding, ReadOptions

NAME = "urn:schemas-microsoft-com:office:spreadsheet"


def rows_of(tmp_path: Path, content: str | bytes) -> tuple[list[NumberedRow], list[Finding]]:
    path = tmp_path / "list.xls"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    source = open_source(path, DETECT)
    return list(source.rows), source.findings


def test_that_the_table_of_a_web_page_is_read(tmp_path: Path) -> None:
    page = """<html xmlns:x="urn:x"><head><style>td {color: red}</style></head><body>
      <table><tr><th>name<th>country</tr>
      <tr><td>A &amp; B<br>Ltd</td><td> N&nbsp;L </td></tr></table></body></html>"""
    rows, findings = rows_of(tmp_path, page)

    assert rows == [(1, ["name", "country"]), (2, ["A & B\nLtd", "N L"])]
    assert findings == []


def test_that_cells_over_several_rows_and_columns_keep_their_place(tmp_path: Path) -> None:
    page = """<table><tr><td rowspan=2>NL</td><td colspan="2">Acme</td><td>1</td></tr>
      <tr><td>Bravo</td><td>x</td><td>2</td></tr></table>"""
    rows, findings = rows_of(tmp_path, page)

    assert rows == [(1, ["NL", "Acme", "", "1"]), (2, ["NL", "Bravo", "x", "2"])]
    assert [(one.code, one.value) for one in findings] == [("cells_merged", "A1:A2")]


def test_that_a_page_is_read_in_the_encoding_it_names(tmp_path: Path) -> None:
    page = '<meta charset="iso-8859-15"><table><tr><td>Škoda</td><td>€</td></tr></table>'

    assert rows_of(tmp_path, page.encode("iso-8859-15"))[0] == [(1, ["Škoda", "€"])]


def test_that_of_a_table_in_a_table_both_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "list.xls"
    path.write_text(
        "<table><tr><td>menu<table><tr><td>supplier name</td><td>country</td></tr></table></td>"
        "<td>end</td></tr></table>"
    )

    assert open_source(path, DETECT).sheets == ("1", "2")
    assert list(open_source(path, DETECT).rows) == [(1, ["supplier name", "country"])]
    assert list(open_source(path, ReadOptions(sheet="1")).rows) == [(1, ["menu", "end"])]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("<html><p>No table</p></html>", "file_is_web_page"),
        ("MIME-Version: 1.0\nContent-Type: multipart/related", "file_is_web_page"),
        ('<?xml version="1.0"?><svg xmlns="x"/>', "file_is_markup"),
        ('<?xml version="1.0"?><Workbook><Worksheet>', "file_damaged"),
    ],
)
def test_that_markup_without_a_list_is_said_to_be_so(
    tmp_path: Path, content: str, code: str
) -> None:
    with pytest.raises(InputError, match=code):
        rows_of(tmp_path, content)


def xml(rows: str, encoding: str = "utf-8") -> bytes:
    text = f"""<?xml version="1.0" encoding="{encoding}"?>
      <Workbook xmlns="{NAME}" xmlns:ss="{NAME}"><Styles><Style ss:ID="p"><NumberFormat
      ss:Format="Percent"/></Style><Style ss:ID="z"><NumberFormat ss:Format="00000"/></Style>
      </Styles><Worksheet ss:Name="Lijst"><Table>{rows}</Table></Worksheet></Workbook>"""
    return text.encode(encoding)


def data(kind: str, text: str, attributes: str = "") -> str:
    return f'<Cell {attributes}><Data ss:Type="{kind}">{text}</Data></Cell>'


def test_that_an_xml_workbook_is_read(tmp_path: Path) -> None:
    cells = data("String", "Acmé") + data("Number", "42", 'ss:Index="3"')
    cells += data("Number", "0.125", 'ss:StyleID="p"') + data("Number", "7", 'ss:StyleID="z"')
    cells += data("DateTime", "2024-02-29T00:00:00.000") + data("Boolean", "1")
    given = f'<Row>{data("String", "x")}</Row><Row ss:Index="5" ss:Hidden="1">{cells}</Row>'
    rows, findings = rows_of(tmp_path, xml(given, "utf-16"))

    assert rows == [(1, ["x"]), (5, ["Acmé", "", "42", "12.5%", "00007", "2024-02-29", "TRUE"])]
    assert [one.code for one in findings] == ["rows_hidden"]


def test_that_merged_cells_and_errors_of_an_xml_workbook_are_said(tmp_path: Path) -> None:
    first = data("String", "NL", 'ss:MergeDown="1"') + data("Error", "#REF!")
    given = f"<Row>{first}</Row><Row>{data('String', 'b', 'ss:Index="2"')}</Row>"
    rows, findings = rows_of(tmp_path, xml(given))

    assert rows == [(1, ["NL"]), (2, ["NL", "b"])]
    assert [(one.code, one.value) for one in findings] == [
        ("cell_error", "#REF!"),
        ("cells_merged", "A1:A2"),
    ]
