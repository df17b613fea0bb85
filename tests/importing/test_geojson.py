"""GeoJSON as a list: a row for each plot, with a point that lies in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from imvo_desktop.errors import FileError, InputError
from imvo_desktop.importing import geojson, geometry
from imvo_desktop.importing.file_kind import FileKind, kind_of_bytes
from imvo_desktop.importing.table import Table
from imvo_desktop.importing.table_reader import read

pytestmark = pytest.mark.usefixtures("read_here")

SQUARE = [[[-1.6, 6.4], [-1.4, 6.4], [-1.4, 6.6], [-1.6, 6.6], [-1.6, 6.4]]]
HORSESHOE = [[0, 0], [9, 0], [9, 9], [6, 9], [6, 3], [3, 3], [3, 9], [0, 9], [0, 0]]


def feature(kind: str, coordinates: object, **properties: object) -> dict[str, object]:
    return {
        "type": "Feature",
        "properties": {"ProducerName": "Kofi", "ProducerCountry": "GH"} | properties,
        "geometry": {"type": kind, "coordinates": coordinates},
    }


def written(tmp_path: Path, *features: object, name: str = "plots.geojson") -> Path:
    path = tmp_path / name
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def table(tmp_path: Path, *features: object) -> Table:
    return read(written(tmp_path, *features))


def point(geometry_type: str, coordinates: object) -> tuple[float, float]:
    found = geometry.place_of({"type": geometry_type, "coordinates": coordinates})
    assert found is not None
    return round(found.x, 6), round(found.y, 6)


def test_that_each_feature_is_a_row(tmp_path: Path) -> None:
    found = table(
        tmp_path,
        feature("Point", [-1.5, 6.5], ProductionPlace="Plot 7", Area=2.5),
        feature("Polygon", SQUARE, ProductionPlace="Plot 9", Note="x"),
    )

    assert found.headers == (
        *("ProducerName", "ProducerCountry", "ProductionPlace", "Area", "Note", "lat", "lng"),
    )
    assert found.rows[0] == ("Kofi", "GH", "Plot 7", "2.5", "", "6.5", "-1.5")
    assert found.rows[1] == ("Kofi", "GH", "Plot 9", "", "x", "6.5", "-1.5")
    assert (found.how.format, found.how.template) == ("geojson", "eudr_geojson")
    assert found.row_numbers == (2, 3)


@pytest.mark.parametrize(
    ("kind", "coordinates", "place"),
    [
        ("Point", [1.0, 2.0, 30.0], (1.0, 2.0)),
        ("MultiPoint", [[1, 2], [3, 4], [5, 6]], (3.0, 4.0)),
        ("LineString", [[1, 2], [3, 4]], (3.0, 4.0)),
        ("Polygon", SQUARE, (-1.5, 6.5)),
        ("Polygon", [SQUARE[0][:-1]], (-1.5, 6.5)),
        ("MultiPolygon", [[[[0, 0], [0, 1], [1, 1], [0, 0]]], SQUARE], (0.333333, 0.666667)),
    ],
)
def test_that_a_shape_has_a_point(
    kind: str, coordinates: object, place: tuple[float, float]
) -> None:
    assert point(kind, coordinates) == place


def test_that_the_point_of_a_bent_plot_lies_in_it() -> None:
    x, y = point("Polygon", [HORSESHOE])

    assert 0 < y < 9
    assert 0 < x < 3 or 6 < x < 9 or y < 3


@pytest.mark.parametrize(
    "shape",
    [
        {"type": "Polygon", "coordinates": []},
        {"type": "Point", "coordinates": ["a", "b"]},
        {"type": "Point", "coordinates": [1]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, None]]]},
        {"type": "Circle", "coordinates": [0, 0]},
        {"type": "MultiPolygon", "coordinates": None},
    ],
)
def test_that_what_is_no_shape_has_no_point(shape: dict[str, object]) -> None:
    assert geometry.place_of(shape) is None


def test_that_a_plot_without_a_place_is_said_and_kept(tmp_path: Path) -> None:
    found = table(tmp_path, feature("Point", []), feature("Point", [-1.5, 6.5]))

    assert found.rows[0] == ("Kofi", "GH", "", "")
    assert [(one.code, one.row) for one in found.findings] == [("place_missing", 2)]


def test_that_geojson_is_known_whatever_its_name(tmp_path: Path) -> None:
    path = written(tmp_path, feature("Point", [1, 2]), name="plots.json")

    assert kind_of_bytes(path.read_bytes()) is FileKind.GEOJSON
    assert kind_of_bytes(b"\xef\xbb\xbf" + path.read_bytes()) is FileKind.GEOJSON
    assert kind_of_bytes(b'{"organisations": []}') is FileKind.OTHER


@pytest.mark.parametrize(
    "text",
    [
        '{"type": "FeatureCollection", "features": [',
        '{"type": "FeatureCollection", "features": 7}',
        '{"type": "FeatureCollection", "x": ' + "[" * 200_000 + "]" * 200_000 + "}",
        '{"type": "Feature", "geometry": {"type": "Point", "coordinates": [NaN, 1]}}',
        '{"type": "Feature", "a": ' + "9" * 5000 + "}",
    ],
)
def test_that_damaged_or_hostile_geojson_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "plots.geojson"
    path.write_text(text)

    with pytest.raises(InputError, match="file_damaged"):
        geojson.open_geojson(path)


def test_that_size_and_number_of_features_are_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, feature("Point", [1, 2]), feature("Point", [1, 2]))
    monkeypatch.setattr(geojson, "MAX_FEATURES", 1)
    with pytest.raises(InputError, match="table_too_long"):
        geojson.open_geojson(path)
    monkeypatch.setattr(geojson, "MAX_BYTES", 10)
    with pytest.raises(FileError, match="file_too_big"):
        geojson.open_geojson(path)


def test_that_a_list_without_features_is_empty(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="file_empty"):
        geojson.open_geojson(written(tmp_path))


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("coordinates", "6.1, -1.2", "6.1, -1.2"),
        ("type", "Feature", "Feature"),
        ("loc", {"type": "Point", "coordinates": [5, 52]}, "52, 5"),
        ("mark", "a\x00b", "ab"),
        ("half a sign", "a\ud800b", "a?b"),
    ],
)
def test_that_a_property_is_read_whatever_it_is_called_or_holds(
    tmp_path: Path, name: str, value: object, text: str
) -> None:
    plot = feature("Point", [-1.5, 6.5])
    plot["properties"] = {"ProducerName": "Kofi", "ProducerCountry": "GH", name: value}

    found = table(tmp_path, plot)

    assert found.headers == ("ProducerName", "ProducerCountry", name, "lat", "lng")
    assert found.rows[0] == ("Kofi", "GH", text, "6.5", "-1.5")


def test_that_a_feature_without_geometry_is_where_its_properties_say(tmp_path: Path) -> None:
    plain = feature("Point", [], lat=6.5, lng=-1.5) | {"geometry": None}

    found = table(tmp_path, plain)

    assert found.rows[0] == ("Kofi", "GH", "6.5", "-1.5")
    assert found.findings == ()


def test_that_the_point_of_a_plot_lies_in_no_hole() -> None:
    outer = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]
    hole = [[4, 4], [6, 4], [6, 6], [4, 6], [4, 4]]

    assert point("Polygon", [outer, hole]) == (2.0, 5.0)


def test_that_a_plot_across_the_180th_meridian_has_its_point_there() -> None:
    ring = [[179.9, -17], [-179.7, -17], [-179.7, -16.8], [179.9, -16.8], [179.9, -17]]

    assert point("Polygon", [ring]) == (-179.9, -16.9)


def test_that_truths_are_no_coordinates() -> None:
    assert geometry.place_of({"type": "Point", "coordinates": [True, False]}) is None
