"""A note that a person put on the drawing of the chain."""

from __future__ import annotations

from dataclasses import dataclass, field

LONGEST_NOTE = 2_000
_WIDTH = {"low": 1.0, "high": 100_000.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Text at a place in the drawing; it belongs to no record and no number counts it.

    `x` and `y` are its upper left corner in the units of `Placement`, `width` is None where the
    text decides it.
    """

    id: str
    text: str = field(metadata={"longest": LONGEST_NOTE})
    x: float
    y: float
    width: float | None = field(default=None, metadata=_WIDTH)
