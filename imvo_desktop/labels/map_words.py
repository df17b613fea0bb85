"""What the map says of places: how many deliveries, how sure the place is."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "map.deliveries": QT_TRANSLATE_NOOP("map_words", "{count} deliveries"),
    "map.deliveries.one": QT_TRANSLATE_NOOP("map_words", "1 delivery"),
    "map.organisations": QT_TRANSLATE_NOOP("map_words", "{count} organisations"),
    "map.organisations.one": QT_TRANSLATE_NOOP("map_words", "1 organisation"),
    "map.nothing": QT_TRANSLATE_NOOP("map_words", "Nothing of your chain here"),
    "map.exact": QT_TRANSLATE_NOOP("map_words", "Exact place"),
    "map.estimated": QT_TRANSLATE_NOOP("map_words", "Estimated place"),
    "map.exact_and_estimated": QT_TRANSLATE_NOOP(
        "map_words", "{exact} exact places, {estimated} estimated"
    ),
    "map.more": QT_TRANSLATE_NOOP("map_words", "and {count} more"),
    "map.not_known": QT_TRANSLATE_NOOP("map_words", "not known"),
    "map.drag": QT_TRANSLATE_NOOP("map_words", "Drag to move this place"),
}
