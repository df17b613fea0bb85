"""The chain on a map of other programs: only what has a place of its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any  # a GeoJSON document as it is read

import pytest

from imvo_desktop.domain.codes import PlacePrecision
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Site
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.export_project import export

PLACED: list[Record] = [
    Organisation(id="a", name="Anand", lat=11.10851234567, lon=77.341,
                 place_precision=PlacePrecision.EXACT),
    Organisation(id="b", name="Bos", lat=52.1, lon=5.12),
    Organisation(id="c", name="Fiji Sugar", lat=-17.6, lon=178.0),
    Organisation(id="d", name="Samoa", lat=-13.8, lon=-172.0),
    Organisation(id="e", name="Ergens", country="IN"),
    Site(id="s", organisation="a", name="Hal 2", lat=11.2, lon=77.4),
    Site(id="t", organisation="e", name="Hal 3", country="IN"),
    Link(id="l1", supplier="a", buyer="b", product="Garen"),
    Link(id="l2", supplier="c", buyer="d"),
    Link(id="l3", supplier="e", buyer="b"),
]  # fmt: skip


@pytest.fixture
def found(tmp_path: Path) -> dict[str, Any]:
    """The document of `PLACED`, with its counts."""
    network, path = Network(PLACED), tmp_path / "a.geojson"
    rows = export(network, assess_network(network), path, Labels("nl"))
    return {"rows": rows, **json.loads(path.read_text(encoding="utf-8"))}


def of(found: dict[str, Any], record: str) -> dict[str, Any]:
    """The feature of a record."""
    return next(one for one in found["features"] if one["id"] == record)


def test_that_it_has_the_shape_of_rfc_7946(found: dict[str, Any]) -> None:
    assert found["type"] == "FeatureCollection"
    assert "crs" not in found
    for one in found["features"]:
        assert one["type"] == "Feature"
        assert set(one) == {"type", "id", "geometry", "properties"}
        for lon, lat in positions(one["geometry"]["coordinates"]):
            assert -180 <= lon <= 180
            assert -90 <= lat <= 90


def positions(coordinates: list[Any]) -> list[tuple[float, float]]:
    """Every position in coordinates of any depth."""
    if isinstance(coordinates[0], int | float):
        return [(coordinates[0], coordinates[1])]
    return [one for part in coordinates for one in positions(part)]


def test_that_a_point_is_longitude_first_with_six_decimals(found: dict[str, Any]) -> None:
    one = of(found, "a")
    assert one["geometry"] == {"type": "Point", "coordinates": [77.341, 11.108512]}
    assert one["properties"]["name"] == "Anand"
    assert one["properties"]["place_precision"] == "exact"
    assert of(found, "s")["properties"]["organisation"] == "a"


def test_that_what_has_no_place_is_left_out_and_counted(found: dict[str, Any]) -> None:
    assert found["left_out"] == {"organisations": 1, "sites": 1, "links": 1}
    assert found["rows"] == {"organisations": 4, "sites": 1, "links": 2}
    assert {one["id"] for one in found["features"]} == {"a", "b", "c", "d", "s", "l1", "l2"}


def test_that_a_delivery_is_a_line_with_its_level(found: dict[str, Any]) -> None:
    one = of(found, "l1")
    assert one["geometry"]["type"] == "LineString"
    assert one["geometry"]["coordinates"] == [[77.341, 11.108512], [5.12, 52.1]]
    assert one["properties"]["level"] == "unknown"
    assert one["properties"]["product"] == "Garen"


def test_that_a_line_over_the_180th_meridian_is_cut_there(found: dict[str, Any]) -> None:
    shape = of(found, "l2")["geometry"]
    assert shape["type"] == "MultiLineString"
    (start, edge), (other, end) = shape["coordinates"]
    assert (start, end) == ([178.0, -17.6], [-172.0, -13.8])
    assert (edge[0], other[0]) == (180.0, -180.0)
    assert edge[1] == other[1] == pytest.approx(-17.6 + 3.8 * 2 / 10)
