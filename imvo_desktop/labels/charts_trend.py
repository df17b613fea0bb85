"""What is written on the trend over rounds."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "chart.trend.empty": QT_TRANSLATE_NOOP("charts_trend", "A trend needs a round"),
    "chart.trend.empty_hint": QT_TRANSLATE_NOOP(
        "charts_trend",
        "Hold a round now: it keeps the chain as it is. From then on you see here what changed.",
    ),
    "chart.trend.title": QT_TRANSLATE_NOOP(
        "charts_trend",
        "{moment}: {count} deliveries high or very high ({earlier}: {before}), {unknown} not known"
        " ({unknown_before})",
    ),
    "chart.trend.title.one": QT_TRANSLATE_NOOP(
        "charts_trend",
        "{moment}: 1 delivery high or very high ({earlier}: {before}), {unknown} not known"
        " ({unknown_before})",
    ),
    "chart.trend.break": QT_TRANSLATE_NOOP("charts_trend", "the method changed"),
    "chart.trend.now": QT_TRANSLATE_NOOP("charts_trend", "Now"),
    "chart.trend.day": QT_TRANSLATE_NOOP("charts_trend", "{month}/{year}"),
    "chart.trend.row.moment": QT_TRANSLATE_NOOP("charts_trend", "Round"),
    "chart.trend.row.date": QT_TRANSLATE_NOOP("charts_trend", "Date"),
    "chart.trend.row.happening": QT_TRANSLATE_NOOP("charts_trend", "Harm now"),
    "chart.trend.row.remedied": QT_TRANSLATE_NOOP("charts_trend", "Remedied"),
    "chart.trend.row.left": QT_TRANSLATE_NOOP("charts_trend", "Left unsolved"),
    "chart.trend.column.moment": QT_TRANSLATE_NOOP("charts_trend", "Round"),
    "chart.trend.column.date": QT_TRANSLATE_NOOP("charts_trend", "Date"),
    "chart.trend.column.happening": QT_TRANSLATE_NOOP("charts_trend", "Risks that happen now"),
    "chart.trend.column.remedied": QT_TRANSLATE_NOOP("charts_trend", "Risks remedied"),
    "chart.trend.column.left": QT_TRANSLATE_NOOP(
        "charts_trend", "Out of the chain, harm not remedied"
    ),
    "chart.trend.column.method": QT_TRANSLATE_NOOP("charts_trend", "Method"),
    "chart.trend.told": QT_TRANSLATE_NOOP(
        "charts_trend",
        "{name}, {date}, {count} deliveries: {parts}; harm that happens now: {happening},"
        " remedied: {remedied}",
    ),
    "chart.trend.told.one": QT_TRANSLATE_NOOP(
        "charts_trend",
        "{name}, {date}, 1 delivery: {parts}; harm that happens now: {happening},"
        " remedied: {remedied}",
    ),
    "chart.trend.left": QT_TRANSLATE_NOOP(
        "charts_trend", "{count} deliveries left the chain, harm not remedied"
    ),
    "chart.trend.left.one": QT_TRANSLATE_NOOP(
        "charts_trend", "1 delivery left the chain, harm not remedied"
    ),
    "chart.trend.alt": QT_TRANSLATE_NOOP("charts_trend", "Columns over the rounds. {title}."),
    "chart.trend.note": QT_TRANSLATE_NOOP(
        "charts_trend",
        "Each column is the deliveries of one moment by level, as it was told then. More that is"
        " known can make a column redder: that is better insight, not more harm.",
    ),
    "chart.trend.note_break": QT_TRANSLATE_NOOP(
        "charts_trend",
        "Before and after a dashed upright line the method differs: do not compare levels across.",
    ),
    "chart.trend.note_left": QT_TRANSLATE_NOOP(
        "charts_trend",
        "Left unsolved: out of the chain while the harm was not remedied, counted from the first"
        " round on. That is no improvement.",
    ),
    "chart.trend.note_gone": QT_TRANSLATE_NOOP(
        "charts_trend",
        "A delivery that left the chain with its harm not remedied is no improvement: compare the"
        " rounds.",
    ),
    "chart.trend.rest": QT_TRANSLATE_NOOP("charts_trend", "{count} earlier ones are in the table."),
    "chart.trend.rest.one": QT_TRANSLATE_NOOP("charts_trend", "1 earlier one is in the table."),
}
