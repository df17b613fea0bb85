"""Words of the passport on people, planet and profit, and of the paragraph for a VSME report."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "vsme.c6": QT_TRANSLATE_NOOP("passport", "C6: own workforce, policies and processes"),
    "vsme.c7": QT_TRANSLATE_NOOP("passport", "C7: severe negative incidents with human rights"),
    "vsme.b2": QT_TRANSLATE_NOOP("passport", "B2 and C2: practices, policies and plans"),
    "vsme.edition": QT_TRANSLATE_NOOP("passport", "The standard and its edition"),
    "vsme.covers": QT_TRANSLATE_NOOP("passport", "It covers: {subject}"),
    "vsme.not_asked": QT_TRANSLATE_NOOP("passport", "not asked"),
    "vsme.c7.own": QT_TRANSLATE_NOOP("passport", "Confirmed incidents in the own workforce"),
    "vsme.c7.chain": QT_TRANSLATE_NOOP(
        "passport", "Confirmed incidents in the chain that we know of"
    ),
    "vsme.c7.count": QT_TRANSLATE_NOOP(
        "passport", "{count} confirmed incidents in the chain are recorded."
    ),
    "vsme.c7.count.one": QT_TRANSLATE_NOOP(
        "passport", "1 confirmed incident in the chain is recorded."
    ),
    "vsme.c7.rule": QT_TRANSLATE_NOOP(
        "passport",
        "Only what is confirmed counts, also after it was stopped or remedied. A risk, a "
        "signal or a plausible harm is not an incident. None recorded is not the same as "
        "none.",
    ),
    "vsme.group.workers": QT_TRANSLATE_NOOP("passport", "Workers in the chain"),
    "vsme.group.communities": QT_TRANSLATE_NOOP("passport", "Affected communities"),
    "vsme.group.consumers": QT_TRANSLATE_NOOP("passport", "Consumers and end users"),
    "vsme.column.question": QT_TRANSLATE_NOOP("passport", "Question"),
    "vsme.column.answer": QT_TRANSLATE_NOOP("passport", "Answer"),
    "vsme.column.incident": QT_TRANSLATE_NOOP("passport", "Incident"),
    "vsme.column.who": QT_TRANSLATE_NOOP("passport", "Whom it is about"),
    "vsme.column.status": QT_TRANSLATE_NOOP("passport", "Status"),
    "vsme.column.topic": QT_TRANSLATE_NOOP("passport", "Topic of the standard"),
    "vsme.ask.policy": QT_TRANSLATE_NOOP("passport", "Is there a written policy?"),
    "vsme.ask.public": QT_TRANSLATE_NOOP("passport", "Where can it be read?"),
    "vsme.ask.senior": QT_TRANSLATE_NOOP("passport", "Highest role that answers for it"),
    "vsme.ask.targets": QT_TRANSLATE_NOOP("passport", "Are there targets?"),
    "vsme.targets_unknown": QT_TRANSLATE_NOOP("passport", "not known"),
    "vsme.topics": QT_TRANSLATE_NOOP(
        "passport",
        "Measures by topic, in numbers. Practices are what is in progress or done; plans "
        "for later are what is planned.",
    ),
    "vsme.topic.climate": QT_TRANSLATE_NOOP("passport", "Climate change"),
    "vsme.topic.pollution": QT_TRANSLATE_NOOP("passport", "Pollution"),
    "vsme.topic.water": QT_TRANSLATE_NOOP("passport", "Water"),
    "vsme.topic.biodiversity": QT_TRANSLATE_NOOP("passport", "Biodiversity"),
    "vsme.topic.waste": QT_TRANSLATE_NOOP("passport", "Circular economy"),
    "vsme.topic.workers": QT_TRANSLATE_NOOP("passport", "Workers in the chain"),
    "vsme.topic.communities": QT_TRANSLATE_NOOP("passport", "Affected communities"),
    "vsme.topic.consumers": QT_TRANSLATE_NOOP("passport", "Consumers and end users"),
    "vsme.topic.conduct": QT_TRANSLATE_NOOP("passport", "Business conduct"),
    "vsme.topic.general": QT_TRANSLATE_NOOP("passport", "On a supplier or delivery as a whole"),
    "passport.part.side": QT_TRANSLATE_NOOP("passport", "People, planet and profit side by side"),
    "passport.part.indicators": QT_TRANSLATE_NOOP("passport", "Other indicators"),
    "passport.part.measures": QT_TRANSLATE_NOOP("passport", "What we do"),
    "passport.part.agreements": QT_TRANSLATE_NOOP("passport", "Agreements on our themes"),
    "passport.part.subjects": QT_TRANSLATE_NOOP("passport", "ISO 26000: the seven core subjects"),
    "passport.part.no_label": QT_TRANSLATE_NOOP("passport", "What this passport is not"),
    "passport.column.what": QT_TRANSLATE_NOOP("passport", "What is counted"),
    "passport.column.subject": QT_TRANSLATE_NOOP("passport", "Core subject"),
    "passport.column.themes": QT_TRANSLATE_NOOP("passport", "Our themes with a recorded risk"),
    "passport.row.assessed": QT_TRANSLATE_NOOP("passport", "Suppliers that we judged ourselves"),
    "passport.row.significant": QT_TRANSLATE_NOOP(
        "passport", "Suppliers with a high or very high risk"
    ),
    "passport.row.improving": QT_TRANSLATE_NOOP(
        "passport", "Of these: with a measure on that risk"
    ),
    "passport.row.ended": QT_TRANSLATE_NOOP("passport", "Of these: responsibly ended"),
    "passport.row.gri": QT_TRANSLATE_NOOP("passport", "Disclosure of GRI"),
    "passport.row.first": QT_TRANSLATE_NOOP("passport", "What comes first"),
    "passport.none_rated": QT_TRANSLATE_NOOP("passport", "no risk with a level yet"),
    "passport.counted": QT_TRANSLATE_NOOP(
        "passport", "Counted are suppliers, never suffering; no number here is a score."
    ),
    "passport.agreements": QT_TRANSLATE_NOOP(
        "passport",
        "Agreements of sectors that name one of our themes. Being on this list does not "
        "say that we take part.",
    ),
    "passport.no_theme": QT_TRANSLATE_NOOP("passport", "no theme with a recorded risk"),
    "passport.subjects": QT_TRANSLATE_NOOP(
        "passport",
        "Guidance that cannot be certified. A theme beside a subject says that we found a"
        " risk there, not that we comply.",
    ),
    "passport.no_label_text": QT_TRANSLATE_NOOP(
        "passport",
        "It is no proof of good conduct and is not meant for advertising or for packages."
        " Who reads it can ask us for the risk report behind it.",
    ),
}
