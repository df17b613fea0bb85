"""The outlines of countries, from resources/map; its README says where they come from."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from imvo_desktop import resources
from imvo_desktop.knowledge import countries

NO_CODE = ""
"""Stands for land without an ISO 3166 code."""

_UNITS_PER_DEGREE = 100


@dataclass(frozen=True, slots=True, eq=False)
class Ring:
    """One outer line: `points` (n, 2) holds degrees east and north; it closes by itself."""

    country: str
    points: NDArray[np.float64]


@cache
def rings() -> tuple[Ring, ...]:
    """Every ring by country, the largest of each country first."""
    return tuple(Ring(row["country"], _points(row["points"])) for row in _rows("outlines.csv"))


def label_point(country: str) -> tuple[float, float] | None:
    """Latitude and longitude where the name of `country` may stand; None where no map shows it."""
    found = countries.by_code(country)
    if found is not None and found.latitude is not None and found.longitude is not None:
        return found.latitude, found.longitude
    return _overseas().get(country)


@cache
def _overseas() -> Mapping[str, tuple[float, float]]:
    return {
        row["country"]: (float(row["latitude"]), float(row["longitude"]))
        for row in _rows("label_points.csv")
    }


def _points(text: str) -> NDArray[np.float64]:
    steps = np.array(text.split(), dtype=np.float64).reshape(-1, 2)
    return np.cumsum(steps, axis=0) / _UNITS_PER_DEGREE


def _rows(name: str) -> Iterator[Mapping[str, str]]:
    with resources.path("map", name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
