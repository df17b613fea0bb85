"""The list is found on the sheet where it stands, read by the process that reads all lists."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

from imvo_desktop.errors import InputError
from imvo_desktop.importing.table import ReadOptions
from imvo_desktop.usecases.read_own_list import read

pytestmark = pytest.mark.full

HEADERS = ("Country/Area", "Good", "Child Labor", "Forced Labor")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workbook with a page about the list, an empty sheet and the list below a title."""
    found = tmp_path / "goods.xlsx"
    with xlsxwriter.Workbook(found) as book:
        about = book.add_worksheet("About")
        about.write_column(0, 0, ["Rows made up for a test", "", "Read them with care"])
        book.add_worksheet("Empty")
        goods = book.add_worksheet("Goods")
        goods.write(0, 0, "LIST OF GOODS (made up)")
        goods.write_row(2, 0, HEADERS)
        goods.write_row(3, 0, ("Burma", "Garments", "Yes", "No"))
    return found


def test_that_the_sheet_with_the_list_is_found(path: Path) -> None:
    table = read(path)
    assert (table.how.sheet, table.headers) == ("Goods", HEADERS)
    assert (table.rows, table.row_numbers) == ((("Burma", "Garments", "Yes", "No"),), (4,))


def test_that_a_sheet_that_is_asked_for_is_read(path: Path) -> None:
    assert read(path, ReadOptions(sheet="About")).how.sheet == "About"


def test_that_without_a_list_the_first_sheet_is_shown(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "other.xlsx") as book:
        for name in ("One", "Two"):
            book.add_worksheet(name).write_row(0, 0, ("Colour", "Size"))
    assert read(tmp_path / "other.xlsx").how.sheet == "One"


def test_that_a_file_that_is_no_table_is_refused(tmp_path: Path) -> None:
    (tmp_path / "leeg.csv").write_text("")
    with pytest.raises(InputError, match="file_empty"):
        read(tmp_path / "leeg.csv")
