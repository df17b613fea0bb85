"""GeoJSON as a list: a row for each plot or place, with a point in it (RFC 7946)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.errors import FileError, InputError
from imvo_desktop.importing.geometry import Place, is_geometry, place_of
from imvo_desktop.importing.source import NumberedRow, Source
from imvo_desktop.importing.table import Finding

MAX_BYTES = 200_000_000
MAX_FEATURES = 200_000
MAX_PROPERTIES = 100
_FIRST = ("ProducerName", "ProducerCountry", "ProductionPlace", "Area")
_PLACES = ("lat", "lng")
_MARK = b"\xef\xbb\xbf"
_TYPE = re.compile(rb'"type"\s*:\s*"Feature(?:Collection)?"')


@dataclass(frozen=True, slots=True)
class Feature:
    """What is kept of a feature: its properties, and where it is when that is known."""

    properties: Mapping[str, object]
    place: Place | None


def is_geojson(start: bytes) -> bool:
    """Whether a file that begins with `start` is GeoJSON with features."""
    bare = start.removeprefix(_MARK).lstrip()
    return bare.startswith(b"{") and _TYPE.search(bare) is not None


def open_geojson(path: Path) -> Source:
    """The features of `path`: a header, then a row for each with its properties and a point.

    Raises `FileError("file_too_big")` above 200 MB, or `InputError`: `file_damaged` for what is
    no GeoJSON or nested too deep, `too_many_features` above 200,000, `file_empty` for none.
    """
    if path.stat().st_size > MAX_BYTES:
        raise FileError("file_too_big", name=path.name, limit=MAX_BYTES)
    features = _features(path)
    if not features:
        raise InputError("file_empty", name=path.name)
    if len(features) > MAX_FEATURES:
        raise InputError("table_too_long", limit=MAX_FEATURES)
    findings: list[Finding] = []
    place = [0]
    return Source(
        format="geojson",
        rows=_rows(features, findings, place),
        findings=findings,
        size=len(features),
        position=lambda: place[0],
        encoding="utf-8",
        has_header=True,
    )


def _features(path: Path) -> list[Feature]:
    try:
        document: object = json.loads(
            path.read_bytes().removeprefix(_MARK),
            object_hook=_smaller,
            parse_constant=_no_number,
        )
    except (ValueError, RecursionError) as error:
        raise InputError("file_damaged", name=path.name) from error
    listed = document.get("features") if isinstance(document, dict) else [document]
    if not isinstance(listed, list):
        raise InputError("file_damaged", name=path.name)
    return [one if isinstance(one, Feature) else Feature({}, None) for one in listed]


def _smaller(found: dict[str, object]) -> object:
    """A geometry as a place and a feature as what is kept of it, so that outlines take no room."""
    if found.get("type") == "Feature" and ("properties" in found or "geometry" in found):
        properties, place = found.get("properties"), found.get("geometry")
        return Feature(
            properties if isinstance(properties, dict) else {},
            place if isinstance(place, Place) else None,
        )
    return place_of(found) if is_geometry(found) else found


def _no_number(text: str) -> object:
    raise ValueError(text)


def _rows(
    features: Sequence[Feature], findings: list[Finding], place: list[int]
) -> Iterator[NumberedRow]:
    names = _names(features)
    yield 1, [*names, *_PLACES]
    for number, feature in enumerate(features, 2):
        place[0] = number - 1
        cells = [_text(feature.properties.get(name)) for name in names]
        coordinates = _coordinates(feature)
        if not all(coordinates):
            findings.append(Finding("place_missing", Seriousness.WARNING, number, _PLACES[0]))
        yield number, [*cells, *coordinates]


def _coordinates(feature: Feature) -> list[str]:
    """Latitude and longitude: by the geometry, else as the properties say."""
    if feature.place is not None:
        return [_degrees(feature.place.y), _degrees(feature.place.x)]
    return [_text(feature.properties.get(name)) for name in _PLACES]


def _names(features: Sequence[Feature]) -> list[str]:
    """The names of the properties, those of the EU form first, then as they come."""
    found = dict.fromkeys(name for one in features for name in one.properties)
    first = [name for name in _FIRST if name in found]
    others = [name for name in found if name not in first and name not in _PLACES]
    return [*first, *others][:MAX_PROPERTIES]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, Place):
        value = _kept(value)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=_kept)
    return text.replace("\x00", "").encode("utf-8", "replace").decode()


def _kept(value: object) -> object:
    """A place or a feature that is the value of a property, as what is kept of it."""
    if isinstance(value, Place):
        return f"{_degrees(value.y)}, {_degrees(value.x)}"
    return value.properties if isinstance(value, Feature) else None


def _degrees(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")
