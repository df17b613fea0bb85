"""Text that runs from right to left, kept apart so that what stands beside it stays in its place.

A name in Arabic or Hebrew turns the number, arrow or comma behind it round with it, unless it is
isolated (Unicode Standard Annex 9, FIRST STRONG ISOLATE).
"""

from __future__ import annotations

import unicodedata

OPEN, CLOSE = "\u2068", "\u2069"
"""First strong isolate, and the end of it."""

_FORCED = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067"))
_MARKS = _FORCED | dict.fromkeys(map(ord, OPEN + CLOSE))


def is_leftward(text: str) -> bool:
    """Whether `text` has a letter that is read from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(one) in ("R", "AL") for one in text)


def isolated(text: str) -> str:
    """`text` so that it can stand in a sentence: as it is, or as one isolate of its own.

    What is made of isolates already stays as it is.
    """
    if not is_leftward(text) or _has_whole_isolates(text):
        return text
    return f"{OPEN}{without_marks(text)}{CLOSE}"


def without_marks(text: str) -> str:
    """`text` without the characters that only turn its direction."""
    return text if text.isascii() else text.translate(_MARKS)


def settled(text: str) -> str:
    """`text` as a line of its own: the isolates in it kept where they are whole.

    Directions that were forced are left out. A line that runs from right to left in part and
    isolates nothing becomes one isolate; what is settled stays as it is.
    """
    if text.isascii():
        return text
    unforced = text.translate(_FORCED)
    return isolated(unforced) if is_leftward(unforced) else without_marks(unforced)


def _has_whole_isolates(text: str) -> bool:
    """Whether every isolate that opens also ends, and there is one."""
    depth = 0
    for one in text:
        depth += (one == OPEN) - (one == CLOSE)
        if depth < 0:
            return False
    return depth == 0 and OPEN in text
