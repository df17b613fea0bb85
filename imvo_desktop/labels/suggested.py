"""What the inspector says of suggestions, points of attention and steps behind a product."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "suggested.title": QT_TRANSLATE_NOOP("suggested", "According to sources"),
    "suggested.nothing_by_itself": QT_TRANSLATE_NOOP(
        "suggested", "Nothing is taken over by itself, and nothing of it counts before you decide."
    ),
    "suggested.busy": QT_TRANSLATE_NOOP("suggested", "The sources are being looked up."),
    "suggested.taken": QT_TRANSLATE_NOOP("suggested", "According to sources:"),
    "suggested.by_sources": QT_TRANSLATE_NOOP("suggested", "According to sources"),
    "suggested.own": QT_TRANSLATE_NOOP("suggested", "Own judgement"),
    "suggested.no_own": QT_TRANSLATE_NOOP("suggested", "not given yet"),
    "suggested.beside": QT_TRANSLATE_NOOP("suggested", "According to sources (does not count):"),
    "suggested.suggestion": QT_TRANSLATE_NOOP("suggested", "Suggestion"),
    "suggested.attention": QT_TRANSLATE_NOOP("suggested", "Point of attention"),
    "suggested.aside": QT_TRANSLATE_NOOP("suggested", "Set aside"),
    "suggested.answers": QT_TRANSLATE_NOOP(
        "suggested", "likelihood {likelihood} · severity at least {scale} (start value)"
    ),
    "suggested.answers_accepted": QT_TRANSLATE_NOOP("suggested", "{answers} *"),
    "suggested.provisional": QT_TRANSLATE_NOOP(
        "suggested", "Provisional order: {count} of {all} deliveries not yet judged by you"
    ),
    "suggested.unlooked": QT_TRANSLATE_NOOP(
        "suggested", "* {count} judgements were taken over from sources, without research."
    ),
    "suggested.unlooked.one": QT_TRANSLATE_NOOP(
        "suggested", "* One judgement was taken over from sources, without research."
    ),
    "suggested.why": QT_TRANSLATE_NOOP(
        "suggested", "Why likelihood {likelihood} and severity {scale}?"
    ),
    "suggested.with": QT_TRANSLATE_NOOP("suggested", "With {count} of {all} deliveries"),
    "suggested.line_of": QT_TRANSLATE_NOOP("suggested", "{text} ({count} of {all} deliveries)"),
    "suggested.more": QT_TRANSLATE_NOOP("suggested", "{count} more from sources"),
    "suggested.more.one": QT_TRANSLATE_NOOP("suggested", "One more from sources"),
    "suggested.said": QT_TRANSLATE_NOOP("suggested", "What sources say"),
    "suggested.before": QT_TRANSLATE_NOOP("suggested", "Set aside before:"),
    "suggested.more_reasons": QT_TRANSLATE_NOOP("suggested", "and {count} other reasons"),
    "suggested.more_reasons.one": QT_TRANSLATE_NOOP("suggested", "and one other reason"),
    "suggested.fold.country": QT_TRANSLATE_NOOP(
        "suggested", "{count} points of attention of the country"
    ),
    "suggested.fold.country.one": QT_TRANSLATE_NOOP(
        "suggested", "One point of attention of the country"
    ),
    "suggested.fold.countries": QT_TRANSLATE_NOOP(
        "suggested", "{count} points of attention of the countries"
    ),
    "suggested.fold.countries.one": QT_TRANSLATE_NOOP(
        "suggested", "One point of attention of the countries"
    ),
    "suggested.fold.attention": QT_TRANSLATE_NOOP("suggested", "{count} points of attention"),
    "suggested.fold.attention.one": QT_TRANSLATE_NOOP("suggested", "One point of attention"),
    "suggested.fold.aside": QT_TRANSLATE_NOOP("suggested", "{count} set aside"),
    "suggested.fold.aside.one": QT_TRANSLATE_NOOP("suggested", "One set aside"),
    "suggested.accept": QT_TRANSLATE_NOOP("suggested", "Take over"),
    "suggested.adjust": QT_TRANSLATE_NOOP("suggested", "Adjust"),
    "suggested.judge": QT_TRANSLATE_NOOP("suggested", "Judge this"),
    "suggested.set_aside": QT_TRANSLATE_NOOP("suggested", "Set aside…"),
    "suggested.bring_back": QT_TRANSLATE_NOOP("suggested", "Bring back"),
    "suggested.reason.title": QT_TRANSLATE_NOOP("suggested", "Set aside: {theme}"),
    "suggested.reason.question": QT_TRANSLATE_NOOP(
        "suggested", "Why does this not hold for {count} deliveries? The reason is in the report."
    ),
    "suggested.reason.question.one": QT_TRANSLATE_NOOP(
        "suggested", "Why does this not hold for this delivery? The reason is in the report."
    ),
    "suggested.reason.do": QT_TRANSLATE_NOOP("suggested", "Set it aside"),
    "suggested.origin.title": QT_TRANSLATE_NOOP("suggested", "Origin not known"),
    "suggested.origin": QT_TRANSLATE_NOOP(
        "suggested", "For {count} of {all} deliveries it is not known where they are made."
    ),
    "suggested.origin.why": QT_TRANSLATE_NOOP(
        "suggested", "Sources about countries cannot be looked up. That is not the same as low."
    ),
    "suggested.origin.fill": QT_TRANSLATE_NOOP("suggested", "Fill in the country of making"),
    "suggested.steps": QT_TRANSLATE_NOOP(
        "suggested", "Probably behind this: {names} (country not known)."
    ),
    "suggested.steps.maybe": QT_TRANSLATE_NOOP(
        "suggested", "What may be behind this (country not known):"
    ),
    "suggested.steps.basis": QT_TRANSLATE_NOOP(
        "suggested", "Common knowledge of the trade. Choose what fits your product."
    ),
    "suggested.steps.choose": QT_TRANSLATE_NOOP("suggested", "Choose the steps ({count})"),
    "suggested.steps.add": QT_TRANSLATE_NOOP("suggested", "Add {count} as steps not known"),
    "suggested.steps.add.one": QT_TRANSLATE_NOOP("suggested", "Add one as a step not known"),
    "suggested.steps.none": QT_TRANSLATE_NOOP("suggested", "Choose a step first"),
}
