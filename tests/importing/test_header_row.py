"""Where the header stands."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.header_row import HeaderPlace, find


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
    ],
)
def test_that_the_header_is_found(rows: list[list[str]], place: HeaderPlace) -> None:
    assert find(rows) == place


def test_that_a_person_is_believed() -> None:
    assert find([["a", "b"], ["c", "d"]], header_row=2) == HeaderPlace(1, 1)
    assert find([["name", "country"]], header_row=0) == HeaderPlace(0, 0)
