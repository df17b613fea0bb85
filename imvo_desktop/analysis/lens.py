"""The lenses: named ways of looking at one chain, none mixed into the main method."""

from __future__ import annotations

from enum import StrEnum


class Lens(StrEnum):
    """What one asks of the chain (hotspots.md, section 5)."""

    PEOPLE = "people"
    EXPOSURE = "exposure"
    UNKNOWN = "unknown"
    SHARED = "shared"
    SINGLE_POINTS = "single_points"
    SYSTEMIC = "systemic"
    INFLUENCE = "influence"
    CONTINUITY = "continuity"
    FIGURES = "figures"
