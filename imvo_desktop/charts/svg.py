"""Writes a drawing list as SVG: same picture, same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from imvo_desktop.charts.chain_style import DASH, HATCH_GAP
from imvo_desktop.charts.fonts import FAMILIES, is_joined, printable, runs
from imvo_desktop.charts.shapes import (
    Area,
    Box,
    Curve,
    Label,
    Picture,
    Point,
    Shape,
    hatch_lines,
)
from imvo_desktop.domain.directions import without_marks
from imvo_desktop.xml_text import escaped, quoted

_FAMILY = f"'{FAMILIES[0]}', sans-serif"
_DASHES = f' stroke-dasharray="{DASH[0]:g} {DASH[1]:g}"'
_HATCH_WIDTH = 1.2


def svg(picture: Picture) -> str:
    """The picture as an SVG document; `title` and `alt` become its title and description."""
    size = f'width="{_n(picture.width)}" height="{_n(picture.height)}"'
    box = f'viewBox="0 0 {_n(picture.width)} {_n(picture.height)}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" {size} {box}'
        f" font-family={quoted(_FAMILY)}>",
        f"<title>{_title(picture.title)}</title>",
        f"<desc>{_title(picture.alt)}</desc>",
        f'<rect width="100%" height="100%" fill="{picture.ground}"/>',
        *(part for shape in picture.shapes for part in _parts(shape)),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _parts(shape: Shape) -> Iterator[str]:
    if isinstance(shape, Box):
        yield from _box(shape)
    elif isinstance(shape, Curve):
        yield _curve(shape)
    elif isinstance(shape, Area):
        points = " ".join(map(_point, shape.points))
        yield f'<polygon points="{points}" fill="{shape.fill}"/>'
    else:
        yield from _label(shape)


def _box(box: Box) -> Iterator[str]:
    place = f'x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" height="{_n(box.height)}"'
    corner = f' rx="{_n(box.radius)}"' if box.radius else ""
    fill = box.fill or "none"
    edge = f' stroke="{box.outline}" stroke-width="{_n(box.outline_width)}"' if box.outline else ""
    dashes = _DASHES if box.is_dashed else ""
    if not box.hatch:
        yield f'<rect {place}{corner} fill="{fill}"{edge}{dashes}/>'
        return
    yield f'<rect {place}{corner} fill="{fill}"/>'
    lines = "".join(f"M{_point(a)}L{_point(b)}" for a, b in hatch_lines(box, HATCH_GAP))
    yield f'<path d="{lines}" stroke="{box.hatch}" stroke-width="{_HATCH_WIDTH}" fill="none"/>'
    yield f'<rect {place}{corner} fill="none"{edge}{dashes}/>'


def _curve(curve: Curve) -> str:
    start, first, second, end = map(_point, curve.points)
    path = f"M{start}C{first} {second} {end}"
    dashes = _DASHES if curve.is_dashed else ""
    return (
        f'<path d="{path}" stroke="{curve.colour}" stroke-width="{_n(curve.width)}"'
        f' fill="none"{dashes}/>'
    )


def _label(label: Label) -> Iterator[str]:
    """One text element; within it the pieces that need another font than the rest.

    Readers of SVG tend to set a whole piece in the font of its rarest character. They differ in
    how they join letters and turn their order, and typst breaks on it: such a text is drawn.
    """
    text = printable(label.text)
    if label.is_turned:
        yield f'<g transform="rotate(-90 {_n(label.x)} {_n(label.y)})">'
    yield _drawn(label, text) if is_joined(text) else _text(label, runs(text))
    if label.is_turned:
        yield "</g>"


def _text(label: Label, pieces: list[tuple[str, str]]) -> str:
    weight = ' font-weight="600"' if label.is_bold else ""
    return (
        f'<text x="{_n(label.x)}" y="{_n(label.y)}" font-size="{_n(label.size)}"'
        f' fill="{label.colour}" text-anchor="{label.anchor}" xml:space="preserve"{weight}>'
        f"{''.join(map(_piece, pieces))}</text>"
    )


def _drawn(label: Label, text: str) -> str:
    """The letters as a path that says what is written."""
    # matplotlib takes long to import, and few reports need it here.
    from imvo_desktop.charts.letter_shapes import outline

    said = escaped(without_marks(text))
    return f'<path d="{outline(label)}" fill="{label.colour}"><title>{said}</title></path>'


def _piece(piece: tuple[str, str]) -> str:
    family, content = piece
    if family == FAMILIES[0]:
        return escaped(content)
    return f'<tspan font-family={quoted(family)} font-weight="400">{escaped(content)}</tspan>'


def _title(text: str) -> str:
    return escaped(printable(text))


def _point(point: Point) -> str:
    return f"{_n(point[0])},{_n(point[1])}"


_n: Callable[[float], str] = "{:.6g}".format
