"""What stands under the figures of a report."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "report.figure.flow": QT_TRANSLATE_NOOP(
        "report_figures", "Figure: through whom does it reach us? The deliveries from tier to tier."
    ),
    "report.figure.world": QT_TRANSLATE_NOOP(
        "report_figures", "Figure: where is it made? The deliveries on the map."
    ),
    "report.figure.matrix": QT_TRANSLATE_NOOP(
        "report_figures", "Figure: what comes first? The risks by severity and likelihood."
    ),
    "report.figure.bars": QT_TRANSLATE_NOOP(
        "report_figures", "Figure: where? The first priorities in their order."
    ),
    "report.figure.heat": QT_TRANSLATE_NOOP(
        "report_figures", "Figure: which theme where? The gravest level of each pair."
    ),
    "report.figure.pareto": QT_TRANSLATE_NOOP(
        "report_figures",
        "Figure: do few carry most? A measure of what comes through, not of suffering.",
    ),
    "report.figure.affected": QT_TRANSLATE_NOOP(
        "report_figures", "Figure: who is at risk? The risks by group of people."
    ),
    "report.figure.coverage": QT_TRANSLATE_NOOP(
        "report_figures", "Figure: what do we not know? The deliveries of each tier."
    ),
    "report.figure.trend": QT_TRANSLATE_NOOP(
        "report_figures", "Figure: does it get better? The deliveries in every round and now."
    ),
}
