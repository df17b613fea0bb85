"""What is written on the chart of what we do not know."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "chart.choice.tiers": QT_TRANSLATE_NOOP("charts_coverage", "Per tier"),
    "chart.choice.themes": QT_TRANSLATE_NOOP("charts_coverage", "Per theme"),
    "chart.coverage.title": QT_TRANSLATE_NOOP(
        "charts_coverage", "Nobody has judged anything yet on {count} of {all} deliveries"
    ),
    "chart.coverage.title_all": QT_TRANSLATE_NOOP(
        "charts_coverage", "On each of the {all} deliveries at least one theme has been judged"
    ),
    "chart.coverage.title_themes": QT_TRANSLATE_NOOP(
        "charts_coverage", "{count} of {all} times a theme on a delivery has not been judged"
    ),
    "chart.coverage.state.verified": QT_TRANSLATE_NOOP("charts_coverage", "verified"),
    "chart.coverage.state.own": QT_TRANSLATE_NOOP("charts_coverage", "judged by ourselves"),
    "chart.coverage.state.looked": QT_TRANSLATE_NOOP("charts_coverage", "looked, nothing found"),
    "chart.coverage.state.accepted": QT_TRANSLATE_NOOP(
        "charts_coverage", "taken over without research"
    ),
    "chart.coverage.state.suggested": QT_TRANSLATE_NOOP("charts_coverage", "only a suggestion"),
    "chart.coverage.state.unknown": QT_TRANSLATE_NOOP("charts_coverage", "not known"),
    "chart.coverage.column.tier": QT_TRANSLATE_NOOP("charts_coverage", "Tier"),
    "chart.coverage.column.theme": QT_TRANSLATE_NOOP("charts_coverage", "Theme"),
    "chart.coverage.column.state": QT_TRANSLATE_NOOP("charts_coverage", "How far known"),
    "chart.coverage.column.deliveries": QT_TRANSLATE_NOOP("charts_coverage", "Deliveries"),
    "chart.coverage.told": QT_TRANSLATE_NOOP(
        "charts_coverage", "{name}: {count} of {all} deliveries {state}"
    ),
    "chart.coverage.alt": QT_TRANSLATE_NOOP(
        "charts_coverage", "Bar chart of what we do not know. {title}."
    ),
    "chart.coverage.row": QT_TRANSLATE_NOOP(
        "charts_coverage", "{name}, {count} deliveries: {parts}."
    ),
    "chart.coverage.row.one": QT_TRANSLATE_NOOP("charts_coverage", "{name}, 1 delivery: {parts}."),
    "chart.coverage.note_tiers": QT_TRANSLATE_NOOP(
        "charts_coverage",
        "Each bar is a tier; the numbers are deliveries. A delivery counts once, by the theme on"
        " which someone came furthest. Not known is not low.",
    ),
    "chart.coverage.note_themes": QT_TRANSLATE_NOOP(
        "charts_coverage",
        "Each bar is a theme; the numbers are deliveries. What was judged of a supplier counts on"
        " each of its deliveries. Not known is not low.",
    ),
    "chart.coverage.questions": QT_TRANSLATE_NOOP(
        "charts_coverage", "Theme by theme, {count} of {all} times a delivery has been judged."
    ),
    "chart.coverage.unasked": QT_TRANSLATE_NOOP(
        "charts_coverage",
        "{count} deliveries are left out: they go to customers, or do not matter for conduct.",
    ),
    "chart.coverage.unasked.one": QT_TRANSLATE_NOOP(
        "charts_coverage",
        "1 delivery is left out: it goes to a customer, or does not matter for conduct.",
    ),
    "chart.coverage.empty": QT_TRANSLATE_NOOP("charts_coverage", "There are no deliveries yet"),
    "chart.coverage.empty_hint": QT_TRANSLATE_NOOP(
        "charts_coverage",
        "Add a delivery or import a list of suppliers. It then shows here how far each is known.",
    ),
}
