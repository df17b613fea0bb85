"""Words of lessons and experiments."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "document.title.lessons": QT_TRANSLATE_NOOP("year_learning", "Lessons from our chain"),
    "document.kicker.lessons": QT_TRANSLATE_NOOP(
        "year_learning", "To share with the sector and the government; without names"
    ),
    "paper.lessons": QT_TRANSLATE_NOOP("year_learning", "Lessons to share"),
    "paper.told.lessons": QT_TRANSLATE_NOOP(
        "year_learning", "One page for sector or government. Always without names."
    ),
    "paper.file.lessons": QT_TRANSLATE_NOOP("year_learning", "lessons"),
    "lessons.part.about": QT_TRANSLATE_NOOP("year_learning", "What this page is"),
    "lessons.about": QT_TRANSLATE_NOOP(
        "year_learning",
        "What we learnt while looking at our chain, for others who do the same and for those who"
        " make the rules. Names of organisations and people are left out.",
    ),
    "lessons.none": QT_TRANSLATE_NOOP(
        "year_learning", "There is no lesson yet that may be shared."
    ),
    "lessons.count": QT_TRANSLATE_NOOP("year_learning", "{count} lessons to share"),
    "lessons.count.one": QT_TRANSLATE_NOOP("year_learning", "One lesson to share"),
    "lessons.empty": QT_TRANSLATE_NOOP("year_learning", "Nothing written yet"),
    "lessons.shared": QT_TRANSLATE_NOOP("year_learning", "may be shared"),
    "lessons.kept": QT_TRANSLATE_NOOP("year_learning", "for ourselves"),
    "lessons.hint": QT_TRANSLATE_NOOP(
        "year_learning", "Do not name a supplier or a person: say what happened."
    ),
    "lessons.title": QT_TRANSLATE_NOOP("year_learning", "What we learnt"),
    "lessons.told": QT_TRANSLATE_NOOP("year_learning", "{kind}: {text}"),
    "experiments.told": QT_TRANSLATE_NOOP("year_learning", "Tried out now with {place}: {name}"),
    "experiments.told_alone": QT_TRANSLATE_NOOP("year_learning", "Tried out now: {name}"),
    "chain.mark.frontrunner": QT_TRANSLATE_NOOP("year_learning", "Front-runner"),
    "chain.mark.experiment": QT_TRANSLATE_NOOP("year_learning", "Experiment"),
    "experiments.name": QT_TRANSLATE_NOOP("year_learning", "Experiment"),
    "lessons.follow_up": QT_TRANSLATE_NOOP("year_learning", "What we do otherwise: {text}"),
}
