"""What a chart is drawn on; light to import, so that the window can name it at its start."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from imvo_desktop.tokens import Palette


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
