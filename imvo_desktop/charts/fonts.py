"""The fonts of charts and report: which there are, what they can show, how wide text is."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from imvo_desktop import resources
from imvo_desktop.domain.directions import CLOSE, OPEN, settled

REGULAR, SEMIBOLD = "OpenSans-Regular.ttf", "OpenSans-Semibold.ttf"
_SCRIPTS = (
    "Arabic", "Armenian", "Bengali", "Devanagari", "Ethiopic", "Georgian", "Gujarati", "Gurmukhi",
    "Hebrew", "Kannada", "Khmer", "Lao", "Malayalam", "Myanmar", "Oriya", "Sinhala", "Tamil",
    "Telugu", "Thaana", "Thai",
)  # fmt: skip
FILES = {
    "Open Sans": REGULAR,
    **{f"Noto Sans {one}": f"NotoSans{one}-Regular.ttf" for one in _SCRIPTS},
    "DejaVu Sans": "DejaVuSans.ttf",
    "Droid Sans Fallback": "DroidSansFallback.ttf",
    "Noto Emoji": "NotoEmoji-Regular.ttf",
}
"""The file of each family, in the order in which a character is looked for."""

FAMILIES = tuple(FILES)
MISSING = "□"
ELLIPSIS = "…"
_GUESSED_WIDTH = 0.6
_FIRST_EMOJI = 0x1F000
_BREAK = re.compile(r"[^\S\N{NO-BREAK SPACE}]+(?!%)")
"""Where a line may end: at white space, but never between a number and its percent sign."""

_SPACES = "\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_TO_SPACE = dict.fromkeys(map(ord, _SPACES), " ")
_JOINERS = "\u200c\u200d"
"""Between letters of some scripts and between emoji they say whether those are drawn as one."""

_ISOLATES = OPEN + CLOSE


def folder() -> Path:
    """The folder with the font files."""
    return resources.path("fonts")


def has(char: str) -> bool:
    """Whether a font can show `char`."""
    return char.isascii() or ord(char) in _advances(REGULAR) or ord(char) in _elsewhere()


def missing(text: str) -> frozenset[str]:
    """The characters of `text` that no font can show."""
    return frozenset(
        char for char in text.translate(_TO_SPACE) if not (has(char) or _is_silent(char))
    )


def printable(text: str, *, keep_lines: bool = False) -> str:
    """`text` with □ for what cannot be shown, and without control characters.

    Lines that run from right to left are isolated, so that they cannot turn what is beside them.
    """
    kept = text if keep_lines else text.translate(_TO_SPACE)
    lines = (_printable_line(line.translate(_TO_SPACE)) for line in kept.split("\n"))
    return "\n".join(lines)


def width(text: str, size: float, *, is_bold: bool = False) -> float:
    """The width of `text` in the unit of `size`, without kerning.

    Letters of scripts that join them are taken one by one, which is seldom too little.
    """
    first = SEMIBOLD if is_bold else REGULAR
    return size * sum(_advance(char, first) for char in text)


def can_show(name: str, text: str) -> bool:
    """Whether the font file `name` has every character of `text`."""
    known = _advances(name)
    return all(ord(char) in known for char in text)


def is_joined(text: str) -> bool:
    """Whether letters of `text` are drawn as one with others, or from right to left."""
    return any(_is_bound(char) or ord(char) >= _FIRST_EMOJI for char in text)


def runs(text: str) -> list[tuple[str, str]]:
    """`text` cut into pieces of (family, characters) that one font can show.

    Joiners, accents and isolates go with what they follow.
    """
    pieces: list[tuple[str, str]] = []
    for char in text:
        if pieces and _goes_on(pieces[-1][0], char):
            pieces[-1] = (pieces[-1][0], pieces[-1][1] + char)
        else:
            pieces.append((_family_of(char), char))
    return pieces


def files_for(text: str, first: str) -> tuple[str, ...]:
    """The font files that show `text`, `first` before the others, in the order of `FILES`."""
    families = {family for family, _ in runs(text)} - {FAMILIES[0]}
    return (first, *(FILES[one] for one in FAMILIES if one in families))


def elided(text: str, size: float, room: float, *, is_bold: bool = False) -> str:
    """`text`, shortened with … when it is wider than `room`."""
    if width(text, size, is_bold=is_bold) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(_cut(text, middle), size, is_bold=is_bold) <= room:
            low = middle
        else:
            high = middle - 1
    return _cut(text, low)


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


def _cut(text: str, length: int) -> str:
    """The first `length` characters and an ellipsis; accents and joiners stay with their letter."""
    while 0 < length < len(text) and (_is_bound(text[length]) or text[length - 1] in _JOINERS):
        length -= 1
    return text[:length].rstrip() + ELLIPSIS


def _is_bound(char: str) -> bool:
    """Whether `char` belongs to the letter before it."""
    return char in _JOINERS or char in _ISOLATES or unicodedata.category(char).startswith("M")


def _printable_line(line: str) -> str:
    if line.isascii() and line.isprintable():
        return line
    placed = settled("".join(map(_shown, line)))
    return "".join(
        char for at, char in enumerate(placed) if char not in _JOINERS or _joins(placed, at)
    )


def _shown(char: str) -> str:
    if char in _JOINERS or char in _ISOLATES:
        return char
    if _is_silent(char):
        return ""
    return char if has(char) else MISSING


def _joins(text: str, at: int) -> bool:
    """Whether the joiner at `at` stands between two characters that may be drawn as one."""
    around = (text[at - 1 : at], text[at + 1 : at + 2])
    return all(one and not _is_silent(one) and ord(one) in _elsewhere() for one in around)


def _is_silent(char: str) -> bool:
    """Whether `char` is a control, direction or joining character: left out, never shown as □."""
    return unicodedata.category(char) in ("Cc", "Cf") or "\ufe00" <= char <= "\ufe0f"


def _goes_on(family: str, char: str) -> bool:
    """Whether `char` is shown in the piece of `family` before it."""
    if char in _JOINERS or char in _ISOLATES:
        return True
    return _family_of(char) == family or (_is_bound(char) and can_show(FILES[family], char))


def _family_of(char: str) -> str:
    if ord(char) in _advances(REGULAR):
        return FAMILIES[0]
    return _elsewhere().get(ord(char), (FAMILIES[0], 0.0))[0]


def _advance(char: str, first: str) -> float:
    code = ord(char)
    if code in _advances(first):
        return _advances(first)[code]
    if _is_silent(char):
        return 0.0
    return _elsewhere().get(code, ("", _GUESSED_WIDTH))[1]


@cache
def _elsewhere() -> dict[int, tuple[str, float]]:
    """The family that shows a character Open Sans does not have, and its width there."""
    found: dict[int, tuple[str, float]] = {}
    for family in reversed(FAMILIES[1:]):
        found |= {code: (family, wide) for code, wide in _advances(FILES[family]).items()}
    return {code: one for code, one in found.items() if code not in _advances(REGULAR)}


@cache
def _advances(name: str) -> dict[int, float]:
    """The width of every character of a font, as a part of the text size."""
    with TTFont(folder() / name, lazy=True) as font:
        metrics, units = font["hmtx"].metrics, font["head"].unitsPerEm
        return {code: metrics[glyph][0] / units for code, glyph in font.getBestCmap().items()}
