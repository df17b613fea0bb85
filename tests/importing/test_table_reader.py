"""Whole files through the reading process."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.errors import FileError, ImvoError, InputError
from imvo_desktop.importing.limits import Limits
from imvo_desktop.importing.table import ReadOptions
from imvo_desktop.importing.table_reader import read
from imvo_desktop.progress import Cancelled
from tests.importing.lists import cell, workbook
from tests.work_done import processor_seconds

pytestmark = pytest.mark.full


class _Impatient:
    """Cancels as soon as it is asked."""

    def step(self, done: int, total: int) -> None:
        raise Cancelled


def written(tmp_path: Path, content: bytes, name: str = "list.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def test_that_a_list_is_read_with_how_it_was_read(tmp_path: Path) -> None:
    text = "Overzicht 2026\n\nnaam;land;waarde\nAcme;NL;1.234,56\nBravo;NA\n"
    table = read(written(tmp_path, text.encode("cp1252")))

    assert table.headers == ("naam", "land", "waarde")
    assert table.rows == (("Acme", "NL", "1.234,56"), ("Bravo", "NA", ""))
    assert table.row_numbers == (4, 5)
    assert (table.how.delimiter, table.how.decimal, table.how.preamble_rows) == (";", ",", 2)


def test_that_a_list_without_a_header_gets_letters(tmp_path: Path) -> None:
    table = read(written(tmp_path, b"Acme,Netherlands\nBravo,Germany\n"))

    assert table.headers == ("A", "B")
    assert len(table.rows) == 2


def test_that_a_row_that_is_too_long_loses_nothing(tmp_path: Path) -> None:
    table = read(written(tmp_path, b"name,country\nAcme,NL,extra\n"))

    assert table.rows == (("Acme", "NL", "extra"),)
    assert table.columns == ("name", "country", "C")
    assert [(one.code, one.row) for one in table.findings] == [("row_too_long", 2)]


def test_that_corrections_of_a_person_are_followed(tmp_path: Path) -> None:
    path = written(tmp_path, b"a;b\nname;country\nAcme;NL\n")
    table = read(path, ReadOptions(delimiter=";", header_row=2))

    assert table.headers == ("name", "country")
    assert table.rows == (("Acme", "NL"),)


def test_that_a_workbook_is_read(tmp_path: Path) -> None:
    rows = [
        b'<row r="1">' + cell("A1", "Title") + b"</row>",
        b'<row r="3">' + cell("B3", "naam") + cell("C3", "land") + cell("D3", "nr") + b"</row>",
        b'<row r="4">' + cell("B4", "Acme") + cell("C4", "NA") + b'<c r="D4"><v>7</v></c></row>',
    ]
    table = read(workbook(tmp_path / "list.xlsx", rows))

    assert table.headers == ("", "naam", "land", "nr")
    assert table.rows == (("", "Acme", "NA", "7"),)
    assert table.row_numbers == (4,)
    assert (table.how.format, table.how.sheet) == ("xlsx", "List")


def test_that_an_error_of_the_reading_process_is_ours(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="file_not_a_table"):
        read(written(tmp_path, b"%PDF-1.7 and so on"))
    with pytest.raises(InputError, match="file_empty"):
        read(written(tmp_path, b""))


def test_that_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="file_missing"):
        read(tmp_path / "nothing.csv")
    with pytest.raises(InputError, match="file_not_a_table"):
        read(tmp_path)


def test_that_a_far_cell_is_refused_by_its_place(tmp_path: Path) -> None:
    rows = [b'<row r="1">' + cell("A1", "x") + b"</row>"]
    rows += [b'<row r="1048576">' + cell("XFD1048576", "y") + b"</row>"]
    with pytest.raises(InputError) as caught:
        read(workbook(tmp_path / "far.xlsx", rows))

    assert caught.value.code == "sheet_too_big"
    assert caught.value.values["row"] == 1_048_576
    assert caught.value.values["column"] == 16_384


def test_that_a_far_cell_without_content_does_no_harm(tmp_path: Path) -> None:
    rows = [b'<row r="1">' + cell("A1", "name") + cell("B1", "country") + b"</row>"]
    rows += [b'<row r="2">' + cell("A2", "Acme") + cell("B2", "NL") + b"</row>"]
    rows += [b'<row r="1048576"><c r="XFD1048576" s="0"/></row>']
    table = read(workbook(tmp_path / "list.xlsx", rows))

    assert table.rows == (("Acme", "NL"),)


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ([b'<row r="1"><c r="A1" t="inlineStr"><is><t>', b"a" * 20_000_000], "cell_too_big"),
        ([b'<!DOCTYPE x [<!ENTITY a "b">]>'], "file_damaged"),
    ],
)
def test_that_a_bomb_is_refused_at_once(tmp_path: Path, parts: list[bytes], code: str) -> None:
    before = processor_seconds()
    with pytest.raises(InputError) as caught:
        read(workbook(tmp_path / "bomb.xlsx", parts))

    assert caught.value.code == code
    assert processor_seconds() - before < 5


@pytest.mark.slow
def test_that_a_sheet_of_more_rows_than_are_read_is_refused(tmp_path: Path) -> None:
    rows = [b"<row><c><v>1</v></c></row>" * 50_000] * 21
    with pytest.raises(InputError, match="table_too_long"):
        read(workbook(tmp_path / "long.xlsx", rows))


def test_that_cells_without_a_place_are_read(tmp_path: Path) -> None:
    row = b"<row>" + b"<c><v>1</v></c>" * 5 + b"</row>"
    table = read(workbook(tmp_path / "list.xlsx", [row] * 5000))

    assert len(table.rows) + table.how.header_rows == 5000


def test_that_a_cut_cell_is_named(tmp_path: Path) -> None:
    table = read(written(tmp_path, b"name,note\nAcme," + b"x" * 40_000 + b"\n"))

    assert len(table.rows[0][1]) == 32_767
    assert [(one.code, one.row, one.column) for one in table.findings] == [("cell_cut", 2, "B")]


def test_that_reading_can_be_cancelled(tmp_path: Path) -> None:
    before = processor_seconds()
    with pytest.raises(Cancelled):
        read(written(tmp_path, b"name\nAcme\n"), progress=_Impatient())

    assert processor_seconds() - before < 1


def test_that_too_little_memory_ends_the_reading_only(tmp_path: Path) -> None:
    with pytest.raises(ImvoError, match="reader_stopped"):
        read(written(tmp_path, b"name\nAcme\n"), limits=Limits(memory_bytes=1 << 20))
