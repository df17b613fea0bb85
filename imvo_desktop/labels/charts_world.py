"""What is written on the map as a figure."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "chart.world.title": QT_TRANSLATE_NOOP(
        "charts_world", "{deliveries} made in {countries}; of {count} nobody knows where"
    ),
    "chart.world.countries": QT_TRANSLATE_NOOP("charts_world", "{count} countries"),
    "chart.world.countries.one": QT_TRANSLATE_NOOP("charts_world", "1 country"),
    "chart.world.unknown": QT_TRANSLATE_NOOP(
        "charts_world", "{count} deliveries: country of making not known"
    ),
    "chart.world.unknown.one": QT_TRANSLATE_NOOP(
        "charts_world", "1 delivery: country of making not known"
    ),
    "chart.world.unknown_row": QT_TRANSLATE_NOOP("charts_world", "Not known"),
    "chart.world.told": QT_TRANSLATE_NOOP(
        "charts_world", "{where}: {count} deliveries, gravest level {said}. {place}"
    ),
    "chart.world.told.one": QT_TRANSLATE_NOOP(
        "charts_world", "{where}: 1 delivery, level {said}. {place}"
    ),
    "chart.world.row": QT_TRANSLATE_NOOP(
        "charts_world", "{name}: {count} deliveries, gravest level {said}."
    ),
    "chart.world.row.one": QT_TRANSLATE_NOOP("charts_world", "{name}: 1 delivery, level {said}."),
    "chart.world.column.country": QT_TRANSLATE_NOOP("charts_world", "Country of making"),
    "chart.world.column.deliveries": QT_TRANSLATE_NOOP("charts_world", "Deliveries"),
    "chart.world.column.organisations": QT_TRANSLATE_NOOP("charts_world", "Organisations"),
    "chart.world.column.level": QT_TRANSLATE_NOOP("charts_world", "Gravest level"),
    "chart.world.column.themes": QT_TRANSLATE_NOOP("charts_world", "Themes most often tagged"),
    "chart.world.alt": QT_TRANSLATE_NOOP("charts_world", "Map of the world. {title}."),
    "chart.world.note": QT_TRANSLATE_NOOP(
        "charts_world",
        "Each circle stands for deliveries made near each other: the number and the size say how"
        " many, the colour is that of the gravest. An open circle is an estimated place.",
    ),
    "chart.world.undrawn": QT_TRANSLATE_NOOP(
        "charts_world", "{count} deliveries are made in a country that this map does not show."
    ),
    "chart.world.undrawn.one": QT_TRANSLATE_NOOP(
        "charts_world", "1 delivery is made in a country that this map does not show."
    ),
    "chart.world.borders": QT_TRANSLATE_NOOP(
        "charts_world", "Outlines: Natural Earth; no opinion on borders."
    ),
    "chart.world.empty": QT_TRANSLATE_NOOP("charts_world", "Nothing to show on the map yet"),
    "chart.world.empty_hint": QT_TRANSLATE_NOOP(
        "charts_world", "Add a delivery and say where it is made. It then stands on the map."
    ),
}
