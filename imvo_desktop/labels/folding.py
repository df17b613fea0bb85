"""What groups and collapsed branches of the drawing are called."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "folding.suppliers": QT_TRANSLATE_NOOP("folding", "{count} suppliers"),
    "folding.suppliers.one": QT_TRANSLATE_NOOP("folding", "1 supplier"),
    "folding.customers": QT_TRANSLATE_NOOP("folding", "{count} customers"),
    "folding.customers.one": QT_TRANSLATE_NOOP("folding", "1 customer"),
    "folding.behind": QT_TRANSLATE_NOOP("folding", "+ {count} behind it"),
    "folding.links": QT_TRANSLATE_NOOP("folding", "{count} deliveries"),
    "folding.links.one": QT_TRANSLATE_NOOP("folding", "1 delivery"),
    "folding.country.none": QT_TRANSLATE_NOOP("folding", "Country not filled in"),
    "folding.product.none": QT_TRANSLATE_NOOP("folding", "Product not filled in"),
    "folding.product_group.none": QT_TRANSLATE_NOOP("folding", "Product group not known"),
    "folding.tier.name": QT_TRANSLATE_NOOP("folding", "Tier {number}"),
    "folding.tier.none": QT_TRANSLATE_NOOP("folding", "No way to us"),
    "folding.by.nothing": QT_TRANSLATE_NOOP("folding", "Not grouped"),
    "folding.by.country": QT_TRANSLATE_NOOP("folding", "By country"),
    "folding.by.product_group": QT_TRANSLATE_NOOP("folding", "By product group"),
    "folding.by.product": QT_TRANSLATE_NOOP("folding", "By product"),
    "folding.by.supplier_group": QT_TRANSLATE_NOOP("folding", "By supplier group"),
    "folding.by.tier": QT_TRANSLATE_NOOP("folding", "By tier"),
}
