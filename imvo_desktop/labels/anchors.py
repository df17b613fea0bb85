"""The questions of a judgement and what each answer stands for."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "question.scale": QT_TRANSLATE_NOOP("anchors", "How serious is it?"),
    "question.scope": QT_TRANSLATE_NOOP("anchors", "How many people, how large an area?"),
    "question.scope.hr.animal": QT_TRANSLATE_NOOP("anchors", "How many animals?"),
    "question.scope.fair": QT_TRANSLATE_NOOP("anchors", "How often and how widely?"),
    "question.irremediability": QT_TRANSLATE_NOOP("anchors", "Can it be put right?"),
    "question.likelihood": QT_TRANSLATE_NOOP("anchors", "How likely is it?"),
    "question.happens": QT_TRANSLATE_NOOP("anchors", "Where does it happen?"),
    "question.affected": QT_TRANSLATE_NOOP("anchors", "Who is at risk?"),
    "question.spoken_with": QT_TRANSLATE_NOOP(
        "anchors", "Have you spoken with them or with those who represent them?"
    ),
    "question.status": QT_TRANSLATE_NOOP("anchors", "Does it happen now?"),
    "question.involvement": QT_TRANSLATE_NOOP("anchors", "How are you involved?"),
    "question.practices": QT_TRANSLATE_NOOP("anchors", "Do we contribute ourselves?"),
    "question.confidence": QT_TRANSLATE_NOOP("anchors", "How sure are you?"),
    "question.reason": QT_TRANSLATE_NOOP("anchors", "Why do you think so?"),
    "question.making": QT_TRANSLATE_NOOP("anchors", "Where is it made?"),
    "scale.1": QT_TRANSLATE_NOOP("anchors", "Nuisance"),
    "scale.2": QT_TRANSLATE_NOOP("anchors", "Light and short"),
    "scale.3": QT_TRANSLATE_NOOP("anchors", "Clear harm to health, income or surroundings"),
    "scale.4": QT_TRANSLATE_NOOP("anchors", "Serious injury, or livelihood hit"),
    "scale.5": QT_TRANSLATE_NOOP("anchors", "Death, lasting injury, slavery"),
    "scale.fair.1": QT_TRANSLATE_NOOP("anchors", "A small advantage, hardly any harm"),
    "scale.fair.2": QT_TRANSLATE_NOOP("anchors", "Some harm to one customer, rival or authority"),
    "scale.fair.3": QT_TRANSLATE_NOOP(
        "anchors", "Clear harm to public services, customers or rivals"
    ),
    "scale.fair.4": QT_TRANSLATE_NOOP("anchors", "Public services or fair chances fall away"),
    "scale.fair.5": QT_TRANSLATE_NOOP(
        "anchors", "Costs lives or livelihoods, or undermines the rule of law"
    ),
    "scale.hr.animal.1": QT_TRANSLATE_NOOP("anchors", "Short discomfort"),
    "scale.hr.animal.2": QT_TRANSLATE_NOOP("anchors", "Light and short suffering"),
    "scale.hr.animal.3": QT_TRANSLATE_NOOP(
        "anchors", "Clear suffering, or natural behaviour held back"
    ),
    "scale.hr.animal.4": QT_TRANSLATE_NOOP("anchors", "Severe or long suffering"),
    "scale.hr.animal.5": QT_TRANSLATE_NOOP("anchors", "Cruelty, or death by neglect"),
    "scope.1": QT_TRANSLATE_NOOP("anchors", "A few people"),
    "scope.2": QT_TRANSLATE_NOOP("anchors", "A group"),
    "scope.3": QT_TRANSLATE_NOOP("anchors", "A large part of the site"),
    "scope.4": QT_TRANSLATE_NOOP("anchors", "Nearly all, or a village"),
    "scope.5": QT_TRANSLATE_NOOP("anchors", "A whole region or sector"),
    "scope.fair.1": QT_TRANSLATE_NOOP("anchors", "One case"),
    "scope.fair.2": QT_TRANSLATE_NOOP("anchors", "A few cases"),
    "scope.fair.3": QT_TRANSLATE_NOOP("anchors", "Usual practice at the site"),
    "scope.fair.4": QT_TRANSLATE_NOOP("anchors", "The whole organisation or municipality"),
    "scope.fair.5": QT_TRANSLATE_NOOP("anchors", "A whole sector or country"),
    "scope.hr.animal.1": QT_TRANSLATE_NOOP("anchors", "A few animals"),
    "scope.hr.animal.2": QT_TRANSLATE_NOOP("anchors", "A group of animals"),
    "scope.hr.animal.3": QT_TRANSLATE_NOOP("anchors", "A large part of the animals at the site"),
    "scope.hr.animal.4": QT_TRANSLATE_NOOP("anchors", "Nearly all animals at the site"),
    "scope.hr.animal.5": QT_TRANSLATE_NOOP("anchors", "A whole sector"),
    "irremediability.1": QT_TRANSLATE_NOOP("anchors", "Fully and quickly"),
    "irremediability.2": QT_TRANSLATE_NOOP("anchors", "Nearly fully, or with some time"),
    "irremediability.3": QT_TRANSLATE_NOOP("anchors", "Partly"),
    "irremediability.4": QT_TRANSLATE_NOOP("anchors", "Hardly, or only after years"),
    "irremediability.5": QT_TRANSLATE_NOOP("anchors", "Not at all"),
    "likelihood.1": QT_TRANSLATE_NOOP("anchors", "Looked into at this site, no sign"),
    "likelihood.2": QT_TRANSLATE_NOOP("anchors", "Few signs"),
    "likelihood.3": QT_TRANSLATE_NOOP("anchors", "Occurs in the country or sector"),
    "likelihood.4": QT_TRANSLATE_NOOP(
        "anchors", "Often reported for this product from this country"
    ),
    "likelihood.5": QT_TRANSLATE_NOOP("anchors", "Happens or has happened"),
    "remark.only_scope": QT_TRANSLATE_NOOP(
        "anchors", "Only the number makes this {answer}. Check whether that is what you mean."
    ),
    "remark.looked": QT_TRANSLATE_NOOP(
        "anchors",
        "This counts only with a reason (what was looked at, where and when) and a source.",
    ),
    "remark.directly_linked": QT_TRANSLATE_NOOP(
        "anchors",
        "Remedy is not your duty; using your influence is expected (OECD norm, not a law).",
    ),
}
