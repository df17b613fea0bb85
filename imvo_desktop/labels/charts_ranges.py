"""What is said beside the bars about how sure the order is."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "chart.column.range": QT_TRANSLATE_NOOP("charts_ranges", "How sure is the place?"),
    "chart.ranges.places": QT_TRANSLATE_NOOP("charts_ranges", "place {low}–{high}"),
    "chart.ranges.one_place": QT_TRANSLATE_NOOP("charts_ranges", "place {rank}"),
    "chart.ranges.none": QT_TRANSLATE_NOOP("charts_ranges", "range not known"),
    "chart.ranges.note": QT_TRANSLATE_NOOP(
        "charts_ranges",
        "Beside a place: between which places it lies in nine of ten trial runs, in which the "
        "answers move the more, the less sure they are. The place of now can lie outside them.",
    ),
    "chart.ranges.untried": QT_TRANSLATE_NOOP(
        "charts_ranges", "How sure the places are, is not shown here."
    ),
}
