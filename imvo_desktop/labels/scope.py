"""Which products are looked at first, later or not: the sentences of the page and the report."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "scope.no_product": QT_TRANSLATE_NOOP("scope", "Product not filled in"),
    "scope.progress": QT_TRANSLATE_NOOP("scope", "{done} of {count} products chosen"),
    "scope.progress.one": QT_TRANSLATE_NOOP("scope", "{done} of 1 product chosen"),
    "scope.because": QT_TRANSLATE_NOOP("scope", "according to sources, not looked into: {themes}"),
    "scope.first": QT_TRANSLATE_NOOP("scope", "First, in this order:"),
    "scope.then": QT_TRANSLATE_NOOP("scope", "Then: {names}"),
    "scope.later": QT_TRANSLATE_NOOP("scope", "Later: {names}"),
    "scope.open": QT_TRANSLATE_NOOP("scope", "Not chosen yet: {names}"),
    "scope.out": QT_TRANSLATE_NOOP("scope", "Out of scope: {names}"),
    "scope.more": QT_TRANSLATE_NOOP("scope", "and {count} more"),
    "scope.no_reason": QT_TRANSLATE_NOOP("scope", "no reason given"),
    "scope.report.head": QT_TRANSLATE_NOOP("scope", "Which products first, and why"),
    "scope.report.out": QT_TRANSLATE_NOOP("scope", "Products out of scope for now:"),
}
