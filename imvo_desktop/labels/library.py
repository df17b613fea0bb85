"""Words of the library around its texts: names of pages, parts on norms and laws, the sheet."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "library.laws": QT_TRANSLATE_NOOP("library", "Laws and agreements"),
    "library.laws.summary": QT_TRANSLATE_NOOP(
        "library",
        "Which laws, norms and agreements there are, how far each is and when we checked it."
        " This is not legal advice.",
    ),
    "library.laws.table": QT_TRANSLATE_NOOP("library", "Laws"),
    "library.laws.mention": QT_TRANSLATE_NOOP("library", "the table Laws"),
    "library.laws.reading": QT_TRANSLATE_NOOP(
        "library",
        "Whether a law holds for your company depends on its role, size and products. “To be"
        " checked” means: we found no text that confirms the row. Then look at the address"
        " yourself.",
    ),
    "library.laws.norms": QT_TRANSLATE_NOOP("library", "Norms and standards"),
    "library.laws.agreements": QT_TRANSLATE_NOOP("library", "Agreements of sectors"),
    "library.laws.bodies": QT_TRANSLATE_NOOP("library", "Whom you can ask"),
    "library.fact.kind": QT_TRANSLATE_NOOP("library", "What"),
    "library.fact.status": QT_TRANSLATE_NOOP("library", "Status"),
    "library.fact.whom": QT_TRANSLATE_NOOP("library", "For whom"),
    "library.fact.note": QT_TRANSLATE_NOOP("library", "Know this"),
    "library.fact.checked": QT_TRANSLATE_NOOP("library", "Checked on"),
    "library.fact.address": QT_TRANSLATE_NOOP("library", "Address"),
    "library.fact.sector": QT_TRANSLATE_NOOP("library", "Sector"),
    "library.fact.parties": QT_TRANSLATE_NOOP("library", "With"),
    "library.fact.themes": QT_TRANSLATE_NOOP("library", "Themes"),
    "library.fact.role": QT_TRANSLATE_NOOP("library", "What for"),
    "library.scale": QT_TRANSLATE_NOOP("library", "Start value of severity"),
    "library.scale.is": QT_TRANSLATE_NOOP("library", "{scale} of 5. {reason}"),
    "library.scale.own": QT_TRANSLATE_NOOP(
        "library",
        "This value is our own choice. It is where a suggestion begins; what you find out counts.",
    ),
    "library.norms": QT_TRANSLATE_NOOP("library", "This theme in the norms"),
    "library.norms.none": QT_TRANSLATE_NOOP("library", "{framework}: no direct norm."),
    "library.norms.own": QT_TRANSLATE_NOOP(
        "library",
        "Which norms stand here is our own choice. A norm beside a theme does not say that it is"
        " complied with.",
    ),
    "library.norms.not_core": QT_TRANSLATE_NOOP("library", "{names}; not a fundamental convention"),
    "library.group.more": QT_TRANSLATE_NOOP("library", "Asking and laws"),
    "library.sheet": QT_TRANSLATE_NOOP("library", "Library of IMVO Desktop"),
    "library.sheet.title": QT_TRANSLATE_NOOP("library", "Library: all themes"),
    "library.sheet.contents": QT_TRANSLATE_NOOP("library", "In this book"),
    "library.sheet.colophon": QT_TRANSLATE_NOOP(
        "library",
        "Made with IMVO Desktop on {date}. Information to work with, not legal advice.",
    ),
    "library.sheet.page": QT_TRANSLATE_NOOP("library", "Page {page} of {pages}"),
}
