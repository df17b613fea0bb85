"""Whether a point can lie in a country: the boxes around its parts, from public outlines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from imvo_desktop.knowledge.tables import rows

MARGIN_DEGREES = 0.3
"""How far outside a box a point may lie: the outlines are drawn roughly."""
_SURE = 0.8
_AT_MOST_RIGHT = 0.4


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a country, in degrees."""

    south: float
    west: float
    north: float
    east: float

    def holds(self, lat: float, lon: float) -> bool:
        """Whether the point lies in the box, or just outside."""
        is_in_south_north = self.south - MARGIN_DEGREES <= lat <= self.north + MARGIN_DEGREES
        return is_in_south_north and self.west - MARGIN_DEGREES <= lon <= self.east + MARGIN_DEGREES


def boxes_of(country: str) -> tuple[Box, ...]:
    """The boxes of the country with the alpha-2 code; none where its outline is not drawn."""
    return _boxes().get(country, ())


def can_hold(country: str, lat: float, lon: float) -> bool | None:
    """Whether the point can lie in `country`; None when that is not known."""
    boxes = boxes_of(country)
    return any(box.holds(lat, lon) for box in boxes) if boxes else None


def are_swapped(points: Iterable[tuple[str, float, float]]) -> bool:
    """Whether latitude and longitude of `points` (country, latitude, longitude) are swapped.

    Only when nearly all lie in their country the other way round, and most do not as they stand.
    """
    as_given = turned = count = 0
    for country, lat, lon in points:
        if not boxes_of(country):
            continue
        count += 1
        as_given += can_hold(country, lat, lon) is True
        turned += can_hold(country, lon, lat) is True
    return turned > 0 and turned >= _SURE * count and as_given <= _AT_MOST_RIGHT * count


@cache
def _boxes() -> Mapping[str, tuple[Box, ...]]:
    found: dict[str, tuple[Box, ...]] = {}
    for row in rows("country_boxes.csv"):
        sides = (float(row[name]) for name in ("south", "west", "north", "east"))
        found[row["country"]] = (*found.get(row["country"], ()), Box(*sides))
    return found
