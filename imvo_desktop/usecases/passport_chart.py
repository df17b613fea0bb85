"""Draws people, planet and profit side by side, with their table twin."""

from __future__ import annotations

from imvo_desktop.analysis.indicator_years import indicator_years, years_of
from imvo_desktop.charts import drawing, passport_parts
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.chart_sheet import Sheet
from imvo_desktop.usecases.draw_chart import DrawnChart


def draw_parts(network: Network, day: str, words: Words, sheet: Sheet) -> DrawnChart:
    """The three parts of the passport on `day` (ISO). Safe in any thread."""
    found = passport_parts.data(indicator_years(network), years_of(network, day))
    made = passport_parts.draw(found, words, sheet.palette, sheet.width)
    return DrawnChart(made.picture, drawing.render(made.picture, sheet.scale), made.twin)
