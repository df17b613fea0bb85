"""Words of what needs attention on the home page."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "attention.nothing": QT_TRANSLATE_NOOP("year_home", "Nothing that needs attention this month."),
    "attention.group.now": QT_TRANSLATE_NOOP("year_home", "First: harm that happens now"),
    "attention.group.late": QT_TRANSLATE_NOOP("year_home", "Late"),
    "attention.group.month": QT_TRANSLATE_NOOP("year_home", "This month"),
    "attention.group.undated": QT_TRANSLATE_NOOP("year_home", "Without a date"),
    "attention.count.now": QT_TRANSLATE_NOOP(
        "year_home", "{count} harms happen now and nothing stops or remedies them"
    ),
    "attention.count.now.one": QT_TRANSLATE_NOOP(
        "year_home", "1 harm happens now and nothing stops or remedies it"
    ),
    "attention.count.late": QT_TRANSLATE_NOOP("year_home", "{count} late"),
    "attention.count.month": QT_TRANSLATE_NOOP("year_home", "{count} this month"),
    "attention.count.undated": QT_TRANSLATE_NOOP("year_home", "{count} without a date"),
    "attention.what.harm": QT_TRANSLATE_NOOP("year_home", "Harm: {name}"),
    "attention.many.harm": QT_TRANSLATE_NOOP("year_home", "{count} harms that happen now"),
    "attention.why.harm.now": QT_TRANSLATE_NOOP("year_home", "Nothing stops or remedies it yet"),
    "attention.what.complaint": QT_TRANSLATE_NOOP("year_home", "Complaint {name}: answer"),
    "attention.many.complaint": QT_TRANSLATE_NOOP(
        "year_home", "{count} complaints that wait for an answer"
    ),
    "attention.why.complaint.now": QT_TRANSLATE_NOOP(
        "year_home", "An answer was promised by this day"
    ),
    "attention.why.complaint.late": QT_TRANSLATE_NOOP(
        "year_home", "The promised day for the answer is past"
    ),
    "attention.what.measure": QT_TRANSLATE_NOOP("year_home", "Measure: {name}"),
    "attention.many.measure": QT_TRANSLATE_NOOP("year_home", "{count} measures"),
    "attention.why.measure.now": QT_TRANSLATE_NOOP("year_home", "Is to be done by this day"),
    "attention.why.measure.late": QT_TRANSLATE_NOOP("year_home", "Should have been done"),
    "attention.what.commitment": QT_TRANSLATE_NOOP("year_home", "Commitment: {name}"),
    "attention.many.commitment": QT_TRANSLATE_NOOP("year_home", "{count} commitments"),
    "attention.why.commitment.now": QT_TRANSLATE_NOOP("year_home", "Agreed for this day"),
    "attention.why.commitment.late": QT_TRANSLATE_NOOP("year_home", "The agreed day is past"),
    "attention.what.joint_action": QT_TRANSLATE_NOOP("year_home", "Joint action: {name}"),
    "attention.many.joint_action": QT_TRANSLATE_NOOP("year_home", "{count} joint actions"),
    "attention.why.joint_action.now": QT_TRANSLATE_NOOP("year_home", "Is to be done by this day"),
    "attention.why.joint_action.late": QT_TRANSLATE_NOOP("year_home", "Should have been done"),
    "attention.what.conversation": QT_TRANSLATE_NOOP("year_home", "Conversation with {name}"),
    "attention.many.conversation": QT_TRANSLATE_NOOP("year_home", "{count} conversations"),
    "attention.why.conversation.now": QT_TRANSLATE_NOOP("year_home", "Planned for this day"),
    "attention.why.conversation.late": QT_TRANSLATE_NOOP("year_home", "The planned day is past"),
    "attention.what.question": QT_TRANSLATE_NOOP("year_home", "Question: {name}"),
    "attention.many.question": QT_TRANSLATE_NOOP("year_home", "{count} questions of the six steps"),
    "attention.why.question.now": QT_TRANSLATE_NOOP("year_home", "You wanted to look again"),
    "attention.why.question.late": QT_TRANSLATE_NOOP("year_home", "The day to look again is past"),
    "attention.what.very_high": QT_TRANSLATE_NOOP("year_home", "Very high: {name}"),
    "attention.many.very_high": QT_TRANSLATE_NOOP("year_home", "{count} very high risks"),
    "attention.why.very_high.now": QT_TRANSLATE_NOOP("year_home", "There is no measure yet"),
    "attention.what.no_answer_date": QT_TRANSLATE_NOOP("year_home", "Complaint {name}"),
    "attention.many.no_answer_date": QT_TRANSLATE_NOOP("year_home", "{count} open complaints"),
    "attention.why.no_answer_date.now": QT_TRANSLATE_NOOP(
        "year_home", "There is no day for an answer"
    ),
    "attention.what.judgement": QT_TRANSLATE_NOOP("year_home", "Judge again: {name}"),
    "attention.many.judgement": QT_TRANSLATE_NOOP("year_home", "{count} risks to judge again"),
    "attention.why.judgement.now": QT_TRANSLATE_NOOP("year_home", "Judged a year ago"),
    "attention.why.judgement.late": QT_TRANSLATE_NOOP("year_home", "Judged more than a year ago"),
    "attention.what.evidence": QT_TRANSLATE_NOOP("year_home", "Evidence: {name}"),
    "attention.many.evidence": QT_TRANSLATE_NOOP("year_home", "{count} pieces of evidence"),
    "attention.why.evidence.now": QT_TRANSLATE_NOOP("year_home", "A year old: does it still hold?"),
    "attention.why.evidence.late": QT_TRANSLATE_NOOP(
        "year_home", "More than a year old: does it still hold?"
    ),
    "attention.what.round": QT_TRANSLATE_NOOP("year_home", "A new round after “{name}”"),
    "attention.many.round": QT_TRANSLATE_NOOP("year_home", "{count} rounds"),
    "attention.why.round.now": QT_TRANSLATE_NOOP("year_home", "The last is a year ago"),
    "attention.why.round.late": QT_TRANSLATE_NOOP("year_home", "The last is more than a year ago"),
    "attention.what.self_scan": QT_TRANSLATE_NOOP("year_home", "A new self-scan"),
    "attention.many.self_scan": QT_TRANSLATE_NOOP("year_home", "{count} self-scans"),
    "attention.why.self_scan.now": QT_TRANSLATE_NOOP("year_home", "The last is a year ago"),
    "attention.why.self_scan.late": QT_TRANSLATE_NOOP(
        "year_home", "The last is more than a year ago"
    ),
    "attention.what.purchasing": QT_TRANSLATE_NOOP("year_home", "Your own purchasing"),
    "attention.many.purchasing": QT_TRANSLATE_NOOP(
        "year_home", "{count} looks at your own purchasing"
    ),
    "attention.why.purchasing.now": QT_TRANSLATE_NOOP("year_home", "Last looked at a year ago"),
    "attention.why.purchasing.late": QT_TRANSLATE_NOOP(
        "year_home", "Last looked at more than a year ago"
    ),
    "attention.many.unjudged": QT_TRANSLATE_NOOP("year_home", "{count} deliveries not judged yet"),
    "attention.many.unjudged.one": QT_TRANSLATE_NOOP("year_home", "1 delivery not judged yet"),
    "attention.why.unjudged.now": QT_TRANSLATE_NOOP(
        "year_home", "What is not looked at is not known, not low"
    ),
    "attention.what.source": QT_TRANSLATE_NOOP("year_home", "Source: {name}"),
    "attention.many.source": QT_TRANSLATE_NOOP("year_home", "{count} old sources"),
    "attention.why.source.now": QT_TRANSLATE_NOOP(
        "year_home", "More than five years old: is there a newer one?"
    ),
}
