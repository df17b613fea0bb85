"""Draws the self-scans over the years, with their table twin."""

from __future__ import annotations

from imvo_desktop.charts import drawing, maturity
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.chart_sheet import Sheet
from imvo_desktop.usecases.draw_chart import DrawnChart
from imvo_desktop.usecases.self_scans import scans_of


def draw_scans(network: Network, words: Words, sheet: Sheet) -> DrawnChart:
    """The six steps as bars, of a snapshot. Safe in any thread."""
    found = maturity.data(scans_of(network))
    made = maturity.picture(found, words, sheet.palette, sheet.width)
    twin = maturity.table(found, words)
    return DrawnChart(made, drawing.render(made, sheet.scale), twin)
