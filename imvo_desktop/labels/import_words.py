"""What the import says of its findings and changes taken together."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "import.more": QT_TRANSLATE_NOOP("import_words", "and {count} more"),
    "import.empty": QT_TRANSLATE_NOOP("import_words", "not known"),
    "import.changed": QT_TRANSLATE_NOOP("import_words", "{records} that change: {number}"),
    "import.new": QT_TRANSLATE_NOOP("import_words", "New {records}: {number}"),
    "import.kind.organisation": QT_TRANSLATE_NOOP("import_words", "organisations"),
    "import.kind.link": QT_TRANSLATE_NOOP("import_words", "deliveries"),
    "import.kind.risk": QT_TRANSLATE_NOOP("import_words", "risks"),
    "finding_kind.characters_lost": QT_TRANSLATE_NOOP(
        "import_words", "Characters that cannot be read"
    ),
    "finding_kind.cell_cut": QT_TRANSLATE_NOOP("import_words", "Texts that were cut off"),
    "finding_kind.row_too_long": QT_TRANSLATE_NOOP(
        "import_words", "Rows with more cells than there are column headings"
    ),
    "finding_kind.number_ambiguous": QT_TRANSLATE_NOOP(
        "import_words", "Columns with numbers that can mean two things"
    ),
    "finding_kind.name_missing": QT_TRANSLATE_NOOP(
        "import_words", "Rows without a name, kept aside"
    ),
    "finding_kind.total_row": QT_TRANSLATE_NOOP(
        "import_words", "Rows that look like a total, kept aside"
    ),
    "finding_kind.country_read": QT_TRANSLATE_NOOP(
        "import_words", "Countries written in another way"
    ),
    "finding_kind.country_unknown": QT_TRANSLATE_NOOP(
        "import_words", "Texts that are no country we know; the country stays unknown"
    ),
    "finding_kind.number_unreadable": QT_TRANSLATE_NOOP(
        "import_words", "Texts where a number should be; the field stays empty"
    ),
    "finding_kind.number_out_of_range": QT_TRANSLATE_NOOP(
        "import_words", "Numbers outside what is possible; the field stays empty"
    ),
    "finding_kind.value_unknown": QT_TRANSLATE_NOOP("import_words", "Values we do not know"),
    "finding_kind.currency_other": QT_TRANSLATE_NOOP(
        "import_words", "Values in another currency than the project, left out"
    ),
    "finding_kind.row_repeated": QT_TRANSLATE_NOOP(
        "import_words", "Rows that say the same as an earlier row"
    ),
    "finding_kind.supplier_again": QT_TRANSLATE_NOOP(
        "import_words", "More deliveries of a supplier named before"
    ),
    "finding_kind.tier_without_buyer": QT_TRANSLATE_NOOP(
        "import_words",
        "Suppliers deeper in the chain of which the list does not say to whom they deliver",
    ),
    "template.osh_contribution": QT_TRANSLATE_NOOP(
        "import_words", "Open Supply Hub, to contribute"
    ),
    "template.osh_download": QT_TRANSLATE_NOOP("import_words", "Open Supply Hub, download"),
    "template.transparency_pledge": QT_TRANSLATE_NOOP(
        "import_words", "List of factories (Transparency Pledge)"
    ),
    "template.nike_map": QT_TRANSLATE_NOOP("import_words", "Manufacturing map of Nike"),
    "template.suppliershield_suppliers": QT_TRANSLATE_NOOP(
        "import_words", "SupplierShield: suppliers"
    ),
    "template.suppliershield_dependencies": QT_TRANSLATE_NOOP(
        "import_words", "SupplierShield: who delivers to whom"
    ),
    "template.suppliershield_bom": QT_TRANSLATE_NOOP(
        "import_words", "SupplierShield: parts of products"
    ),
    "template.edge_list": QT_TRANSLATE_NOOP("import_words", "Who delivers to whom"),
    "template.cmrt": QT_TRANSLATE_NOOP("import_words", "Smelters (CMRT)"),
    "template.eudr_geojson": QT_TRANSLATE_NOOP("import_words", "Places of production (EUDR)"),
    "template.csr_risk_check": QT_TRANSLATE_NOOP("import_words", "Risks of the CSR Risk Checker"),
    "template.audit_list": QT_TRANSLATE_NOOP("import_words", "List of audits"),
    "template.own_export": QT_TRANSLATE_NOOP("import_words", "Table of IMVO Desktop"),
}
