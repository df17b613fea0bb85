"""Draws a drawing list with matplotlib's Agg: to pixels for the window, to PNG and SVG files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from matplotlib import font_manager
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, Patch, PathPatch, Polygon, Rectangle
from matplotlib.path import Path as Outline
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from imvo_desktop.charts import fonts
from imvo_desktop.charts.chain_style import DASH, HATCH_GAP
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
from imvo_desktop.written_files import replacing, write_text

PIXELS_PER_INCH = 96
_POINTS_PER_PIXEL = 72 / PIXELS_PER_INCH
_ALIGNMENTS: dict[Anchor, Literal["left", "center", "right"]] = {
    Anchor.START: "left",
    Anchor.MIDDLE: "center",
    Anchor.END: "right",
}
_HATCH_WIDTH = 1.2
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
    for order, shape in enumerate(picture.shapes):
        for artist in _artists(shape, to_pixels):
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


def to_png(picture: Picture, path: Path, scale: float = 2.0) -> None:
    """Write the picture as PNG; equal pictures give equal bytes. Raises `FileError`."""
    canvas = FigureCanvasAgg(figure(picture, scale))
    about = {"Software": None, "Title": picture.title}
    with replacing(path) as side, side.open("wb") as file:
        canvas.print_png(file, metadata=about)  # type: ignore[no-untyped-call]  # as above


def to_svg(picture: Picture, path: Path) -> None:
    """Write the picture as SVG; equal pictures give equal bytes. Raises `FileError`."""
    write_text(path, svg(picture))


def _artists(shape: Shape, to_pixels: Affine2D) -> Iterator[Artist]:
    if isinstance(shape, Box):
        yield from _box(shape, to_pixels)
    elif isinstance(shape, Curve):
        outline = Outline(list(shape.points), list(_CURVE_CODES))
        patch = PathPatch(outline, fill=False, edgecolor=shape.colour)
        _outline(patch, shape.width, is_dashed=shape.is_dashed)
        patch.set_capstyle("butt")
        yield patch
    elif isinstance(shape, Area):
        yield Polygon(list(shape.points), facecolor=shape.fill, linewidth=0)
    else:
        yield _text(shape)


def _box(box: Box, to_pixels: Affine2D) -> Iterator[Artist]:
    patch: Patch
    if box.radius:
        style = f"round,pad=0,rounding_size={box.radius}"
        patch = FancyBboxPatch((box.x, box.y), box.width, box.height, boxstyle=style)
    else:
        patch = Rectangle((box.x, box.y), box.width, box.height)
    patch.set_facecolor(box.fill)
    patch.set_edgecolor(box.outline or "none")
    _outline(patch, box.outline_width if box.outline else 0.0, is_dashed=box.is_dashed)
    yield patch
    if box.hatch:
        lines = [point for segment in hatch_lines(box, HATCH_GAP) for point in segment]
        codes = [Outline.MOVETO, Outline.LINETO] * (len(lines) // 2)
        hatching = PathPatch(Outline(lines, codes), fill=False, edgecolor=box.hatch)
        _outline(hatching, _HATCH_WIDTH, is_dashed=False)
        hatching.set_clip_path(patch.get_path(), patch.get_patch_transform() + to_pixels)
        yield hatching


def _outline(patch: Patch, width: float, *, is_dashed: bool) -> None:
    patch.set_linewidth(width * _POINTS_PER_PIXEL)
    if is_dashed and width:
        patch.set_linestyle((0, (DASH[0] / width, DASH[1] / width)))


def _text(label: Label) -> Text:
    return Text(
        label.x,
        label.y,
        fonts.printable(label.text),
        color=label.colour,
        fontfamily=_families(fonts.SEMIBOLD if label.is_bold else fonts.REGULAR),
        fontsize=label.size * _POINTS_PER_PIXEL,
        fontweight=400,
        horizontalalignment=_ALIGNMENTS[label.anchor],
        verticalalignment="baseline",
        parse_math=False,
        usetex=False,
    )


@cache
def _families(first: str) -> list[str]:
    """Names by which matplotlib knows our own font files, `first` before the fallbacks.

    The names are ours, so that a font of the same family on this computer is never taken.
    """
    names = []
    for file_name in (first, fonts.SYMBOLS, fonts.FALLBACK):
        path = str(fonts.folder() / file_name)
        names.append(f"IMVO {file_name}")
        font_manager.fontManager.ttflist.append(
            font_manager.FontEntry(fname=path, name=names[-1], style="normal", weight=400)
        )
    return names
