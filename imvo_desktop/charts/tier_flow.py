"""Through whom does it reach us? Bands from tier to tier, as wide as what flows through them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from imvo_desktop.charts import fonts, frame
from imvo_desktop.charts.flow_bands import MOST_TIERS, VALUE, Band, FlowData, data
from imvo_desktop.charts.flow_layout import (
    NODE_WIDTH,
    THIN,
    Layout,
    PlacedBand,
    PlacedNode,
    layout,
)
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.charts.shapes import (
    Anchor,
    Area,
    Box,
    Curve,
    HitBox,
    Label,
    Picture,
    Shape,
    point_on,
)
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import LEVEL_COLOURS, Palette

DEFAULT_WIDTH = 860.0
_SIZE, _HEAD_SIZE, _HEAD_ROOM = 11.5, 12.0, 22.0
_HATCH, _HATCH_FROM = 7.0, 5.0
_LEVELS = (
    Level.VERY_HIGH, Level.HIGH, Level.MEDIUM, Level.LOW, Level.NONE, Level.UNKNOWN,
)  # fmt: skip


def draw(scene: Scene) -> Drawing:
    """The flow of a scene, and its table."""
    flow = data(scene.network, scene.assessment, scene.words, scene.choice, scene.kept)
    made = picture(flow, scene.words, scene.palette, scene.width)
    return Drawing(made, table(flow, scene.words))


def title(flow: FlowData, words: Words) -> str:
    """How many deliveries reach us over how many tiers, and how many of them are hotspots."""
    deliveries = words.text("chart.flow.deliveries", count=flow.links)
    tiers = words.text("chart.flow.tiers", count=flow.tiers)
    code = "chart.flow.title" if flow.grave else "chart.flow.title_none"
    said = words.text(code, deliveries=deliveries, tiers=tiers, count=flow.grave)
    if flow.of_all is None:
        return said
    return f"{said} ({words.text('chart.flow.in_view', kept=flow.links, count=flow.of_all)})"


def table(flow: FlowData, words: Words) -> TableTwin:
    """Every band before any were put together, and the deliveries that no band shows."""
    names = ("from", "to", "deliveries", "value", "no_value", "level")
    rows = [(_cells(band, flow, words), band.links) for band in flow.bands]
    aside = {"sideways": flow.sideways, "beyond": flow.beyond, "loose": flow.loose}
    rows += [
        ((words.text(f"chart.flow.{name}_row"), "", words.number(len(ids)), "", "", ""), ids)
        for name, ids in aside.items()
        if ids
    ]
    return TableTwin(
        tuple(words.text(f"chart.flow.column.{name}") for name in names),
        tuple(cells for cells, _ in rows),
        tuple(ids for _, ids in rows),
        Kind.LINK,
    )


def alt(flow: FlowData, words: Words) -> str:
    """The chart in words: every band that is drawn, and what no band shows."""
    bands = [f"{_told(band, flow, words)}." for band in flow.drawn]
    heading = words.text("chart.flow.alt", title=title(flow, words))
    return " ".join([heading, *bands, *_notes(flow, words)])


def picture(
    flow: FlowData, words: Words, palette: Palette, width: float = DEFAULT_WIDTH
) -> Picture:
    """The tiers as columns, the own company on the right; a click on a band selects it."""
    if not flow.drawn:
        return _empty(flow, words, palette, width)
    shapes, top = frame.title(title(flow, words), width, palette)
    swatches = [frame.level_swatch(one, words, palette) for one in _present(flow)]
    more, top = frame.legend(swatches, top, width, palette)
    placed = layout(flow, top + _HEAD_ROOM, width)
    shapes += [*more, *_heads(placed, top, words, palette)]
    widest_first = sorted(placed.bands, key=lambda one: -one.room)
    for one in widest_first:
        shapes += _band(one, palette)
    shapes += [_node(one, palette) for one in placed.nodes]
    shapes += [shape for one in placed.nodes for shape in _name(one, placed, palette)]
    end = placed.bottom + 12
    more, end = frame.note(" ".join(_notes(flow, words)), end, width, palette)
    hits = tuple(_hit(one, flow, words) for one in reversed(widest_first))
    return Picture(
        width, end + 10, palette.surface, (*shapes, *more), title(flow, words), alt(flow, words),
        hits,
    )  # fmt: skip


def _empty(flow: FlowData, words: Words, palette: Palette, width: float) -> Picture:
    is_narrowed = flow.of_all is not None
    hint = "chart.narrowed.hint" if is_narrowed else "chart.flow.empty_hint"
    texts = words.text("chart.flow.empty"), words.text(hint)
    return frame.empty(*texts, (width, 320.0), palette)


def _cells(band: Band, flow: FlowData, words: Words) -> tuple[str, ...]:
    is_valued = len(band.unvalued) < len(band.links)
    return (
        _named(band, words, is_source=True),
        _named(band, words, is_source=False),
        words.number(len(band.links)),
        words.money(band.value, flow.currency) if is_valued else words.text("level.unknown"),
        words.number(len(band.unvalued)),
        words.text(f"level.{band.level}"),
    )


def _named(band: Band, words: Words, *, is_source: bool) -> str:
    """A node with its tier; the own company by its name."""
    node = band.source if is_source else band.target
    if node.tier == 0:
        return node.name
    return f"{node.name} ({words.text('chart.flow.tier', number=node.tier)})"


def _told(band: Band, flow: FlowData, words: Words) -> str:
    source, target = (_named(band, words, is_source=one) for one in (True, False))
    is_valued = len(band.unvalued) < len(band.links)
    parts = [
        words.text("chart.flow.deliveries", count=len(band.links)),
        words.text("chart.flow.worth", amount=words.money(band.value, flow.currency)),
        words.text("chart.flow.unvalued", count=len(band.unvalued)),
        words.text("chart.flow.level", said=words.text(f"level.{band.level}")),
    ]
    lacks_value = flow.has_values and bool(band.unvalued)
    said = [parts[0], *parts[1:2] * is_valued, *parts[2:3] * lacks_value, parts[3]]
    return f"{source} → {target}: {', '.join(said)}"


def _present(flow: FlowData) -> list[Level]:
    drawn = {one.level for one in flow.drawn}
    return [one for one in _LEVELS if one in drawn]


def _heads(placed: Layout, top: float, words: Words, palette: Palette) -> Iterator[Label]:
    """The name of each tier above its column, and the own company above the last.

    Where there is room for one name only, the others are numbers after it.
    """
    step, last = _step(placed), max(placed.columns, default=0)
    wide = fonts.width(words.text("folding.tier.name", number=last), _HEAD_SIZE, is_bold=True)
    is_short = step < 1.5 * wide + 8
    for tier, x in placed.columns.items():
        if tier == 0:
            room = step - (8 if is_short else wide / 2) - 10
            names = [one.node.name for one in placed.nodes if one.node.tier == 0]
            text = fonts.elided(fonts.printable(names[0]), _HEAD_SIZE, room, is_bold=True)
            place, anchor = x + NODE_WIDTH, Anchor.END
        else:
            is_first = tier == last
            is_named = not is_short or (is_first and wide + 14 < step)
            text = words.text("folding.tier.name", number=tier) if is_named else f"{tier}"
            place = x if is_first else x + NODE_WIDTH / 2
            anchor = Anchor.START if is_first else Anchor.MIDDLE
        yield Label(
            x=place, y=top + 14, text=text, size=_HEAD_SIZE, colour=palette.quiet, is_bold=True,
            anchor=anchor,
        )  # fmt: skip


def _step(placed: Layout) -> float:
    """How far apart the columns are."""
    xs = sorted(placed.columns.values())
    return xs[1] - xs[0] if len(xs) > 1 else 0.0


def _band(one: PlacedBand, palette: Palette) -> Iterator[Shape]:
    """The area with its edges, hatched where the level is not known; dashed without a value."""
    level, colour = one.band.level, _colour(one.band.level, palette)
    if one.width:
        yield Area(points=one.outline(one.width), fill=colour)
        if level is Level.UNKNOWN and one.width >= _HATCH_FROM:
            yield from _hatching(one, palette)
        edge = palette.line if _needs_edge(level, palette) else palette.surface
        for down in (0.0, one.width):
            yield dataclasses.replace(one.edge(down), colour=edge, width=0.8)
    if one.has_thin:
        is_pale = level in (Level.UNKNOWN, Level.NONE)
        ink = palette.quiet if is_pale else LEVEL_COLOURS[level].fill
        middle = dataclasses.replace(one.edge(one.width + THIN / 2), is_dashed=True)
        if not is_pale and _needs_edge(level, palette):
            yield dataclasses.replace(middle, colour=palette.line, width=3.6)
        yield dataclasses.replace(middle, colour=ink, width=2.0)


def _needs_edge(level: Level, palette: Palette) -> bool:
    """Whether a level hardly stands out from the ground."""
    if level in (Level.UNKNOWN, Level.NONE):
        return True
    return level in ((Level.HIGH, Level.VERY_HIGH) if palette.is_dark else (Level.LOW,))


def _colour(level: Level, palette: Palette) -> str:
    is_plain = level in (Level.UNKNOWN, Level.NONE)
    return palette.surface if is_plain else LEVEL_COLOURS[level].fill


def _hatching(one: PlacedBand, palette: Palette) -> Iterator[Curve]:
    """Slanting lines from the lower to the upper edge."""
    upper, lower = one.edge(0.0), one.edge(one.width)
    length = one.end[0] - one.start[0]
    count = max(2, round(length / _HATCH))
    slant = min(one.width, length) / length if length else 0.0
    for number in range(count):
        part = number / count
        if part + slant <= 1:
            start, end = point_on(lower, part), point_on(upper, part + slant)
            yield Curve(points=(start, start, end, end), colour=palette.line, width=1.0)


def _node(one: PlacedNode, palette: Palette) -> Box:
    fill = palette.accent if one.node.tier == 0 else palette.quiet
    return Box(x=one.x, y=one.y, width=NODE_WIDTH, height=one.height, fill=fill, radius=2)


def _name(one: PlacedNode, placed: Layout, palette: Palette) -> Iterator[Shape]:
    """The name above its node on a ground of its own, no wider than its column."""
    if one.node.tier == 0:
        return
    text = fonts.elided(fonts.printable(one.node.name), _SIZE, max(_step(placed) - 6, 30.0))
    yield Box(
        x=one.x - 1, y=one.y - 16, width=fonts.width(text, _SIZE) + 4, height=15,
        fill=palette.surface, radius=2,
    )  # fmt: skip
    yield Label(x=one.x, y=one.y - 4, text=text, size=_SIZE, colour=palette.text)


def _hit(one: PlacedBand, flow: FlowData, words: Words) -> HitBox:
    """The place of a band; a thin one is easier to hit than it is wide."""
    spare = max(0.0, (6.0 - one.room) / 2)
    points = one.outline(one.room + spare, -spare)
    xs, ys = [x for x, _ in points], [y for _, y in points]
    told = _told(one.band, flow, words)
    return HitBox(
        min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys), Kind.LINK, one.band.links, told,
        points,
    )  # fmt: skip


def _notes(flow: FlowData, words: Words) -> list[str]:
    """How to read the chart, and what it leaves out."""
    texts = [words.text(f"chart.flow.note_{flow.choice}")]
    unvalued = sum(len(one.unvalued) for one in flow.drawn)
    if flow.choice == VALUE and unvalued:
        texts.append(words.text("chart.flow.dashed", count=unvalued))
    if flow.is_by_country:
        texts.append(words.text("chart.flow.by_country"))
    if flow.sideways:
        texts.append(words.text("chart.flow.sideways", count=len(flow.sideways)))
    if flow.beyond:
        texts.append(words.text("chart.flow.beyond", count=len(flow.beyond), tier=MOST_TIERS))
    if flow.loose:
        texts.append(words.text("chart.flow.loose", count=len(flow.loose)))
    return texts
