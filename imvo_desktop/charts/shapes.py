"""The drawing list: what a picture is made of, in pixels, y downwards, without any toolkit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import Kind

type Point = tuple[float, float]
type Segment = tuple[Point, Point]


class Anchor(StrEnum):
    """Which part of a text lies at its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle; `hatch` is the colour of its hatching, empty for none."""

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
    """Where in the picture records are shown, and what a pointer over them is told."""

    x: float
    y: float
    width: float
    height: float
    kind: Kind
    ids: tuple[str, ...]
    text: str = ""

    @property
    def id(self) -> str:
        """The first record, or empty."""
        return self.ids[0] if self.ids else ""

    def scaled(self, factor: float) -> HitBox:
        """The same place in a picture drawn `factor` times as large."""
        place = (self.x * factor, self.y * factor, self.width * factor, self.height * factor)
        return HitBox(*place, self.kind, self.ids, self.text)


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
