"""What the lens of the plain figures of the network says."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "lens.figures.title": QT_TRANSLATE_NOOP("lenses_figures", "Figures of the network"),
    "lens.figures.question": QT_TRANSLATE_NOOP("lenses_figures", "How is the chain built?"),
    "lens.figures.formula": QT_TRANSLATE_NOOP(
        "lenses_figures",
        "Betweenness: the part of all pairs of other organisations whose shortest way leads "
        "over this one. Suppliers and buyers: how many organisations deliver to it, and to "
        "how many it delivers. Circle: how many organisations deliver to each other in a "
        "circle with it.",
    ),
    "lens.figures.source": QT_TRANSLATE_NOOP(
        "lenses_figures",
        "Betweenness: Freeman 1977, by the method of Brandes 2001; circles: Tarjan 1972, by "
        "networkx.",
    ),
    "lens.figures.empty": QT_TRANSLATE_NOOP(
        "lenses_figures", "Add organisations and deliveries. Their figures then show here."
    ),
    "lens.figures.finding": QT_TRANSLATE_NOOP(
        "lenses_figures",
        "{count} organisations and {pairs} pairs that deliver; most shortest ways lead over {name}",
    ),
    "lens.figures.finding.flat": QT_TRANSLATE_NOOP(
        "lenses_figures",
        "{count} organisations and {pairs} pairs that deliver; no shortest way leads over another",
    ),
    "lens.figures.finding.none": QT_TRANSLATE_NOOP(
        "lenses_figures", "{count} organisations, and no delivery between them"
    ),
    "lens.figures.finding.none.one": QT_TRANSLATE_NOOP(
        "lenses_figures", "1 organisation, and no delivery"
    ),
    "lens.figures.no_harm": QT_TRANSLATE_NOOP(
        "lenses_figures",
        "These figures tell how the chain is built. They say nothing about harm to people or "
        "the environment.",
    ),
    "lens.figures.sampled": QT_TRANSLATE_NOOP(
        "lenses_figures",
        "Betweenness is an estimate from the ways that begin at {count} organisations, drawn "
        "by a fixed seed: the same chain gives the same figures.",
    ),
    "lens.figures.circles": QT_TRANSLATE_NOOP(
        "lenses_figures", "{count} circles of organisations that deliver to each other."
    ),
    "lens.figures.circles.one": QT_TRANSLATE_NOOP(
        "lenses_figures", "1 circle of organisations that deliver to each other."
    ),
    "lens.figures.deepest": QT_TRANSLATE_NOOP(
        "lenses_figures", "The chain is known up to tier {count}."
    ),
    "lens.figures.loose": QT_TRANSLATE_NOOP(
        "lenses_figures", "{count} organisations have no way to you."
    ),
    "lens.figures.loose.one": QT_TRANSLATE_NOOP(
        "lenses_figures", "1 organisation has no way to you."
    ),
    "lens.figures.density": QT_TRANSLATE_NOOP(
        "lenses_figures", "Density: of the possible pairs, 1 in {each} delivers."
    ),
    "lens.column.buyers": QT_TRANSLATE_NOOP("lenses_figures", "Its buyers"),
    "lens.column.betweenness": QT_TRANSLATE_NOOP("lenses_figures", "Betweenness (0 to 1)"),
    "lens.column.circle": QT_TRANSLATE_NOOP("lenses_figures", "Organisations in its circle"),
    "lens.option.exact_up_to": QT_TRANSLATE_NOOP(
        "lenses_figures", "Betweenness exact up to so many organisations"
    ),
    "lens.option.sources": QT_TRANSLATE_NOOP(
        "lenses_figures", "Organisations that ways were followed from"
    ),
    "lens.option.seed": QT_TRANSLATE_NOOP("lenses_figures", "Seed"),
}
