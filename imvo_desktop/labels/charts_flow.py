"""What is written on the flow from tier to tier."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "chart.choice.count": QT_TRANSLATE_NOOP("charts_flow", "Width: number of deliveries"),
    "chart.choice.value": QT_TRANSLATE_NOOP("charts_flow", "Width: value"),
    "chart.flow.title": QT_TRANSLATE_NOOP(
        "charts_flow", "{deliveries} reach us over {tiers}; {count} are high or very high"
    ),
    "chart.flow.title.one": QT_TRANSLATE_NOOP(
        "charts_flow", "{deliveries} reach us over {tiers}; 1 is high or very high"
    ),
    "chart.flow.title_none": QT_TRANSLATE_NOOP(
        "charts_flow", "{deliveries} reach us over {tiers}; none is known to be high or very high"
    ),
    "chart.flow.deliveries": QT_TRANSLATE_NOOP("charts_flow", "{count} deliveries"),
    "chart.flow.deliveries.one": QT_TRANSLATE_NOOP("charts_flow", "1 delivery"),
    "chart.flow.tiers": QT_TRANSLATE_NOOP("charts_flow", "{count} tiers"),
    "chart.flow.tiers.one": QT_TRANSLATE_NOOP("charts_flow", "1 tier"),
    "chart.flow.in_view": QT_TRANSLATE_NOOP("charts_flow", "{kept} of {count} deliveries in view"),
    "chart.flow.tier": QT_TRANSLATE_NOOP("charts_flow", "tier {number}"),
    "chart.flow.others": QT_TRANSLATE_NOOP("charts_flow", "{count} others"),
    "chart.flow.others.one": QT_TRANSLATE_NOOP("charts_flow", "1 other"),
    "chart.flow.column.from": QT_TRANSLATE_NOOP("charts_flow", "From"),
    "chart.flow.column.to": QT_TRANSLATE_NOOP("charts_flow", "To"),
    "chart.flow.column.deliveries": QT_TRANSLATE_NOOP("charts_flow", "Deliveries"),
    "chart.flow.column.value": QT_TRANSLATE_NOOP("charts_flow", "Known value a year"),
    "chart.flow.column.no_value": QT_TRANSLATE_NOOP("charts_flow", "Without a value"),
    "chart.flow.column.level": QT_TRANSLATE_NOOP("charts_flow", "Gravest level"),
    "chart.flow.worth": QT_TRANSLATE_NOOP("charts_flow", "known value {amount}"),
    "chart.flow.level": QT_TRANSLATE_NOOP("charts_flow", "gravest level {said}"),
    "chart.flow.unvalued": QT_TRANSLATE_NOOP("charts_flow", "{count} without a value"),
    "chart.flow.alt": QT_TRANSLATE_NOOP("charts_flow", "Flow from tier to tier. {title}."),
    "chart.flow.note_count": QT_TRANSLATE_NOOP(
        "charts_flow",
        "The wider a band, the more deliveries. Its colour is that of the gravest delivery in it.",
    ),
    "chart.flow.note_value": QT_TRANSLATE_NOOP(
        "charts_flow",
        "The wider a band, the higher its known value. Its colour is that of the gravest delivery"
        " in it; money says nothing about harm.",
    ),
    "chart.flow.dashed": QT_TRANSLATE_NOOP(
        "charts_flow", "Dashed: {count} deliveries whose value is not known."
    ),
    "chart.flow.dashed.one": QT_TRANSLATE_NOOP(
        "charts_flow", "Dashed: 1 delivery whose value is not known."
    ),
    "chart.flow.by_country": QT_TRANSLATE_NOOP(
        "charts_flow",
        "Suppliers are taken together by the country they are established in; where things are"
        " made may be elsewhere.",
    ),
    "chart.flow.sideways": QT_TRANSLATE_NOOP(
        "charts_flow",
        "{count} deliveries run within a tier or back (a loop); they have no band.",
    ),
    "chart.flow.sideways.one": QT_TRANSLATE_NOOP(
        "charts_flow", "1 delivery runs within a tier or back (a loop); it has no band."
    ),
    "chart.flow.sideways_row": QT_TRANSLATE_NOOP("charts_flow", "Within a tier or back"),
    "chart.flow.beyond": QT_TRANSLATE_NOOP(
        "charts_flow", "{count} deliveries behind tier {tier} have no band."
    ),
    "chart.flow.beyond.one": QT_TRANSLATE_NOOP(
        "charts_flow", "1 delivery behind tier {tier} has no band."
    ),
    "chart.flow.beyond_row": QT_TRANSLATE_NOOP("charts_flow", "Behind the last tier drawn"),
    "chart.flow.loose": QT_TRANSLATE_NOOP(
        "charts_flow", "{count} deliveries have no way to us and are not drawn."
    ),
    "chart.flow.loose.one": QT_TRANSLATE_NOOP(
        "charts_flow", "1 delivery has no way to us and is not drawn."
    ),
    "chart.flow.loose_row": QT_TRANSLATE_NOOP("charts_flow", "No way to us"),
    "chart.flow.empty": QT_TRANSLATE_NOOP("charts_flow", "No delivery reaches us yet"),
    "chart.flow.empty_hint": QT_TRANSLATE_NOOP(
        "charts_flow",
        "Add the own company and a delivery to it. It then shows here through whom it reaches us.",
    ),
}
