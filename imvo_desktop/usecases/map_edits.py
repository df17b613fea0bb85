"""Places that a person points at or types, as edits."""

from __future__ import annotations

import re

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, PlacePrecision
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation, Record, Site
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.typed_values import UnreadableError

COORDINATES = "coordinates"
"""What latitude and longitude are called together."""

_DECIMALS = 4
"""About ten metres: nobody points more exactly."""

_DEGREES = r"([-+]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*"
_PAIR = re.compile(
    rf"\s*{_DEGREES}([NSZ]?)(?:\s*[;/]\s*|,\s+|\s+){_DEGREES}([EWO]?)\s*", re.IGNORECASE
)
_WITH_POINTS = re.compile(r"\s*([-+]?\d{1,3}\.\d+)\s*,\s*([-+]?\d{1,3}\.\d+)\s*")
_TURNED = "SZW"


def place(network: Network, key: RecordKey, lat: float, lon: float) -> Edit:
    """Say that the organisation or site `key` is exactly at these degrees."""
    kind, record_id = key
    where = {"lat": round(lat, _DECIMALS), "lon": round(lon, _DECIMALS)}
    return editing.change(network, kind, [record_id], **where, place_precision=PlacePrecision.EXACT)


def forget_place(network: Network, organisation: str) -> Edit:
    """Take the coordinates of an organisation away: its country is left to go by."""
    return editing.change(network, Kind.ORGANISATION, [organisation], **coordinate_fields(None))


def coordinates_of(record: Record) -> tuple[float, float] | None:
    """Latitude and longitude of an organisation or site; None where they are not filled in."""
    if not isinstance(record, Organisation | Site) or record.lat is None or record.lon is None:
        return None
    return record.lat, record.lon


def coordinate_fields(value: object) -> dict[str, object]:
    """What typed coordinates change: who types them says that the place is exact."""
    lat, lon = value if isinstance(value, tuple) else (None, None)
    precision = None if lat is None else PlacePrecision.EXACT
    return {"lat": lat, "lon": lon, "place_precision": precision}


def written_coordinates(value: object, words: Words) -> str:
    """Latitude and longitude as the language writes numbers; empty for none."""
    if not isinstance(value, tuple):
        return ""
    return "; ".join(words.number(one, _DECIMALS) for one in value)


def read_coordinates(text: str) -> tuple[float, float] | None:
    """Latitude and longitude as typed ("52,09; 5,12", "52.09, 5.12", "52,09 N 5,12 O").

    None when it is empty. Raises `UnreadableError` for anything else.
    """
    if not text.strip():
        return None
    points = _WITH_POINTS.fullmatch(text)
    found = _PAIR.fullmatch(text)
    if points is not None:
        lat, lon = float(points[1]), float(points[2])
    elif found is not None:
        lat, lon = _signed(found[1], found[2]), _signed(found[3], found[4])
    else:
        raise UnreadableError
    if abs(lat) > 90 or abs(lon) > 180:
        raise UnreadableError
    return lat, lon


def _signed(degrees: str, side: str) -> float:
    value = float(degrees.replace(",", "."))
    return -value if side and side.upper() in _TURNED else value
