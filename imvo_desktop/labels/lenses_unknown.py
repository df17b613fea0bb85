"""What the lens of the unknown says."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "lens.unknown.title": QT_TRANSLATE_NOOP("lenses_unknown", "What is not known"),
    "lens.unknown.question": QT_TRANSLATE_NOOP("lenses_unknown", "Where do we know least?"),
    "lens.unknown.formula": QT_TRANSLATE_NOOP(
        "lenses_unknown",
        "Counted first: the deliveries on which nobody judged any theme and for which nothing"
        " was taken over from a source, on the delivery or on its supplier. Beside it the "
        "part of the reach of all deliveries that goes over them (share of purchases, less "
        "per step). A blind spot is the part of a buyer’s purchases that no delivery accounts"
        " for, times the reach of the buyer. A suggestion that nobody answered counts as not "
        "known, and so does a theme of which all questions are open.",
    ),
    "lens.unknown.source": QT_TRANSLATE_NOOP(
        "lenses_unknown", "Counted from the project; the order is ours."
    ),
    "lens.unknown.empty": QT_TRANSLATE_NOOP(
        "lenses_unknown", "Add a delivery. It then shows here what is not known of it."
    ),
    "lens.unknown.finding": QT_TRANSLATE_NOOP(
        "lenses_unknown", "{count} of {all} deliveries have no judgement and no source"
    ),
    "lens.unknown.finding.one": QT_TRANSLATE_NOOP(
        "lenses_unknown", "1 of {all} deliveries has no judgement and no source"
    ),
    "lens.unknown.finding.none": QT_TRANSLATE_NOOP(
        "lenses_unknown", "Each of {count} deliveries has a judgement or a source"
    ),
    "lens.unknown.finding.none.one": QT_TRANSLATE_NOOP(
        "lenses_unknown", "The 1 delivery has a judgement or a source"
    ),
    "lens.unknown.finding.empty": QT_TRANSLATE_NOOP(
        "lenses_unknown", "There are no deliveries yet"
    ),
    "lens.unknown.part": QT_TRANSLATE_NOOP(
        "lenses_unknown",
        "{percent} % of the reach goes over them (share of purchases, {step} % less per step;"
        " no measure of harm).",
    ),
    "lens.unknown.tier": QT_TRANSLATE_NOOP(
        "lenses_unknown", "Tier {tier}: {count} of {all} deliveries, {percent} % of the reach."
    ),
    "lens.unknown.loose": QT_TRANSLATE_NOOP(
        "lenses_unknown", "Without a way to us: {count} of {all} deliveries."
    ),
    "lens.unknown.pairs": QT_TRANSLATE_NOOP(
        "lenses_unknown",
        "Counted by delivery and theme: {count} times nobody judged ({themes} themes per "
        "delivery that matters).",
    ),
    "lens.unknown.pairs.one": QT_TRANSLATE_NOOP(
        "lenses_unknown",
        "Counted by delivery and theme: once nobody judged ({themes} themes per delivery that"
        " matters).",
    ),
    "lens.unknown.blind": QT_TRANSLATE_NOOP(
        "lenses_unknown",
        "{count} buyers have a blind spot: together {percent} % of our purchases (less per step).",
    ),
    "lens.unknown.blind.one": QT_TRANSLATE_NOOP(
        "lenses_unknown", "1 buyer has a blind spot: {percent} % of our purchases (less per step)."
    ),
    "lens.unknown.ends": QT_TRANSLATE_NOOP(
        "lenses_unknown", "Behind {count} of {all} direct suppliers nobody is named."
    ),
    "lens.unknown.judged_to": QT_TRANSLATE_NOOP(
        "lenses_unknown",
        "Nobody judged anything beyond tier {tier}; the chain goes on to tier {furthest}.",
    ),
    "lens.column.not_known": QT_TRANSLATE_NOOP("lenses_unknown", "Deliveries not known"),
    "lens.column.not_known_part": QT_TRANSLATE_NOOP("lenses_unknown", "Their part of the reach"),
    "lens.column.blind_part": QT_TRANSLATE_NOOP("lenses_unknown", "Blind spot"),
    "lens.column.behind_known": QT_TRANSLATE_NOOP("lenses_unknown", "Suppliers entered"),
    "lens.column.chain_ends": QT_TRANSLATE_NOOP("lenses_unknown", "Nobody named behind it"),
    "lens.option.themes": QT_TRANSLATE_NOOP("lenses_unknown", "Themes"),
}
