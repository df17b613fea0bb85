"""The sums behind a level and what it carries, with the numbers filled in."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "why.rank": QT_TRANSLATE_NOOP("why", "Priority {rank}."),
    "why.range": QT_TRANSLATE_NOOP(
        "why",
        "How sure is that? Place {low}–{high} of {count}; in {part} % of the trial calculations "
        "among the first {top}. There the answers move the more, the less sure they are.",
    ),
    "why.range_few": QT_TRANSLATE_NOOP(
        "why",
        "How sure is that? Place {low}–{high} of {count} in nine of ten trial calculations, in "
        "which the answers move the more, the less sure they are.",
    ),
    "why.range_none": QT_TRANSLATE_NOOP(
        "why",
        "How sure is that? Place {low} of {count} in nearly all trial calculations, in which the "
        "answers move the more, the less sure they are.",
    ),
    "why.ranked_link": QT_TRANSLATE_NOOP("why", "{count} judged deliveries"),
    "why.ranked_link.one": QT_TRANSLATE_NOOP("why", "1 judged delivery"),
    "why.ranked_risk": QT_TRANSLATE_NOOP("why", "{count} judged risks"),
    "why.ranked_risk.one": QT_TRANSLATE_NOOP("why", "1 judged risk"),
    "why.range_unknown": QT_TRANSLATE_NOOP(
        "why", "How sure that place is, has not been calculated yet."
    ),
    "why.range_stale": QT_TRANSLATE_NOOP(
        "why", "How sure that place is, is being calculated anew after a change."
    ),
    "why.decides": QT_TRANSLATE_NOOP("why", "The gravest risk decides: {risk}."),
    "why.actual": QT_TRANSLATE_NOOP("why", "the harm happens or is not remedied, so it is 5"),
    "why.cell": QT_TRANSLATE_NOOP("why", "{answers} meet in the grid: {level}."),
    "why.at_least": QT_TRANSLATE_NOOP(
        "why", "A question is still open, so it is at least this level."
    ),
    "why.place": QT_TRANSLATE_NOOP("why", "Place {place} of 25 in the grid (25 comes first)."),
    "why.no_turn": QT_TRANSLATE_NOOP("why", "No single other answer would change the level."),
    "why.turns": QT_TRANSLATE_NOOP("why", "One other answer: {answers}."),
    "why.turn": QT_TRANSLATE_NOOP("why", "{question} {answer}: {level}"),
    "why.turn_open": QT_TRANSLATE_NOOP("why", "{question}, not answered yet, {answer}: {level}"),
    "why.evidence": QT_TRANSLATE_NOOP(
        "why",
        "The likelihood falls only with evidence that a measure works, the severity only by "
        "remedy. A certificate alone lowers nothing.",
    ),
    "why.paths": QT_TRANSLATE_NOOP("why", "Ways it reaches you"),
    "why.path": QT_TRANSLATE_NOOP("why", "{way}: {part} % of its reach"),
    "why.path_rest": QT_TRANSLATE_NOOP("why", "other ways: {part} % of its reach"),
    "why.share.stated": QT_TRANSLATE_NOOP("why", "as you stated"),
    "why.share.scaled": QT_TRANSLATE_NOOP(
        "why", "as you stated, made smaller because all together were over 100 %"
    ),
    "why.share.value": QT_TRANSLATE_NOOP("why", "divided by value"),
    "why.share.number": QT_TRANSLATE_NOOP(
        "why", "an assumed division: equal parts, because values are missing"
    ),
    "why.share.nothing": QT_TRANSLATE_NOOP("why", "takes no part in the chain towards you"),
    "why.share": QT_TRANSLATE_NOOP("why", "Share of the buyer’s purchases: {share} % ({origin})."),
    "why.reach": QT_TRANSLATE_NOOP(
        "why",
        "Reach of this delivery: {share} % × {attenuation} (10 % less per step) × reach of the "
        "buyer {buyer} = {reach}.",
    ),
    "why.weight": QT_TRANSLATE_NOOP(
        "why",
        "{theme}: severity {severity}, likelihood {likelihood}, so weight 10^({severity} − 5) × "
        "{chance} = {weight}.",
    ),
    "why.weights": QT_TRANSLATE_NOOP("why", "Weights together: {weight} (each theme once)."),
    "why.carried": QT_TRANSLATE_NOOP(
        "why",
        "Passed on: reach {reach} × weight {weight} = {carried}, {part} % of all that reaches you.",
    ),
    "why.carries": QT_TRANSLATE_NOOP(
        "why", "It is one of the deliveries that together carry 80 % of what reaches you."
    ),
    "why.measure": QT_TRANSLATE_NOOP(
        "why", "A measure for counting, not of suffering. It never orders the priorities."
    ),
    "why.nothing_counts": QT_TRANSLATE_NOOP("why", "No rated risk counts here: weight 0."),
    "why.tier": QT_TRANSLATE_NOOP("why", "Steps to your company: {tier}."),
    "why.own": QT_TRANSLATE_NOOP("why", "This is your own company: reach 1 by definition."),
    "why.no_way": QT_TRANSLATE_NOOP(
        "why",
        "No deliveries lead from here to your company, so its reach is 0. Its level counts all "
        "the same.",
    ),
    "why.org_reach": QT_TRANSLATE_NOOP(
        "why", "Reach {reach}: the part of your purchases that runs through it, 10 % less per step."
    ),
    "why.org_reach_term": QT_TRANSLATE_NOOP(
        "why", "{name}: {attenuation} × {share} % × reach of the buyer {behind} = {term}"
    ),
    "why.exposure": QT_TRANSLATE_NOOP(
        "why", "What reaches it through its own suppliers: {exposure}."
    ),
    "why.exposure_term": QT_TRANSLATE_NOOP(
        "why",
        "{name}: {attenuation} × {share} % × (what reaches the supplier {behind} + weight "
        "{weight}) = {term}",
    ),
    "why.others": QT_TRANSLATE_NOOP("why", "{count} other deliveries: {term}"),
    "why.others.one": QT_TRANSLATE_NOOP("why", "1 other delivery: {term}"),
    "why.blind": QT_TRANSLATE_NOOP(
        "why", "Of {share} % of its purchases no delivery is in the project: not known."
    ),
}
