"""The chain as a drawing list: organisations, deliveries, their levels, and a legend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import groupby

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.charts import frame
from imvo_desktop.charts.chain_parts import Shown, link_shapes, link_word, node_shapes
from imvo_desktop.charts.chain_style import LEGEND_LEVELS, NODE_HEIGHT, NODE_WIDTH
from imvo_desktop.charts.frame import Swatch
from imvo_desktop.charts.note_parts import NoteShape, note_shapes, picture_shape
from imvo_desktop.charts.shapes import Box, HitBox, Picture, Point, Shape
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.marks import marked
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.note import Note
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette

type Positions = Mapping[str, Point]

_MARGIN = 32.0
_LEAST_WIDTH = 560.0
PARALLEL_GAP = 16.0


def organisation_levels(assessment: Assessment) -> dict[str, Level]:
    """The level of each organisation."""
    columns = assessment.organisations
    return {one: LEVELS[at] for one, at in zip(columns.ids, columns.level.tolist(), strict=True)}


def link_levels(assessment: Assessment) -> dict[str, Level]:
    """The level of each link."""
    links = assessment.links
    return {one: LEVELS[at] for one, at in zip(links.ids, links.level.tolist(), strict=True)}


def parallel_offsets(links: list[Link]) -> dict[str, float]:
    """How far each link is drawn from the middle, so that parallel ones lie side by side."""
    offsets: dict[str, float] = {}
    ordered = sorted(links, key=lambda one: (one.supplier, one.buyer, one.id))
    for _, group in groupby(ordered, key=lambda one: (one.supplier, one.buyer)):
        same = list(group)
        for number, one in enumerate(same):
            offsets[one.id] = (number - (len(same) - 1) / 2) * PARALLEL_GAP
    return offsets


def picture(
    network: Network,
    assessment: Assessment,
    positions: Positions,
    words: Words,
    palette: Palette,
) -> Picture:
    """The organisations of `positions` (their centres, in pixels) and the links between them."""
    shown = sorted(one for one in positions if one in network.organisations)
    if not shown:
        texts = words.text("chart.chain.empty"), words.text("chart.chain.empty_hint")
        return frame.empty(*texts, (_LEAST_WIDTH, 240.0), palette)
    notes = _notes(network)
    moved, width, bottom = _moved(positions, shown, notes)
    nodes = [network.organisations[one] for one in shown]
    links = _links_between(network, assessment, moved)
    levels, marks = organisation_levels(assessment), marked(network)
    looks = {one.id: (levels.get(one.id, Level.UNKNOWN), marks.get(one.id, "")) for one in nodes}
    shapes = _link_strokes(links, moved, palette)
    shapes += _organisation_shapes(nodes, looks, moved, words, palette)
    for link, level, offset in links:
        ends = (moved[link.supplier], moved[link.buyer])
        shapes += link_word(level, ends, offset, words, palette)
    shapes += _note_shapes(notes, positions[shown[0]], moved[shown[0]], palette)
    items, end = frame.legend(legend_items(words, palette), bottom, width, palette)
    heading = title(network, words)
    alt = _alt(heading, [level for _, level, _ in links], words)
    hits = tuple(_hit(one.id, moved[one.id], one.name) for one in nodes)
    return Picture(width, end + 8, palette.surface, (*shapes, *items), heading, alt, hits)


def _organisation_shapes(
    nodes: list[Organisation],
    looks: Mapping[str, Shown],
    moved: Positions,
    words: Words,
    palette: Palette,
) -> list[Shape]:
    """All boxes before all names: that is much faster to draw."""
    drawn = [node_shapes(node, looks[node.id], moved[node.id], words, palette) for node in nodes]
    boxes = [box for box, *_ in drawn]
    return boxes + [text for _, *texts in drawn for text in texts]


def _links_between(
    network: Network, assessment: Assessment, moved: Positions
) -> list[tuple[Link, Level, float]]:
    """The links whose both ends are drawn, by id, each with its level and its offset."""
    links = [
        one
        for _, one in sorted(network.links.items())
        if one.supplier in moved and one.buyer in moved
    ]
    levels, offsets = link_levels(assessment), parallel_offsets(links)
    return [(one, levels.get(one.id, Level.UNKNOWN), offsets[one.id]) for one in links]


def _link_strokes(
    links: list[tuple[Link, Level, float]], moved: Positions, palette: Palette
) -> list[Shape]:
    """The strokes of the links, the gravest on top."""
    shapes: list[Shape] = []
    for link, level, offset in sorted(links, key=lambda one: LEVELS.index(one[1])):
        ends = (moved[link.supplier], moved[link.buyer])
        shapes += link_shapes(link, level, ends, offset, palette)
    return shapes


def legend_items(words: Words, palette: Palette) -> list[Swatch]:
    """What colours, hatching and dashes of the chain stand for."""
    own = Swatch(words.text("organisation_kind.own"), palette.accent, palette.accent)
    assumed = Swatch(
        words.text("chart.chain.assumed"), palette.line, palette.line, is_line=True, is_dashed=True
    )
    levels = [frame.level_swatch(level, words, palette) for level in LEGEND_LEVELS]
    return [own, *levels, assumed]


def title(network: Network, words: Words) -> str:
    """How many organisations and deliveries there are."""
    organisations = words.text("chart.chain.organisations", count=len(network.organisations))
    links = words.text("chart.chain.links", count=len(network.links))
    return words.text("chart.chain.title", organisations=organisations, links=links)


def _alt(heading: str, levels: list[Level], words: Words) -> str:
    counts = Counter(levels)
    parts = [
        f"{words.number(counts[level])} {words.text(f'level.{level}')}"
        for level in LEGEND_LEVELS
        if counts[level]
    ]
    if not parts:
        return heading
    shown = words.text("chart.chain.alt_levels", count=len(levels), parts=", ".join(parts))
    return f"{heading}. {shown}"


def _notes(network: Network) -> list[NoteShape]:
    """The notes on the drawing, by id."""
    found = network.records(Kind.NOTE)
    notes = (found[one] for one in sorted(found))
    return [picture_shape(one) for one in notes if isinstance(one, Note)]


def _note_shapes(
    notes: list[NoteShape], before: Point, after: Point, palette: Palette
) -> list[Shape]:
    """The notes, moved as an organisation was that went from `before` to `after`."""
    by = (after[0] - before[0], after[1] - before[1])
    return [shape for one in notes for shape in note_shapes(one, by, palette)]


def _moved(
    positions: Positions, shown: list[str], notes: list[NoteShape]
) -> tuple[dict[str, Point], float, float]:
    """The positions with the drawing's corner at (0, 0), its width, and where the legend begins."""
    half_width, half_height = NODE_WIDTH / 2, NODE_HEIGHT / 2
    centres = [positions[one] for one in shown]
    lefts = [*(x - half_width for x, _ in centres), *(one.x for one in notes)]
    rights = [*(x + half_width for x, _ in centres), *(one.x + one.width for one in notes)]
    tops = [*(y - half_height for _, y in centres), *(one.y for one in notes)]
    bottoms = [*(y + half_height for _, y in centres), *(one.y + one.height for one in notes)]
    wide = max(rights) - min(lefts) + 2 * _MARGIN
    width = max(wide, _LEAST_WIDTH)
    left, top = min(lefts) - _MARGIN - (width - wide) / 2, min(tops) - _MARGIN
    moved = {one: (positions[one][0] - left, positions[one][1] - top) for one in shown}
    return moved, width, max(bottoms) - top + _MARGIN


def _hit(organisation_id: str, centre: Point, name: str) -> HitBox:
    box = Box(
        x=centre[0] - NODE_WIDTH / 2,
        y=centre[1] - NODE_HEIGHT / 2,
        width=NODE_WIDTH,
        height=NODE_HEIGHT,
        fill="",
    )
    place = (box.x, box.y, box.width, box.height)
    return HitBox(*place, Kind.ORGANISATION, (organisation_id,), name)
