"""Words of the labour checks, purchasing criteria and own purchasing."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "edit.answer_labour_check": QT_TRANSLATE_NOOP(
        "year_buying", "Answer the labour check of {count} deliveries"
    ),
    "edit.answer_labour_check.one": QT_TRANSLATE_NOOP(
        "year_buying", "Answer the labour check of a delivery"
    ),
    "edit.plan_labour_check": QT_TRANSLATE_NOOP(
        "year_buying", "Plan a measure for {count} deliveries"
    ),
    "edit.plan_labour_check.one": QT_TRANSLATE_NOOP("year_buying", "Plan a measure for a delivery"),
    "edit.score_criterion": QT_TRANSLATE_NOOP(
        "year_buying", "Score suppliers on criteria, {count} times"
    ),
    "edit.score_criterion.one": QT_TRANSLATE_NOOP("year_buying", "Score a supplier on a criterion"),
    "labour_help.looked": QT_TRANSLATE_NOOP(
        "year_buying", "Somebody looked here and found nothing."
    ),
    "labour.suspected.yes": QT_TRANSLATE_NOOP("year_buying", "Yes"),
    "labour.suspected.no": QT_TRANSLATE_NOOP("year_buying", "No"),
    "labour.person": QT_TRANSLATE_NOOP("year_buying", "Answer of a person: {answer} ({by})."),
    "labour.person.bare": QT_TRANSLATE_NOOP("year_buying", "Answer of a person: {answer}."),
    "labour.person.ground.yes": QT_TRANSLATE_NOOP("year_buying", "there is reason to look further"),
    "labour.person.ground.none_found": QT_TRANSLATE_NOOP(
        "year_buying", "none found in the part looked at"
    ),
    "labour.person.rests": QT_TRANSLATE_NOOP("year_buying", "It rests on: {names}."),
    "labour.person.rests_not": QT_TRANSLATE_NOOP(
        "year_buying", "It does not say what it rests on."
    ),
    "labour.person.harm": QT_TRANSLATE_NOOP(
        "year_buying", "Harm is reported here, so the answer stays “yes”."
    ),
    "labour.person.count": QT_TRANSLATE_NOOP(
        "year_buying",
        "Of {total} deliveries a person answered {count}. The other answers follow from"
        " judgements and sources.",
    ),
    "labour.person.rule": QT_TRANSLATE_NOOP(
        "year_buying", "An answer of a person goes before this rule, unless harm is reported there."
    ),
    "labour.suspicion.by_person": QT_TRANSLATE_NOOP(
        "year_buying",
        "Whether a suspicion is reasonable is for a person to say; it is not computed. Where"
        " nobody said it, the last column is empty to fill in by hand.",
    ),
    "criterion.open": QT_TRANSLATE_NOOP("year_buying", "Not looked at"),
    "criterion.start.lab.child": QT_TRANSLATE_NOOP(
        "year_buying", "Checks the age of workers, and has a plan for when a child is found at work"
    ),
    "criterion.start.lab.forced": QT_TRANSLATE_NOOP(
        "year_buying", "Workers pay nothing to get the work, and keep their own passport"
    ),
    "criterion.start.lab.wage": QT_TRANSLATE_NOOP(
        "year_buying", "Knows what a living wage is there, and pays it or has a plan for it"
    ),
    "criterion.start.lab.foa": QT_TRANSLATE_NOOP(
        "year_buying", "Workers may choose their own representatives, and can complain safely"
    ),
    "criterion.start.lab.ohs": QT_TRANSLATE_NOOP(
        "year_buying", "Had the safety at work checked by an outsider in the last two years"
    ),
    "criterion.start.env.water": QT_TRANSLATE_NOOP(
        "year_buying", "Has a permit for waste water, and has it measured"
    ),
    "criterion.start.env.climate": QT_TRANSLATE_NOOP(
        "year_buying", "Measures its use of energy, and has a goal for less"
    ),
    "criterion.start.fair.corruption": QT_TRANSLATE_NOOP(
        "year_buying", "Has a rule on bribes and gifts that its staff know"
    ),
    "criteria.sheet": QT_TRANSLATE_NOOP("year_buying", "Criteria"),
    "criteria.told": QT_TRANSLATE_NOOP(
        "year_buying",
        "A score tells what a supplier says or shows. It is no part of any risk, level or order.",
    ),
    "criteria.title": QT_TRANSLATE_NOOP("year_buying", "Purchasing criteria per supplier"),
    "criteria.title_of": QT_TRANSLATE_NOOP(
        "year_buying", "Purchasing criteria per supplier: {name}"
    ),
    "report.practice_check.title": QT_TRANSLATE_NOOP(
        "year_buying", "Our own way of buying as a whole"
    ),
    "report.practice_check.text": QT_TRANSLATE_NOOP(
        "year_buying", "The company looked at its own purchasing on {date}."
    ),
    "report.practice_check.plan": QT_TRANSLATE_NOOP("year_buying", "What we will change: {plan}"),
    "report.practice_check.column": QT_TRANSLATE_NOOP("year_buying", "Do we add pressure?"),
    "report.practice_check.yes": QT_TRANSLATE_NOOP("year_buying", "Yes"),
    "report.practice_check.no": QT_TRANSLATE_NOOP("year_buying", "No"),
    "report.practice_check.open": QT_TRANSLATE_NOOP("year_buying", "Not looked at"),
}
