"""Draws one chart of the hotspots with its table twin, for window and files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.charts import (
    affected,
    drawing,
    flow_bands,
    happening,
    heat_table,
    pareto,
    ranked_bars,
    risk_matrix,
    tier_flow,
    treemap,
    trend,
)
from imvo_desktop.charts.coverage_counts import CHOICES
from imvo_desktop.charts.drawing import Rendered
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.charts.shapes import Picture
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases import coverage_chart, lens_chart, world_chart
from imvo_desktop.usecases.chart_sheet import Chart, Sheet


@dataclass(frozen=True, slots=True)
class ChartKind:
    """How a chart is made, and its variants by code (`chart.choice.<code>`), the usual first."""

    draw: Callable[[Scene], Drawing]
    choices: tuple[str, ...] = ()


CHARTS: dict[Chart, ChartKind] = {
    Chart.BARS: ChartKind(ranked_bars.draw),
    Chart.MATRIX: ChartKind(risk_matrix.draw),
    Chart.COVERAGE: ChartKind(coverage_chart.draw, CHOICES),
    Chart.FLOW: ChartKind(tier_flow.draw, flow_bands.CHOICES),
    Chart.WORLD: ChartKind(world_chart.draw),
    Chart.TREND: ChartKind(trend.draw),
    Chart.HAPPENING: ChartKind(happening.draw),
    Chart.AFFECTED: ChartKind(affected.draw),
    Chart.PARETO: ChartKind(pareto.draw),
    Chart.HEAT: ChartKind(heat_table.draw, heat_table.CHOICES),
    Chart.WHERE: ChartKind(treemap.draw, treemap.CHOICES),
    Chart.LENS: ChartKind(lens_chart.draw),
}


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
    scene = Scene(
        network,
        assessment,
        words,
        sheet.palette,
        sheet.width,
        kept=sheet.kept,
        choice=sheet.choice,
        more=sheet.more,
    )
    made = CHARTS[chart].draw(scene)
    return DrawnChart(made.picture, drawing.render(made.picture, sheet.scale), made.twin)


def save(picture: Picture, path: Path) -> None:
    """Write the picture as SVG or, for any other suffix, as PNG. Raises `FileError`."""
    if path.suffix.lower() == ".svg":
        drawing.to_svg(picture, path)
    else:
        drawing.to_png(picture, path)
