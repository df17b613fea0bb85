"""Sentences of method, priorities, limits and sources of the report."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "report.method.intro": QT_TRANSLATE_NOOP(
        "report",
        "A risk is harm to people, the environment or society that the company causes, "
        "contributes to or is linked with through its chain. It is not a risk to the company."
        " Each risk is judged on a delivery or on an organisation, with the same questions.",
    ),
    "report.method.questions": QT_TRANSLATE_NOOP("report", "The questions"),
    "report.method.severity": QT_TRANSLATE_NOOP("report", "Severity"),
    "report.method.severity.highest": QT_TRANSLATE_NOOP(
        "report",
        "Severity is the highest of the answers to the first three questions. One grave "
        "answer is enough (UN Guiding Principle 14).",
    ),
    "report.method.severity.mean": QT_TRANSLATE_NOOP(
        "report",
        "This project uses an option: severity is the mean of the answers to the first three "
        "questions, rounded half up for the grid. Usual is the highest answer.",
    ),
    "report.method.likelihood": QT_TRANSLATE_NOOP(
        "report",
        "Likelihood is answered from 1 to 5. Harm that happens has likelihood 5.",
    ),
    "report.method.grid": QT_TRANSLATE_NOOP("report", "From severity and likelihood to a level"),
    "report.method.grid_caption": QT_TRANSLATE_NOOP(
        "report",
        "Level by severity and likelihood; the number is the place in the order (25 comes first).",
    ),
    "report.method.grid_note": QT_TRANSLATE_NOOP(
        "report",
        "The level is looked up, not multiplied. Severity counts for more than likelihood. "
        "Grid and order are a choice of this method, after UN Guiding Principle 24 and "
        "Article 9 of the CSDDD.",
    ),
    "report.method.order": QT_TRANSLATE_NOOP("report", "The order"),
    "report.method.order_text": QT_TRANSLATE_NOOP(
        "report",
        "Harm is put in the order of its place in the grid; then of its second and third "
        "highest answer on severity; then actual harm before possible harm. What is still "
        "equal shares a place. Money, number of sources and closeness never count. Harm that "
        "happens now stands apart, above the list, whatever its level.",
    ),
    "report.method.unknown": QT_TRANSLATE_NOOP("report", "Not known"),
    "report.method.unknown_text": QT_TRANSLATE_NOOP(
        "report",
        "Without any answer on severity, or without likelihood, the level is not known. Not "
        "known is a state of its own: it is counted, shown apart and never read as low. With "
        "a question open the level is a lower bound (“at least”); a lower bound of low counts"
        " as not known. Looked and nothing found is again something else, and needs a reason "
        "and a source.",
    ),
    "report.method.reckon": QT_TRANSLATE_NOOP("report", "What is reckoned along the chain"),
    "report.method.reckon_text": QT_TRANSLATE_NOOP(
        "report",
        "To see through which deliveries risk reaches the company, each risk gets a weight: "
        "{base} to the power (severity − 5), times {weights} for likelihood 1 to 5. Along the"
        " chain the weight is multiplied by the share of purchases, and by {factor} per step "
        "({step} % less per step). This orders nothing: the priorities above never use it. It"
        " is no measure of harm.",
    ),
    "report.method.example": QT_TRANSLATE_NOOP("report", "One risk worked out"),
    "report.method.example_intro": QT_TRANSLATE_NOOP("report", "{place}: {name}."),
    "report.method.who": QT_TRANSLATE_NOOP("report", "Who judged"),
    "report.method.who_count": QT_TRANSLATE_NOOP("report", "{name}: {count} risks"),
    "report.method.who_count.one": QT_TRANSLATE_NOOP("report", "{name}: 1 risk"),
    "report.method.who_others": QT_TRANSLATE_NOOP("report", "others: {count} risks"),
    "report.method.who_others.one": QT_TRANSLATE_NOOP("report", "others: 1 risk"),
    "report.method.who_nameless": QT_TRANSLATE_NOOP("report", "without a name: {count} risks"),
    "report.method.who_nameless.one": QT_TRANSLATE_NOOP("report", "without a name: 1 risk"),
    "report.method.who_none": QT_TRANSLATE_NOOP("report", "It was not recorded who judged."),
    "report.method.version": QT_TRANSLATE_NOOP(
        "report",
        "Made with IMVO Desktop {version}, method {method}.",
    ),
    "report.priorities.counted": QT_TRANSLATE_NOOP(
        "report",
        "Recorded risks: {total}. In the order below: {ranked}; with customers (after us): {after};"
        " without a level: {open}; looked and nothing found: {looked}.",
    ),
    "report.priorities.after_us_risks": QT_TRANSLATE_NOOP("report", "Risks on these deliveries"),
    "report.priorities.provisional_text": QT_TRANSLATE_NOOP(
        "report",
        "{count} of {total} risks were taken over from sources without research; they are marked"
        " so.",
    ),
    "report.priorities.provisional_text.one": QT_TRANSLATE_NOOP(
        "report",
        "1 of {total} risks was taken over from sources without research; it is marked so.",
    ),
    "report.priorities.can_change": QT_TRANSLATE_NOOP("report", "The order can change."),
    "report.priorities.list": QT_TRANSLATE_NOOP("report", "The priorities one by one"),
    "report.priorities.list_note": QT_TRANSLATE_NOOP(
        "report",
        "One harm is one row, also when it travels over several deliveries. Facts and own "
        "judgement are kept apart; [n] points at the list of sources.",
    ),
    "report.priorities.unknown": QT_TRANSLATE_NOOP(
        "report",
        "Deliveries of which the level is not known",
    ),
    "report.priorities.unknown_none": QT_TRANSLATE_NOOP(
        "report",
        "Of every delivery the level is known.",
    ),
    "report.priorities.open": QT_TRANSLATE_NOOP(
        "report",
        "Risks without a level: severity or likelihood is not known",
    ),
    "report.priorities.looked": QT_TRANSLATE_NOOP("report", "Looked, nothing found"),
    "report.priorities.after_us": QT_TRANSLATE_NOOP("report", "After us: deliveries to customers"),
    "report.priorities.after_us_note": QT_TRANSLATE_NOOP(
        "report",
        "These are listed apart; they take no part in shares, reach and order.",
    ),
    "report.harm.place": QT_TRANSLATE_NOOP("report", "Place {number}"),
    "report.harm.place_shared": QT_TRANSLATE_NOOP("report", "Shared place {number}"),
    "report.harm.reason": QT_TRANSLATE_NOOP("report", "Own judgement"),
    "report.harm.no_reason": QT_TRANSLATE_NOOP("report", "No reason was written down."),
    "report.harm.by_sources": QT_TRANSLATE_NOOP("report", "According to sources"),
    "report.harm.no_sources": QT_TRANSLATE_NOOP("report", "no source recorded"),
    "report.harm.affected": QT_TRANSLATE_NOOP("report", "Who is at risk"),
    "report.harm.spoken": QT_TRANSLATE_NOOP("report", "Spoken with them"),
    "report.harm.involvement": QT_TRANSLATE_NOOP("report", "Involvement"),
    "report.harm.judged": QT_TRANSLATE_NOOP("report", "Status"),
    "report.harm.by_on": QT_TRANSLATE_NOOP("report", "{name}, {date}"),
    "report.harm.product": QT_TRANSLATE_NOOP("report", "product: {name}"),
    "report.harm.links": QT_TRANSLATE_NOOP("report", "Deliveries"),
    "report.harm.links_more": QT_TRANSLATE_NOOP("report", "and {count} more"),
    "report.harm.measures": QT_TRANSLATE_NOOP("report", "Measures"),
    "report.harm.no_measures": QT_TRANSLATE_NOOP("report", "None recorded."),
    "report.harm.measure": QT_TRANSLATE_NOOP("report", "{kind}: {name}"),
    "report.harm.due": QT_TRANSLATE_NOOP("report", "due {date}"),
    "report.harm.evidence": QT_TRANSLATE_NOOP("report", "Evidence"),
    "report.harm.short.scale": QT_TRANSLATE_NOOP("report", "how serious"),
    "report.harm.short.scope": QT_TRANSLATE_NOOP("report", "how many"),
    "report.harm.short.irremediability": QT_TRANSLATE_NOOP("report", "remedy"),
    "report.open": QT_TRANSLATE_NOOP("report", "open"),
    "report.limits.intro": QT_TRANSLATE_NOOP(
        "report",
        "Read this report with these limits in mind.",
    ),
    "report.limits.not_none": QT_TRANSLATE_NOOP(
        "report",
        "No risk found is not the same as no risk.",
    ),
    "report.limits.not_low": QT_TRANSLATE_NOOP("report", "Not known is not the same as low."),
    "report.limits.level": QT_TRANSLATE_NOOP(
        "report",
        "A level says something about harm in a delivery. It is no verdict on a supplier.",
    ),
    "report.limits.lists": QT_TRANSLATE_NOOP(
        "report",
        "Lists of sources are general: they speak of countries, products and sectors, not of "
        "one factory. Absence from a list lowers nothing.",
    ),
    "report.limits.age": QT_TRANSLATE_NOOP(
        "report",
        "The oldest judgement with a date is of {date}, the most recent of {last}.",
    ),
    "report.limits.age_none": QT_TRANSLATE_NOOP("report", "Judgements carry no date."),
    "report.limits.source_age": QT_TRANSLATE_NOOP(
        "report",
        "The sources used are from {year} to {last}.",
    ),
    "report.limits.assumed": QT_TRANSLATE_NOOP(
        "report",
        "{count} deliveries are assumed and have not been confirmed.",
    ),
    "report.limits.assumed.one": QT_TRANSLATE_NOOP(
        "report",
        "1 delivery is assumed and has not been confirmed.",
    ),
    "report.limits.certificate": QT_TRANSLATE_NOOP(
        "report",
        "This report is not a certificate or quality mark and may not be used as one.",
    ),
    "report.limits.legal": QT_TRANSLATE_NOOP(
        "report",
        "This report is not legal advice and does not show that any law is complied with.",
    ),
    "report.limits.people": QT_TRANSLATE_NOOP(
        "report",
        "Talking with the people who bear the harm, or with those who speak for them, cannot "
        "be replaced by this analysis.",
    ),
    "report.limits.characters": QT_TRANSLATE_NOOP(
        "report",
        "{count} characters could not be printed and are shown as □: {codes}.",
    ),
    "report.limits.characters.one": QT_TRANSLATE_NOOP(
        "report",
        "1 character could not be printed and is shown as □: {codes}.",
    ),
    "report.sources.intro": QT_TRANSLATE_NOOP(
        "report",
        "Numbers in square brackets in this report point here.",
    ),
    "report.sources.none": QT_TRANSLATE_NOOP("report", "No judgement names a source yet."),
    "report.sources.used": QT_TRANSLATE_NOOP("report", "Used for"),
    "report.sources.edition": QT_TRANSLATE_NOOP("report", "edition {edition}"),
}
