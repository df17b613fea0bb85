"""What the edits of a year of due diligence are called."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "edit.add_step_answer": QT_TRANSLATE_NOOP("year_edits", "Add {count} answers in the steps"),
    "edit.add_step_answer.one": QT_TRANSLATE_NOOP("year_edits", "Add an answer in a step"),
    "edit.change_step_answer": QT_TRANSLATE_NOOP(
        "year_edits", "Change {count} answers in the steps"
    ),
    "edit.change_step_answer.one": QT_TRANSLATE_NOOP("year_edits", "Change an answer in a step"),
    "edit.remove_step_answer": QT_TRANSLATE_NOOP(
        "year_edits", "Remove {count} answers in the steps"
    ),
    "edit.remove_step_answer.one": QT_TRANSLATE_NOOP("year_edits", "Remove an answer in a step"),
    "edit.add_self_scan": QT_TRANSLATE_NOOP("year_edits", "Add {count} self-scans"),
    "edit.add_self_scan.one": QT_TRANSLATE_NOOP("year_edits", "Add a self-scan"),
    "edit.change_self_scan": QT_TRANSLATE_NOOP("year_edits", "Change {count} self-scans"),
    "edit.change_self_scan.one": QT_TRANSLATE_NOOP("year_edits", "Change a self-scan"),
    "edit.remove_self_scan": QT_TRANSLATE_NOOP("year_edits", "Remove {count} self-scans"),
    "edit.remove_self_scan.one": QT_TRANSLATE_NOOP("year_edits", "Remove a self-scan"),
    "edit.add_agreement": QT_TRANSLATE_NOOP("year_edits", "Add {count} agreements"),
    "edit.add_agreement.one": QT_TRANSLATE_NOOP("year_edits", "Add agreement “{name}”"),
    "edit.change_agreement": QT_TRANSLATE_NOOP("year_edits", "Change {count} agreements"),
    "edit.change_agreement.one": QT_TRANSLATE_NOOP("year_edits", "Change agreement “{name}”"),
    "edit.remove_agreement": QT_TRANSLATE_NOOP("year_edits", "Remove {count} agreements"),
    "edit.remove_agreement.one": QT_TRANSLATE_NOOP("year_edits", "Remove agreement “{name}”"),
    "edit.add_commitment": QT_TRANSLATE_NOOP("year_edits", "Add {count} commitments"),
    "edit.add_commitment.one": QT_TRANSLATE_NOOP("year_edits", "Add a commitment"),
    "edit.change_commitment": QT_TRANSLATE_NOOP("year_edits", "Change {count} commitments"),
    "edit.change_commitment.one": QT_TRANSLATE_NOOP("year_edits", "Change a commitment"),
    "edit.remove_commitment": QT_TRANSLATE_NOOP("year_edits", "Remove {count} commitments"),
    "edit.remove_commitment.one": QT_TRANSLATE_NOOP("year_edits", "Remove a commitment"),
    "edit.add_stakeholder": QT_TRANSLATE_NOOP("year_edits", "Add {count} stakeholders"),
    "edit.add_stakeholder.one": QT_TRANSLATE_NOOP("year_edits", "Add stakeholder “{name}”"),
    "edit.change_stakeholder": QT_TRANSLATE_NOOP("year_edits", "Change {count} stakeholders"),
    "edit.change_stakeholder.one": QT_TRANSLATE_NOOP("year_edits", "Change stakeholder “{name}”"),
    "edit.remove_stakeholder": QT_TRANSLATE_NOOP("year_edits", "Remove {count} stakeholders"),
    "edit.remove_stakeholder.one": QT_TRANSLATE_NOOP("year_edits", "Remove stakeholder “{name}”"),
    "edit.add_conversation": QT_TRANSLATE_NOOP("year_edits", "Add {count} conversations"),
    "edit.add_conversation.one": QT_TRANSLATE_NOOP("year_edits", "Add a conversation"),
    "edit.change_conversation": QT_TRANSLATE_NOOP("year_edits", "Change {count} conversations"),
    "edit.change_conversation.one": QT_TRANSLATE_NOOP("year_edits", "Change a conversation"),
    "edit.remove_conversation": QT_TRANSLATE_NOOP("year_edits", "Remove {count} conversations"),
    "edit.remove_conversation.one": QT_TRANSLATE_NOOP("year_edits", "Remove a conversation"),
    "edit.add_joint_action": QT_TRANSLATE_NOOP("year_edits", "Add {count} joint actions"),
    "edit.add_joint_action.one": QT_TRANSLATE_NOOP("year_edits", "Add joint action “{name}”"),
    "edit.change_joint_action": QT_TRANSLATE_NOOP("year_edits", "Change {count} joint actions"),
    "edit.change_joint_action.one": QT_TRANSLATE_NOOP("year_edits", "Change joint action “{name}”"),
    "edit.remove_joint_action": QT_TRANSLATE_NOOP("year_edits", "Remove {count} joint actions"),
    "edit.remove_joint_action.one": QT_TRANSLATE_NOOP("year_edits", "Remove joint action “{name}”"),
    "edit.add_grievance": QT_TRANSLATE_NOOP("year_edits", "Add {count} complaints"),
    "edit.add_grievance.one": QT_TRANSLATE_NOOP("year_edits", "Add a complaint"),
    "edit.change_grievance": QT_TRANSLATE_NOOP("year_edits", "Change {count} complaints"),
    "edit.change_grievance.one": QT_TRANSLATE_NOOP("year_edits", "Change a complaint"),
    "edit.remove_grievance": QT_TRANSLATE_NOOP("year_edits", "Remove {count} complaints"),
    "edit.remove_grievance.one": QT_TRANSLATE_NOOP("year_edits", "Remove a complaint"),
    "edit.add_labour_check": QT_TRANSLATE_NOOP("year_edits", "Add {count} labour checks"),
    "edit.add_labour_check.one": QT_TRANSLATE_NOOP("year_edits", "Add a labour check"),
    "edit.change_labour_check": QT_TRANSLATE_NOOP("year_edits", "Change {count} labour checks"),
    "edit.change_labour_check.one": QT_TRANSLATE_NOOP("year_edits", "Change a labour check"),
    "edit.remove_labour_check": QT_TRANSLATE_NOOP("year_edits", "Remove {count} labour checks"),
    "edit.remove_labour_check.one": QT_TRANSLATE_NOOP("year_edits", "Remove a labour check"),
    "edit.add_practice_check": QT_TRANSLATE_NOOP(
        "year_edits", "Add {count} checks of own purchasing"
    ),
    "edit.add_practice_check.one": QT_TRANSLATE_NOOP("year_edits", "Add a check of own purchasing"),
    "edit.change_practice_check": QT_TRANSLATE_NOOP(
        "year_edits", "Change {count} checks of own purchasing"
    ),
    "edit.change_practice_check.one": QT_TRANSLATE_NOOP(
        "year_edits", "Change a check of own purchasing"
    ),
    "edit.remove_practice_check": QT_TRANSLATE_NOOP(
        "year_edits", "Remove {count} checks of own purchasing"
    ),
    "edit.remove_practice_check.one": QT_TRANSLATE_NOOP(
        "year_edits", "Remove a check of own purchasing"
    ),
    "edit.add_criterion": QT_TRANSLATE_NOOP("year_edits", "Add {count} purchasing criteria"),
    "edit.add_criterion.one": QT_TRANSLATE_NOOP("year_edits", "Add a purchasing criterion"),
    "edit.change_criterion": QT_TRANSLATE_NOOP("year_edits", "Change {count} purchasing criteria"),
    "edit.change_criterion.one": QT_TRANSLATE_NOOP("year_edits", "Change a purchasing criterion"),
    "edit.remove_criterion": QT_TRANSLATE_NOOP("year_edits", "Remove {count} purchasing criteria"),
    "edit.remove_criterion.one": QT_TRANSLATE_NOOP("year_edits", "Remove a purchasing criterion"),
    "edit.add_criterion_score": QT_TRANSLATE_NOOP("year_edits", "Add {count} scores on criteria"),
    "edit.add_criterion_score.one": QT_TRANSLATE_NOOP("year_edits", "Add a score on a criterion"),
    "edit.change_criterion_score": QT_TRANSLATE_NOOP(
        "year_edits", "Change {count} scores on criteria"
    ),
    "edit.change_criterion_score.one": QT_TRANSLATE_NOOP(
        "year_edits", "Change a score on a criterion"
    ),
    "edit.remove_criterion_score": QT_TRANSLATE_NOOP(
        "year_edits", "Remove {count} scores on criteria"
    ),
    "edit.remove_criterion_score.one": QT_TRANSLATE_NOOP(
        "year_edits", "Remove a score on a criterion"
    ),
    "edit.add_passport": QT_TRANSLATE_NOOP("year_edits", "Add {count} passports"),
    "edit.add_passport.one": QT_TRANSLATE_NOOP("year_edits", "Add a passport"),
    "edit.change_passport": QT_TRANSLATE_NOOP("year_edits", "Change {count} passports"),
    "edit.change_passport.one": QT_TRANSLATE_NOOP("year_edits", "Change a passport"),
    "edit.remove_passport": QT_TRANSLATE_NOOP("year_edits", "Remove {count} passports"),
    "edit.remove_passport.one": QT_TRANSLATE_NOOP("year_edits", "Remove a passport"),
    "edit.add_indicator": QT_TRANSLATE_NOOP("year_edits", "Add {count} indicators"),
    "edit.add_indicator.one": QT_TRANSLATE_NOOP("year_edits", "Add indicator “{name}”"),
    "edit.change_indicator": QT_TRANSLATE_NOOP("year_edits", "Change {count} indicators"),
    "edit.change_indicator.one": QT_TRANSLATE_NOOP("year_edits", "Change indicator “{name}”"),
    "edit.remove_indicator": QT_TRANSLATE_NOOP("year_edits", "Remove {count} indicators"),
    "edit.remove_indicator.one": QT_TRANSLATE_NOOP("year_edits", "Remove indicator “{name}”"),
    "edit.add_indicator_value": QT_TRANSLATE_NOOP("year_edits", "Add {count} values of indicators"),
    "edit.add_indicator_value.one": QT_TRANSLATE_NOOP("year_edits", "Add a value of an indicator"),
    "edit.change_indicator_value": QT_TRANSLATE_NOOP(
        "year_edits", "Change {count} values of indicators"
    ),
    "edit.change_indicator_value.one": QT_TRANSLATE_NOOP(
        "year_edits", "Change a value of an indicator"
    ),
    "edit.remove_indicator_value": QT_TRANSLATE_NOOP(
        "year_edits", "Remove {count} values of indicators"
    ),
    "edit.remove_indicator_value.one": QT_TRANSLATE_NOOP(
        "year_edits", "Remove a value of an indicator"
    ),
    "edit.add_core_subject": QT_TRANSLATE_NOOP(
        "year_edits", "Add {count} core subjects of ISO 26000"
    ),
    "edit.add_core_subject.one": QT_TRANSLATE_NOOP("year_edits", "Add a core subject of ISO 26000"),
    "edit.change_core_subject": QT_TRANSLATE_NOOP(
        "year_edits", "Change {count} core subjects of ISO 26000"
    ),
    "edit.change_core_subject.one": QT_TRANSLATE_NOOP(
        "year_edits", "Change a core subject of ISO 26000"
    ),
    "edit.remove_core_subject": QT_TRANSLATE_NOOP(
        "year_edits", "Remove {count} core subjects of ISO 26000"
    ),
    "edit.remove_core_subject.one": QT_TRANSLATE_NOOP(
        "year_edits", "Remove a core subject of ISO 26000"
    ),
    "edit.add_lesson": QT_TRANSLATE_NOOP("year_edits", "Add {count} lessons"),
    "edit.add_lesson.one": QT_TRANSLATE_NOOP("year_edits", "Add a lesson"),
    "edit.change_lesson": QT_TRANSLATE_NOOP("year_edits", "Change {count} lessons"),
    "edit.change_lesson.one": QT_TRANSLATE_NOOP("year_edits", "Change a lesson"),
    "edit.remove_lesson": QT_TRANSLATE_NOOP("year_edits", "Remove {count} lessons"),
    "edit.remove_lesson.one": QT_TRANSLATE_NOOP("year_edits", "Remove a lesson"),
    "edit.add_experiment": QT_TRANSLATE_NOOP("year_edits", "Add {count} experiments"),
    "edit.add_experiment.one": QT_TRANSLATE_NOOP("year_edits", "Add experiment “{name}”"),
    "edit.change_experiment": QT_TRANSLATE_NOOP("year_edits", "Change {count} experiments"),
    "edit.change_experiment.one": QT_TRANSLATE_NOOP("year_edits", "Change experiment “{name}”"),
    "edit.remove_experiment": QT_TRANSLATE_NOOP("year_edits", "Remove {count} experiments"),
    "edit.remove_experiment.one": QT_TRANSLATE_NOOP("year_edits", "Remove experiment “{name}”"),
}
