"""Our fonts as matplotlib knows them, and texts as the outlines of their letters."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from matplotlib import font_manager
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path as Outline
from matplotlib.textpath import text_to_path
from matplotlib.transforms import Affine2D

from imvo_desktop.charts import fonts
from imvo_desktop.charts.shapes import Anchor, Label

POINTS_PER_PIXEL = 0.75
_BEFORE = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}
_LETTERS = {Outline.MOVETO: "M", Outline.LINETO: "L", Outline.CURVE3: "Q", Outline.CURVE4: "C"}


def font_of(label: Label, text: str) -> FontProperties:
    """The fonts for `text`, no more than it needs: most texts need only one."""
    first = fonts.SEMIBOLD if label.is_bold else fonts.REGULAR
    files = (first,) if fonts.can_show(first, text) else fonts.files_for(text, first)
    return _sized(files, label.size)


def outline(label: Label) -> str:
    """The letters of `label` as the data of an SVG path, level and at its place."""
    text = fonts.printable(label.text)
    font = font_of(label, text)
    # Letters come in units of FONT_SCALE to the text size, y upwards, and without their place.
    scale = label.size / text_to_path.FONT_SCALE
    wide, _, _ = text_to_path.get_text_width_height_descent(text, font, ismath=False)
    left = label.x - _BEFORE[label.anchor] * wide / POINTS_PER_PIXEL
    points, codes = text_to_path.get_text_path(font, text, ismath=False)
    if not len(points):
        return ""
    shape = Outline(points, codes).transformed(
        Affine2D().scale(scale, -scale).translate(left, label.y)
    )
    return "".join(_moves(shape))


def _moves(shape: Outline) -> Iterator[str]:
    for points, code in shape.iter_segments(simplify=False):
        if code == Outline.CLOSEPOLY:
            yield "Z"
        else:
            yield _LETTERS[code] + " ".join(f"{one:.6g}" for one in points)


@cache
def _sized(files: tuple[str, ...], size: float) -> FontProperties:
    families = [_family(one) for one in files]
    return FontProperties(family=families, size=size * POINTS_PER_PIXEL, weight=400)


@cache
def _family(file_name: str) -> str:
    """The name by which matplotlib knows one of our own font files.

    The names are ours, so that a font of the same family on this computer is never taken.
    """
    path, name = str(fonts.folder() / file_name), f"IMVO {file_name}"
    font_manager.fontManager.ttflist.append(
        font_manager.FontEntry(fname=path, name=name, style="normal", weight=400)
    )
    return name
