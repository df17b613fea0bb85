"""Words of agreements and commitments."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "agreement.new": QT_TRANSLATE_NOOP("year_agreements", "New agreement"),
    "agreement.new_commitment": QT_TRANSLATE_NOOP("year_agreements", "New commitment"),
    "agreement.checked": QT_TRANSLATE_NOOP("year_agreements", "checked on {date}"),
    "agreement.to_check": QT_TRANSLATE_NOOP(
        "year_agreements", "{said}; no text was found that confirms it"
    ),
    "agreement.from_to": QT_TRANSLATE_NOOP("year_agreements", "{date} to {last}"),
    "agreement.from": QT_TRANSLATE_NOOP("year_agreements", "since {date}"),
    "agreement.until": QT_TRANSLATE_NOOP("year_agreements", "until {date}"),
    "agreement.how_many": QT_TRANSLATE_NOOP("year_agreements", "{count} {state}"),
    "agreement.covered.gap": QT_TRANSLATE_NOOP("year_agreements", "Gap: no measure"),
    "agreement.covered.under_way": QT_TRANSLATE_NOOP("year_agreements", "Measure taken"),
    "agreement.covered.done": QT_TRANSLATE_NOOP("year_agreements", "Done"),
    "agreement.covered.no_risk": QT_TRANSLATE_NOOP("year_agreements", "No risk recorded yet"),
    "agreement.covered.dropped": QT_TRANSLATE_NOOP("year_agreements", "Dropped"),
    "agreement.column.commitment": QT_TRANSLATE_NOOP("year_agreements", "Commitment"),
    "agreement.column.due": QT_TRANSLATE_NOOP("year_agreements", "Due"),
    "agreement.column.covered": QT_TRANSLATE_NOOP("year_agreements", "Covered?"),
    "agreement.column.theme": QT_TRANSLATE_NOOP("year_agreements", "Theme"),
    "agreement.column.risks": QT_TRANSLATE_NOOP("year_agreements", "Risks recorded"),
    "agreement.column.measures": QT_TRANSLATE_NOOP("year_agreements", "Measures taken"),
    "agreement.column.done": QT_TRANSLATE_NOOP("year_agreements", "Of these done"),
    "agreement.risks_open": QT_TRANSLATE_NOOP(
        "year_agreements", "{count}, {open} without a measure"
    ),
    "agreement.cell.none": QT_TRANSLATE_NOOP("year_agreements", "none"),
    "agreement.finding.nothing": QT_TRANSLATE_NOOP(
        "year_agreements", "Nothing to compare yet: add commitments or themes."
    ),
    "agreement.finding.no_gap": QT_TRANSLATE_NOOP(
        "year_agreements", "No gap in {count} commitments and themes."
    ),
    "agreement.finding.gaps": QT_TRANSLATE_NOOP(
        "year_agreements",
        "Without a measure: {commitments} of {of_commitments} commitments, {themes} of "
        "{of_themes} themes.",
    ),
    "edit.tie_measures": QT_TRANSLATE_NOOP(
        "year_agreements", "Tie {count} measures to a commitment, or let them go"
    ),
    "edit.tie_measures.one": QT_TRANSLATE_NOOP(
        "year_agreements", "Tie a measure to a commitment, or let it go"
    ),
    "error.agreement_taken": QT_TRANSLATE_NOOP(
        "year_agreements",
        "You already take part in “{name}”. Nothing was changed. You find it under “Our "
        "agreements”.",
    ),
    "error.agreement_nameless": QT_TRANSLATE_NOOP(
        "year_agreements", "An agreement needs a name. Nothing was changed. Fill in a name."
    ),
    "error.commitment_textless": QT_TRANSLATE_NOOP(
        "year_agreements", "A commitment needs a text. Nothing was changed. Write what was agreed."
    ),
    "sites.sheet": QT_TRANSLATE_NOOP("year_agreements", "Production sites"),
    "sites.counts": QT_TRANSLATE_NOOP("year_agreements", "Per country and tier"),
    "sites.column.country": QT_TRANSLATE_NOOP("year_agreements", "Country"),
    "sites.column.tier": QT_TRANSLATE_NOOP("year_agreements", "Tier"),
    "sites.column.name": QT_TRANSLATE_NOOP("year_agreements", "Name of the place"),
    "sites.column.organisation": QT_TRANSLATE_NOOP("year_agreements", "Organisation"),
    "sites.column.address": QT_TRANSLATE_NOOP("year_agreements", "Address"),
    "sites.column.postcode": QT_TRANSLATE_NOOP("year_agreements", "Postcode"),
    "sites.column.city": QT_TRANSLATE_NOOP("year_agreements", "City"),
    "sites.column.products": QT_TRANSLATE_NOOP("year_agreements", "Product group"),
    "sites.column.workers": QT_TRANSLATE_NOOP("year_agreements", "Workers"),
    "sites.column.made_in": QT_TRANSLATE_NOOP("year_agreements", "Made in, as far as said"),
    "sites.column.known": QT_TRANSLATE_NOOP("year_agreements", "What is known"),
    "sites.column.count": QT_TRANSLATE_NOOP("year_agreements", "How many"),
    "sites.is_site": QT_TRANSLATE_NOOP("year_agreements", "Production site"),
    "sites.is_maker": QT_TRANSLATE_NOOP(
        "year_agreements", "Seat of the maker; production site not known"
    ),
    "sites.not_known": QT_TRANSLATE_NOOP("year_agreements", "Not known"),
    "sites.file": QT_TRANSLATE_NOOP("year_agreements", "production sites"),
    "paper.agreement_progress": QT_TRANSLATE_NOOP("year_agreements", "Progress on agreements"),
    "paper.told.agreement_progress": QT_TRANSLATE_NOOP(
        "year_agreements", "Yearly plan: agreed, done, not and why."
    ),
    "paper.file.agreement_progress": QT_TRANSLATE_NOOP("year_agreements", "progress on agreements"),
    "document.title.agreement_progress": QT_TRANSLATE_NOOP(
        "year_agreements", "Yearly plan and progress on agreements"
    ),
    "document.kicker.agreement_progress": QT_TRANSLATE_NOOP(
        "year_agreements", "For the secretariat of an agreement"
    ),
    "progress.standing": QT_TRANSLATE_NOOP(
        "year_agreements", "Done: {count} of {total} commitments"
    ),
    "progress.section.none": QT_TRANSLATE_NOOP("year_agreements", "Agreements"),
    "progress.none": QT_TRANSLATE_NOOP(
        "year_agreements", "No agreement was recorded that the company takes part in."
    ),
    "progress.unnamed": QT_TRANSLATE_NOOP("year_agreements", "An agreement"),
    "progress.open": QT_TRANSLATE_NOOP("year_agreements", "not filled in"),
    "progress.this_year": QT_TRANSLATE_NOOP("year_agreements", "Due in {year}"),
    "progress.nothing_this_year": QT_TRANSLATE_NOOP(
        "year_agreements", "No commitment is due in this year."
    ),
    "progress.other_years": QT_TRANSLATE_NOOP(
        "year_agreements", "Due in other years, or without a date"
    ),
    "progress.themes": QT_TRANSLATE_NOOP(
        "year_agreements", "Themes of the agreement and our measures"
    ),
    "progress.column.agreed": QT_TRANSLATE_NOOP("year_agreements", "What was agreed"),
    "progress.column.how_far": QT_TRANSLATE_NOOP("year_agreements", "How far, by when, who"),
    "progress.column.measures": QT_TRANSLATE_NOOP(
        "year_agreements", "Measures: what was done, what not and why"
    ),
    "progress.column.progress": QT_TRANSLATE_NOOP("year_agreements", "Progress"),
    "progress.due": QT_TRANSLATE_NOOP("year_agreements", "due {date}"),
    "progress.no_due": QT_TRANSLATE_NOOP("year_agreements", "no date"),
    "progress.no_owner": QT_TRANSLATE_NOOP("year_agreements", "no owner"),
    "progress.not_told": QT_TRANSLATE_NOOP("year_agreements", "Nothing was written down."),
    "progress.no_measure": QT_TRANSLATE_NOOP("year_agreements", "no measure"),
    "progress.no_reason": QT_TRANSLATE_NOOP("year_agreements", "no reason was written down"),
    "progress.why": QT_TRANSLATE_NOOP("year_agreements", "Not done: {reason}"),
    "progress.effect": QT_TRANSLATE_NOOP("year_agreements", "Effect: {text}"),
    "progress.sign": QT_TRANSLATE_NOOP(
        "year_agreements", "Who signs says: this is how far we were with our commitments on {date}."
    ),
    "progress.nothing_to_sign": QT_TRANSLATE_NOOP(
        "year_agreements", "There is nothing to sign yet."
    ),
    "report.agreements.ours": QT_TRANSLATE_NOOP("year_agreements", "Agreements we take part in"),
    "report.agreements.ours_none": QT_TRANSLATE_NOOP(
        "year_agreements", "No agreement was recorded that we take part in."
    ),
    "report.column.taking_part": QT_TRANSLATE_NOOP("year_agreements", "We take part since"),
    "report.column.commitments": QT_TRANSLATE_NOOP("year_agreements", "Commitments"),
    "report.agreements.no_commitments": QT_TRANSLATE_NOOP("year_agreements", "none recorded"),
    "report.agreements.unnamed": QT_TRANSLATE_NOOP(
        "year_agreements", "An agreement (name not shown)"
    ),
}
