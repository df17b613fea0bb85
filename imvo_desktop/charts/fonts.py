"""The fonts of charts and report: which there are, what they can show, how wide text is."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from imvo_desktop import resources

FAMILIES = ("Open Sans", "DejaVu Sans", "Droid Sans Fallback")
"""In the order in which a character is looked for."""

REGULAR, SEMIBOLD = "OpenSans-Regular.ttf", "OpenSans-Semibold.ttf"
SYMBOLS, FALLBACK = "DejaVuSans.ttf", "DroidSansFallback.ttf"
MISSING = "□"
ELLIPSIS = "…"
_GUESSED_WIDTH = 0.6
_BREAK = re.compile(r"[^\S\N{NO-BREAK SPACE}]+(?!%)")
"""Where a line may end: at white space, but never between a number and its percent sign."""

_SPACES = "\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_TO_SPACE = dict.fromkeys(map(ord, _SPACES), " ")


def folder() -> Path:
    """The folder with the font files."""
    return resources.path("fonts")


@cache
def coverage() -> frozenset[int]:
    """The code points that can be shown."""
    return frozenset().union(*(_advances(name) for name in (REGULAR, SYMBOLS, FALLBACK)))


def missing(text: str) -> frozenset[str]:
    """The characters of `text` that no font can show."""
    return frozenset(
        char
        for char in text.translate(_TO_SPACE)
        if ord(char) not in coverage() and not _is_silent(char)
    )


def printable(text: str, *, keep_lines: bool = False) -> str:
    """`text` with □ for what cannot be shown, and without control and direction characters."""
    kept = text if keep_lines else text.translate(_TO_SPACE)
    lines = (_printable_line(line.translate(_TO_SPACE)) for line in kept.split("\n"))
    return "\n".join(lines)


def width(text: str, size: float, *, is_bold: bool = False) -> float:
    """The width of `text` in the unit of `size`, without kerning."""
    first = _advances(SEMIBOLD if is_bold else REGULAR)
    return size * sum(_advance(ord(char), first) for char in text)


def can_show(name: str, text: str) -> bool:
    """Whether the font file `name` has every character of `text`."""
    known = _advances(name)
    return all(ord(char) in known for char in text)


def runs(text: str) -> list[tuple[str, str]]:
    """`text` cut into pieces of (family, characters) that one font can show."""
    pieces: list[tuple[str, str]] = []
    for char in text:
        family = _family_of(ord(char))
        if pieces and pieces[-1][0] == family:
            pieces[-1] = (family, pieces[-1][1] + char)
        else:
            pieces.append((family, char))
    return pieces


def elided(text: str, size: float, room: float, *, is_bold: bool = False) -> str:
    """`text`, shortened with … when it is wider than `room`."""
    if width(text, size, is_bold=is_bold) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        candidate = text[:middle].rstrip() + ELLIPSIS
        if width(candidate, size, is_bold=is_bold) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS


def wrapped(text: str, size: float, room: float, *, is_bold: bool = False) -> list[str]:
    """`text` in lines no wider than `room` where its spaces allow that; “84 %” is one word."""
    lines: list[str] = []
    for word in _BREAK.split(text.strip()):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size, is_bold=is_bold) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _printable_line(line: str) -> str:
    shown = coverage()
    return "".join(
        char if ord(char) in shown and not _is_silent(char) else "" if _is_silent(char) else MISSING
        for char in line
    )


def _is_silent(char: str) -> bool:
    """Whether `char` is a control, direction or joining character: left out, never shown as □."""
    return unicodedata.category(char) in ("Cc", "Cf") or "\ufe00" <= char <= "\ufe0f"


def _family_of(code: int) -> str:
    files = (REGULAR, SYMBOLS, FALLBACK)
    found = (at for at, name in enumerate(files) if code in _advances(name))
    return FAMILIES[next(found, 0)]


def _advance(code: int, first: dict[int, float]) -> float:
    for advances in (first, _advances(SYMBOLS), _advances(FALLBACK)):
        if code in advances:
            return advances[code]
    return _GUESSED_WIDTH


@cache
def _advances(name: str) -> dict[int, float]:
    """The width of every character of a font, as a part of the text size."""
    with TTFont(folder() / name, lazy=True) as font:
        metrics, units = font["hmtx"].metrics, font["head"].unitsPerEm
        return {code: metrics[glyph][0] / units for code, glyph in font.getBestCmap().items()}
