"""Words that several lenses share: headings of columns, and values that are codes."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "lens.column.rank": QT_TRANSLATE_NOOP("lenses", "Place"),
    "lens.column.organisation": QT_TRANSLATE_NOOP("lenses", "Organisation"),
    "lens.column.supplier": QT_TRANSLATE_NOOP("lenses", "Supplier"),
    "lens.column.buyer": QT_TRANSLATE_NOOP("lenses", "Buyer"),
    "lens.column.product": QT_TRANSLATE_NOOP("lenses", "Product"),
    "lens.column.country": QT_TRANSLATE_NOOP("lenses", "Country"),
    "lens.column.theme": QT_TRANSLATE_NOOP("lenses", "Theme"),
    "lens.column.level": QT_TRANSLATE_NOOP("lenses", "Level"),
    "lens.column.tier": QT_TRANSLATE_NOOP("lenses", "Tier"),
    "lens.column.deliveries": QT_TRANSLATE_NOOP("lenses", "Deliveries"),
    "lens.column.value": QT_TRANSLATE_NOOP("lenses", "Value a year"),
    "lens.column.reach": QT_TRANSLATE_NOOP("lenses", "Reach"),
    "lens.column.part": QT_TRANSLATE_NOOP("lenses", "Part of what reaches us"),
    "lens.option.attenuation": QT_TRANSLATE_NOOP("lenses", "Weight per step"),
    "lens.assumed": QT_TRANSLATE_NOOP(
        "lenses",
        "{count} of {all} deliveries have no value and no share: for these an equal part of what "
        "their buyer buys is assumed.",
    ),
    "lens.assumed.one": QT_TRANSLATE_NOOP(
        "lenses",
        "1 of {all} deliveries has no value and no share: for this one an equal part of what its "
        "buyer buys is assumed.",
    ),
    "lens.cell.yes": QT_TRANSLATE_NOOP("lenses", "yes"),
    "lens.cell.no": QT_TRANSLATE_NOOP("lenses", "no"),
}
