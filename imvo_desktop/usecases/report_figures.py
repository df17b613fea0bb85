"""The drawings of a report: the charts of the window, on paper and with a caption of their own."""

from __future__ import annotations

from imvo_desktop.charts.scene import Scene
from imvo_desktop.charts.svg import svg
from imvo_desktop.reporting.basis import Basis
from imvo_desktop.reporting.blocks import Figure
from imvo_desktop.reporting.content import Figures
from imvo_desktop.reporting.profiles import NAMELESS
from imvo_desktop.tokens import LIGHT
from imvo_desktop.usecases.chain_figure import chain_figure
from imvo_desktop.usecases.chart_sheet import Chart
from imvo_desktop.usecases.draw_chart import CHARTS

WIDTH = 820.0
"""Pixels for the width of a page."""

OF_CHAIN = (Chart.WORLD, Chart.FLOW)
OF_PRIORITIES = (Chart.MATRIX, Chart.BARS, Chart.HEAT, Chart.PARETO, Chart.AFFECTED)
OF_LIMITS = (Chart.COVERAGE,)
OF_MEASURES = (Chart.TREND,)
TELLS_SHARES = frozenset((Chart.PARETO,))
"""Charts from which the share of each supplier in the purchases can be worked out."""

_LEAST_FLOW = 3
"""Of fewer deliveries a drawing of what flows from tier to tier says less than the table."""


def report_figures(basis: Basis) -> Figures:
    """All drawings but those with nothing to show, or with more than the reader may see."""
    has_flow = len(basis.deliveries) >= _LEAST_FLOW
    return Figures(
        chain_figure(basis.harms, basis.network, basis.assessment, basis.words),
        of_chain=_drawn(basis, OF_CHAIN if has_flow else OF_CHAIN[:1]),
        of_priorities=_drawn(basis, OF_PRIORITIES),
        of_limits=_drawn(basis, OF_LIMITS),
        of_measures=_drawn(basis, OF_MEASURES) if basis.edition.rounds else (),
    )


def _drawn(basis: Basis, charts: tuple[Chart, ...]) -> tuple[Figure, ...]:
    rounds = basis.edition.rounds
    more = {"rounds": rounds.points} if rounds else {}
    scene = Scene(basis.network, basis.assessment, basis.words, LIGHT, WIDTH, more=more)
    left_out = TELLS_SHARES if basis.edition.profile in NAMELESS else ()
    shown = (one for one in charts if one not in left_out)
    found = ((one, CHARTS[one].draw(scene).picture) for one in shown)
    return tuple(
        Figure(
            svg(picture),
            picture.alt,
            basis.words.text(f"report.figure.{one}"),
            ratio=picture.height / picture.width,
        )
        for one, picture in found
        if picture.hits
    )
