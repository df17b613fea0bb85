"""What the lens of people and planet says: the main method."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "lens.people.title": QT_TRANSLATE_NOOP("lenses_people", "People and planet"),
    "lens.people.question": QT_TRANSLATE_NOOP(
        "lenses_people", "Where is harm gravest and likeliest?"
    ),
    "lens.people.formula": QT_TRANSLATE_NOOP(
        "lenses_people",
        "Severity is the highest of the answered questions (how serious, how many, can it be "
        "put right), or their mean where that was chosen. Likelihood is 1 to 5; a harm that "
        "happens is 5. Both are looked up in the grid, severity leading. The order is that of"
        " the grid, then the second and third answer, then what happens before what may. "
        "Equal is equal: a shared place. Money, closeness and the number of sources do not "
        "count.",
    ),
    "lens.people.source": QT_TRANSLATE_NOOP(
        "lenses_people",
        "UN Guiding Principle 24 and CSDDD Article 9: severity and likelihood, severity "
        "leading. The usual grid and the order are ours.",
    ),
    "lens.people.empty": QT_TRANSLATE_NOOP(
        "lenses_people",
        "Judge a risk on a delivery. It then shows here in order of severity and likelihood.",
    ),
    "lens.people.finding": QT_TRANSLATE_NOOP("lenses_people", "{count} deliveries are {level}"),
    "lens.people.finding.one": QT_TRANSLATE_NOOP("lenses_people", "1 delivery is {level}"),
    "lens.people.finding.own": QT_TRANSLATE_NOOP(
        "lenses_people", "{count} harms have been judged, none on a delivery"
    ),
    "lens.people.finding.own.one": QT_TRANSLATE_NOOP(
        "lenses_people", "1 harm has been judged, not on a delivery"
    ),
    "lens.people.finding.none": QT_TRANSLATE_NOOP("lenses_people", "No risk has been judged yet"),
    "lens.people.now": QT_TRANSLATE_NOOP(
        "lenses_people", "First: {count} harms happen now or have not been put right."
    ),
    "lens.people.now.one": QT_TRANSLATE_NOOP(
        "lenses_people", "First: 1 harm happens now or has not been put right."
    ),
    "lens.people.unknown": QT_TRANSLATE_NOOP(
        "lenses_people", "{count} deliveries have no known level. Not known is not low."
    ),
    "lens.people.unknown.one": QT_TRANSLATE_NOOP(
        "lenses_people", "1 delivery has no known level. Not known is not low."
    ),
    "lens.people.accepted": QT_TRANSLATE_NOOP(
        "lenses_people",
        "{count} judgements were taken over from sources and not looked into: the order is "
        "provisional.",
    ),
    "lens.people.accepted.one": QT_TRANSLATE_NOOP(
        "lenses_people",
        "1 judgement was taken over from a source and not looked into: the order is provisional.",
    ),
    "lens.people.after_us": QT_TRANSLATE_NOOP(
        "lenses_people", "{count} deliveries go to customers; these have a list of their own."
    ),
    "lens.people.after_us.one": QT_TRANSLATE_NOOP(
        "lenses_people", "1 delivery goes to a customer; it has a list of its own."
    ),
    "lens.column.where": QT_TRANSLATE_NOOP("lenses_people", "Where"),
    "lens.column.severity": QT_TRANSLATE_NOOP("lenses_people", "Severity"),
    "lens.column.likelihood": QT_TRANSLATE_NOOP("lenses_people", "Likelihood"),
    "lens.column.at_least": QT_TRANSLATE_NOOP("lenses_people", "At least"),
    "lens.column.happens_now": QT_TRANSLATE_NOOP("lenses_people", "Happens now"),
    "lens.column.judged": QT_TRANSLATE_NOOP("lenses_people", "How judged"),
    "lens.column.confidence": QT_TRANSLATE_NOOP("lenses_people", "How sure"),
    "lens.cell.accepted": QT_TRANSLATE_NOOP("lenses_people", "taken over, not looked into"),
    "lens.cell.own": QT_TRANSLATE_NOOP("lenses_people", "own judgement"),
    "lens.cell.verified": QT_TRANSLATE_NOOP("lenses_people", "checked"),
    "lens.cell.looked_nothing_found": QT_TRANSLATE_NOOP("lenses_people", "looked, nothing found"),
    "lens.cell.sure": QT_TRANSLATE_NOOP("lenses_people", "sure"),
    "lens.cell.fairly": QT_TRANSLATE_NOOP("lenses_people", "fairly sure"),
    "lens.cell.guess": QT_TRANSLATE_NOOP("lenses_people", "a guess"),
    "lens.cell.grid_usual": QT_TRANSLATE_NOOP("lenses_people", "the usual one"),
    "lens.cell.grid_replaced": QT_TRANSLATE_NOOP("lenses_people", "another one, chosen here"),
    "lens.cell.highest": QT_TRANSLATE_NOOP("lenses_people", "the highest answer"),
    "lens.cell.mean": QT_TRANSLATE_NOOP("lenses_people", "the mean of the answers"),
    "lens.option.severity_rule": QT_TRANSLATE_NOOP("lenses_people", "Severity by"),
    "lens.option.grid": QT_TRANSLATE_NOOP("lenses_people", "Grid of severity and likelihood"),
    "lens.option.method": QT_TRANSLATE_NOOP("lenses_people", "Version of the method"),
}
