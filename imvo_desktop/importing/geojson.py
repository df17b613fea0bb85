"""GeoJSON as a list: a row for each plot or place, with a point in it (RFC 7946)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.errors import FileError, InputError
from imvo_desktop.importing.geometry import Place, place_of
from imvo_desktop.importing.source import NumberedRow, Source
from imvo_desktop.importing.table import Finding

MAX_BYTES = 200_000_000
MAX_FEATURES = 200_000
MAX_PROPERTIES = 100
_FIRST = ("ProducerName", "ProducerCountry", "ProductionPlace", "Area")
_PLACES = ("lat", "lng")
_MARK = b"\xef\xbb\xbf"
_TYPE = re.compile(rb'"type"\s*:\s*"Feature(?:Collection)?"')

type Properties = dict[str, object]
type Feature = tuple[Properties, Place | None, bool]


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
    return [one if _is_feature(one) else ({}, None, False) for one in listed]


def _smaller(found: dict[str, object]) -> object:
    """A geometry as a place and a feature as what is kept of it, so that outlines take no room."""
    kind = found.get("type")
    if kind == "Feature":
        properties, geometry = found.get("properties"), found.get("geometry")
        place = geometry if isinstance(geometry, Place) else None
        kept = properties if isinstance(properties, dict) else {}
        return (kept, place, geometry is not None)
    if "coordinates" in found or "geometries" in found:
        return place_of(found)
    return found


def _no_number(text: str) -> object:
    raise ValueError(text)


def _is_feature(found: object) -> bool:
    return isinstance(found, tuple) and len(found) == 3


def _rows(
    features: Sequence[Feature], findings: list[Finding], place: list[int]
) -> Iterator[NumberedRow]:
    names = _names(features)
    yield 1, [*names, *_PLACES]
    for number, (properties, point, _) in enumerate(features, 2):
        place[0] = number - 1
        if point is None:
            code, column = "place_missing", _PLACES[0]
            findings.append(Finding(code, Seriousness.WARNING, number, column))
        coordinates = ["", ""] if point is None else [_degrees(point.y), _degrees(point.x)]
        cells = [_text(properties.get(name)) for name in names]
        # A row that says nothing at all would be taken for a blank line.
        yield number, [*cells, *coordinates]


def _names(features: Sequence[Feature]) -> list[str]:
    """The names of the properties, those of the EU form first, then as they come."""
    found = dict.fromkeys(name for properties, _, _ in features for name in properties)
    first = [name for name in _FIRST if name in found]
    others = [name for name in found if name not in first and name not in _PLACES]
    return [*first, *others][:MAX_PROPERTIES]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return json.dumps(value, ensure_ascii=False)


def _degrees(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")
