"""Why a row of a list is kept aside, in a few words: the row itself stands beside them."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "kept.heading": QT_TRANSLATE_NOOP("kept_rows", "why kept aside"),
    "kept.ready": QT_TRANSLATE_NOOP("kept_rows", "Can come in now"),
    "kept.name_missing": QT_TRANSLATE_NOOP("kept_rows", "No name"),
    "kept.total_row": QT_TRANSLATE_NOOP("kept_rows", "Looks like a total"),
    "kept.record_shape": QT_TRANSLATE_NOOP("kept_rows", "Is not a record"),
    "kept.field_invalid": QT_TRANSLATE_NOOP("kept_rows", "A value does not fit"),
    "kept.field_missing": QT_TRANSLATE_NOOP("kept_rows", "Something required is missing"),
    "kept.field_unknown": QT_TRANSLATE_NOOP("kept_rows", "A field we do not know"),
    "kept.id_clash": QT_TRANSLATE_NOOP("kept_rows", "The id stands there twice"),
    "kept.smelter_not_identified": QT_TRANSLATE_NOOP("kept_rows", "Smelter not identified"),
    "kept.components_unknown": QT_TRANSLATE_NOOP("kept_rows", "No supplier of a part is known"),
    "kept.risk_country_unknown": QT_TRANSLATE_NOOP("kept_rows", "Country not known"),
    "kept.risk_good_unknown": QT_TRANSLATE_NOOP("kept_rows", "Product not known"),
    "kept.risk_theme_unknown": QT_TRANSLATE_NOOP("kept_rows", "Theme not known"),
    "kept.risk_not_understood": QT_TRANSLATE_NOOP("kept_rows", "Not understood"),
    "kept.reference_unknown": QT_TRANSLATE_NOOP("kept_rows", "Points at something unknown"),
}
