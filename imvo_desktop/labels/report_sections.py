"""Sentences of the report on policy, hotspots, measures, who was heard, agreements and signing."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "report.logo": QT_TRANSLATE_NOOP("report", "Logo of {name}"),
    "report.policy.none": QT_TRANSLATE_NOOP("report", "No policy has been written down yet"),
    "report.policy.none_text": QT_TRANSLATE_NOOP(
        "report",
        "A reader of this report looks for four things: what the company wants for people and the"
        " environment, who answers for it, since when, and where it can be read.",
    ),
    "report.policy.responsible": QT_TRANSLATE_NOOP("report", "Who answers for it"),
    "report.policy.adopted": QT_TRANSLATE_NOOP("report", "Adopted on"),
    "report.policy.address": QT_TRANSLATE_NOOP("report", "To be read at"),
    "report.policy.own": QT_TRANSLATE_NOOP("report", "Our own way of buying"),
    "report.policy.own_text": QT_TRANSLATE_NOOP(
        "report",
        "For each delivery it can be asked whether our own way of buying adds to harm."
        " Of {total} deliveries:",
    ),
    "report.policy.own_none": QT_TRANSLATE_NOOP(
        "report",
        "Whether our own way of buying adds to harm was not asked yet for any delivery: price,"
        " delivery time, late changes, payment term and ending the contract.",
    ),
    "report.column.practice": QT_TRANSLATE_NOOP("report", "What we do"),
    "report.column.adds": QT_TRANSLATE_NOOP("report", "It adds to harm"),
    "report.column.adds_not": QT_TRANSLATE_NOOP("report", "It does not"),
    "report.column.not_asked": QT_TRANSLATE_NOOP("report", "Not asked yet"),
    "report.hotspots.intro": QT_TRANSLATE_NOOP(
        "report",
        "The gravest risks, one by one. What sources say and what was seen stands apart from the"
        " own judgement, and from what is assumed.",
    ),
    "report.hotspots.none": QT_TRANSLATE_NOOP(
        "report",
        "No risk was rated high or very high. That does not mean that there is none.",
    ),
    "report.hotspots.rest": QT_TRANSLATE_NOOP(
        "report", "{count} more risks that are high or very high are in section {section}."
    ),
    "report.hotspots.rest.one": QT_TRANSLATE_NOOP(
        "report", "1 more risk that is high or very high is in section {section}."
    ),
    "report.priorities.hotspots": QT_TRANSLATE_NOOP(
        "report", "The gravest first. Each is told in full in section {section}."
    ),
    "report.priorities.others": QT_TRANSLATE_NOOP("report", "The other priorities"),
    "report.column.priority": QT_TRANSLATE_NOOP("report", "Place"),
    "report.column.why": QT_TRANSLATE_NOOP("report", "Reason and sources"),
    "report.column.people": QT_TRANSLATE_NOOP("report", "Who is at risk, and our part"),
    "report.harm.way": QT_TRANSLATE_NOOP("report", "Way to us"),
    "report.harm.way_assumed": QT_TRANSLATE_NOOP("report", "(assumed)"),
    "report.harm.ways_more": QT_TRANSLATE_NOOP("report", "There are other ways as well."),
    "report.assumed.title": QT_TRANSLATE_NOOP("report", "Assumed, open or not known"),
    "report.assumed.none": QT_TRANSLATE_NOOP("report", "Nothing was recorded as assumed."),
    "report.assumed.links": QT_TRANSLATE_NOOP(
        "report", "{count} of the {total} deliveries on this way are assumed."
    ),
    "report.assumed.links.one": QT_TRANSLATE_NOOP(
        "report", "1 of the {total} deliveries on this way is assumed."
    ),
    "report.assumed.unknown": QT_TRANSLATE_NOOP("report", "It is not known who “{name}” is."),
    "report.assumed.making": QT_TRANSLATE_NOOP(
        "report", "It is not known where the product is made."
    ),
    "report.assumed.open": QT_TRANSLATE_NOOP("report", "Not answered: {names}."),
    "report.assumed.guess": QT_TRANSLATE_NOOP("report", "The judgement is called a guess."),
    "report.assumed.accepted": QT_TRANSLATE_NOOP(
        "report", "It was taken over from sources; nobody looked into it here."
    ),
    "report.assumed.general": QT_TRANSLATE_NOOP(
        "report", "The sources speak of a country, product or sector, not of this place."
    ),
    "report.assumed.heard": QT_TRANSLATE_NOOP("report", "Nobody who is at risk was heard yet."),
    "report.assumed.heard_open": QT_TRANSLATE_NOOP(
        "report", "It was not recorded whether anybody who is at risk was heard."
    ),
    "report.measures.table": QT_TRANSLATE_NOOP("report", "The measures"),
    "report.measures.note": QT_TRANSLATE_NOOP(
        "report",
        "A measure by itself lowers no level. Then, now and after stand side by side only where "
        "the effect and evidence of it were recorded. Leaving a supplier is never shown as a lower"
        " level.",
    ),
    "report.column.what": QT_TRANSLATE_NOOP("report", "Measure"),
    "report.column.about": QT_TRANSLATE_NOOP("report", "For what"),
    "report.column.owner": QT_TRANSLATE_NOOP("report", "Who, and by when"),
    "report.column.effect": QT_TRANSLATE_NOOP("report", "With whom, and effect"),
    "report.column.level": QT_TRANSLATE_NOOP("report", "Level"),
    "report.measures.no_owner": QT_TRANSLATE_NOOP("report", "nobody named"),
    "report.measures.no_effect": QT_TRANSLATE_NOOP("report", "effect not recorded"),
    "report.measures.proven": QT_TRANSLATE_NOOP("report", "evidence: {name}"),
    "report.measures.late": QT_TRANSLATE_NOOP(
        "report", "Of {count} measures the date has passed and they are not done."
    ),
    "report.measures.late.one": QT_TRANSLATE_NOOP(
        "report", "Of 1 measure the date has passed and it is not done."
    ),
    "report.rounds.title": QT_TRANSLATE_NOOP("report", "Change since the last round"),
    "report.rounds.none": QT_TRANSLATE_NOOP(
        "report",
        "No round has been held yet, so nothing can be compared. A round keeps the analysis of a"
        " day, to see later what changed.",
    ),
    "report.rounds.apart": QT_TRANSLATE_NOOP(
        "report",
        "{count} rounds were held, the last on {date}. The comparison is in the project.",
    ),
    "report.rounds.apart.one": QT_TRANSLATE_NOOP(
        "report", "1 round was held, on {date}. The comparison is in the project."
    ),
    "report.heard.people": QT_TRANSLATE_NOOP("report", "Who is at risk, and who was heard"),
    "report.heard.count": QT_TRANSLATE_NOOP(
        "report",
        "Of {total} risks: with those at risk or who speaks for them was spoken for {heard}, not"
        " for {silent}, too dangerous for {danger}; for {open} it was not recorded.",
    ),
    "report.heard.none": QT_TRANSLATE_NOOP(
        "report",
        "Not yet: for no risk it was recorded who is at risk, or whether they were heard.",
    ),
    "report.column.people_only": QT_TRANSLATE_NOOP("report", "Who is at risk"),
    "report.column.spoken": QT_TRANSLATE_NOOP("report", "Spoken with them"),
    "report.heard.not_recorded": QT_TRANSLATE_NOOP("report", "not recorded"),
    "report.heard.life": QT_TRANSLATE_NOOP("report", "Harm, from signal to remedy"),
    "report.heard.life_none": QT_TRANSLATE_NOOP(
        "report",
        "No harm was recorded that happens or happened, and no signal of any. That does not mean"
        " that there is none.",
    ),
    "report.column.remedy": QT_TRANSLATE_NOOP("report", "With a measure to remedy"),
    "report.column.count": QT_TRANSLATE_NOOP("report", "Number"),
    "report.heard.remedy": QT_TRANSLATE_NOOP("report", "Measures to remedy"),
    "report.heard.remedy_none": QT_TRANSLATE_NOOP(
        "report", "Not yet: no measure to remedy was recorded."
    ),
    "report.heard.linked": QT_TRANSLATE_NOOP(
        "report",
        "Who causes harm or contributes to it sees to remedy. Who is directly linked uses the"
        " influence it has (UN Guiding Principles 19 and 22: a norm, no law).",
    ),
    "report.heard.complaints": QT_TRANSLATE_NOOP("report", "Complaints"),
    "report.heard.own_complaints": QT_TRANSLATE_NOOP("report", "For the own people: {answer}."),
    "report.heard.has_place": QT_TRANSLATE_NOOP("report", "there is a place to complain"),
    "report.heard.has_no_place": QT_TRANSLATE_NOOP("report", "there is no place to complain yet"),
    "report.agreements.title": QT_TRANSLATE_NOOP("report", "Agreements of sectors on our themes"),
    "report.agreements.intro": QT_TRANSLATE_NOOP(
        "report", "Agreements that name a theme of a risk in this report, running or not."
    ),
    "report.agreements.more_themes": QT_TRANSLATE_NOOP("report", "{names} and {count} more"),
    "report.column.themes": QT_TRANSLATE_NOOP("report", "Of our themes, gravest first"),
    "report.indicators.title": QT_TRANSLATE_NOOP("report", "People, planet, profit"),
    "report.indicators.intro": QT_TRANSLATE_NOOP(
        "report",
        "Counted from the chain, by the disclosures of GRI. Suppliers are counted, never suffering."
        " A supplier without a judgement is not known, not low. This is not a report in accordance"
        " with the GRI Standards.",
    ),
    "report.column.domain": QT_TRANSLATE_NOOP("report", "About"),
    "report.column.indicator": QT_TRANSLATE_NOOP("report", "What is counted"),
    "report.column.gri": QT_TRANSLATE_NOOP("report", "GRI"),
    "report.limits.parts": QT_TRANSLATE_NOOP(
        "report", "Left out of this report, by choice: {names}."
    ),
    "report.sign.intro": QT_TRANSLATE_NOOP(
        "report",
        "Who signs says: this report tells what the company knows on {date}, and what it does not"
        " know. It does not say that any law or norm is complied with.",
    ),
    "report.sign.draft": QT_TRANSLATE_NOOP("report", "This is a draft. A draft is not signed."),
    "report.sign.signer": QT_TRANSLATE_NOOP("report", "For the company"),
    "report.sign.reviewer": QT_TRANSLATE_NOOP("report", "Read by"),
    "report.sign.name": QT_TRANSLATE_NOOP("report", "Name"),
    "report.sign.role": QT_TRANSLATE_NOOP("report", "Role"),
    "report.sign.date": QT_TRANSLATE_NOOP("report", "Date"),
    "report.sign.line": QT_TRANSLATE_NOOP("report", "Signature"),
    "report.evidence.intro": QT_TRANSLATE_NOOP(
        "report",
        "By the SHA-256 anybody can check that a file is the one that was kept. Verified says"
        " whether the judgement it stands for was verified.",
    ),
    "report.evidence.no_files": QT_TRANSLATE_NOOP(
        "report",
        "No file is listed here with its SHA-256. Verified says whether the judgement it stands for"
        " was verified.",
    ),
    "report.evidence.no_match": QT_TRANSLATE_NOOP(
        "report", "The SHA-256 does not match a file in the project. Do not rely on it."
    ),
    "report.evidence.none": QT_TRANSLATE_NOOP("report", "No evidence has been recorded yet."),
    "report.column.file": QT_TRANSLATE_NOOP("report", "File or address"),
    "report.column.for": QT_TRANSLATE_NOOP("report", "For"),
    "report.column.added": QT_TRANSLATE_NOOP("report", "Added"),
    "report.column.verified": QT_TRANSLATE_NOOP("report", "Verified"),
    "report.evidence.yes": QT_TRANSLATE_NOOP("report", "yes"),
    "report.evidence.no": QT_TRANSLATE_NOOP("report", "no"),
    "report.evidence.measure": QT_TRANSLATE_NOOP("report", "measure: {name}"),
}
