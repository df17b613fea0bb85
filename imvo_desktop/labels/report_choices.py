"""What can be chosen before a document is made: which one, for whom, and what is in it."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "paper.risk_report": QT_TRANSLATE_NOOP("report_choices", "Risk report"),
    "paper.answer_pack": QT_TRANSLATE_NOOP("report_choices", "Answers for a customer"),
    "paper.child_labour": QT_TRANSLATE_NOOP("report_choices", "Statement on child labour"),
    "paper.forced_labour": QT_TRANSLATE_NOOP("report_choices", "Check on forced labour"),
    "paper.passport": QT_TRANSLATE_NOOP("report_choices", "CSR passport"),
    "paper.vsme": QT_TRANSLATE_NOOP("report_choices", "Paragraph for a VSME report"),
    "paper.told.risk_report": QT_TRANSLATE_NOOP(
        "report_choices", "For customer, bank, auditor: all you found."
    ),
    "paper.told.answer_pack": QT_TRANSLATE_NOOP(
        "report_choices", "To a list of questions: what you know now."
    ),
    "paper.told.child_labour": QT_TRANSLATE_NOOP(
        "report_choices", "Voluntary; not the one of the Dutch act."
    ),
    "paper.told.forced_labour": QT_TRANSLATE_NOOP(
        "report_choices", "Where to look further, what was not seen."
    ),
    "paper.told.passport": QT_TRANSLATE_NOOP(
        "report_choices", "Indicators for business use. Not a label."
    ),
    "paper.told.vsme": QT_TRANSLATE_NOOP("report_choices", "For your own report: C6 and C7."),
    "paper.file.risk_report": QT_TRANSLATE_NOOP("report_choices", "risk report"),
    "paper.file.answer_pack": QT_TRANSLATE_NOOP("report_choices", "answers"),
    "paper.file.child_labour": QT_TRANSLATE_NOOP("report_choices", "child labour statement"),
    "paper.file.forced_labour": QT_TRANSLATE_NOOP("report_choices", "forced labour check"),
    "paper.file.passport": QT_TRANSLATE_NOOP("report_choices", "CSR passport"),
    "paper.file.vsme": QT_TRANSLATE_NOOP("report_choices", "VSME C6 and C7"),
    "reader.internal": QT_TRANSLATE_NOOP("report_choices", "Ourselves"),
    "reader.customer": QT_TRANSLATE_NOOP("report_choices", "A customer"),
    "reader.auditor": QT_TRANSLATE_NOOP("report_choices", "An auditor"),
    "reader.public": QT_TRANSLATE_NOOP("report_choices", "Everyone"),
    "reader.told.internal": QT_TRANSLATE_NOOP("report_choices", "Nothing is left out."),
    "reader.told.customer": QT_TRANSLATE_NOOP(
        "report_choices", "Other names; no people, amounts, notes."
    ),
    "reader.told.auditor": QT_TRANSLATE_NOOP(
        "report_choices", "All but your own notes and what-ifs."
    ),
    "reader.told.public": QT_TRANSLATE_NOOP(
        "report_choices", "As for a customer; no places, free texts."
    ),
    "reader.file.internal": QT_TRANSLATE_NOOP("report_choices", "internal"),
    "reader.file.customer": QT_TRANSLATE_NOOP("report_choices", "for customer"),
    "reader.file.auditor": QT_TRANSLATE_NOOP("report_choices", "for auditor"),
    "reader.file.public": QT_TRANSLATE_NOOP("report_choices", "public"),
    "reader.made.internal": QT_TRANSLATE_NOOP("report_choices", "for internal use"),
    "reader.made.customer": QT_TRANSLATE_NOOP("report_choices", "for a customer"),
    "reader.made.auditor": QT_TRANSLATE_NOOP("report_choices", "for an auditor"),
    "reader.made.public": QT_TRANSLATE_NOOP("report_choices", "for everyone"),
    "part.summary": QT_TRANSLATE_NOOP("report_choices", "Summary"),
    "part.chain": QT_TRANSLATE_NOOP("report_choices", "Company and chain"),
    "part.policy": QT_TRANSLATE_NOOP("report_choices", "Policy and roles"),
    "part.method": QT_TRANSLATE_NOOP("report_choices", "Method"),
    "part.priorities": QT_TRANSLATE_NOOP("report_choices", "Risks and priorities"),
    "part.hotspots": QT_TRANSLATE_NOOP("report_choices", "Per hotspot"),
    "part.measures": QT_TRANSLATE_NOOP("report_choices", "Measures and progress"),
    "part.heard": QT_TRANSLATE_NOOP("report_choices", "Talks, complaints, remedy"),
    "part.agreements": QT_TRANSLATE_NOOP("report_choices", "Agreements and indicators"),
    "part.limits": QT_TRANSLATE_NOOP("report_choices", "Limits"),
    "part.sign_off": QT_TRANSLATE_NOOP("report_choices", "Sign-off"),
    "part.sources": QT_TRANSLATE_NOOP("report_choices", "Sources"),
    "part.evidence": QT_TRANSLATE_NOOP("report_choices", "List of evidence"),
    "part.glossary": QT_TRANSLATE_NOOP("report_choices", "Words and norms"),
    "part.why.method": QT_TRANSLATE_NOOP(
        "report_choices", "Always in: without it nobody can check the order."
    ),
    "part.why.limits": QT_TRANSLATE_NOOP(
        "report_choices", "Always in: else the report says more than you know."
    ),
    "part.why.sources": QT_TRANSLATE_NOOP(
        "report_choices", "Always in: every number in the text points here."
    ),
    "remark.passport_public": QT_TRANSLATE_NOOP(
        "report_choices",
        "A passport is for internal and business use. To publish something, take the risk report.",
    ),
    "remark.no_policy": QT_TRANSLATE_NOOP(
        "report_choices", "There is no policy yet. A reader of a final report looks for it."
    ),
    "remark.no_responsible": QT_TRANSLATE_NOOP(
        "report_choices", "Nobody is named as responsible for the policy."
    ),
    "remark.no_signer": QT_TRANSLATE_NOOP(
        "report_choices", "Nobody is named who signs. The report keeps an empty line for it."
    ),
    "preview.page": QT_TRANSLATE_NOOP("report_choices", "Page {page} of {pages}"),
    "preview.page_first": QT_TRANSLATE_NOOP("report_choices", "Page {page}"),
    "preview.page_named": QT_TRANSLATE_NOOP("report_choices", "{page}: {headings}"),
}
