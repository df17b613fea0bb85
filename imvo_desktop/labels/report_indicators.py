"""Words of the indicators on people, planet and profit."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "report.indicator.suppliers": QT_TRANSLATE_NOOP(
        "report", "Suppliers in the chain, in all tiers (a step that is not known counts as one)"
    ),
    "report.indicator.tiers": QT_TRANSLATE_NOOP("report", "Tiers that were mapped"),
    "report.indicator.happening": QT_TRANSLATE_NOOP(
        "report", "Harms that happen now or have not been remedied"
    ),
    "report.indicator.remedied": QT_TRANSLATE_NOOP(
        "report", "Harms that were remedied, of all that happen or happened"
    ),
    "report.indicator.heard": QT_TRANSLATE_NOOP(
        "report", "Risks for which those at risk, or who speaks for them, were heard"
    ),
    "report.indicator.social.assessed": QT_TRANSLATE_NOOP(
        "report", "Suppliers that the company itself judged on social themes"
    ),
    "report.indicator.social.significant": QT_TRANSLATE_NOOP(
        "report", "Suppliers with a high or very high social risk"
    ),
    "report.indicator.social.improving": QT_TRANSLATE_NOOP(
        "report", "Of these: with a measure on that risk that is planned, in progress or done"
    ),
    "report.indicator.social.ended": QT_TRANSLATE_NOOP("report", "Of these: responsibly ended"),
    "report.indicator.association": QT_TRANSLATE_NOOP(
        "report",
        "Suppliers and own company with a high or very high risk for freedom of association",
    ),
    "report.indicator.child_labour": QT_TRANSLATE_NOOP(
        "report", "Suppliers and own company with a high or very high risk of child labour"
    ),
    "report.indicator.forced_labour": QT_TRANSLATE_NOOP(
        "report", "Suppliers and own company with a high or very high risk of forced labour"
    ),
    "report.indicator.environment.assessed": QT_TRANSLATE_NOOP(
        "report", "Suppliers that the company itself judged on the environment"
    ),
    "report.indicator.environment.significant": QT_TRANSLATE_NOOP(
        "report", "Suppliers with a high or very high risk for the environment"
    ),
    "report.indicator.environment.improving": QT_TRANSLATE_NOOP(
        "report", "Of these: with a measure on that risk that is planned, in progress or done"
    ),
    "report.indicator.environment.ended": QT_TRANSLATE_NOOP(
        "report", "Of these: responsibly ended"
    ),
    "report.indicator.animals": QT_TRANSLATE_NOOP(
        "report", "Suppliers and own company with a high or very high risk for animals"
    ),
    "report.indicator.conduct.assessed": QT_TRANSLATE_NOOP(
        "report", "Suppliers that the company itself judged on fair business"
    ),
    "report.indicator.conduct.significant": QT_TRANSLATE_NOOP(
        "report", "Suppliers with a high or very high risk of unfair business"
    ),
    "report.indicator.conduct.improving": QT_TRANSLATE_NOOP(
        "report", "Of these: with a measure on that risk that is planned, in progress or done"
    ),
    "report.indicator.conduct.ended": QT_TRANSLATE_NOOP("report", "Of these: responsibly ended"),
    "report.indicator_of": QT_TRANSLATE_NOOP("report", "{count} of {total}"),
    "report.indicator_none": QT_TRANSLATE_NOOP("report", "none to count"),
    "report.domain.people": QT_TRANSLATE_NOOP("report", "People"),
    "report.domain.planet": QT_TRANSLATE_NOOP("report", "Planet"),
    "report.domain.profit": QT_TRANSLATE_NOOP("report", "Profit"),
    "report.domain.whole": QT_TRANSLATE_NOOP("report", "The whole chain"),
}
