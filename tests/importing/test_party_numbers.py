"""The number of a supplier under a heading that says little."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.column_mapping import guess
from imvo_desktop.importing.party_numbers import is_number_of

NAMES = ["Acme", "Bravo", "Acme", "Charlie"]


@pytest.mark.parametrize(
    ("header", "cells", "is_so"),
    [
        ("Crediteur", ["20001", "20002", "20001", "* Summe"], True),
        ("Nr.", ["A-1", "A-2", "A-1", "A-3"], True),
        ("Nr.", ["1", "2", "3", "4"], False),
        ("Nr.", ["F1", "F2", "F3", "F4"], False),
        ("Code", ["rood", "blauw", "rood", "geel"], False),
        ("Factuurnummer", ["A1", "A2", "A1", "A3"], False),
        ("Crediteur", ["", "", "", ""], False),
    ],
)
def test_that_a_number_belongs_to_one_supplier(header: str, cells: list[str], is_so: bool) -> None:
    assert is_number_of(header, cells, NAMES) is is_so


def test_that_a_creditor_number_is_no_code_of_goods() -> None:
    headers = ["Crediteur", "Naam"]
    rows = [["020110", "Acme BV"], ["020120", "Bravo BV"], ["020130", "Charlie BV"]]

    assert guess(headers, rows).by_name(headers) == {
        "Crediteur": "organisation.identifiers.own",
        "Naam": "organisation.name",
    }
