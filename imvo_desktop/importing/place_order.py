"""Puts latitude and longitude right where a list has them the other way round."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing import numbers
from imvo_desktop.importing.table import Finding, Table
from imvo_desktop.knowledge import countries, country_boxes

_LAT, _LON, _PAIR = "organisation.lat", "organisation.lon", "organisation.lat_lon"
_COUNTRIES = (
    "organisation.country",
    "organisation.country_only",
    "organisation.country_and_making",
    "link.country_of_making",
)
_LOOKED_AT = 2_000
_DEGREES = re.compile(r"-?\d+(?:\.\d+)?")

type Placed = tuple[Table, Mapping[str, str], list[Finding]]
type Point = tuple[float, float]
type Cells = tuple[str, ...]


def put_right(table: Table, mapping: Mapping[str, str]) -> Placed:
    """`table` and `mapping` with latitude where it belongs, and what was turned round.

    Only the country of the rows can tell; without one, or in doubt, nothing changes.
    """
    by_field = {field: column for column, field in mapping.items()}
    country = next((by_field[one] for one in _COUNTRIES if one in by_field), None)
    if country is None:
        return table, mapping, []
    if {_LAT, _LON} <= by_field.keys():
        return _columns(table, mapping, by_field, country)
    if _PAIR in by_field:
        return _pairs(table, mapping, by_field[_PAIR], country)
    return table, mapping, []


def _columns(
    table: Table, mapping: Mapping[str, str], by_field: Mapping[str, str], country: str
) -> Placed:
    lat, lon = by_field[_LAT], by_field[_LON]
    places = [table.columns.index(name) for name in (lat, lon)]
    rows = _sample(table)
    points = [_point([row[place] for place in places]) for row in rows]
    if not _are_swapped(table, country, rows, points):
        return table, mapping, []
    finding = Finding("places_swapped", Seriousness.WARNING, None, lat, lat, lon)
    return table, {**mapping, lat: _LON, lon: _LAT}, [finding]


def _pairs(table: Table, mapping: Mapping[str, str], pair: str, country: str) -> Placed:
    place = table.columns.index(pair)
    sample = _sample(table)
    looked_at = [_point(_DEGREES.findall(row[place])) for row in sample]
    if not _are_swapped(table, country, sample, looked_at):
        return table, mapping, []
    points = [_point(_DEGREES.findall(row[place])) for row in table.rows]
    rows = tuple(
        row if point is None else (*row[:place], f"{point[1]}, {point[0]}", *row[place + 1 :])
        for row, point in zip(table.rows, points, strict=True)
    )
    finding = Finding("places_swapped", Seriousness.WARNING, None, pair, pair)
    return dataclasses.replace(table, rows=rows), mapping, [finding]


def _sample(table: Table) -> Sequence[Cells]:
    """Rows from all over the list, few enough to be looked at without a stall."""
    return table.rows[:: max(1, len(table.rows) // _LOOKED_AT)]


def _are_swapped(
    table: Table, country: str, rows: Sequence[Cells], points: Sequence[Point | None]
) -> bool:
    place = table.columns.index(country)
    codes = (countries.resolve(row[place]) if row[place].strip() else None for row in rows)
    return country_boxes.are_swapped(
        (code, *point)
        for code, point in zip(codes, points, strict=True)
        if code is not None and point is not None
    )


def _point(cells: Sequence[str]) -> Point | None:
    if len(cells) != 2:
        return None
    amounts = [numbers.parse(cell, "," if "," in cell else ".") for cell in cells]
    first, second = amounts
    if first is None or second is None:
        return None
    return float(first.number), float(second.number)
