"""Draws one chart of the hotspots with its table twin, for window and files."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.charts import drawing, ranked_bars, risk_matrix
from imvo_desktop.charts.drawing import Rendered
from imvo_desktop.charts.shapes import Picture
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette


class Chart(StrEnum):
    """The charts of the hotspots."""

    BARS = "bars"
    MATRIX = "matrix"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a chart is drawn on: its width in pixels, pixels per pixel, and the colours.

    `kept` are the ids of the risks the views are narrowed to; None for all.
    """

    width: float
    scale: float
    palette: Palette
    kept: Collection[str] | None = None


@dataclass(frozen=True, slots=True)
class DrawnChart:
    """A chart as drawing, as pixels and as a table."""

    picture: Picture
    rendered: Rendered
    twin: TableTwin


def draw(
    chart: Chart, network: Network, assessment: Assessment, words: Words, sheet: Sheet
) -> DrawnChart:
    """Draw `chart` of a network as it was when it was assessed. Safe in any thread."""
    if chart is Chart.BARS:
        bars = ranked_bars.data(network, assessment, words, sheet.kept)
        twin = ranked_bars.table(bars, words)
        picture = ranked_bars.picture(bars, words, sheet.palette, sheet.width)
    else:
        matrix = risk_matrix.data(assessment, sheet.kept)
        twin = risk_matrix.table(matrix, words)
        picture = risk_matrix.picture(matrix, words, sheet.palette, sheet.width)
    return DrawnChart(picture, drawing.render(picture, sheet.scale), twin)


def save(picture: Picture, path: Path) -> None:
    """Write the picture as SVG or, for any other suffix, as PNG. Raises `FileError`."""
    if path.suffix.lower() == ".svg":
        drawing.to_svg(picture, path)
    else:
        drawing.to_png(picture, path)
