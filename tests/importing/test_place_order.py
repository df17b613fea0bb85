"""Latitude and longitude the wrong way round, in two columns or in one."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.place_order import put_right
from imvo_desktop.importing.table import Table
from tests.importing.lists import table

TWO = "naam;land;lat;lon\nA;BD;90.4;23.8\nB;ID;106,8;-6,2\nC;NL;;\nD;XX;1;2"
ONE = "naam;land;gps\nA;BD;[90.4125, 23.8103]\nB;ID;106.8456, -6.2088\nC;;x"
FIELDS = {
    "naam": "organisation.name",
    "land": "organisation.country",
    "lat": "organisation.lat",
    "lon": "organisation.lon",
}
PAIR = {"naam": "organisation.name", "land": "organisation.country", "gps": "organisation.lat_lon"}


def test_that_swapped_columns_change_places_and_the_cells_stay() -> None:
    made = table(TWO)
    found, mapping, said = put_right(made, FIELDS)

    assert found is made
    assert (mapping["lat"], mapping["lon"]) == ("organisation.lon", "organisation.lat")
    assert [(one.code, one.column) for one in said] == [("places_swapped", "lat")]


def test_that_a_swapped_pair_is_turned_in_its_cell() -> None:
    found, _, said = put_right(table(ONE), PAIR)

    assert [row[2] for row in found.rows] == ["23.8103, 90.4125", "-6.2088, 106.8456", "x"]
    assert len(said) == 1


@pytest.mark.parametrize(
    ("made", "mapping"),
    [
        (table("naam;land;lat;lon\nA;BD;23.8;90.4\nB;ID;-6.2;106.8"), FIELDS),
        (table("naam;land;lat;lon\nA;BD;90.4;23.8\nB;ID;-6.2;106.8\nC;NL;52.1;5.1"), FIELDS),
        (table("naam;land;lat;lon\nA;;90.4;23.8"), FIELDS),
        (table("naam;land;lat;lon\nA;CD;4.1;4.2"), FIELDS),
        (table("naam;land;lat;lon\nA;BD;90.4;23.8"), {"naam": "organisation.name"}),
        (table("naam;lat;lon\nA;90.4;23.8"), {k: v for k, v in FIELDS.items() if k != "land"}),
    ],
)
def test_that_what_is_right_or_in_doubt_stays(made: Table, mapping: dict[str, str]) -> None:
    assert put_right(made, mapping) == (made, mapping, [])
