"""What the lens of shared sub-suppliers says."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "lens.shared.title": QT_TRANSLATE_NOOP("lenses_shared", "Shared sub-suppliers"),
    "lens.shared.question": QT_TRANSLATE_NOOP(
        "lenses_shared", "Who sits behind several of our suppliers?"
    ),
    "lens.shared.formula": QT_TRANSLATE_NOOP(
        "lenses_shared",
        "For each organisation: the direct suppliers to whom deliveries lead from it, itself "
        "not counted. Who sits behind two or more is in the list. “All ways meet at” is the "
        "nearest organisation that every way to you leads over. The part of the reach is that"
        " of its own deliveries (share of purchases, less per step; no measure of harm). "
        "Concentration (HHI) is the sum of the squares of the parts: 1 is all from one, 0.25 "
        "is as from four equal ones; what is not known counts as one group.",
    ),
    "lens.shared.source": QT_TRANSLATE_NOOP(
        "lenses_shared",
        "Sets of direct suppliers by reachability; dominators: Lengauer and Tarjan 1979, by "
        "networkx; concentration: Herfindahl-Hirschman index (Hirschman 1964).",
    ),
    "lens.shared.empty": QT_TRANSLATE_NOOP(
        "lenses_shared",
        "Add the suppliers of your suppliers. It then shows here who sits behind several of them.",
    ),
    "lens.shared.finding": QT_TRANSLATE_NOOP(
        "lenses_shared",
        "{count} organisations sit behind two or more of your {direct} direct suppliers; "
        "{name} sits behind {behind}",
    ),
    "lens.shared.finding.one": QT_TRANSLATE_NOOP(
        "lenses_shared",
        "1 organisation sits behind two or more of your {direct} direct suppliers: {name}, "
        "behind {behind}",
    ),
    "lens.shared.finding.none": QT_TRANSLATE_NOOP(
        "lenses_shared", "Nobody known sits behind two or more of your {count} direct suppliers"
    ),
    "lens.shared.finding.none.one": QT_TRANSLATE_NOOP(
        "lenses_shared", "You have 1 direct supplier, so nobody sits behind two"
    ),
    "lens.shared.finding.empty": QT_TRANSLATE_NOOP(
        "lenses_shared", "There are no direct suppliers yet"
    ),
    "lens.shared.unseen": QT_TRANSLATE_NOOP(
        "lenses_shared",
        "Of {count} of your {direct} direct suppliers it is not known who delivers to them. "
        "Who is not in the chain cannot be found here.",
    ),
    "lens.shared.unseen.one": QT_TRANSLATE_NOOP(
        "lenses_shared",
        "Of 1 of your {direct} direct suppliers it is not known who delivers to it. Who is "
        "not in the chain cannot be found here.",
    ),
    "lens.shared.over.country": QT_TRANSLATE_NOOP(
        "lenses_shared",
        "Where it is made: concentration (HHI) {index}, countries: {groups}. Most of the "
        "reach: {country}, {percent} %. Not known: {unknown} %, counted as one group.",
    ),
    "lens.shared.over.country.known": QT_TRANSLATE_NOOP(
        "lenses_shared",
        "Where it is made: concentration (HHI) {index}, countries: {groups}. Most of the "
        "reach: {country}, {percent} %.",
    ),
    "lens.shared.over.country.unknown": QT_TRANSLATE_NOOP(
        "lenses_shared", "Where it is made is not known of anything that reaches you."
    ),
    "lens.shared.over.product": QT_TRANSLATE_NOOP(
        "lenses_shared",
        "What is delivered: concentration (HHI) {index}, products: {groups}. Most of the "
        "reach: {name}, {percent} %. Not known: {unknown} %, counted as one group.",
    ),
    "lens.shared.over.product.known": QT_TRANSLATE_NOOP(
        "lenses_shared",
        "What is delivered: concentration (HHI) {index}, products: {groups}. Most of the "
        "reach: {name}, {percent} %.",
    ),
    "lens.shared.over.product.unknown": QT_TRANSLATE_NOOP(
        "lenses_shared", "Which product it is, is not known of anything that reaches you."
    ),
    "lens.shared.over.organisation": QT_TRANSLATE_NOOP(
        "lenses_shared",
        "Who delivers it: concentration (HHI) {index}, organisations: {groups}. Most of the "
        "reach: {name}, {percent} %. Not known: {unknown} %, counted as one group.",
    ),
    "lens.shared.over.organisation.known": QT_TRANSLATE_NOOP(
        "lenses_shared",
        "Who delivers it: concentration (HHI) {index}, organisations: {groups}. Most of the "
        "reach: {name}, {percent} %.",
    ),
    "lens.shared.over.organisation.unknown": QT_TRANSLATE_NOOP(
        "lenses_shared", "Who delivers it is not known of anything that reaches you."
    ),
    "lens.column.behind": QT_TRANSLATE_NOOP("lenses_shared", "Behind how many of our suppliers"),
    "lens.column.through": QT_TRANSLATE_NOOP("lenses_shared", "Behind whom"),
    "lens.column.direct": QT_TRANSLATE_NOOP("lenses_shared", "Also delivers to us directly"),
    "lens.column.meets_at": QT_TRANSLATE_NOOP("lenses_shared", "All ways meet at"),
    "lens.column.reach_part": QT_TRANSLATE_NOOP("lenses_shared", "Part of the reach"),
    "lens.option.direct_suppliers": QT_TRANSLATE_NOOP("lenses_shared", "Direct suppliers"),
    "lens.option.names_shown": QT_TRANSLATE_NOOP(
        "lenses_shared", "Suppliers named per organisation, at most"
    ),
}
