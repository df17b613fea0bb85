"""The placed organisations and sites as GeoJSON (RFC 7946), and the deliveries between them.

Only what has coordinates of its own is on it: nothing is put in the middle of a country.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import Plain, to_plain_full
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation, Record, Site
from imvo_desktop.domain.words import Words
from imvo_desktop.progress import Progress, stepped
from imvo_desktop.usecases.export_tables import Cell, Counts, link_levels
from imvo_desktop.written_files import write_text

type Point = tuple[float, float]

_DECIMALS = 6
"""A tenth of a metre; more digits say nothing (RFC 7946, section 11.2)."""

_SHOWN = {
    "organisations": ("name", "kind", "country", "city", "sector", "place_precision"),
    "sites": ("name", "organisation", "country", "city", "place_precision"),
    "links": ("supplier", "buyer", "product", "country_of_making", "certainty"),
}
"""The fields of each kind that a feature says."""


def geojson(
    network: Network, assessment: Assessment, path: Path, _: Words, progress: Progress
) -> Counts:
    """Write points and lines, longitude before latitude in WGS 84.

    What has no place is left out and counted in the member `left_out`.
    """
    places = {
        "organisations": network.records(Kind.ORGANISATION),
        "sites": network.records(Kind.SITE),
    }
    found = {group: _points(records, group) for group, records in places.items()}
    found["links"] = _lines(network, assessment, progress)
    whole = {group: len(records) for group, records in places.items()}
    whole["links"] = len(network.links)
    document: dict[str, Plain] = {
        "type": "FeatureCollection",
        "name": network.project.name,
        "left_out": {name: whole[name] - len(ones) for name, ones in found.items()},
        "features": [one for ones in found.values() for one in ones],
    }
    text = json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False)
    write_text(path, text + "\n")
    return {name: len(ones) for name, ones in found.items()}


def _points(records: Mapping[str, Record], group: str) -> list[Plain]:
    placed = ((records[one], _point(records[one])) for one in sorted(records))
    return [
        _feature(group, record, {"type": "Point", "coordinates": list(point)})
        for record, point in placed
        if point is not None
    ]


def _lines(network: Network, assessment: Assessment, progress: Progress) -> list[Plain]:
    levels = link_levels(assessment)
    features: list[Plain] = []
    for one in stepped(sorted(network.links), progress):
        link = network.links[one]
        start = _point(network.organisations[link.supplier])
        end = _point(network.organisations[link.buyer])
        if start is not None and end is not None:
            features.append(_feature("links", link, _line(start, end), levels[one]))
    return features


def _point(record: Record) -> Point | None:
    if not isinstance(record, Organisation | Site) or record.lat is None or record.lon is None:
        return None
    return (round(record.lon, _DECIMALS), round(record.lat, _DECIMALS))


def _line(start: Point, end: Point) -> dict[str, Plain]:
    """A line, cut in two where it takes the short way over the 180th meridian (section 3.1.9)."""
    (east, north), (end_east, end_north) = start, end
    if abs(end_east - east) <= 180:
        return {"type": "LineString", "coordinates": [list(start), list(end)]}
    edge = 180.0 if east > 0 else -180.0
    beyond = end_east + 2 * edge
    at_edge = round(north + (end_north - north) * (edge - east) / (beyond - east), _DECIMALS)
    first: list[Plain] = [list(start), [edge, at_edge]]
    second: list[Plain] = [[-edge, at_edge], list(end)]
    return {"type": "MultiLineString", "coordinates": [first, second]}


def _feature(
    group: str,
    record: Record,
    geometry: dict[str, Plain],
    found: Mapping[str, Cell] | None = None,
) -> dict[str, Plain]:
    plain = to_plain_full(record)
    said: dict[str, Plain] = {"record": group, **{name: plain[name] for name in _SHOWN[group]}}
    return {
        "type": "Feature",
        "id": record.id,
        "geometry": geometry,
        "properties": {**said, **(found or {})},
    }
