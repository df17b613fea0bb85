"""Where nodes and bands of the tier flow stand: tiers as columns, the own company on the right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from imvo_desktop.charts import frame
from imvo_desktop.charts.flow_bands import VALUE, Band, FlowData, FlowNode, size_of
from imvo_desktop.charts.shapes import Curve, Point, point_on

NODE_WIDTH = 10.0
THIN = 3.0
LABEL_ROOM = 22.0
_LEAST, _FULL = 1.5, 240.0
_STEPS = 20


@dataclass(frozen=True, slots=True)
class PlacedNode:
    """A node as a box."""

    node: FlowNode
    x: float
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class PlacedBand:
    """A band between the edges of two nodes: where its upper edge begins and ends.

    `width` is that of the deliveries whose size is known, 0 for none; with `has_thin` a dashed
    line of `THIN` lies below it, for those whose value is not known.
    """

    band: Band
    start: Point
    end: Point
    width: float
    has_thin: bool

    @property
    def room(self) -> float:
        """How high the band is, its dashed line too."""
        return self.width + (THIN if self.has_thin else 0.0)

    def edge(self, down: float) -> Curve:
        """The line along the band, `down` pixels below its upper edge; without a look."""
        (x, y), (right, bottom) = self.start, self.end
        middle = (x + right) / 2
        points = (
            (x, y + down), (middle, y + down), (middle, bottom + down), (right, bottom + down),
        )  # fmt: skip
        return Curve(points=points, colour="", width=1.0)

    def outline(self, room: float, top: float = 0.0) -> tuple[Point, ...]:
        """The corners of what lies between `top` and `room` below the upper edge."""
        upper = [point_on(self.edge(top), step / _STEPS) for step in range(_STEPS + 1)]
        return (*upper, *((x, y + room - top) for x, y in reversed(upper)))


@dataclass(frozen=True, slots=True)
class Layout:
    """All places, and where the lowest ends."""

    nodes: tuple[PlacedNode, ...]
    bands: tuple[PlacedBand, ...]
    bottom: float

    @property
    def columns(self) -> Mapping[int, float]:
        """Where the nodes of each tier begin."""
        return {one.node.tier: one.x for one in self.nodes}


def layout(flow: FlowData, top: float, width: float) -> Layout:
    """The places of a flow below `top`, on a chart of `width` pixels."""
    columns = _ordered(flow)
    scale = _scale(flow, columns)
    sent: defaultdict[FlowNode, float] = defaultdict(float)
    received: defaultdict[FlowNode, float] = defaultdict(float)
    for band in flow.drawn:
        sent[band.source] += _room(band, scale, flow.choice)
        received[band.target] += _room(band, scale, flow.choice)
    heights = {
        node: max(sent[node], received[node], THIN) for nodes in columns.values() for node in nodes
    }
    nodes = _stacked(columns, heights, top, width)
    bands = _between(flow, {one.node: one for one in nodes}, scale)
    bottom = max((one.y + one.height for one in nodes), default=top)
    return Layout(tuple(nodes), tuple(bands), bottom)


def _ordered(flow: FlowData) -> dict[int, list[FlowNode]]:
    """The nodes of each tier from the top down: near what they deliver to, the rest last."""
    nodes = {node for band in flow.drawn for node in (band.source, band.target)}
    at: dict[FlowNode, float] = {}
    columns: dict[int, list[FlowNode]] = {}
    for tier in sorted({one.tier for one in nodes}):
        of_tier = [one for one in nodes if one.tier == tier]
        wanted = {one: _pull(one, flow, at) for one in of_tier}
        columns[tier] = sorted(of_tier, key=lambda one: (one.is_rest, wanted[one], one))
        at |= {one: float(number) for number, one in enumerate(columns[tier])}
    return columns


def _pull(node: FlowNode, flow: FlowData, at: Mapping[FlowNode, float]) -> tuple[float, float]:
    """Where what it delivers to stands on average; and the larger, the earlier."""
    bands = [one for one in flow.drawn if one.source == node]
    weight = sum(len(one.links) for one in bands)
    size = sum(size_of(one, flow.choice) for one in bands)
    middle = sum(at[one.target] * len(one.links) for one in bands)
    return (middle / weight if weight else 0.0, -size)


def _scale(flow: FlowData, columns: Mapping[int, list[FlowNode]]) -> float:
    """Pixels for each cent or delivery: the fullest tier gets the height there is."""
    sums: defaultdict[tuple[int, bool], int] = defaultdict(int)
    for band in flow.drawn:
        sums[band.source.tier, True] += size_of(band, flow.choice)
        sums[band.target.tier, False] += size_of(band, flow.choice)
    return _FULL / max(sums.values(), default=1) if any(sums.values()) else 0.0


def _width(band: Band, scale: float, choice: str) -> float:
    size = size_of(band, choice)
    return max(size * scale, _LEAST) if size else 0.0


def _has_thin(band: Band, choice: str) -> bool:
    return choice == VALUE and bool(band.unvalued)


def _room(band: Band, scale: float, choice: str) -> float:
    return _width(band, scale, choice) + (THIN if _has_thin(band, choice) else 0.0)


def _stacked(
    columns: Mapping[int, Sequence[FlowNode]],
    heights: Mapping[FlowNode, float],
    top: float,
    width: float,
) -> list[PlacedNode]:
    """Each column in the middle of the height, the furthest tier on the left."""
    last = max(columns, default=0)
    step = (width - 2 * frame.MARGIN - NODE_WIDTH) / max(last, 1)
    full = max(
        (sum(heights[one] + LABEL_ROOM for one in nodes) for nodes in columns.values()), default=0.0
    )
    found = []
    for tier, nodes in columns.items():
        used = sum(heights[one] + LABEL_ROOM for one in nodes)
        y = top + (full - used) / 2
        for node in nodes:
            y += LABEL_ROOM
            x = frame.MARGIN + (last - tier) * step
            found.append(PlacedNode(node, x, y, heights[node]))
            y += heights[node]
    return found


def _between(
    flow: FlowData, nodes: Mapping[FlowNode, PlacedNode], scale: float
) -> list[PlacedBand]:
    """The bands, side by side at both their nodes in the order of what lies across."""
    ends = {node: placed.y for node, placed in nodes.items()}
    starts = dict(ends)
    begin: dict[int, float] = {}
    arrive: dict[int, float] = {}
    numbers = range(len(flow.drawn))
    for at in sorted(numbers, key=lambda one: nodes[flow.drawn[one].target].y):
        band = flow.drawn[at]
        begin[at] = starts[band.source]
        starts[band.source] += _room(band, scale, flow.choice)
    for at in sorted(numbers, key=lambda one: nodes[flow.drawn[one].source].y):
        band = flow.drawn[at]
        arrive[at] = ends[band.target]
        ends[band.target] += _room(band, scale, flow.choice)
    return [
        PlacedBand(
            band,
            (nodes[band.source].x + NODE_WIDTH, begin[at]),
            (nodes[band.target].x, arrive[at]),
            _width(band, scale, flow.choice),
            _has_thin(band, flow.choice),
        )
        for at, band in enumerate(flow.drawn)
    ]
