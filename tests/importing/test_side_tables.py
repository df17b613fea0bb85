"""Lists beside a list."""

from __future__ import annotations

from imvo_desktop.importing.column_mapping import guess
from imvo_desktop.importing.side_tables import beside, without

HEADERS = ("Leverancier", "Land", "Inkoop", "", "Land", "Aantal")
LEFT = [(f"Acme {index}", "China", "10") for index in range(12)]
RIGHT = [("", "China", "2"), ("", "India", "3"), *[("", "", "")] * 10]
ROWS = [(*left, *right) for left, right in zip(LEFT, RIGHT, strict=True)]


def test_that_a_second_list_beside_the_first_is_not_mapped() -> None:
    assert beside(HEADERS, ROWS) == {4, 5}
    assert set(guess(HEADERS, ROWS).fields) == {0, 1, 2}
    assert without(HEADERS, ROWS, frozenset({4, 5}))[0][4:] == ("", "")


def test_that_a_short_whole_list_needs_no_common_heading() -> None:
    headers = (*HEADERS[:4], "Kleur", "Betekenis")

    assert beside(headers, ROWS) == {4, 5}
    assert beside(headers, ROWS[:9]) == frozenset()


def test_that_columns_of_the_same_list_stay() -> None:
    with_gap = [(*left, "", "gebeld", "mei") for left in LEFT]
    with_remarks = [*[(*left, "", "", "gebeld") for left in LEFT[:3]], *ROWS[5:]]

    assert beside(HEADERS, with_gap) == frozenset()
    assert beside((*HEADERS[:4], "Opmerking", "Datum"), with_remarks) == frozenset()
    assert beside(HEADERS[:3], LEFT) == frozenset()
