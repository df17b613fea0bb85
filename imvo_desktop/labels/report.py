"""Headings and sentences of the report."""

from __future__ import annotations

from imvo_desktop.labels import (
    report_details,
    report_glossary,
    report_indicators,
    report_norms,
    report_sections,
)
from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    **report_details.TEXTS,
    **report_norms.TEXTS,
    **report_indicators.TEXTS,
    **report_sections.TEXTS,
    **report_glossary.TEXTS,
    "report.title": QT_TRANSLATE_NOOP(
        "report",
        "Risks for people and the environment in the chain",
    ),
    "report.kicker": QT_TRANSLATE_NOOP("report", "Report of the risk analysis"),
    "report.nameless": QT_TRANSLATE_NOOP("report", "Company without a name"),
    "report.period": QT_TRANSLATE_NOOP("report", "Period"),
    "report.audience": QT_TRANSLATE_NOOP("report", "For"),
    "report.profile.internal": QT_TRANSLATE_NOOP("report", "Internal use"),
    "report.date": QT_TRANSLATE_NOOP("report", "Date of the content"),
    "report.made_by": QT_TRANSLATE_NOOP("report", "Program and method"),
    "report.program": QT_TRANSLATE_NOOP("report", "IMVO Desktop {version}, method {method}"),
    "report.status": QT_TRANSLATE_NOOP("report", "Status"),
    "report.status.provisional": QT_TRANSLATE_NOOP(
        "report",
        "Provisional order: {count} of {total} deliveries not yet judged",
    ),
    "report.status.provisional_why": QT_TRANSLATE_NOOP(
        "report",
        "For {count} of the {total} deliveries the company has judged no risk itself. Taken over"
        " without research does not count as judged.",
    ),
    "report.status.taken_over": QT_TRANSLATE_NOOP(
        "report",
        "Provisional order: {count} of {total} risks taken over without research",
    ),
    "report.status.taken_over_why": QT_TRANSLATE_NOOP(
        "report",
        "Every delivery has a judgement by the company itself, but not every risk.",
    ),
    "report.status.judged": QT_TRANSLATE_NOOP("report", "Judged by the company itself"),
    "report.status.empty": QT_TRANSLATE_NOOP("report", "Nothing judged yet"),
    "report.edition.draft": QT_TRANSLATE_NOOP("report", "Draft"),
    "report.edition.final": QT_TRANSLATE_NOOP("report", "Final"),
    "report.edition.version": QT_TRANSLATE_NOOP("report", "version {version}"),
    "report.version": QT_TRANSLATE_NOOP("report", "Version"),
    "report.prepared_by": QT_TRANSLATE_NOOP("report", "Prepared by"),
    "report.checksum": QT_TRANSLATE_NOOP("report", "Checksum of the content"),
    "report.contents": QT_TRANSLATE_NOOP("report", "Contents"),
    "report.colophon": QT_TRANSLATE_NOOP(
        "report",
        "Made on the company’s own computer with IMVO Desktop. Not a certificate and not "
        "legal advice.",
    ),
    "report.page": QT_TRANSLATE_NOOP("report", "Page {page} of {pages}"),
    "report.not_given": QT_TRANSLATE_NOOP("report", "not given"),
    "report.summary.findings": QT_TRANSLATE_NOOP("report", "What stands out"),
    "report.finding.now": QT_TRANSLATE_NOOP(
        "report",
        "{count} harms happen now or have not been remedied.",
    ),
    "report.finding.now.one": QT_TRANSLATE_NOOP(
        "report",
        "1 harm happens now or has not been remedied.",
    ),
    "report.finding.now_none": QT_TRANSLATE_NOOP(
        "report",
        "No harm is known to happen now. That does not mean that there is none.",
    ),
    "report.finding.judged": QT_TRANSLATE_NOOP(
        "report",
        "{total} risks are recorded: {own} judged by the company itself, {verified} verified,"
        " {accepted} taken over without research, {looked} times looked and nothing found.",
    ),
    "report.finding.judged.one": QT_TRANSLATE_NOOP(
        "report",
        "1 risk is recorded: {own} judged by the company itself, {verified} verified,"
        " {accepted} taken over without research, {looked} times looked and nothing found.",
    ),
    "report.finding.tiers": QT_TRANSLATE_NOOP(
        "report",
        "The chain is mapped to tier {tiers}: {organisations} organisations in {count} countries.",
    ),
    "report.finding.tiers.one": QT_TRANSLATE_NOOP(
        "report",
        "The chain is mapped to tier {tiers}: {organisations} organisations in 1 country.",
    ),
    "report.finding.making": QT_TRANSLATE_NOOP(
        "report",
        "For {count} of {total} deliveries it is not known where the product is made.",
    ),
    "report.now.title": QT_TRANSLATE_NOOP(
        "report",
        "First: harm that happens now or is not remedied",
    ),
    "report.now.none": QT_TRANSLATE_NOOP("report", "No harm is known to happen now."),
    "report.now.rest": QT_TRANSLATE_NOOP("report", "{count} more are in section {section}."),
    "report.now.rest.one": QT_TRANSLATE_NOOP("report", "1 more is in section {section}."),
    "report.now.no_measure": QT_TRANSLATE_NOOP("report", "no measure yet"),
    "report.now.no_ending": QT_TRANSLATE_NOOP(
        "report",
        "Nothing yet to stop or remedy it.",
    ),
    "report.top.title": QT_TRANSLATE_NOOP("report", "The first priorities"),
    "report.top.none": QT_TRANSLATE_NOOP("report", "No risk has been rated yet."),
    "report.matrix.title": QT_TRANSLATE_NOOP("report", "Severity and likelihood"),
    "report.matrix.caption": QT_TRANSLATE_NOOP(
        "report",
        "Number of risks by severity (rows) and likelihood (columns).",
    ),
    "report.unknown.title": QT_TRANSLATE_NOOP("report", "What we do not know"),
    "report.unknown.links": QT_TRANSLATE_NOOP(
        "report",
        "For {count} of the {total} deliveries to us and our suppliers the level is not known. Not"
        " known is not low.",
    ),
    "report.unknown.reach": QT_TRANSLATE_NOOP(
        "report",
        "Of the reach along the chain, {percent} % runs through deliveries that nobody judged"
        " (a reckoning measure: share of purchases, {step} % less per step; no measure of harm).",
    ),
    "report.unknown.risks": QT_TRANSLATE_NOOP(
        "report",
        "{count} risks have no level, because severity or likelihood is not known.",
    ),
    "report.unknown.risks.one": QT_TRANSLATE_NOOP(
        "report",
        "1 risk has no level, because severity or likelihood is not known.",
    ),
    "report.unknown.steps": QT_TRANSLATE_NOOP(
        "report",
        "{count} steps in the chain have an organisation that is not known.",
    ),
    "report.unknown.steps.one": QT_TRANSLATE_NOOP(
        "report",
        "1 step in the chain has an organisation that is not known.",
    ),
    "report.acts.title": QT_TRANSLATE_NOOP("report", "Done and next"),
    "report.acts.count": QT_TRANSLATE_NOOP(
        "report",
        "Measures: {done} done, {busy} in progress, {planned} planned.",
    ),
    "report.acts.none": QT_TRANSLATE_NOOP("report", "No measures have been recorded yet."),
    "report.acts.missing": QT_TRANSLATE_NOOP(
        "report",
        "{count} of the harms that happen now have no measure yet.",
    ),
    "report.acts.missing.one": QT_TRANSLATE_NOOP(
        "report",
        "1 of the harms that happen now has no measure yet.",
    ),
    "report.chain.own": QT_TRANSLATE_NOOP("report", "Own company"),
    "report.chain.country": QT_TRANSLATE_NOOP("report", "Established in"),
    "report.chain.organisations": QT_TRANSLATE_NOOP("report", "Organisations in the chain"),
    "report.chain.links": QT_TRANSLATE_NOOP("report", "Deliveries"),
    "report.chain.assumed": QT_TRANSLATE_NOOP("report", "of which assumed"),
    "report.chain.products": QT_TRANSLATE_NOOP("report", "Different products"),
    "report.chain.customers": QT_TRANSLATE_NOOP(
        "report",
        "of which customers (listed apart)",
    ),
    "report.chain.tiers": QT_TRANSLATE_NOOP("report", "By tier"),
    "report.chain.tiers_note": QT_TRANSLATE_NOOP(
        "report",
        "The tier is the shortest distance to the own company.",
    ),
    "report.chain.making": QT_TRANSLATE_NOOP("report", "By country of making"),
    "report.chain.making_note": QT_TRANSLATE_NOOP(
        "report",
        "The country where the product is made, not where the seller is established.",
    ),
    "report.chain.countries": QT_TRANSLATE_NOOP("report", "By country of establishment"),
    "report.chain.picture": QT_TRANSLATE_NOOP("report", "The chain in a picture"),
    "report.chain.part": QT_TRANSLATE_NOOP(
        "report",
        "The whole chain does not fit on a page in readable size. Drawn are the gravest risks"
        " and their way to the own company: {shown} of {total} organisations.",
    ),
    "report.chain.outside": QT_TRANSLATE_NOOP("report", "Left out, and why"),
    "report.chain.outside_none": QT_TRANSLATE_NOOP(
        "report",
        "No note was made of what was left out.",
    ),
    "report.chain.irrelevant": QT_TRANSLATE_NOOP(
        "report",
        "{count} deliveries are marked as not relevant for responsible business.",
    ),
    "report.chain.irrelevant.one": QT_TRANSLATE_NOOP(
        "report",
        "1 delivery is marked as not relevant for responsible business.",
    ),
    "report.chain.no_reason": QT_TRANSLATE_NOOP("report", "no reason given"),
    "report.chain.blind": QT_TRANSLATE_NOOP(
        "report",
        "Of {count} organisations the stated shares do not add up to all purchases. The rest "
        "is a blind spot and is not spread over the others.",
    ),
    "report.chain.blind.one": QT_TRANSLATE_NOOP(
        "report",
        "Of 1 organisation the stated shares do not add up to all purchases. The rest is a "
        "blind spot and is not spread over the others.",
    ),
    "report.chain.blind_part": QT_TRANSLATE_NOOP(
        "report",
        "It is {percent} % of the reach along the chain (a reckoning measure: share of purchases,"
        " {step} % less per step; no measure of harm).",
    ),
    "report.chain.branches": QT_TRANSLATE_NOOP(
        "report",
        "Branch by branch: {shown} of {total} organisations in all. Who delivers to several"
        " branches may be drawn more than once. Customers and organisations without a way to the"
        " own company are not drawn.",
    ),
    "report.chain.picture_part": QT_TRANSLATE_NOOP(
        "report",
        "The chain in a picture, part {part} of {parts}",
    ),
    "report.chain.other_countries": QT_TRANSLATE_NOOP("report", "{count} other countries"),
    "report.chain.other_countries.one": QT_TRANSLATE_NOOP("report", "1 other country"),
    "report.total": QT_TRANSLATE_NOOP("report", "Total"),
    "report.tier.customers": QT_TRANSLATE_NOOP("report", "after us (customers)"),
    "report.tier.own": QT_TRANSLATE_NOOP("report", "own company"),
    "report.tier.number": QT_TRANSLATE_NOOP("report", "tier {number}"),
    "report.tier.loose": QT_TRANSLATE_NOOP("report", "no way to the own company"),
    "report.column.tier": QT_TRANSLATE_NOOP("report", "Tier"),
    "report.column.organisations": QT_TRANSLATE_NOOP("report", "Organisations"),
    "report.column.links": QT_TRANSLATE_NOOP("report", "Deliveries"),
    "report.column.unknown": QT_TRANSLATE_NOOP("report", "of which not known"),
    "report.column.country": QT_TRANSLATE_NOOP("report", "Country"),
    "report.column.delivery": QT_TRANSLATE_NOOP("report", "Delivery"),
    "report.column.product": QT_TRANSLATE_NOOP("report", "Product"),
    "report.column.making": QT_TRANSLATE_NOOP("report", "Made in"),
    "report.column.reason": QT_TRANSLATE_NOOP("report", "Reason"),
    "report.column.answer": QT_TRANSLATE_NOOP("report", "Answer"),
    "report.column.harm": QT_TRANSLATE_NOOP("report", "Harm"),
    "report.column.status": QT_TRANSLATE_NOOP("report", "Status"),
    "report.column.measure": QT_TRANSLATE_NOOP("report", "What we do about it"),
    "report.column.who": QT_TRANSLATE_NOOP("report", "Who judged"),
    "report.column.risks": QT_TRANSLATE_NOOP("report", "Risks"),
    "report.column.severity_likelihood": QT_TRANSLATE_NOOP("report", "Severity ↓ likelihood →"),
    "report.not_known": QT_TRANSLATE_NOOP("report", "not known"),
    "report.rest_rows": QT_TRANSLATE_NOOP(
        "report",
        "{count} more are not listed here; they are in the tables of the project.",
    ),
    "report.rest_rows.one": QT_TRANSLATE_NOOP(
        "report",
        "1 more is not listed here; it is in the tables of the project.",
    ),
}
