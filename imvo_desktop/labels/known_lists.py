"""What is said of lists that are known, and the columns that only some lists have."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "finding.columns_left_out": QT_TRANSLATE_NOOP(
        "known_lists",
        "Left out, since there is no place for it: {value}.",
    ),
    "finding.weight_left_out": QT_TRANSLATE_NOOP(
        "known_lists",
        "Left out: {value}. It says how much a buyer leans on a supplier, not which part of "
        "its purchases that is.",
    ),
    "finding.places_swapped": QT_TRANSLATE_NOOP(
        "known_lists",
        "Latitude and longitude stand the other way round (column {column}): as written, "
        "the places do not lie in their countries. They were swapped.",
    ),
    "finding.smelter_not_identified": QT_TRANSLATE_NOOP(
        "known_lists",
        "Row {row}: the smelter is not identified yet. The row is kept aside.",
    ),
    "finding.place_missing": QT_TRANSLATE_NOOP(
        "known_lists",
        "Row {row}: the shape on the map cannot be read. The row is used without a place.",
    ),
    "finding.contacts_left_out": QT_TRANSLATE_NOOP(
        "known_lists",
        "Names and addresses of persons are not read: {value}.",
    ),
    "finding.smelter_not_listed": QT_TRANSLATE_NOOP(
        "known_lists",
        "Row {row}: the smelter is not on the list of known smelters. It is used by its own name.",
    ),
    "finding.origin_reused": QT_TRANSLATE_NOOP(
        "known_lists",
        "Row {row}: the material comes from recycling (“{value}”). No mine was added.",
    ),
    "finding.origin_unknown": QT_TRANSLATE_NOOP(
        "known_lists",
        "Row {row}: “{value}” is no country we know, so no place of origin was added.",
    ),
    "finding.components_unknown": QT_TRANSLATE_NOOP(
        "known_lists",
        "Row {row}: none of these suppliers delivers to your company in this project: "
        "{value}. The row is kept aside.",
    ),
    "finding.components_missing": QT_TRANSLATE_NOOP(
        "known_lists",
        "Row {row}: these suppliers do not deliver to your company in this project: "
        "{value}. The others are used.",
    ),
    "finding.risks_read": QT_TRANSLATE_NOOP(
        "known_lists",
        "The list adds no suppliers. It says {value} things of countries and products; they "
        "stand with the sources.",
    ),
    "finding.risk_country_unknown": QT_TRANSLATE_NOOP(
        "known_lists",
        "Row {row}: “{value}” is no country we know. The row is kept aside.",
    ),
    "finding.risk_good_unknown": QT_TRANSLATE_NOOP(
        "known_lists",
        "Row {row}: “{value}” is no product we can find a code for. The row is kept aside.",
    ),
    "finding.risk_theme_unknown": QT_TRANSLATE_NOOP(
        "known_lists",
        "Row {row}: “{value}” is no theme we know. The row is kept aside.",
    ),
    "finding.risk_not_understood": QT_TRANSLATE_NOOP(
        "known_lists",
        "Row {row}: “{value}” is not understood. The row is kept aside.",
    ),
    "finding_kind.smelter_not_identified": QT_TRANSLATE_NOOP(
        "known_lists",
        "Smelters that are not identified yet, kept aside",
    ),
    "finding_kind.smelter_not_listed": QT_TRANSLATE_NOOP(
        "known_lists",
        "Smelters that are not on the list of known smelters",
    ),
    "finding_kind.origin_reused": QT_TRANSLATE_NOOP(
        "known_lists",
        "Material that comes from recycling",
    ),
    "finding_kind.origin_unknown": QT_TRANSLATE_NOOP(
        "known_lists",
        "Origins that are no country we know",
    ),
    "finding_kind.components_unknown": QT_TRANSLATE_NOOP(
        "known_lists",
        "Products of which no supplier of components is known, kept aside",
    ),
    "finding_kind.components_missing": QT_TRANSLATE_NOOP(
        "known_lists",
        "Suppliers of components that are not known",
    ),
    "finding_kind.risk_country_unknown": QT_TRANSLATE_NOOP(
        "known_lists",
        "Risks in a country we do not know, kept aside",
    ),
    "finding_kind.risk_good_unknown": QT_TRANSLATE_NOOP(
        "known_lists",
        "Risks of a product we can find no code for, kept aside",
    ),
    "finding_kind.risk_theme_unknown": QT_TRANSLATE_NOOP(
        "known_lists",
        "Risks of a theme we do not know, kept aside",
    ),
    "template.chain_columns": QT_TRANSLATE_NOOP("known_lists", "Chain in columns"),
    "column.buyer.country": QT_TRANSLATE_NOOP("known_lists", "Country of the buyer"),
    "column.origin.country": QT_TRANSLATE_NOOP("known_lists", "Country of the raw material"),
    "column.chain.1": QT_TRANSLATE_NOOP("known_lists", "Step 1 of the chain, seen from the buyer"),
    "column.chain.2": QT_TRANSLATE_NOOP("known_lists", "Step 2 of the chain, seen from the buyer"),
    "column.chain.3": QT_TRANSLATE_NOOP("known_lists", "Step 3 of the chain, seen from the buyer"),
    "column.chain.4": QT_TRANSLATE_NOOP("known_lists", "Step 4 of the chain, seen from the buyer"),
    "column.chain.5": QT_TRANSLATE_NOOP("known_lists", "Step 5 of the chain, seen from the buyer"),
    "column.chain.6": QT_TRANSLATE_NOOP("known_lists", "Step 6 of the chain, seen from the buyer"),
}
