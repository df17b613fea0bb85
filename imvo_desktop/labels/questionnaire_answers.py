"""What is said of the answers of a supplier when they come back."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "answers.head": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "This is a questionnaire filled in by {name}.",
    ),
    "answers.told": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "What the supplier says stays what the supplier says: it is no judgement of yours "
        "and lowers nothing. Untick what you do not want to take over.",
    ),
    "answers.none": QT_TRANSLATE_NOOP("questionnaire_answers", "Nobody filled anything in yet."),
    "answers.state.new": QT_TRANSLATE_NOOP("questionnaire_answers", "New"),
    "answers.state.same": QT_TRANSLATE_NOOP("questionnaire_answers", "Was known"),
    "answers.state.differs": QT_TRANSLATE_NOOP("questionnaire_answers", "Differs"),
    "answers.state.said": QT_TRANSLATE_NOOP("questionnaire_answers", "Said by supplier"),
    "answers.state.signal": QT_TRANSLATE_NOOP("questionnaire_answers", "A signal"),
    "answers.state.unclear": QT_TRANSLATE_NOOP("questionnaire_answers", "No yes or no"),
    "answers.becomes.site": QT_TRANSLATE_NOOP("questionnaire_answers", "A site: {name}"),
    "answers.becomes.supplier": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "A delivery from {name} of {product}",
    ),
    "answers.becomes.field": QT_TRANSLATE_NOOP("questionnaire_answers", "{field}: {value}"),
    "answers.becomes.note": QT_TRANSLATE_NOOP("questionnaire_answers", "A note with {name}"),
    "answers.becomes.said": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "{theme}, beside your judgement",
    ),
    "answers.becomes.signal": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "A signal, not judged yet",
    ),
    "answers.becomes.signal_judged": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "look at your judgement again",
    ),
    "finding.answers_other_project": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "Row {row} is about a supplier that this project does not have.",
    ),
    "kept.answers_other_project": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "Supplier is not in this project",
    ),
    "finding.answers_link_unknown": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "Row {row} is about a delivery that is no longer there.",
    ),
    "kept.answers_link_unknown": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "The delivery is no longer there",
    ),
    "finding.answers_ids_changed": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "The hidden number of row {row} was changed: it is not certain what the answer is about.",
    ),
    "kept.answers_ids_changed": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "Hidden number was changed",
    ),
    "finding.answers_number_unknown": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "Row {row} has an answer but no number of a question.",
    ),
    "kept.answers_number_unknown": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "No number of a question",
    ),
    "finding.answers_twice": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "The question of row {row} is answered twice, in two ways.",
    ),
    "kept.answers_twice": QT_TRANSLATE_NOOP("questionnaire_answers", "Answered twice"),
    "finding.answers_country_unknown": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "“{value}” in row {row} is not a country we know.",
    ),
    "kept.answers_country_unknown": QT_TRANSLATE_NOOP("questionnaire_answers", "Country not known"),
    "finding.answers_count_unclear": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "“{value}” in row {row} is not a number of people.",
    ),
    "kept.answers_count_unclear": QT_TRANSLATE_NOOP("questionnaire_answers", "Not a number"),
    "finding.answers_name_missing": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "Row {row} says no name, so it is not known what it is about.",
    ),
    "kept.answers_name_missing": QT_TRANSLATE_NOOP("questionnaire_answers", "No name"),
    "finding.answers_itself": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "Row {row} names the supplier itself or your own company.",
    ),
    "kept.answers_itself": QT_TRANSLATE_NOOP("questionnaire_answers", "Names the supplier itself"),
    "finding.answers_text_too_long": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "The answer of row {row} is too long to keep as one text.",
    ),
    "kept.answers_text_too_long": QT_TRANSLATE_NOOP("questionnaire_answers", "Text too long"),
    "finding.answers_differ": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "Row {row} says “{value}”; your project has “{repaired}”. Nothing was changed.",
    ),
    "kept.answers_differ": QT_TRANSLATE_NOOP("questionnaire_answers", "Differs from what you have"),
    "finding.answers_unclear": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "The answer in row {row} is neither yes nor no. It is kept as it was written.",
    ),
    "finding.answers_signal": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "Row {row} reports harm: a signal to look at.",
    ),
    "edit.import_questionnaire": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "Take over answers of {name}",
    ),
    "error.questionnaire_nobody": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "There is no direct supplier to ask. Add a delivery to your own company first.",
    ),
    "error.questionnaire_no_delivery": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "“{name}” delivers nothing to your own company, so there is nothing to ask about.",
    ),
    "command.questionnaires.done": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "{count} questionnaires written to {path}",
    ),
    "command.questionnaires.done.one": QT_TRANSLATE_NOOP(
        "questionnaire_answers",
        "1 questionnaire written to {path}",
    ),
}
