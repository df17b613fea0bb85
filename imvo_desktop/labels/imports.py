"""What an import found, as a sentence."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "finding.quote_unclosed": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row}: a quotation mark is not closed. The row was read as if the mark were "
        "not there.",
    ),
    "finding.quotes_mended": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row}: the quotation marks do not match. The row was read so that it has as many "
        "cells as the other rows.",
    ),
    "finding.row_refitted": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row} had {value} cells, more than the other rows. Cells were joined so that each "
        "stands in the column where it belongs.",
    ),
    "finding.row_other_separator": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row} has another separator between its cells than the other rows have. It was read "
        "with that one.",
    ),
    "finding.header_repeated": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row} repeats the column headings. It was left out.",
    ),
    "finding.second_list": QT_TRANSLATE_NOOP(
        "imports",
        "In row {row} another list begins, with other column headings and {value} rows. It was not "
        "read. To read it, choose row {row} as the header.",
    ),
    "finding.characters_lost": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row}: some characters cannot be read. Check the encoding.",
    ),
    "finding.nul_removed": QT_TRANSLATE_NOOP(
        "imports",
        "From row {row} on: empty control characters (NUL) were removed.",
    ),
    "finding.cell_cut": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row}, column {column}: the text is longer than {repaired} characters and "
        "was cut off.",
    ),
    "finding.row_too_long": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row} has more cells than there are column headings; “{value}” stands outside them.",
    ),
    "finding.number_ambiguous": QT_TRANSLATE_NOOP(
        "imports",
        "Column {column}: a number such as 1.234 can mean two things. It was read with "
        "“{repaired}” as the decimal sign.",
    ),
    "finding.making_from_list": QT_TRANSLATE_NOOP(
        "imports",
        "The list names places where goods are made, so column {column} also counts as "
        "the country of making.",
    ),
    "finding.name_missing": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row} has no name. It is kept aside.",
    ),
    "finding.total_row": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row} (“{value}”) looks like a total. It is kept aside.",
    ),
    "finding.country_read": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row}, column {column}: “{value}” was read as {repaired}.",
    ),
    "finding.country_unknown": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row}, column {column}: “{value}” is no country we know. The row is used; "
        "the country stays unknown.",
    ),
    "finding.number_unreadable": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row}, column {column}: “{value}” is not a number. The field stays empty.",
    ),
    "finding.number_out_of_range": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row}, column {column}: “{value}” is outside what is possible. The field stays empty.",
    ),
    "finding.value_unknown": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row}, column {column}: “{value}” is not a value we know.",
    ),
    "finding.currency_other": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row}: {value} is in another currency than the project. The value is left out.",
    ),
    "finding.row_repeated": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row} (“{value}”) says the same as an earlier row. It adds nothing.",
    ),
    "finding.supplier_again": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row} (“{value}”) is a second delivery of a supplier named before.",
    ),
    "finding.tier_without_buyer": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row} (“{value}”) is deeper in the chain, but the list does not say to whom "
        "it delivers. No delivery was added.",
    ),
    "finding.buyer_not_in_list": QT_TRANSLATE_NOOP(
        "imports",
        "“{value}” is not in the list. It is added, without deliveries from this list.",
    ),
    "finding.key_unknown": QT_TRANSLATE_NOOP(
        "imports",
        "The file has a part “{column}” that the program does not know. It was left out.",
    ),
    "finding.record_shape": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row} of {column} is not a record. It is kept aside.",
    ),
    "finding.field_invalid": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row}, {column}: “{value}” does not fit. The row is kept aside.",
    ),
    "finding.field_missing": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row}: {column} is required and is not there. The row is kept aside.",
    ),
    "finding.field_unknown": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row}: {column} is not a field we know. The row is kept aside.",
    ),
    "finding.id_clash": QT_TRANSLATE_NOOP(
        "imports",
        "Row {row} of {column}: the id “{value}” stands in the file twice, with different"
        " content. This row is kept aside.",
    ),
    "finding.reference_unknown": QT_TRANSLATE_NOOP(
        "imports",
        "{column}: “{value}” is pointed at, but it is not in the file or the project. "
        "What points at it is kept aside.",
    ),
    "finding.own_second": QT_TRANSLATE_NOOP(
        "imports",
        "“{value}” is the own company in the file, but the project has another. It came "
        "in as a supplier.",
    ),
}
