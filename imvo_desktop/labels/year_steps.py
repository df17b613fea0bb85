"""Words of the six steps and the self-scan."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "error.step_reason_needed": QT_TRANSLATE_NOOP(
        "year_steps", "Say why this question is not relevant."
    ),
    "step_fact.policy": QT_TRANSLATE_NOOP("year_steps", "There is a policy in the program."),
    "step_fact.policy.none": QT_TRANSLATE_NOOP(
        "year_steps", "There is no policy in the program yet."
    ),
    "step_fact.responsible": QT_TRANSLATE_NOOP(
        "year_steps", "Somebody is named who answers for it."
    ),
    "step_fact.responsible.none": QT_TRANSLATE_NOOP(
        "year_steps", "Nobody is named who answers for it."
    ),
    "step_fact.criteria": QT_TRANSLATE_NOOP(
        "year_steps", "{count} purchasing criteria are written down."
    ),
    "step_fact.criteria.one": QT_TRANSLATE_NOOP(
        "year_steps", "1 purchasing criterion is written down."
    ),
    "step_fact.criteria.none": QT_TRANSLATE_NOOP(
        "year_steps", "There are no purchasing criteria yet."
    ),
    "step_fact.practices": QT_TRANSLATE_NOOP(
        "year_steps", "Your own purchasing was looked at on {date}."
    ),
    "step_fact.practices.none": QT_TRANSLATE_NOOP(
        "year_steps", "Your own purchasing was not looked at yet."
    ),
    "step_fact.places": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of {count} deliveries: not known where it is made."
    ),
    "step_fact.places.one": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of 1 delivery: not known where it is made."
    ),
    "step_fact.places.none": QT_TRANSLATE_NOOP("year_steps", "There are no deliveries yet."),
    "step_fact.scope": QT_TRANSLATE_NOOP(
        "year_steps", "{count} choices of what to look at first, later or not."
    ),
    "step_fact.scope.one": QT_TRANSLATE_NOOP(
        "year_steps", "1 choice of what to look at first, later or not."
    ),
    "step_fact.scope.none": QT_TRANSLATE_NOOP("year_steps", "Nothing is chosen yet."),
    "step_fact.judged": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of {count} deliveries not judged yet."
    ),
    "step_fact.judged.one": QT_TRANSLATE_NOOP("year_steps", "{open} of 1 delivery not judged yet."),
    "step_fact.judged.none": QT_TRANSLATE_NOOP(
        "year_steps", "There are no deliveries to judge yet."
    ),
    "step_fact.talks": QT_TRANSLATE_NOOP(
        "year_steps", "{count} conversations, the last on {date}."
    ),
    "step_fact.talks.one": QT_TRANSLATE_NOOP("year_steps", "1 conversation, on {date}."),
    "step_fact.talks.none": QT_TRANSLATE_NOOP("year_steps", "There are no conversations yet."),
    "step_fact.next_talks": QT_TRANSLATE_NOOP(
        "year_steps", "{count} conversations are planned, the first on {date}."
    ),
    "step_fact.next_talks.one": QT_TRANSLATE_NOOP(
        "year_steps", "1 conversation is planned, on {date}."
    ),
    "step_fact.next_talks.none": QT_TRANSLATE_NOOP("year_steps", "No conversation is planned."),
    "step_fact.involvement": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of {count} risks judged: involvement still open."
    ),
    "step_fact.involvement.one": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of 1 risk judged: involvement still open."
    ),
    "step_fact.involvement.none": QT_TRANSLATE_NOOP("year_steps", "There are no judged risks yet."),
    "step_fact.harm": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of {count} harms that happen now: nothing that stops or remedies it."
    ),
    "step_fact.harm.one": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of 1 harm that happens now: nothing that stops or remedies it."
    ),
    "step_fact.harm.none": QT_TRANSLATE_NOOP("year_steps", "No harm is known that happens now."),
    "step_fact.grave": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of {count} high risks without a measure."
    ),
    "step_fact.grave.one": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of 1 high risk without a measure."
    ),
    "step_fact.grave.none": QT_TRANSLATE_NOOP("year_steps", "No risk is judged as high."),
    "step_fact.joint": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of {count} measures together with others."
    ),
    "step_fact.joint.one": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of 1 measure together with others."
    ),
    "step_fact.joint.none": QT_TRANSLATE_NOOP("year_steps", "There are no measures yet."),
    "step_fact.effect": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of {count} measures done: effect not measured."
    ),
    "step_fact.effect.one": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of 1 measure done: effect not measured."
    ),
    "step_fact.effect.none": QT_TRANSLATE_NOOP("year_steps", "No measure is done yet."),
    "step_fact.late": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of {count} running measures are late."
    ),
    "step_fact.late.one": QT_TRANSLATE_NOOP("year_steps", "{open} of 1 running measure is late."),
    "step_fact.late.none": QT_TRANSLATE_NOOP("year_steps", "No measure is running."),
    "step_fact.round": QT_TRANSLATE_NOOP("year_steps", "{count} rounds held, the last on {date}."),
    "step_fact.round.one": QT_TRANSLATE_NOOP("year_steps", "1 round held, on {date}."),
    "step_fact.round.none": QT_TRANSLATE_NOOP("year_steps", "No round is held yet."),
    "step_fact.lessons": QT_TRANSLATE_NOOP("year_steps", "{count} lessons are written down."),
    "step_fact.lessons.one": QT_TRANSLATE_NOOP("year_steps", "1 lesson is written down."),
    "step_fact.lessons.none": QT_TRANSLATE_NOOP("year_steps", "There are no lessons yet."),
    "step_fact.complaints": QT_TRANSLATE_NOOP(
        "year_steps", "{count} complaints, the last on {date}."
    ),
    "step_fact.complaints.one": QT_TRANSLATE_NOOP("year_steps", "1 complaint, on {date}."),
    "step_fact.complaints.none": QT_TRANSLATE_NOOP(
        "year_steps", "There are no complaints. That does not show that all is well."
    ),
    "step_fact.answered": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of {count} complaints not closed yet."
    ),
    "step_fact.answered.one": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of 1 complaint not closed yet."
    ),
    "step_fact.answered.none": QT_TRANSLATE_NOOP("year_steps", "There are no complaints."),
    "step_fact.remedied": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of {count} harms that you caused or contributed to: not remedied."
    ),
    "step_fact.remedied.one": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of 1 harm that you caused or contributed to: not remedied."
    ),
    "step_fact.remedied.none": QT_TRANSLATE_NOOP(
        "year_steps", "No harm is known that you caused or contributed to."
    ),
    "step_fact.satisfied": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of {count} complaints with remedy: not asked whether it is enough."
    ),
    "step_fact.satisfied.one": QT_TRANSLATE_NOOP(
        "year_steps", "{open} of 1 complaint with remedy: not asked whether it is enough."
    ),
    "step_fact.satisfied.none": QT_TRANSLATE_NOOP(
        "year_steps", "No complaint has led to remedy yet."
    ),
    "step_progress": QT_TRANSLATE_NOOP(
        "year_steps", "{done} of {count} questions done or not relevant"
    ),
    "scan.level.1": QT_TRANSLATE_NOOP("year_steps", "nothing yet"),
    "scan.level.2": QT_TRANSLATE_NOOP("year_steps", "begun"),
    "scan.level.3": QT_TRANSLATE_NOOP("year_steps", "partly"),
    "scan.level.4": QT_TRANSLATE_NOOP("year_steps", "everywhere"),
    "scan.level.5": QT_TRANSLATE_NOOP("year_steps", "better every year"),
    "scan.open": QT_TRANSLATE_NOOP("year_steps", "not known"),
    "scan.name": QT_TRANSLATE_NOOP("year_steps", "Self-scan of {date}"),
    "scan.answered": QT_TRANSLATE_NOOP("year_steps", "{done} of {count} steps"),
    "scan.changed": QT_TRANSLATE_NOOP("year_steps", "{step}: from {before} to {after}"),
    "scan.new": QT_TRANSLATE_NOOP("year_steps", "{step}: now {after}, before not known"),
    "scan.lost": QT_TRANSLATE_NOOP("year_steps", "{step}: before {before}, now not known"),
    "scan.same": QT_TRANSLATE_NOOP("year_steps", "Nothing changed since {date}."),
    "scan.since": QT_TRANSLATE_NOOP("year_steps", "Changed since {date}:"),
    "chart.scan.title": QT_TRANSLATE_NOOP(
        "year_steps",
        "Self-scan of {date}: {count} steps at level {top} or higher, {open} not known",
    ),
    "chart.scan.title.one": QT_TRANSLATE_NOOP(
        "year_steps", "Self-scan of {date}: 1 step at level {top} or higher, {open} not known"
    ),
    "chart.scan.empty": QT_TRANSLATE_NOOP("year_steps", "No self-scan yet"),
    "chart.scan.empty_hint": QT_TRANSLATE_NOOP(
        "year_steps", "Fill one in: it takes ten minutes, and next year you see what changed."
    ),
    "chart.scan.alt": QT_TRANSLATE_NOOP("year_steps", "Bars for the six steps. {title}."),
    "chart.scan.told": QT_TRANSLATE_NOOP("year_steps", "{step}, {date}: {reached}"),
    "chart.scan.step": QT_TRANSLATE_NOOP("year_steps", "Step"),
    "scan.first": QT_TRANSLATE_NOOP(
        "year_steps", "This is the first scan. Next year you see here what changed."
    ),
    "chart.scan.note": QT_TRANSLATE_NOOP(
        "year_steps",
        "A person said this of the own company. It is no judgement of risks, and a level not "
        "known is not a low one.",
    ),
    "chart.scan.rest": QT_TRANSLATE_NOOP("year_steps", "{count} earlier scans are in the table."),
    "chart.scan.rest.one": QT_TRANSLATE_NOOP("year_steps", "1 earlier scan is in the table."),
    "report.policy.steps": QT_TRANSLATE_NOOP("year_steps", "How far we are in the six steps"),
    "report.policy.steps_text": QT_TRANSLATE_NOOP(
        "year_steps",
        "We said this of ourselves. The steps are those of the OECD guidance on due diligence; "
        "the questions and levels are our own. A level not known is not a low one.",
    ),
    "report.policy.steps_done": QT_TRANSLATE_NOOP("year_steps", "{done} of {count}"),
    "report.column.step_questions": QT_TRANSLATE_NOOP(
        "year_steps", "Questions done or not relevant"
    ),
    "report.column.step_name": QT_TRANSLATE_NOOP("year_steps", "Step"),
    "report.column.step_scan": QT_TRANSLATE_NOOP("year_steps", "Self-scan of {date}"),
}
