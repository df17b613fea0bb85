"""Which charts there are and what one is drawn on; light, so that the window can name it early."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from imvo_desktop.tokens import Palette


class Chart(StrEnum):
    """The charts of the hotspots, in the order they are offered in."""

    BARS = "bars"
    MATRIX = "matrix"
    COVERAGE = "coverage"
    FLOW = "flow"
    WORLD = "world"
    TREND = "trend"
    HAPPENING = "happening"
    AFFECTED = "affected"
    PARETO = "pareto"
    HEAT = "heat"
    WHERE = "where"
    LENS = "lens"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The width of a chart in pixels, pixels per pixel, the colours, and what is to be shown.

    `kept`, `choice` and `more` are those of `charts.scene.Scene`.
    """

    width: float
    scale: float
    palette: Palette
    kept: Collection[str] | None = None
    choice: str = ""
    more: Mapping[str, object] = field(default_factory=dict)
