"""What the views are narrowed to, as the chips above them say it."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "filter.theme": QT_TRANSLATE_NOOP("filters", "Theme: {names}"),
    "filter.level": QT_TRANSLATE_NOOP("filters", "Level: {names}"),
    "filter.country": QT_TRANSLATE_NOOP("filters", "Made in: {names}"),
    "filter.product": QT_TRANSLATE_NOOP("filters", "Product: {names}"),
    "filter.tier": QT_TRANSLATE_NOOP("filters", "Tier: {names}"),
    "filter.organisation": QT_TRANSLATE_NOOP("filters", "Organisation: {names}"),
    "filter.branch": QT_TRANSLATE_NOOP("filters", "Chain of {names}"),
    "filter.link": QT_TRANSLATE_NOOP("filters", "{count} chosen deliveries"),
    "filter.link.one": QT_TRANSLATE_NOOP("filters", "Delivery: {names}"),
    "filter.risk": QT_TRANSLATE_NOOP("filters", "{count} chosen risks"),
    "filter.risk.one": QT_TRANSLATE_NOOP("filters", "Risk: {names}"),
    "filter.not_filled_in": QT_TRANSLATE_NOOP("filters", "not filled in"),
    "filter.several": QT_TRANSLATE_NOOP("filters", "{names} and {more} more"),
    "filter.in_view": QT_TRANSLATE_NOOP("filters", "{kept} of {count} deliveries in view"),
    "filter.in_view.one": QT_TRANSLATE_NOOP("filters", "{kept} of 1 delivery in view"),
    "filter.risks_in_view": QT_TRANSLATE_NOOP("filters", "{kept} of {count} risks in view"),
    "filter.risks_in_view.one": QT_TRANSLATE_NOOP("filters", "{kept} of 1 risk in view"),
}
