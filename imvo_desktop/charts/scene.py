"""What a chart is drawn from and on, and what it gives: the same for every chart."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.charts.shapes import Picture
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette


@dataclass(frozen=True, slots=True)
class Scene:
    """A network as it was when it was assessed, and the sheet to draw on.

    `width` is in pixels; `kept` are the ids of the risks the views are narrowed to, None for all;
    `choice` is the variant of the chart, empty for its first. `more` holds what some charts need
    beside the assessment, by name: `ranges` for the bars, `rounds` for the trend, `report` for the
    chart of a lens.
    """

    network: Network
    assessment: Assessment
    words: Words
    palette: Palette
    width: float
    kept: Collection[str] | None = None
    choice: str = ""
    more: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart as a drawing list, and the rows behind it."""

    picture: Picture
    twin: TableTwin
