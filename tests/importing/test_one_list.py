"""Only the first list of a file, and its headings once."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing.one_list import rows_of_one_list
from imvo_desktop.importing.source import NumberedRow
from imvo_desktop.importing.table import Finding

HEADER: list[NumberedRow] = [(1, ["Naam", "Land", "Nr"])]


def read(rows: list[NumberedRow]) -> tuple[list[int], list[tuple[str, int | None, str]]]:
    findings: list[Finding] = []
    numbers = [number for number, _ in rows_of_one_list(iter(rows), HEADER, findings)]
    return numbers, [(one.code, one.row, one.value) for one in findings]


def test_that_headings_that_come_again_are_left_out() -> None:
    rows = [(2, ["A", "NL", "1"]), (3, ["naam ", "LAND", "Nr"]), (4, ["B", "DE", "2"])]

    assert read(rows) == ([2, 4], [("header_repeated", 3, "")])


@pytest.mark.parametrize(
    "header", [["Naam", "Land"], ["Naam", "Land", "Nr", "Plaats"], ["Naam", "Nr", "Rest"]]
)
def test_that_headings_that_differ_begin_another_list(header: list[str]) -> None:
    rows = [(2, ["A", "NL", "1"]), (3, header), (4, ["B", "DE"]), (5, ["C", "FR"])]

    assert read(rows) == ([2], [("second_list", 3, "2")])


def test_that_known_headings_below_a_blank_row_begin_another_list() -> None:
    rows = [(2, ["A", "NL", "1"]), (4, ["Product", "Leverancier"]), (5, ["hout", "A"])]

    assert read(rows) == ([2], [("second_list", 4, "1")])


def test_that_rows_below_a_blank_row_are_rows() -> None:
    rows = [(2, ["A", "NL", "1"]), (4, ["Totaal", "", "3"]), (6, ["Bron: eigen lijst"])]

    assert read(rows) == ([2, 4, 6], [])


def test_that_a_list_with_a_blank_row_between_all_rows_is_one_list() -> None:
    rows = [(3, ["A", "NL", "1"]), (5, ["Land", "Naam", "2"]), (7, ["B", "DE", "3"])]

    assert read(rows)[0] == [3, 5, 7]


def test_that_nothing_is_said_of_rows_that_are_not_read() -> None:
    findings = [Finding("quote_unclosed", Seriousness.WARNING, row, None) for row in (2, 4)]
    rows = iter([(2, ["A", "NL", "1"]), (3, ["Naam", "Land"]), (4, ["B", "DE"])])
    list(rows_of_one_list(rows, HEADER, findings))

    assert [(one.code, one.row) for one in findings] == [("quote_unclosed", 2), ("second_list", 3)]
