"""What readers outside see instead of what must stay inside, and what they are told of it."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "pseudonym.own": QT_TRANSLATE_NOOP("readers", "Own company {code}"),
    "pseudonym.supplier": QT_TRANSLATE_NOOP("readers", "Supplier {code}"),
    "pseudonym.sub_supplier": QT_TRANSLATE_NOOP("readers", "Sub-supplier {code}"),
    "pseudonym.agent": QT_TRANSLATE_NOOP("readers", "Agent {code}"),
    "pseudonym.recruiter": QT_TRANSLATE_NOOP("readers", "Recruiter {code}"),
    "pseudonym.carrier": QT_TRANSLATE_NOOP("readers", "Carrier {code}"),
    "pseudonym.origin": QT_TRANSLATE_NOOP("readers", "Origin {code}"),
    "pseudonym.customer": QT_TRANSLATE_NOOP("readers", "Customer {code}"),
    "pseudonym.investment": QT_TRANSLATE_NOOP("readers", "Investment {code}"),
    "pseudonym.unknown": QT_TRANSLATE_NOOP("readers", "Unknown step {code}"),
    "pseudonym.site": QT_TRANSLATE_NOOP("readers", "{name}, site {number}"),
    "pseudonym.evidence": QT_TRANSLATE_NOOP("readers", "Evidence {number} (not shown)"),
    "pseudonym.source": QT_TRANSLATE_NOOP("readers", "Own source {number}"),
    "redacted.hidden": QT_TRANSLATE_NOOP("readers", "not shown"),
    "redacted.person": QT_TRANSLATE_NOOP("readers", "[person]"),
    "redacted.name": QT_TRANSLATE_NOOP("readers", "[name]"),
    "redacted.mail": QT_TRANSLATE_NOOP("readers", "[e-mail]"),
    "redacted.web": QT_TRANSLATE_NOOP("readers", "[web address]"),
    "redacted.phone": QT_TRANSLATE_NOOP("readers", "[phone number]"),
    "redacted.amount": QT_TRANSLATE_NOOP("readers", "[amount]"),
    "redacted.place": QT_TRANSLATE_NOOP("readers", "[place]"),
    "redacted.number": QT_TRANSLATE_NOOP("readers", "[number]"),
    "report.profile.customer": QT_TRANSLATE_NOOP("readers", "A customer"),
    "report.profile.auditor": QT_TRANSLATE_NOOP("readers", "An auditor"),
    "report.profile.public": QT_TRANSLATE_NOOP("readers", "Everyone"),
    "report.left_out": QT_TRANSLATE_NOOP("readers", "Not in it"),
    "report.left_out.customer": QT_TRANSLATE_NOOP(
        "readers",
        "Names of organisations are replaced by other names that stay the same. People, amounts,"
        " addresses, numbers and notes are left out.",
    ),
    "report.left_out.auditor": QT_TRANSLATE_NOOP(
        "readers", "Notes for own use and what-ifs. All else is in it."
    ),
    "report.left_out.public": QT_TRANSLATE_NOOP(
        "readers",
        "Names of organisations are replaced by other names that stay the same. People, amounts,"
        " addresses, places, notes and free texts are left out.",
    ),
    "report.limits.customer": QT_TRANSLATE_NOOP(
        "readers",
        "What a customer may not see is replaced or left out, as the cover says. It does count in"
        " every number and in the order. In free texts only the names that the project knows are"
        " replaced.",
    ),
    "report.limits.public": QT_TRANSLATE_NOOP(
        "readers",
        "What not everyone may see is replaced or left out, as the cover says. It does count in"
        " every number and in the order. “Not shown” means that the company has it; it does not"
        " mean “not known”.",
    ),
    "report.method.who_hidden": QT_TRANSLATE_NOOP(
        "readers", "Who judged is not shown in this report"
    ),
    "edit.make_report_key": QT_TRANSLATE_NOOP(
        "readers", "Make the names that stand for organisations"
    ),
    "error.pseudonym_key_missing": QT_TRANSLATE_NOOP(
        "readers",
        "This document needs names that stand for your suppliers, and the project has none yet."
        " Nothing was written. Open the project so that it can be changed, and make the document"
        " again.",
    ),
    "error.pseudonym_key_read_only": QT_TRANSLATE_NOOP(
        "readers",
        "This document needs names that stand for your suppliers. They are made once and kept in"
        " the project, but {name} cannot be written to. Nothing was written. Make a copy of the"
        " project that you can change, and try again.",
    ),
    "error.export_internal_only": QT_TRANSLATE_NOOP(
        "readers",
        "A JSON file holds the whole project, with all names and amounts, and is only for internal"
        " use. Nothing was written. Choose .xlsx or .csv, or leave out --profile.",
    ),
    "error.audit_internal_only": QT_TRANSLATE_NOOP(
        "readers",
        "The audit trail holds all that was ever filled in, and is only for internal use. Nothing "
        "was written. Leave out --profile.",
    ),
    "error.audit_not_csv": QT_TRANSLATE_NOOP(
        "readers",
        "The audit trail is written as CSV, and “{file}” does not end in .csv. Nothing was "
        "written.",
    ),
}
