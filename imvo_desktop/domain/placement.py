"""Where a person put an organisation in the drawing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Where a person put an organisation in the drawing; the id is that of the organisation."""

    id: str
    x: float
    y: float
