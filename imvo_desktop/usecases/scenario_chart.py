"""Draws the levels before and after a what-if, with their table twin."""

from __future__ import annotations

from imvo_desktop.charts import before_after, drawing
from imvo_desktop.charts.before_after import BeforeAfter
from imvo_desktop.charts.scene import Scene
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.chart_sheet import Sheet
from imvo_desktop.usecases.draw_chart import DrawnChart
from imvo_desktop.usecases.scenario_run import ScenarioOutcome
from imvo_desktop.usecases.scenario_words import levels_note


def draw_outcome(found: ScenarioOutcome, words: Words, sheet: Sheet) -> DrawnChart:
    """The two columns of levels of a what-if. Safe in any thread."""
    first, second = found.figures
    note = levels_note(words, found)
    scene = Scene(
        found.before.network,
        found.before.assessment,
        words,
        sheet.palette,
        sheet.width,
        more={before_after.NAME: BeforeAfter(first.links, second.links, note)},
    )
    made = before_after.draw(scene)
    return DrawnChart(made.picture, drawing.render(made.picture, sheet.scale), made.twin)
