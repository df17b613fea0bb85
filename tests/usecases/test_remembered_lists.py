"""How a list was read before comes back for a list with the same headings."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.importing.answers import Asked
from imvo_desktop.usecases.remembered_lists import MOST, Remembered, RememberedLists

COLUMNS = ("Naam", "Land", "Waarde")
FIELDS = ("organisation.name", "organisation.country", "")


@pytest.fixture
def lists(tmp_path: Path) -> RememberedLists:
    """Nothing remembered yet, in a folder that is not there yet."""
    return RememberedLists(tmp_path / "own" / "lists.json")


def test_that_a_list_with_the_same_headings_is_read_the_same(lists: RememberedLists) -> None:
    lists.keep(COLUMNS, Remembered(FIELDS))

    assert lists.find((" naam", "LAND", "Waarde (EUR)")) == Remembered(FIELDS)
    assert lists.find(("Naam", "Land")) is None


def test_that_an_answer_about_a_column_holds_for_the_column_by_its_new_name(
    lists: RememberedLists,
) -> None:
    lists.keep(COLUMNS, Remembered(FIELDS, {(Asked.NUMBERS, "Waarde"): ","}))

    found = lists.find(("naam", "land", "WAARDE"))

    assert found is not None
    assert found.answers == {(Asked.NUMBERS, "WAARDE"): ","}


def test_that_the_headings_themselves_are_not_kept(lists: RememberedLists, tmp_path: Path) -> None:
    answers = {(Asked.NUMBERS, "Waarde"): ",", (Asked.COUNTRY_TEXT, "Holl."): "NL"}
    lists.keep(COLUMNS, Remembered(FIELDS, answers))

    text = (tmp_path / "own" / "lists.json").read_text(encoding="utf-8")

    assert "Waarde" not in text
    assert "Holl." in text


def test_that_what_is_forgotten_is_gone(lists: RememberedLists) -> None:
    lists.keep_all([(COLUMNS, Remembered(FIELDS)), (("A",), Remembered(("",)))])
    lists.forget(COLUMNS)

    assert lists.find(COLUMNS) is None
    assert lists.find(("A",)) == Remembered(("",))


def test_that_only_the_last_hundred_are_kept(lists: RememberedLists) -> None:
    for number in range(MOST + 1):
        lists.keep((f"Column {number}",), Remembered(("",)))

    assert lists.find(("Column 0",)) is None
    assert lists.find((f"Column {MOST}",)) is not None


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"lists": 3}', '{"lists": [1, {"key": 2, "fields": "x"}]}']
)
def test_that_a_file_that_makes_no_sense_counts_as_empty(tmp_path: Path, text: str) -> None:
    path = tmp_path / "lists.json"
    path.write_text(text, encoding="utf-8")

    lists = RememberedLists(path)
    assert lists.find(COLUMNS) is None
    lists.keep(COLUMNS, Remembered(FIELDS))
    assert lists.find(COLUMNS) == Remembered(FIELDS)


def test_that_a_place_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "own").write_text("a file where the folder should be", encoding="utf-8")

    lists = RememberedLists(tmp_path / "own" / "lists.json")
    lists.keep(COLUMNS, Remembered(FIELDS))

    assert lists.find(COLUMNS) is None
