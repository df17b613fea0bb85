"""How a note on the drawing looks, the same on screen, in pictures and in the report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from imvo_desktop.charts import fonts
from imvo_desktop.charts.shapes import Box, Label, Shape
from imvo_desktop.domain.note import Note
from imvo_desktop.tokens import RADIUS, Palette

NOTE_WIDTH, NOTE_PADDING = 200.0, 10.0
"""Width of a note that has none of its own, and the room around its text, in pixels."""

NOTE_SIZE, NOTE_LINE = 12, 17.0
"""Size of the text and from line to line, in pixels."""

BAR_WIDTH = 4.0
type WidthOf = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class NoteShape:
    """The lines of a note and how large its sheet is, in pixels of the drawing."""

    x: float
    y: float
    width: float
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        """From the upper to the lower edge."""
        return len(self.lines) * NOTE_LINE + 2 * NOTE_PADDING

    def baseline(self, line: int) -> float:
        """Where the letters of a line stand, below the upper edge."""
        return NOTE_PADDING + NOTE_LINE * line + NOTE_SIZE + 1


def note_shape(note: Note, width_of: WidthOf) -> NoteShape:
    """The sheet of `note`, its text broken where the letters of `width_of` need it."""
    width = note.width or NOTE_WIDTH
    room = width - 2 * NOTE_PADDING - BAR_WIDTH
    lines = [line for part in note.text.split("\n") for line in _broken(part, room, width_of)]
    return NoteShape(note.x, note.y, width, tuple(lines))


def picture_shape(note: Note) -> NoteShape:
    """The sheet of `note` in pictures and report."""
    return note_shape(note, lambda text: fonts.width(fonts.printable(text), NOTE_SIZE))


def note_shapes(shape: NoteShape, by: tuple[float, float], palette: Palette) -> list[Shape]:
    """The sheet with its bar and its lines, moved `by` so many pixels."""
    left, top = shape.x + by[0], shape.y + by[1]
    sheet = Box(
        x=left, y=top, width=shape.width, height=shape.height, fill=palette.surface,
        outline=palette.line, radius=RADIUS,
    )  # fmt: skip
    bar = Box(x=left, y=top, width=BAR_WIDTH, height=shape.height, fill=palette.accent)
    texts = [
        Label(x=left + BAR_WIDTH + NOTE_PADDING, y=top + shape.baseline(at),
              text=fonts.printable(line), size=NOTE_SIZE, colour=palette.text)
        for at, line in enumerate(shape.lines)
    ]  # fmt: skip
    return [sheet, bar, *texts]


def _broken(text: str, room: float, width_of: WidthOf) -> list[str]:
    """`text` in lines that fit; a word that does not fit alone is cut."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if width_of(longer) <= room:
            lines[-1] = longer
            continue
        pieces = _cut(word, room, width_of)
        lines = [*lines, *pieces] if lines[-1] else [*lines[:-1], *pieces]
    return lines


def _cut(word: str, room: float, width_of: WidthOf) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and width_of(pieces[-1] + letter) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces
