"""What the lens of single points says."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "lens.single_points.title": QT_TRANSLATE_NOOP("lenses_single_points", "Single points"),
    "lens.single_points.question": QT_TRANSLATE_NOOP(
        "lenses_single_points", "Whom can we not go around?"
    ),
    "lens.single_points.formula": QT_TRANSLATE_NOOP(
        "lenses_single_points",
        "An organisation is a single point for all that reach you only over it: take it out, "
        "and they reach you no more. The part of the reach is that of its own deliveries and "
        "theirs (share of purchases, less per step; no measure of harm). Ways to us: how many"
        " ways lead from it to you that have no organisation in common. Only supplier of how "
        "many: buyers that have no other supplier in the chain. Concentration (HHI) of what "
        "it buys: the sum of the squares of the shares of its suppliers; 1 is all from one.",
    ),
    "lens.single_points.source": QT_TRANSLATE_NOOP(
        "lenses_single_points",
        "Dominators: Lengauer and Tarjan 1979; joints: Hopcroft and Tarjan 1973; separate "
        "ways: Menger 1927; all by networkx. Concentration: Herfindahl-Hirschman index "
        "(Hirschman 1964).",
    ),
    "lens.single_points.empty": QT_TRANSLATE_NOOP(
        "lenses_single_points",
        "Add the suppliers of your suppliers. It then shows here whom you cannot go around.",
    ),
    "lens.single_points.finding": QT_TRANSLATE_NOOP(
        "lenses_single_points",
        "You cannot go around {count} organisations: {behind} of the {reaching} others reach "
        "you only over one of them; {others} only over {name}",
    ),
    "lens.single_points.finding.one": QT_TRANSLATE_NOOP(
        "lenses_single_points",
        "You cannot go around 1 organisation: {behind} of the {reaching} others reach you "
        "only over {name}",
    ),
    "lens.single_points.finding.none": QT_TRANSLATE_NOOP(
        "lenses_single_points",
        "For each of the {count} organisations that reach you there is a way around every other",
    ),
    "lens.single_points.finding.none.one": QT_TRANSLATE_NOOP(
        "lenses_single_points", "The 1 organisation that reaches you needs no other"
    ),
    "lens.single_points.finding.empty": QT_TRANSLATE_NOOP(
        "lenses_single_points", "Nobody delivers to you yet"
    ),
    "lens.single_points.meanings": QT_TRANSLATE_NOOP(
        "lenses_single_points",
        "Two things: “only over it” follows the way goods go; a joint is an organisation "
        "without which the chain falls apart, whichever way goods go ({count} of them).",
    ),
    "lens.single_points.own": QT_TRANSLATE_NOOP(
        "lenses_single_points",
        "You buy from {count} suppliers: concentration (HHI) {index}, as from {equal} equal ones.",
    ),
    "lens.single_points.own.one": QT_TRANSLATE_NOOP(
        "lenses_single_points", "You buy from 1 supplier: concentration (HHI) {index}."
    ),
    "lens.single_points.own_alone": QT_TRANSLATE_NOOP(
        "lenses_single_points", "{count} products come to you from one supplier only: {names}."
    ),
    "lens.single_points.own_alone.one": QT_TRANSLATE_NOOP(
        "lenses_single_points", "1 product comes to you from one supplier only: {names}."
    ),
    "lens.single_points.only": QT_TRANSLATE_NOOP(
        "lenses_single_points",
        "{count} of the {buyers} buyers in the chain have one supplier only, as far as known.",
    ),
    "lens.single_points.only.one": QT_TRANSLATE_NOOP(
        "lenses_single_points",
        "1 of the {buyers} buyers in the chain has one supplier only, as far as known.",
    ),
    "lens.single_points.alone": QT_TRANSLATE_NOOP(
        "lenses_single_points",
        "{count} of the {buyers} buyers in the chain have a product from one supplier only, "
        "as far as known.",
    ),
    "lens.single_points.alone.one": QT_TRANSLATE_NOOP(
        "lenses_single_points",
        "1 of the {buyers} buyers in the chain has a product from one supplier only, as far "
        "as known.",
    ),
    "lens.single_points.unnamed": QT_TRANSLATE_NOOP(
        "lenses_single_points",
        "{count} deliveries have no product: of these it is not known whether there is a "
        "second supplier.",
    ),
    "lens.single_points.unnamed.one": QT_TRANSLATE_NOOP(
        "lenses_single_points",
        "1 delivery has no product: of this it is not known whether there is a second supplier.",
    ),
    "lens.column.only_over": QT_TRANSLATE_NOOP("lenses_single_points", "Reach us only over it"),
    "lens.column.only_supplier": QT_TRANSLATE_NOOP(
        "lenses_single_points", "Only supplier of how many"
    ),
    "lens.column.joint": QT_TRANSLATE_NOOP("lenses_single_points", "Joint of the chain"),
    "lens.column.ways": QT_TRANSLATE_NOOP("lenses_single_points", "Separate ways to us"),
    "lens.column.suppliers": QT_TRANSLATE_NOOP("lenses_single_points", "Its suppliers"),
    "lens.column.hhi": QT_TRANSLATE_NOOP(
        "lenses_single_points", "Concentration of what it buys (HHI)"
    ),
    "lens.column.alone": QT_TRANSLATE_NOOP(
        "lenses_single_points", "Products it has from one supplier"
    ),
    "lens.option.ways_for": QT_TRANSLATE_NOOP(
        "lenses_single_points", "Separate ways counted for the first"
    ),
    "lens.option.most_ways": QT_TRANSLATE_NOOP(
        "lenses_single_points", "Separate ways counted up to"
    ),
}
