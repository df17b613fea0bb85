"""The drawing list: what a picture is made of, in pixels, y downwards, without any toolkit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import Kind

type Point = tuple[float, float]
type Segment = tuple[Point, Point]

_ALONG = (0.5, 0.25, 0.75, 0.1, 0.9)


class Anchor(StrEnum):
    """Which part of a text lies at its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle; `hatch` is the colour of its hatching; an empty colour is none."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    outline: str = ""
    outline_width: float = 1.0
    radius: float = 0.0
    is_dashed: bool = False
    hatch: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """A cubic curve from the first to the last of its four points; a line when they lie on one."""

    points: tuple[Point, Point, Point, Point]
    colour: str
    width: float
    is_dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A filled polygon."""

    points: tuple[Point, ...]
    fill: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One line of text; `y` is its baseline. With `is_turned` it reads upwards from its point."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    is_bold: bool = False
    anchor: Anchor = Anchor.START
    is_turned: bool = False


type Shape = Box | Curve | Area | Label


@dataclass(frozen=True, slots=True)
class HitBox:
    """Where in the picture records are shown, and what a pointer over them is told.

    `corners` are those of a place that is no rectangle: along one side and back along the other.
    The rectangle then lies around it.
    """

    x: float
    y: float
    width: float
    height: float
    kind: Kind
    ids: tuple[str, ...]
    text: str = ""
    corners: tuple[Point, ...] = ()

    @property
    def id(self) -> str:
        """The first record, or empty."""
        return self.ids[0] if self.ids else ""

    def scaled(self, factor: float) -> HitBox:
        """The same place in a picture drawn `factor` times as large."""
        place = (self.x * factor, self.y * factor, self.width * factor, self.height * factor)
        corners = tuple((x * factor, y * factor) for x, y in self.corners)
        return HitBox(*place, self.kind, self.ids, self.text, corners)

    @property
    def middle(self) -> Point:
        """A point in the place, as far from its edges as there is."""
        return self.points[0]

    @property
    def points(self) -> tuple[Point, ...]:
        """Points in the place: its middle, and those along it where others may not lie over it."""
        if not self.corners:
            return ((self.x + self.width / 2, self.y + self.height / 2),)
        last = len(self.corners) // 2 - 1
        places = (round(part * last) for part in _ALONG)
        pairs = ((self.corners[at], self.corners[-1 - at]) for at in places)
        return tuple(((x + right) / 2, (y + bottom) / 2) for (x, y), (right, bottom) in pairs)

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it, by the number of sides to the right of the point."""
        is_near = self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height
        if not (is_near and self.corners):
            return is_near
        sides = zip(self.corners, (*self.corners[1:], self.corners[0]), strict=True)
        crossed = (
            (a[1] > y) != (b[1] > y) and x < a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1])
            for a, b in sides
        )
        return sum(crossed) % 2 == 1


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing with what it says in words (`title` counts, `alt` holds the data)."""

    width: float
    height: float
    ground: str
    shapes: tuple[Shape, ...]
    title: str
    alt: str
    hits: tuple[HitBox, ...] = ()


def point_on(curve: Curve, part: float) -> Point:
    """The point at `part` (0 to 1) of the curve."""
    rest = 1 - part
    weights = (rest**3, 3 * rest**2 * part, 3 * rest * part**2, part**3)
    x = sum(weight * point[0] for weight, point in zip(weights, curve.points, strict=True))
    y = sum(weight * point[1] for weight, point in zip(weights, curve.points, strict=True))
    return (x, y)


def hatch_lines(box: Box, gap: float) -> list[Segment]:
    """The rising lines that hatch `box`, cut at its edges, `gap` apart along x."""
    segments: list[Segment] = []
    offset = gap
    while offset < box.width + box.height:
        low_x, high_x = max(0.0, offset - box.height), min(offset, box.width)
        start = (box.x + low_x, box.y + offset - low_x)
        end = (box.x + high_x, box.y + offset - high_x)
        segments.append((start, end))
        offset += gap
    return segments
