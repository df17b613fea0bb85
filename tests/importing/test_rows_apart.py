"""Which rows of a list are about no supplier."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.rows_apart import reasons
from tests.importing.lists import table_of

HEADERS = ("Nr", "Naam", "Land", "Product", "Bedrag")
MAPPING = {"Naam": "organisation.name", "Land": "organisation.country", "Bedrag": "link.value"}


def reason(*cells: str) -> str | None:
    return reasons(table_of(HEADERS, [cells]), MAPPING).get(0)


@pytest.mark.parametrize(
    "cells",
    [
        ("", "Totaal", "", "", "1.234,56"),
        ("", "", "Totaal", "", "1.234,56"),
        ("* Summe", "", "", "", "1.234,56"),
        ("", "Subtotaal China", "", "", "10"),
        ("12", "", "", "Totaal generaal:", "10"),
        ("", "Totaal", "", "tassen", "10"),
        ("", "Eindtotaal", "", "", ""),
    ],
)
def test_that_a_total_is_one_wherever_the_word_stands(cells: tuple[str, ...]) -> None:
    assert reason(*cells) == "total_row"


@pytest.mark.parametrize(
    "text",
    [
        "Bron: eigen administratie",
        "Pagina 1 van 3",
        "* bedragen exclusief btw",
        "Groen = gesprek gehad",
        "Legenda:",
        "Afgedrukt op 3 mei 2026 door J. de Vries",
        "Einde lijst",
    ],
)
def test_that_a_note_stands_alone_in_its_row(text: str) -> None:
    assert reason("", text, "", "", "") == "note_row"
    assert reason(text, "", "", "", "") == "note_row"
    assert reason("", text, "NL", "", "10") is None


def test_that_a_country_alone_is_a_heading() -> None:
    assert reason("", "BANGLADESH", "", "", "") == "group_row"
    assert reason("", "", "Bangladesh", "", "") is None


@pytest.mark.parametrize(
    "cells",
    [
        ("1", "Total Produce B.V.", "", "", "10"),
        ("1", "Totaal Zorg", "NL", "", "10"),
        ("", "Bravo", "", "", ""),
        ("", "Sumatra Coffee", "", "", "10"),
        ("", "Pagina Uitgevers", "", "", ""),
        ("", "", "", "", "10"),
        ("", "Boon: tassen B.V.", "", "", ""),
    ],
)
def test_that_a_row_that_may_be_a_supplier_is_left_in(cells: tuple[str, ...]) -> None:
    assert reason(*cells) is None
