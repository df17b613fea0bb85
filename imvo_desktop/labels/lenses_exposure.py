"""What the lens of exposure says: what reaches us, and over which paths."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "lens.exposure.title": QT_TRANSLATE_NOOP("lenses_exposure", "What reaches us"),
    "lens.exposure.question": QT_TRANSLATE_NOOP(
        "lenses_exposure", "Through which deliveries and paths does it reach us?"
    ),
    "lens.exposure.formula": QT_TRANSLATE_NOOP(
        "lenses_exposure",
        "What a delivery carries is its reach × its weight. Its reach is the weight per step "
        "× its share of the buyer’s purchases × the reach of the buyer (own company: 1). Its "
        "weight is that of the gravest risk of each theme, added up: the base to the power "
        "(severity − 5), times the weight of the likelihood. All deliveries together are what"
        " reaches us. A path runs from the harm to us; what is not shown is the rest.",
    ),
    "lens.exposure.source": QT_TRANSLATE_NOOP(
        "lenses_exposure",
        "Katz centrality of the shares (Katz 1953); paths: structural path analysis (Defourny"
        " and Thorbecke 1984).",
    ),
    "lens.exposure.empty": QT_TRANSLATE_NOOP(
        "lenses_exposure",
        "Judge a risk on a delivery. It then shows here over which deliveries it reaches you.",
    ),
    "lens.exposure.finding": QT_TRANSLATE_NOOP(
        "lenses_exposure",
        "{count} of {all} judged deliveries carry {percent} % of what reaches us",
    ),
    "lens.exposure.finding.one": QT_TRANSLATE_NOOP(
        "lenses_exposure", "1 of {all} judged deliveries carries {percent} % of what reaches us"
    ),
    "lens.exposure.finding.none": QT_TRANSLATE_NOOP(
        "lenses_exposure", "No judged risk reaches us over a delivery"
    ),
    "lens.exposure.measure": QT_TRANSLATE_NOOP(
        "lenses_exposure",
        "This is a figure made of shares and weights, no measure of harm. The order of the "
        "priorities does not depend on it.",
    ),
    "lens.exposure.path": QT_TRANSLATE_NOOP(
        "lenses_exposure", "Path: {names} carries {percent} % of what reaches us."
    ),
    "lens.exposure.rest": QT_TRANSLATE_NOOP(
        "lenses_exposure", "All other paths together: {percent} %."
    ),
    "lens.exposure.unknown": QT_TRANSLATE_NOOP(
        "lenses_exposure",
        "{count} deliveries have no known level and carry nothing here. Not known is not low.",
    ),
    "lens.exposure.unknown.one": QT_TRANSLATE_NOOP(
        "lenses_exposure",
        "1 delivery has no known level and carries nothing here. Not known is not low.",
    ),
    "lens.column.share": QT_TRANSLATE_NOOP("lenses_exposure", "Share of the buyer’s purchases"),
    "lens.column.buyer_reach": QT_TRANSLATE_NOOP("lenses_exposure", "Reach of the buyer"),
    "lens.column.link_reach": QT_TRANSLATE_NOOP("lenses_exposure", "Reach of the delivery"),
    "lens.column.weight": QT_TRANSLATE_NOOP("lenses_exposure", "Weight of the risks"),
    "lens.column.contribution": QT_TRANSLATE_NOOP("lenses_exposure", "What it carries"),
    "lens.column.cumulative": QT_TRANSLATE_NOOP("lenses_exposure", "Added up"),
    "lens.column.carries": QT_TRANSLATE_NOOP("lenses_exposure", "One of those that carry 80 %"),
    "lens.option.severity_base": QT_TRANSLATE_NOOP(
        "lenses_exposure", "Base of the weight of severity"
    ),
    "lens.option.likelihood_weights": QT_TRANSLATE_NOOP(
        "lenses_exposure", "Weights of likelihood 1 to 5"
    ),
    "lens.option.carried_part": QT_TRANSLATE_NOOP(
        "lenses_exposure", "Part of what reaches us that the group carries"
    ),
    "lens.option.path_part": QT_TRANSLATE_NOOP(
        "lenses_exposure", "Paths are followed down to this part"
    ),
    "lens.option.most_paths": QT_TRANSLATE_NOOP("lenses_exposure", "Paths kept, at most"),
}
