"""Words of the parts of the report on norms, laws and what was set aside."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "report.section.norms": QT_TRANSLATE_NOOP("report", "Themes and norms"),
    "report.section.laws": QT_TRANSLATE_NOOP("report", "Laws and standards"),
    "report.norms.intro": QT_TRANSLATE_NOOP(
        "report",
        "For each theme in this report: where it stands in the norms. The choice is that of this"
        " method. A norm beside a theme does not say that it is complied with.",
    ),
    "report.norms.none": QT_TRANSLATE_NOOP("report", "No risk has been recorded yet."),
    "report.norms.no_norm": QT_TRANSLATE_NOOP("report", "no direct norm"),
    "report.norms.not_core": QT_TRANSLATE_NOOP(
        "report", "{numbers} (ILO norm, no fundamental convention)"
    ),
    "report.norms.meaning": QT_TRANSLATE_NOOP("report", "What the numbers stand for"),
    "report.norms.edition": QT_TRANSLATE_NOOP("report", "{name} ({edition})"),
    "report.column.number": QT_TRANSLATE_NOOP("report", "Reference"),
    "report.column.subject": QT_TRANSLATE_NOOP("report", "Subject"),
    "report.column.law": QT_TRANSLATE_NOOP("report", "Law or norm"),
    "report.column.whom": QT_TRANSLATE_NOOP("report", "For whom, and what"),
    "report.column.agreement": QT_TRANSLATE_NOOP("report", "Agreement"),
    "report.column.sector": QT_TRANSLATE_NOOP("report", "Sector"),
    "report.column.source": QT_TRANSLATE_NOOP("report", "Source"),
    "report.column.set_aside_by": QT_TRANSLATE_NOOP("report", "By"),
    "report.laws.intro": QT_TRANSLATE_NOOP(
        "report",
        "A short list, not legal advice. Whether a law holds for this company depends on its role,"
        " size and products. Checked on {date}. “To be checked” means that no text was found that"
        " confirms the row.",
    ),
    "report.laws.checked": QT_TRANSLATE_NOOP("report", "checked on {date}"),
    "report.laws.to_check": QT_TRANSLATE_NOOP("report", "to be checked"),
    "report.laws.from": QT_TRANSLATE_NOOP("report", "{said}, from {date}"),
    "report.laws.no_agreements": QT_TRANSLATE_NOOP(
        "report", "None of the agreements on the list is about the themes in this report."
    ),
    "report.laws.period": QT_TRANSLATE_NOOP("report", "{said}: {date} to {last}"),
    "report.laws.since": QT_TRANSLATE_NOOP("report", "{said}, since {date}"),
    "report.laws.started": QT_TRANSLATE_NOOP("report", "{said}, started {date}"),
    "report.law_kind.directive": QT_TRANSLATE_NOOP("report", "Directive"),
    "report.law_kind.regulation": QT_TRANSLATE_NOOP("report", "Regulation"),
    "report.law_kind.act": QT_TRANSLATE_NOOP("report", "Act"),
    "report.law_kind.recommendation": QT_TRANSLATE_NOOP("report", "Recommendation"),
    "report.law_kind.guidelines": QT_TRANSLATE_NOOP("report", "Guidelines"),
    "report.law_kind.convention": QT_TRANSLATE_NOOP("report", "Conventions"),
    "report.law_kind.standard": QT_TRANSLATE_NOOP("report", "Standard"),
    "report.law_status.in_force": QT_TRANSLATE_NOOP("report", "In force"),
    "report.law_status.later": QT_TRANSLATE_NOOP("report", "In force, applies later"),
    "report.law_status.adopted": QT_TRANSLATE_NOOP("report", "Adopted, not yet in force"),
    "report.law_status.not_in_force": QT_TRANSLATE_NOOP("report", "Not in force"),
    "report.law_status.voluntary": QT_TRANSLATE_NOOP("report", "Voluntary"),
    "report.agreement_status.running": QT_TRANSLATE_NOOP("report", "Running"),
    "report.agreement_status.ended": QT_TRANSLATE_NOOP("report", "Ended"),
    "report.agreement_status.unknown": QT_TRANSLATE_NOOP("report", "Not known whether it runs"),
    "report.framework.oecd": QT_TRANSLATE_NOOP("report", "OECD Guidelines"),
    "report.framework_long.oecd": QT_TRANSLATE_NOOP("report", "OECD Guidelines, chapters"),
    "report.framework_long.ilo": QT_TRANSLATE_NOOP("report", "Conventions and protocol of the ILO"),
    "report.framework_long.iso26000": QT_TRANSLATE_NOOP(
        "report", "ISO 26000, clauses (guidance, cannot be certified)"
    ),
    "report.framework_long.gri": QT_TRANSLATE_NOOP("report", "GRI, disclosures"),
    "report.framework_long.sdg": QT_TRANSLATE_NOOP("report", "Sustainable Development Goals"),
    "report.aside.title": QT_TRANSLATE_NOOP("report", "What sources say that was set aside"),
    "report.aside.intro": QT_TRANSLATE_NOOP(
        "report",
        "Here somebody looked at what a source says and gave the reason why it does not hold for"
        " this delivery. It lowers nothing.",
    ),
    "report.aside.used": QT_TRANSLATE_NOOP("report", "findings that were set aside"),
    "report.attention": QT_TRANSLATE_NOOP("report", "point of attention, likelihood not known"),
    "report.said_via": QT_TRANSLATE_NOOP("report", "{said} ({material})"),
    "report.harm.not_judged": QT_TRANSLATE_NOOP("report", "None yet: taken over without research."),
    "report.taken_over": QT_TRANSLATE_NOOP("report", "taken over without research"),
}
