"""Words of complaints and remedy."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "grievance.no_theme": QT_TRANSLATE_NOOP("year_grievances", "No theme yet"),
    "grievance.late": QT_TRANSLATE_NOOP("year_grievances", "Late: {date}"),
    "grievance.no_name": QT_TRANSLATE_NOOP(
        "year_grievances", "Do not fill in a name. A number and a role are enough."
    ),
    "grievance.due_hint": QT_TRANSLATE_NOOP(
        "year_grievances",
        "We propose 14 days after receipt; no law says so. Answered, but not finished? Fill in by "
        "when you answer next.",
    ),
    "grievance.share_hint": QT_TRANSLATE_NOOP(
        "year_grievances", "Only with the consent of who complains."
    ),
    "grievance.linked": QT_TRANSLATE_NOOP(
        "year_grievances",
        "Are you only directly linked? Then remedy is not your duty; using your influence is "
        "expected (OECD standard, no law).",
    ),
    "grievance.looks.mail": QT_TRANSLATE_NOOP(
        "year_grievances", "This looks like it holds an e-mail address: “{found}”."
    ),
    "grievance.looks.phone": QT_TRANSLATE_NOOP(
        "year_grievances", "This looks like it holds a telephone number: “{found}”."
    ),
    "grievance.looks.name": QT_TRANSLATE_NOOP(
        "year_grievances", "This looks like it holds the name of a person: “{found}”."
    ),
    "grievance.looks.told": QT_TRANSLATE_NOOP(
        "year_grievances",
        "Take it out if so; the history keeps what was typed. We only look at the form of words, "
        "and can be wrong.",
    ),
    "grievance.proposed_reason": QT_TRANSLATE_NOOP(
        "year_grievances", "There is a signal, and it is plausible."
    ),
    "edit.move_grievance": QT_TRANSLATE_NOOP("year_grievances", "Move {count} complaints on"),
    "edit.move_grievance.one": QT_TRANSLATE_NOOP("year_grievances", "Move complaint {name} on"),
    "error.grievance_without_reason": QT_TRANSLATE_NOOP(
        "year_grievances", "The step has no reason. Nothing was changed. Write down what was found."
    ),
    "error.grievance_without_risk": QT_TRANSLATE_NOOP(
        "year_grievances",
        "The complaint touches no risk yet. Nothing was changed. Choose a risk, or make a new one.",
    ),
    "error.identity_password": QT_TRANSLATE_NOOP(
        "year_grievances",
        "That is not the password, or what was kept was changed. Nothing was opened. Try again.",
    ),
    "error.identity_missing": QT_TRANSLATE_NOOP(
        "year_grievances", "No identity is kept for this complaint. Nothing was opened."
    ),
    "issue.grievance_late": QT_TRANSLATE_NOOP(
        "year_grievances", "Complaint {name}: an answer was promised by {date}. Was it given?"
    ),
    "issue.grievance_without_risk": QT_TRANSLATE_NOOP(
        "year_grievances", "Complaint {name} is plausible, but touches no risk. Which one?"
    ),
    "issue.grievance_without_measure": QT_TRANSLATE_NOOP(
        "year_grievances",
        "Complaint {name} is confirmed, without a measure to stop or to remedy the harm.",
    ),
    "issue.grievance_without_action": QT_TRANSLATE_NOOP(
        "year_grievances", "Complaint {name} was closed without saying what was done."
    ),
    "quality.grievance_late": QT_TRANSLATE_NOOP(
        "year_grievances", "{count} complaints with an answer that is late"
    ),
    "quality.grievance_late.one": QT_TRANSLATE_NOOP(
        "year_grievances", "1 complaint with an answer that is late"
    ),
    "quality.grievance_without_risk": QT_TRANSLATE_NOOP(
        "year_grievances", "{count} plausible complaints without a risk"
    ),
    "quality.grievance_without_risk.one": QT_TRANSLATE_NOOP(
        "year_grievances", "1 plausible complaint without a risk"
    ),
    "quality.grievance_without_measure": QT_TRANSLATE_NOOP(
        "year_grievances", "{count} confirmed complaints without a measure to stop or remedy"
    ),
    "quality.grievance_without_measure.one": QT_TRANSLATE_NOOP(
        "year_grievances", "1 confirmed complaint without a measure to stop or remedy"
    ),
    "quality.grievance_without_action": QT_TRANSLATE_NOOP(
        "year_grievances", "{count} closed complaints without what was done"
    ),
    "quality.grievance_without_action.one": QT_TRANSLATE_NOOP(
        "year_grievances", "1 closed complaint without what was done"
    ),
    "grievance.do.plausible": QT_TRANSLATE_NOOP("year_grievances", "Make plausible…"),
    "grievance.do.confirmed": QT_TRANSLATE_NOOP("year_grievances", "Confirm…"),
    "grievance.do.action": QT_TRANSLATE_NOOP("year_grievances", "Note the action…"),
    "grievance.do.remedy": QT_TRANSLATE_NOOP("year_grievances", "Note the remedy…"),
    "grievance.do.closed": QT_TRANSLATE_NOOP("year_grievances", "Close…"),
    "grievance.do.unfounded": QT_TRANSLATE_NOOP("year_grievances", "Not plausible…"),
    "grievance.told.plausible": QT_TRANSLATE_NOOP(
        "year_grievances",
        "You take it that the complaint can be true. From now on the harm it touches happens: "
        "likelihood 5, in the list of harm that happens now.",
    ),
    "grievance.told.confirmed": QT_TRANSLATE_NOOP(
        "year_grievances", "It was looked into, and it is so."
    ),
    "grievance.told.action": QT_TRANSLATE_NOOP(
        "year_grievances", "Write down what was done to stop the harm."
    ),
    "grievance.told.remedy": QT_TRANSLATE_NOOP(
        "year_grievances", "Write down which remedy was offered or worked on with others."
    ),
    "grievance.told.closed": QT_TRANSLATE_NOOP(
        "year_grievances",
        "Closing lowers no risk. After remedy you judge the chance of a repeat anew.",
    ),
    "grievance.told.unfounded": QT_TRANSLATE_NOOP(
        "year_grievances",
        "Say why it is not plausible, and let who complained know. Risks stay as they are.",
    ),
    "grievance.ask.plausible": QT_TRANSLATE_NOOP("year_grievances", "Why is it plausible?"),
    "grievance.ask.confirmed": QT_TRANSLATE_NOOP("year_grievances", "What shows it?"),
    "grievance.ask.action": QT_TRANSLATE_NOOP("year_grievances", "What was done?"),
    "grievance.ask.remedy": QT_TRANSLATE_NOOP("year_grievances", "Which remedy?"),
    "grievance.ask.closed": QT_TRANSLATE_NOOP("year_grievances", "What do you learn from it?"),
    "grievance.ask.unfounded": QT_TRANSLATE_NOOP("year_grievances", "Why is it not plausible?"),
    "report.complaints.none": QT_TRANSLATE_NOOP(
        "year_grievances",
        "Not yet: no complaint was recorded in this project. That does not mean that there was "
        "none.",
    ),
    "report.complaints.total": QT_TRANSLATE_NOOP(
        "year_grievances", "{count} complaints were recorded."
    ),
    "report.complaints.total.one": QT_TRANSLATE_NOOP(
        "year_grievances", "One complaint was recorded."
    ),
    "report.complaints.in_time": QT_TRANSLATE_NOOP(
        "year_grievances",
        "Closed by the day an answer was promised: {count} of {over} that are closed or not "
        "plausible.",
    ),
    "report.complaints.remedied": QT_TRANSLATE_NOOP(
        "year_grievances",
        "Remedy was noted for {count}: those harmed are satisfied in {yes}, not satisfied in "
        "{no}, and were not asked in {open}.",
    ),
    "report.complaints.remedied_count": QT_TRANSLATE_NOOP(
        "year_grievances", "Remedy was noted for {count}."
    ),
    "report.complaints.few": QT_TRANSLATE_NOOP(
        "year_grievances",
        "Fewer than {fewest} complaints were recorded, or none. We tell numbers from {fewest} up, "
        "so that nobody can be recognised.",
    ),
    "report.complaints.untold": QT_TRANSLATE_NOOP(
        "year_grievances",
        "Complaints can be recorded. We tell how many there were from {fewest} up, so that nobody "
        "can be recognised.",
    ),
    "report.complaints.not_shared": QT_TRANSLATE_NOOP(
        "year_grievances",
        "Complaints of which the person did not agree to sharing are counted here, not listed.",
    ),
    "report.column.complaints_by": QT_TRANSLATE_NOOP(
        "year_grievances", "How far, and along which way"
    ),
    "report.column.complaint": QT_TRANSLATE_NOOP("year_grievances", "Complaint"),
    "report.column.role": QT_TRANSLATE_NOOP("year_grievances", "Role"),
    "report.column.theme_of": QT_TRANSLATE_NOOP("year_grievances", "Theme"),
    "report.column.complaint_about": QT_TRANSLATE_NOOP("year_grievances", "About"),
    "grievance.reason_hint": QT_TRANSLATE_NOOP(
        "year_grievances",
        "This stands with the risk too, where a customer can read it. Name nobody.",
    ),
    "grievance.ask.text": QT_TRANSLATE_NOOP("year_grievances", "What did you hear?"),
}
