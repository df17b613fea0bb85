"""CSV as it comes: encodings, separators, stray quotes, NULs."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.errors import InputError
from imvo_desktop.importing.table import DETECT, ReadOptions
from imvo_desktop.importing.text_lines import MAX_LINE_LENGTH
from imvo_desktop.importing.text_table import open_text


def cells_of(
    tmp_path: Path, content: bytes | str, options: ReadOptions = DETECT
) -> list[list[str]]:
    path = tmp_path / "list.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    source = open_text(path, options)
    return [cells for _, cells in source.rows]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_that_the_separator_is_found(tmp_path: Path, delimiter: str) -> None:
    text = "naam,land,waarde\nAcme,NL,1\nBravo,DE,2\n".replace(",", delimiter)

    assert cells_of(tmp_path, text)[1] == ["Acme", "NL", "1"]


def test_that_a_decimal_comma_does_not_hide_the_semicolon(tmp_path: Path) -> None:
    text = "naam;waarde\nAcme;1,5\nBravo;2,5\nCharlie;3,5\n"

    assert cells_of(tmp_path, text)[1] == ["Acme", "1,5"]


def test_that_a_separator_line_is_believed(tmp_path: Path) -> None:
    assert cells_of(tmp_path, "sep=|\nnaam|land\nA, B en C|NL\n") == [
        ["naam", "land"],
        ["A, B en C", "NL"],
    ]


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
    ],
)
def test_that_the_encoding_is_found(tmp_path: Path, encoding: str, found: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("naam,land\nCafé België,BE\nTweede naam,NL\n".encode(encoding))
    source = open_text(path, DETECT)

    assert [cells for _, cells in source.rows][1] == ["Café België", "BE"]
    assert source.encoding == found


def test_that_an_encoding_that_is_given_is_used(tmp_path: Path) -> None:
    rows = cells_of(tmp_path, "naam\nMüller\n".encode("mac_roman"), ReadOptions("mac_roman"))

    assert rows[1] == ["Müller"]


def test_that_mixed_line_ends_are_all_line_ends(tmp_path: Path) -> None:
    assert len(cells_of(tmp_path, b"a,b\r\n1,2\r3,4\n5,6")) == 4


def test_that_a_line_break_within_quotes_belongs_to_the_cell(tmp_path: Path) -> None:
    rows = cells_of(tmp_path, 'name,address\nAcme,"Street 1\nUtrecht"\nBravo,x\n')

    assert rows[1] == ["Acme", "Street 1\nUtrecht"]
    assert len(rows) == 3


@pytest.mark.parametrize(
    "text",
    [
        'name,country\n"Acme,NL\nBravo,DE\nCharlie,FR\n',
        'name,country\n"Acme,NL\nBravo,"DE"\nCharlie,FR\n',
        'name,country\n"Acme,NL\n' + "Bravo,DE\n" * 2000,
    ],
)
def test_that_an_unclosed_quote_costs_no_rows_and_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    source = open_text(path, DETECT)
    rows = list(source.rows)

    assert len(rows) == text.count("\n")
    assert rows[1] == (2, ["Acme", "NL"])
    assert [(one.code, one.row) for one in source.findings] == [("quote_unclosed", 2)]


def test_that_a_nul_is_taken_out_and_reported(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"name,country\nAc\x00me,NL\n")
    source = open_text(path, DETECT)

    assert list(source.rows)[1] == (2, ["Acme", "NL"])
    assert [one.code for one in source.findings] == ["nul_removed"]


def test_that_a_line_without_end_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="line_too_long"):
        cells_of(tmp_path, b"name\n" + b"a" * (MAX_LINE_LENGTH + 1))


def test_that_single_quotes_around_cells_are_seen(tmp_path: Path) -> None:
    rows = cells_of(tmp_path, "'name','place'\n'Acme','Utrecht, NL'\n'Bravo','x'\n")

    assert rows[1] == ["Acme", "Utrecht, NL"]
