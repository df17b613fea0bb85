"""What the chart says that asks whether few deliveries cause most."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "chart.pareto.title": QT_TRANSLATE_NOOP(
        "charts_pareto", "{count} of {all} judged deliveries carry {percent} % of what reaches us"
    ),
    "chart.pareto.title.one": QT_TRANSLATE_NOOP(
        "charts_pareto", "1 of {all} judged deliveries carries {percent} % of what reaches us"
    ),
    "chart.pareto.title_in_view": QT_TRANSLATE_NOOP(
        "charts_pareto",
        "{count} of {all} judged deliveries are in view; they carry {percent} of what reaches us",
    ),
    "chart.pareto.title_in_view.one": QT_TRANSLATE_NOOP(
        "charts_pareto",
        "1 of {all} judged deliveries is in view; it carries {percent} of what reaches us",
    ),
    "chart.pareto.none": QT_TRANSLATE_NOOP("charts_pareto", "Nothing judged reaches us yet"),
    "chart.pareto.hint": QT_TRANSLATE_NOOP(
        "charts_pareto",
        "Judge a risk on a delivery that leads to the own company. It then shows here how much of "
        "all risk reaches us over it.",
    ),
    "chart.pareto.column.supplier": QT_TRANSLATE_NOOP("charts_pareto", "Supplier"),
    "chart.pareto.column.buyer": QT_TRANSLATE_NOOP("charts_pareto", "Buyer"),
    "chart.pareto.column.product": QT_TRANSLATE_NOOP("charts_pareto", "Product"),
    "chart.pareto.column.part": QT_TRANSLATE_NOOP("charts_pareto", "Part of what reaches us"),
    "chart.pareto.column.cumulative": QT_TRANSLATE_NOOP("charts_pareto", "Together so far"),
    "chart.pareto.column.carries": QT_TRANSLATE_NOOP("charts_pareto", "Carries"),
    "chart.pareto.carries": QT_TRANSLATE_NOOP("charts_pareto", "yes"),
    "chart.pareto.part": QT_TRANSLATE_NOOP("charts_pareto", "part"),
    "chart.pareto.together": QT_TRANSLATE_NOOP("charts_pareto", "sum"),
    "chart.pareto.others": QT_TRANSLATE_NOOP("charts_pareto", "{count} other deliveries"),
    "chart.pareto.others.one": QT_TRANSLATE_NOOP("charts_pareto", "1 other delivery"),
    "chart.pareto.of_80": QT_TRANSLATE_NOOP("charts_pareto", "carries: together they are 80 %"),
    "chart.pareto.not_of_80": QT_TRANSLATE_NOOP("charts_pareto", "the others"),
    "chart.pareto.line": QT_TRANSLATE_NOOP("charts_pareto", "together so far"),
    "chart.pareto.row": QT_TRANSLATE_NOOP(
        "charts_pareto", "{name}: {part}, together {together}.{carries}"
    ),
    "chart.pareto.is_carrier": QT_TRANSLATE_NOOP("charts_pareto", "Is one that carries."),
    "chart.pareto.alt": QT_TRANSLATE_NOOP(
        "charts_pareto", "Bars with the line of what they are together. {title}."
    ),
    "chart.pareto.note": QT_TRANSLATE_NOOP(
        "charts_pareto",
        "What reaches us is a calculated measure: share of purchases × weight, {step} % less per "
        "step. It is no measure of suffering, and it never decides the order of the priorities.",
    ),
    "chart.pareto.unknown": QT_TRANSLATE_NOOP(
        "charts_pareto", "Of {count} deliveries the level is not known, so what they carry is not."
    ),
    "chart.pareto.unknown.one": QT_TRANSLATE_NOOP(
        "charts_pareto", "Of 1 delivery the level is not known, so what it carries is not."
    ),
}
