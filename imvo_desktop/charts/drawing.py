"""Draws a drawing list with matplotlib's Agg: to pixels for the window, to PNG and SVG files."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Literal, cast

import numpy as np
from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure
from matplotlib.image import imsave
from matplotlib.path import Path as Outline
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from imvo_desktop.charts import fonts, quick_text
from imvo_desktop.charts.chain_style import DASH, HATCH_GAP
from imvo_desktop.charts.letter_shapes import POINTS_PER_PIXEL, font_of
from imvo_desktop.charts.shapes import (
    Anchor,
    Area,
    Box,
    Curve,
    HitBox,
    Label,
    Picture,
    Shape,
    hatch_lines,
)
from imvo_desktop.charts.svg import svg
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.written_files import replacing, write_text

PIXELS_PER_INCH = 96
_ALIGNMENTS: dict[Anchor, Literal["left", "center", "right"]] = {
    Anchor.START: "left",
    Anchor.MIDDLE: "center",
    Anchor.END: "right",
}
_HATCH_WIDTH = 1.2
_QUICK = {"compress_level": 2}
_STEPS = 4
_AT_ONCE = 40
"""How many texts and groups of shapes are drawn before it is asked whether to stop."""

_CORNER = 0.3
"""How deep a round corner cuts in, as a part of its radius."""
_ROUND = 1 - 4 * (math.sqrt(2) - 1) / 3
"""How far from a corner a cubic curve is pulled so that it follows a circle."""

_CURVE_CODES = (Outline.MOVETO, Outline.CURVE4, Outline.CURVE4, Outline.CURVE4)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A drawn picture: `rgba` holds 4 bytes a pixel, rows from the top; boxes in its pixels."""

    rgba: bytes
    width: int
    height: int
    boxes: tuple[HitBox, ...]


def figure(picture: Picture, scale: float = 1.0) -> Figure:
    """The picture as a matplotlib figure of its own, `scale` times as many pixels each way."""
    size = (picture.width / PIXELS_PER_INCH, picture.height / PIXELS_PER_INCH)
    made = Figure(figsize=size, dpi=PIXELS_PER_INCH * scale, facecolor=picture.ground)
    # Straight onto the figure: axes would clip each of the thousands of shapes of a large chain.
    to_pixels = Affine2D().translate(0, -picture.height).scale(scale, -scale)
    for order, artist in enumerate(_artists(picture.shapes)):
        artist.set_transform(to_pixels)
        artist.set_zorder(order)
        made.add_artist(artist)
    return made


def render(picture: Picture, scale: float = 1.0) -> Rendered:
    """The picture as pixels, ready to be shown. Safe in any thread."""
    canvas = FigureCanvasAgg(figure(picture, scale))
    canvas.draw()  # type: ignore[no-untyped-call]  # matplotlib leaves it untyped
    width, height = canvas.get_width_height()
    boxes = tuple(hit.scaled(scale) for hit in picture.hits)
    rgba = bytes(canvas.buffer_rgba())  # type: ignore[no-untyped-call]  # matplotlib leaves it so
    return Rendered(rgba, width, height, boxes)


def to_png(picture: Picture, path: Path, scale: float = 2.0, progress: Progress = SILENT) -> None:
    """Write the picture as PNG; equal pictures give equal bytes.

    Raises `FileError`, and `Cancelled` from `progress` (steps 2 and 3 of 4); `path` stays then.
    """
    made = figure(picture, scale)
    for order in range(0, len(made.artists), _AT_ONCE):
        pause = _Pause(progress)
        pause.set_zorder(order)
        made.add_artist(pause)
    canvas = FigureCanvasAgg(made)
    progress.step(2, _STEPS)
    canvas.draw()  # type: ignore[no-untyped-call]  # as above
    progress.step(3, _STEPS)
    pixels = np.asarray(canvas.buffer_rgba())  # type: ignore[no-untyped-call]  # as above
    about = {"Software": None, "Title": picture.title}
    with replacing(path) as side, side.open("wb") as file:
        imsave(
            file,
            pixels,
            format="png",
            metadata=about,  # type: ignore[arg-type]  # None leaves the entry out
            pil_kwargs=_QUICK,
        )


def to_svg(picture: Picture, path: Path) -> None:
    """Write the picture as SVG; equal pictures give equal bytes. Raises `FileError`."""
    write_text(path, svg(picture))


def _artists(shapes: Iterable[Shape]) -> Iterator[Artist]:
    """Texts one by one; all that lies between two texts as one artist, for speed."""
    for is_text, group in groupby(shapes, key=lambda one: isinstance(one, Label)):
        if is_text:
            yield from (_text(one) for one in group if isinstance(one, Label))
        else:
            yield _collection([stroke for one in group for stroke in _strokes(one)])


@dataclass(frozen=True, slots=True)
class _Stroke:
    """One outline with its fill and line; empty colours leave that out."""

    outline: Outline
    fill: str = ""
    colour: str = ""
    width: float = 0.0
    is_dashed: bool = False


def _collection(strokes: list[_Stroke]) -> PathCollection:
    return PathCollection(
        [one.outline for one in strokes],
        facecolors=[one.fill or "none" for one in strokes],
        edgecolors=[one.colour or "none" for one in strokes],
        linewidths=[one.width * POINTS_PER_PIXEL for one in strokes],
        linestyles=[_dashes(one) for one in strokes],
        capstyle="butt",
        joinstyle="miter",
    )


def _strokes(shape: Shape) -> Iterator[_Stroke]:
    if isinstance(shape, Box):
        yield from _box(shape)
    elif isinstance(shape, Curve):
        outline = Outline(list(shape.points), list(_CURVE_CODES))
        yield _Stroke(outline, "", shape.colour, shape.width, shape.is_dashed)
    elif isinstance(shape, Area):
        yield _Stroke(Outline([*shape.points, shape.points[0]], closed=True), shape.fill)


def _box(box: Box) -> Iterator[_Stroke]:
    outline = _rounded(box)
    width = box.outline_width if box.outline else 0.0
    if not box.hatch:
        yield _Stroke(outline, box.fill, box.outline, width, box.is_dashed)
        return
    yield _Stroke(outline, box.fill)
    # Inside the round corners; the outline comes over the ends.
    inset = _CORNER * box.radius
    inner = replace(
        box,
        x=box.x + inset,
        y=box.y + inset,
        width=box.width - 2 * inset,
        height=box.height - 2 * inset,
    )
    lines = [point for segment in hatch_lines(inner, HATCH_GAP) for point in segment]
    codes = [Outline.MOVETO, Outline.LINETO] * (len(lines) // 2)
    if lines:
        yield _Stroke(Outline(lines, codes), "", box.hatch, _HATCH_WIDTH)
    yield _Stroke(outline, "", box.outline, width, box.is_dashed)


def _rounded(box: Box) -> Outline:
    """The outline of a box, its corners as quarters of a circle."""
    left, top, right, bottom = box.x, box.y, box.x + box.width, box.y + box.height
    cut = min(box.radius, box.width / 2, box.height / 2)
    if not cut:
        return Outline(
            [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)], closed=True
        )
    pull = _ROUND * cut
    points = [
        (left + cut, top),
        (right - cut, top), (right - pull, top), (right, top + pull), (right, top + cut),
        (right, bottom - cut), (right, bottom - pull), (right - pull, bottom),
        (right - cut, bottom),
        (left + cut, bottom), (left + pull, bottom), (left, bottom - pull), (left, bottom - cut),
        (left, top + cut), (left, top + pull), (left + pull, top), (left + cut, top),
        (left + cut, top),
    ]  # fmt: skip
    side = [Outline.LINETO, Outline.CURVE4, Outline.CURVE4, Outline.CURVE4]
    return Outline(points, [Outline.MOVETO, *side * 4, Outline.CLOSEPOLY])


def _dashes(one: _Stroke) -> tuple[float, tuple[float, float]] | str:
    if not (one.is_dashed and one.width):
        return "solid"
    return (0.0, (DASH[0] / one.width, DASH[1] / one.width))


class _Pause(Artist):
    """Draws nothing: between others it lets the person stop a drawing of minutes."""

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._progress = progress

    def draw(self, _: RendererBase) -> None:
        """Raise `Cancelled` where the person asked for it."""
        self._progress.step(2, _STEPS)


class _Line(Artist):
    """One level line of text, placed by its own width: faster by far than matplotlib's `Text`."""

    def __init__(self, label: Label) -> None:
        super().__init__()
        self._label = label

    def draw(self, renderer: RendererBase) -> None:
        """Draw it with its anchor at its point."""
        agg = cast(RendererAgg, renderer)  # `figure` is drawn with nothing else
        label, text = self._label, fonts.printable(self._label.text)
        font = font_of(label, text)
        x, y = self.get_transform().transform((label.x, label.y))
        if text and label.anchor is not Anchor.START:
            width = quick_text.width(agg, text, font)
            x -= width / 2 if label.anchor is Anchor.MIDDLE else width
        graphics = agg.new_gc()
        graphics.set_foreground(label.colour)
        quick_text.draw(agg, graphics, (x, agg.height - y), text, font)
        graphics.restore()


def _text(label: Label) -> Artist:
    if not label.is_turned:
        return _Line(label)
    text = fonts.printable(label.text)
    return Text(
        label.x,
        label.y,
        text,
        color=label.colour,
        fontproperties=font_of(label, text),
        horizontalalignment=_ALIGNMENTS[label.anchor],
        verticalalignment="baseline",
        rotation=90,
        rotation_mode="anchor",
        parse_math=False,
        usetex=False,
    )
