"""Words of the plan of action."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "plan.column.planned": QT_TRANSLATE_NOOP("year_plan", "Planned"),
    "plan.column.busy": QT_TRANSLATE_NOOP("year_plan", "In progress"),
    "plan.column.done": QT_TRANSLATE_NOOP("year_plan", "Done"),
    "plan.column.aside": QT_TRANSLATE_NOOP("year_plan", "Aside"),
    "plan.due.late": QT_TRANSLATE_NOOP("year_plan", "Late"),
    "plan.due.month": QT_TRANSLATE_NOOP("year_plan", "This month"),
    "plan.due.later": QT_TRANSLATE_NOOP("year_plan", "Later"),
    "plan.due.none": QT_TRANSLATE_NOOP("year_plan", "Without a date"),
    "plan.late": QT_TRANSLATE_NOOP("year_plan", "late: {date}"),
    "plan.no_owner": QT_TRANSLATE_NOOP("year_plan", "no owner"),
    "plan.no_date": QT_TRANSLATE_NOOP("year_plan", "no date"),
    "plan.effect.shown": QT_TRANSLATE_NOOP(
        "year_plan", "The judgement can take this over. Somebody confirms it, with a reason."
    ),
    "plan.effect.taken": QT_TRANSLATE_NOOP(
        "year_plan", "The judgement of the risk has taken this over."
    ),
    "plan.effect.no_risk": QT_TRANSLATE_NOOP(
        "year_plan",
        "Before and after are told of a measure on one risk. This one is about a whole "
        "delivery, organisation or site.",
    ),
    "plan.effect.leaving": QT_TRANSLATE_NOOP(
        "year_plan",
        "Leaving a supplier takes the harm out of our chain. It does not make it less: no "
        "lower level is shown.",
    ),
    "plan.effect.happens": QT_TRANSLATE_NOOP(
        "year_plan",
        "This harm happens or is not remedied yet. Likelihood stays 5 until it is: first stop "
        "it and remedy it, then judge anew.",
    ),
    "plan.effect.no_likelihood": QT_TRANSLATE_NOOP(
        "year_plan",
        "The effect is not shown yet. Fill in what you found, the likelihood after and the "
        "evidence.",
    ),
    "plan.effect.not_measured": QT_TRANSLATE_NOOP(
        "year_plan",
        "The effect is not shown yet: write down what was found. A certificate alone lowers "
        "nothing.",
    ),
    "plan.effect.no_evidence": QT_TRANSLATE_NOOP(
        "year_plan",
        "The effect is not shown yet: there is no evidence of it. Add a file or a page.",
    ),
    "plan.severity_note": QT_TRANSLATE_NOOP(
        "year_plan",
        "Severity stays as it is: it falls only by remedy, and is then judged anew on the risk.",
    ),
    "edit.show_effect": QT_TRANSLATE_NOOP(
        "year_plan", "Add evidence of the effect of {count} measures"
    ),
    "edit.show_effect.one": QT_TRANSLATE_NOOP(
        "year_plan", "Add evidence of the effect of a measure"
    ),
    "edit.take_over_effect": QT_TRANSLATE_NOOP(
        "year_plan", "Take the effect of {count} measures over in the judgement"
    ),
    "edit.take_over_effect.one": QT_TRANSLATE_NOOP(
        "year_plan", "Take the effect of a measure over in the judgement"
    ),
    "error.effect_not_shown": QT_TRANSLATE_NOOP(
        "year_plan",
        "The effect of this measure is not shown. Nothing was changed. Fill in what was "
        "found, the likelihood after and the evidence.",
    ),
    "error.taking_without_reason": QT_TRANSLATE_NOOP(
        "year_plan", "There is no reason. Nothing was changed. Write down why."
    ),
    "issue.measure_without_reason": QT_TRANSLATE_NOOP(
        "year_plan", "The measure “{text}” was skipped, paused or stopped. Why?"
    ),
    "issue.exit_unanswered": QT_TRANSLATE_NOOP(
        "year_plan", "Leaving responsibly (“{text}”): {count} of 4 questions are not answered."
    ),
    "issue.effect_without_evidence": QT_TRANSLATE_NOOP(
        "year_plan", "The measure “{text}” has a measured effect, but no evidence of it."
    ),
    "quality.measure_without_reason": QT_TRANSLATE_NOOP(
        "year_plan", "{count} measures aside without a reason"
    ),
    "quality.measure_without_reason.one": QT_TRANSLATE_NOOP(
        "year_plan", "1 measure aside without a reason"
    ),
    "quality.exit_unanswered": QT_TRANSLATE_NOOP(
        "year_plan", "{count} responsible exits with open questions"
    ),
    "quality.exit_unanswered.one": QT_TRANSLATE_NOOP(
        "year_plan", "1 responsible exit with open questions"
    ),
    "quality.effect_without_evidence": QT_TRANSLATE_NOOP(
        "year_plan", "{count} measured effects without evidence"
    ),
    "quality.effect_without_evidence.one": QT_TRANSLATE_NOOP(
        "year_plan", "1 measured effect without evidence"
    ),
    "fix.give_measure_reason": QT_TRANSLATE_NOOP("year_plan", "Write down the reason"),
    "fix_told.give_measure_reason": QT_TRANSLATE_NOOP(
        "year_plan", "{count} measures get this reason."
    ),
    "fix_told.give_measure_reason.one": QT_TRANSLATE_NOOP(
        "year_plan", "1 measure gets this reason."
    ),
    "calendar.measure": QT_TRANSLATE_NOOP("year_plan", "Measure: {name}"),
    "calendar.commitment": QT_TRANSLATE_NOOP("year_plan", "Commitment: {name}"),
    "calendar.joint_action": QT_TRANSLATE_NOOP("year_plan", "Joint action: {name}"),
    "calendar.grievance": QT_TRANSLATE_NOOP("year_plan", "Answer to complaint {name}"),
    "calendar.conversation": QT_TRANSLATE_NOOP("year_plan", "Next talk: {name}"),
    "calendar.step_answer": QT_TRANSLATE_NOOP("year_plan", "Step {number}: {name}"),
    "report.measures.found": QT_TRANSLATE_NOOP("year_plan", "found: {text}"),
    "report.measures.found_on": QT_TRANSLATE_NOOP("year_plan", "found ({date}): {text}"),
    "report.measures.after": QT_TRANSLATE_NOOP("year_plan", "expected after:"),
}
