"""What an import found in rows that are no suppliers, and took over from what stands around."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "finding.note_row": QT_TRANSLATE_NOOP(
        "row_findings", "Row {row} (“{value}”) looks like a note. It is kept aside."
    ),
    "finding.group_row": QT_TRANSLATE_NOOP(
        "row_findings",
        "Row {row} (“{value}”) is a country by itself: a heading above other rows. It is kept "
        "aside.",
    ),
    "finding.ditto_read": QT_TRANSLATE_NOOP(
        "row_findings",
        "Column {column}: {value} cells say “the same as above”. What stands above was taken.",
    ),
    "finding.name_from_above": QT_TRANSLATE_NOOP(
        "row_findings",
        "Row {row} has no name and names goods only. It was taken as a delivery of “{value}”, "
        "which stands above it.",
    ),
    "finding.number_with_name": QT_TRANSLATE_NOOP(
        "row_findings",
        "Column {column} has a number with each name. They were taken apart: number {value}, name "
        "“{repaired}”.",
    ),
    "finding.country_from_above": QT_TRANSLATE_NOOP(
        "row_findings",
        "Column {column} names each country once, above a group of rows. It was taken for the "
        "{value} rows below it too.",
    ),
    "finding.country_from_name": QT_TRANSLATE_NOOP(
        "row_findings",
        "Row {row}: the name “{value}” has {repaired} behind it. That was taken as the country.",
    ),
    "finding.year_chosen": QT_TRANSLATE_NOOP(
        "row_findings",
        "The list has the same amount for several years. Column {column} was taken; not used: "
        "{value}.",
    ),
    "finding.table_beside": QT_TRANSLATE_NOOP(
        "row_findings",
        "Beside the list stands another list. Its columns were not read: {value}.",
    ),
    "finding_kind.note_row": QT_TRANSLATE_NOOP(
        "row_findings", "Rows that look like a note, kept aside"
    ),
    "finding_kind.group_row": QT_TRANSLATE_NOOP(
        "row_findings", "Rows that are a heading above other rows, kept aside"
    ),
    "finding_kind.ditto_read": QT_TRANSLATE_NOOP(
        "row_findings", "Columns in which cells say “the same as above”"
    ),
    "finding_kind.name_from_above": QT_TRANSLATE_NOOP(
        "row_findings", "Rows without a name that belong to the supplier above them"
    ),
    "finding_kind.country_from_name": QT_TRANSLATE_NOOP(
        "row_findings", "Countries read from the name"
    ),
    "kept.note_row": QT_TRANSLATE_NOOP("row_findings", "Looks like a note"),
    "kept.group_row": QT_TRANSLATE_NOOP("row_findings", "Heading above other rows"),
}
