"""What an import found in cells and columns, and what was read instead, as a sentence."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "finding.number_lowest": QT_TRANSLATE_NOOP(
        "cell_findings",
        "Row {row}, column {column}: “{value}” is no exact number. The lowest was taken: "
        "{repaired}.",
    ),
    "finding.number_other_way": QT_TRANSLATE_NOOP(
        "cell_findings",
        "Row {row}, column {column}: “{value}” is written in another way than the rest of the "
        "column. It was read as {repaired}.",
    ),
    "finding.digits_lost": QT_TRANSLATE_NOOP(
        "cell_findings",
        "Row {row}, column {column}: “{value}” is a number that a spreadsheet has shortened. "
        "Digits are gone, so the field stays empty. Look it up in the original.",
    ),
    "finding.id_decimals": QT_TRANSLATE_NOOP(
        "cell_findings",
        "Column {column}: a program wrote these numbers with decimals ({value}). They were read "
        "without, as {repaired}.",
    ),
    "finding.date_ambiguous": QT_TRANSLATE_NOOP(
        "cell_findings",
        "Column {column}: a date such as {value} can mean two days. It was read as {repaired}.",
    ),
    "finding.date_unreadable": QT_TRANSLATE_NOOP(
        "cell_findings",
        "Row {row}, column {column}: “{value}” is no date we know. It was kept as it stands.",
    ),
    "finding.date_other_way": QT_TRANSLATE_NOOP(
        "cell_findings",
        "Row {row}, column {column}: “{value}” does not fit the order of the other dates. It was "
        "read as {repaired}.",
    ),
    "finding.date_read": QT_TRANSLATE_NOOP(
        "cell_findings", "Row {row}, column {column}: “{value}” was read as {repaired}."
    ),
    "finding.hs_unreadable": QT_TRANSLATE_NOOP(
        "cell_findings",
        "Row {row}, column {column}: “{value}” is no code of goods. The field stays empty.",
    ),
    "finding.hs_zero_added": QT_TRANSLATE_NOOP(
        "cell_findings",
        "Row {row}, column {column}: “{value}” lacks a zero, as spreadsheets leave out. It was "
        "read as {repaired}.",
    ),
    "finding.hs_first": QT_TRANSLATE_NOOP(
        "cell_findings",
        "Row {row}, column {column}: “{value}” holds several codes of goods. The first was taken: "
        "{repaired}.",
    ),
    "finding.hs_unknown": QT_TRANSLATE_NOOP(
        "cell_findings",
        "Row {row}, column {column}: no heading starts like “{value}”. The code was kept as "
        "{repaired}; check it.",
    ),
    "finding.country_unclear": QT_TRANSLATE_NOOP(
        "cell_findings",
        "Row {row}, column {column}: “{value}” can be more than one country. The row is used; "
        "the country stays unknown until you choose.",
    ),
    "finding.country_from_address": QT_TRANSLATE_NOOP(
        "cell_findings",
        "Row {row}, column {column}: “{value}” lies in {repaired}. That was taken as the country.",
    ),
    "finding_kind.number_lowest": QT_TRANSLATE_NOOP(
        "cell_findings", "Numbers that are not exact; the lowest was taken"
    ),
    "finding_kind.number_other_way": QT_TRANSLATE_NOOP(
        "cell_findings", "Numbers written in another way than the rest of their column"
    ),
    "finding_kind.digits_lost": QT_TRANSLATE_NOOP(
        "cell_findings", "Numbers that a spreadsheet has shortened; the field stays empty"
    ),
    "finding_kind.date_ambiguous": QT_TRANSLATE_NOOP(
        "cell_findings", "Columns with dates that can mean two days"
    ),
    "finding_kind.date_unreadable": QT_TRANSLATE_NOOP(
        "cell_findings", "Texts where a date should be, kept as they stand"
    ),
    "finding_kind.date_other_way": QT_TRANSLATE_NOOP(
        "cell_findings", "Dates in another order than the rest of their column"
    ),
    "finding_kind.date_read": QT_TRANSLATE_NOOP("cell_findings", "Dates written in another way"),
    "finding_kind.hs_unreadable": QT_TRANSLATE_NOOP(
        "cell_findings", "Texts where a code of goods should be; the field stays empty"
    ),
    "finding_kind.hs_zero_added": QT_TRANSLATE_NOOP(
        "cell_findings", "Codes of goods that got back a zero"
    ),
    "finding_kind.hs_first": QT_TRANSLATE_NOOP(
        "cell_findings", "Cells with several codes of goods; the first was taken"
    ),
    "finding_kind.hs_unknown": QT_TRANSLATE_NOOP(
        "cell_findings", "Codes of goods with a heading we do not know, kept"
    ),
    "finding_kind.country_unclear": QT_TRANSLATE_NOOP(
        "cell_findings", "Texts that can be more than one country; the country stays unknown"
    ),
    "finding_kind.country_from_address": QT_TRANSLATE_NOOP(
        "cell_findings", "Countries read from the address"
    ),
}
