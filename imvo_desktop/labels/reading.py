"""What reading a workbook found, and files that are no lists, as a sentence."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "finding.file_empty": QT_TRANSLATE_NOOP(
        "reading", "The file is empty: there is no row in it. Check whether it is the right file."
    ),
    "finding.too_many_to_import": QT_TRANSLATE_NOOP(
        "reading",
        "The list has {value} rows; at most {repaired} can be imported at once. Split the list "
        "before you go on.",
    ),
    "finding.rest_read_plainly": QT_TRANSLATE_NOOP(
        "reading",
        "Most rows have quotation marks out of place, so these were given up from row {row} on: "
        "rows that do not match are cut at every separator. Check the file.",
    ),
    "finding.findings_more": QT_TRANSLATE_NOOP(
        "reading", "{value} more findings of reading the file are not listed."
    ),
    "finding.rows_hidden": QT_TRANSLATE_NOOP(
        "reading", "The sheet has hidden rows ({value}). They were read like the others."
    ),
    "finding.rows_hidden_left_out": QT_TRANSLATE_NOOP(
        "reading", "The sheet has hidden rows ({value}). They were left out."
    ),
    "finding.columns_hidden": QT_TRANSLATE_NOOP(
        "reading", "The sheet has hidden columns ({value}). They were read like the others."
    ),
    "finding.formula_without_value": QT_TRANSLATE_NOOP(
        "reading",
        "Row {row}, column {column}: the formula “{value}” has no stored result, so the cell "
        "was read as empty. Open the list in a spreadsheet program, save it and read it again.",
    ),
    "finding.cell_error": QT_TRANSLATE_NOOP(
        "reading",
        "Row {row}, column {column}: the cell holds the error “{value}”. It was read as empty.",
    ),
    "finding.cells_merged": QT_TRANSLATE_NOOP(
        "reading",
        "The cells {value} are merged. Each row they cover was read as “{repaired}”.",
    ),
    "finding.number_rounded": QT_TRANSLATE_NOOP(
        "reading",
        "Row {row}, column {column}: “{value}” has more digits than a spreadsheet keeps of a "
        "number, so its last digits may be wrong. Check it; keep such numbers as text.",
    ),
    "error.file_is_numbers": QT_TRANSLATE_NOOP(
        "reading",
        "“{name}” is a Numbers document. Nothing was imported. Export it in Numbers as Excel "
        "or CSV and choose that file.",
    ),
    "error.file_is_document": QT_TRANSLATE_NOOP(
        "reading",
        "“{name}” is a text document or a presentation, not a list. Nothing was imported. Copy "
        "its table to a spreadsheet and save that as XLSX.",
    ),
    "error.file_is_archive": QT_TRANSLATE_NOOP(
        "reading",
        "“{name}” is an archive with other files in it. Nothing was imported. Unpack it and "
        "choose the list.",
    ),
    "error.file_is_web_page": QT_TRANSLATE_NOOP(
        "reading",
        "“{name}” is a web page in which no table was found. Nothing was imported. Open it in a "
        "spreadsheet program and save it as XLSX.",
    ),
    "error.file_is_markup": QT_TRANSLATE_NOOP(
        "reading",
        "“{name}” is an XML file that is not a sheet. Nothing was imported. Open it in a "
        "spreadsheet program and save it as XLSX.",
    ),
}
