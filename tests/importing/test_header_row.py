"""Where the header stands."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.header_row import HeaderPlace, find, joined, sized


@pytest.mark.parametrize(
    ("rows", "place"),
    [
        ([["name", "country"], ["Acme", "NL"]], HeaderPlace(0, 1)),
        ([["Export 2026"], ["naam", "land", "plaats"], ["A", "NL", "Ede"]], HeaderPlace(1, 1)),
        ([["Acme", "Netherlands"], ["Bravo", "Germany"]], HeaderPlace(0, 0)),
        ([["1", "Acme"], ["2", "Bravo"]], HeaderPlace(0, 0)),
        ([["Year", "2000", "2001"], ["Timber", "2", "3"]], HeaderPlace(0, 1)),
        ([["Naam"], ["Acme"], ["Bravo"]], HeaderPlace(0, 1)),
        ([], HeaderPlace(0, 0)),
        ([["", "1993", "2000"], ["Surgery", "3", "4"]], HeaderPlace(0, 1)),
        ([["a", "b"], ["a", "b"], ["a", "b"], ["1", "2"]], HeaderPlace(0, 3)),
        ([["Naam", "Land"], ["Name", "Country"], ["Acme", "NL"]], HeaderPlace(0, 2)),
        (
            [["Supplier", "", "Address", ""], ["Name", "Nr", "City", "Country"]],
            HeaderPlace(0, 2),
        ),
        (
            [["Lijst", "", "", "Pagina 1"], ["Naam", "Nr", "Plaats", "Land"], ["A", "1", "B", "C"]],
            HeaderPlace(1, 1),
        ),
        ([["Leverancier:", "Acme"], ["Naam", "Land"], ["B", "NL"]], HeaderPlace(1, 1)),
        (
            [
                ["Naam", "Land"],
                ["Acme", "NL"],
                ["Artikel", "Leverancier", "Land"],
                ["1", "A", "NL"],
            ],
            HeaderPlace(0, 1),
        ),
        ([["Van Dam B.V."], ["Golden Bright Co., Ltd"], ["Boon"]], HeaderPlace(0, 0)),
        ([["Boon"], ["Golden Bright Co., Ltd"], ["Van Dam B.V."]], HeaderPlace(0, 0)),
        ([["Leveranciers"], ["Golden Bright Co., Ltd"], ["Van Dam B.V."]], HeaderPlace(0, 1)),
        ([["Wie:"], ["Golden Bright Co., Ltd"], ["Van Dam B.V."]], HeaderPlace(0, 1)),
        (
            [["Naam", "Land", "Gewicht"], ["", "(ISO)", "kg"], ["Acme", "NL", "3"]],
            HeaderPlace(0, 2),
        ),
        (
            [["Naam", "Land", "Eenheid"], ["Acme", "", "kg"], ["Boon", "NL", "kg"]],
            HeaderPlace(0, 1),
        ),
    ],
)
def test_that_the_header_is_found(rows: list[list[str]], place: HeaderPlace) -> None:
    assert find(rows) == place


def test_that_a_person_is_believed() -> None:
    assert find([["a", "b"], ["c", "d"]], header_row=2) == HeaderPlace(1, 1)
    assert find([["name", "country"]], header_row=0) == HeaderPlace(0, 0)


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        ([], []),
        ([["Naam ", "Land\ncode"]], ["Naam", "Land code"]),
        (
            [["Naam", "Gewicht", "Bedrag"], ["", "kg", "(EUR)"]],
            ["Naam", "Gewicht (kg)", "Bedrag (EUR)"],
        ),
        (
            [["Naam", "Adres", ""], ["", "Straat", "Plaats"]],
            ["Naam", "Adres / Straat", "Adres / Plaats"],
        ),
        ([["Naam", "Land"], ["Name", "Country"]], ["Naam / Name", "Land / Country"]),
        ([["Date", "Nr"], ["Date", "Nr"]], ["Date Date", "Nr Nr"]),
    ],
)
def test_that_rows_of_headings_are_one_name_for_each_column(
    rows: list[list[str]], names: list[str]
) -> None:
    assert joined(rows) == names


@pytest.mark.parametrize(
    ("place", "header_rows", "wanted"),
    [
        (HeaderPlace(1, 1), None, HeaderPlace(1, 1)),
        (HeaderPlace(1, 1), 2, HeaderPlace(1, 2)),
        (HeaderPlace(1, 2), 1, HeaderPlace(2, 1)),
        (HeaderPlace(1, 1), 9, HeaderPlace(1, 3)),
        (HeaderPlace(0, 0), 2, HeaderPlace(0, 0)),
        (HeaderPlace(9, 1), 2, HeaderPlace(9, 1)),
    ],
)
def test_that_a_person_says_how_many_rows_the_header_has(
    place: HeaderPlace, header_rows: int | None, wanted: HeaderPlace
) -> None:
    assert sized(place, header_rows, rows=10) == wanted
