"""What can be amiss with a table of findings, or with a row of a list of one's own."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "error.findings_column_missing": QT_TRANSLATE_NOOP(
        "knowledge_errors",
        "“{file}” has no column “{column}”. Nothing was read. Add that column.",
    ),
    "error.findings_column_unknown": QT_TRANSLATE_NOOP(
        "knowledge_errors",
        "“{file}” has a column “{column}” that a list of findings does not have. Nothing was "
        "read. Remove the column or correct its name.",
    ),
    "error.findings_cell_invalid": QT_TRANSLATE_NOOP(
        "knowledge_errors",
        "“{value}” does not fit the column “{column}” in row {row} of “{file}”. Nothing was "
        "read. Correct the value.",
    ),
    "error.findings_id_twice": QT_TRANSLATE_NOOP(
        "knowledge_errors",
        "“{value}” in row {row} of “{file}” is there twice. Nothing was read. Give each row an "
        "id of its own.",
    ),
    "error.own_list_too_long": QT_TRANSLATE_NOOP(
        "knowledge_errors",
        "The list has {count} rows; at most {limit} can be read as a source. Nothing was "
        "added. Split the list.",
    ),
    "error.own_list_without_subject": QT_TRANSLATE_NOOP(
        "knowledge_errors",
        "No column holds a country, a product, a code or a sector. Nothing was added. Choose "
        "that column.",
    ),
    "error.own_list_without_theme": QT_TRANSLATE_NOOP(
        "knowledge_errors",
        "No column says which theme it is about. Nothing was added. Choose a theme for the "
        "whole list.",
    ),
    "error.own_list_without_limit": QT_TRANSLATE_NOOP(
        "knowledge_errors",
        "It is not known yet which values count. Nothing was added. Fill in the limit.",
    ),
    "error.own_list_without_source": QT_TRANSLATE_NOOP(
        "knowledge_errors",
        "The publisher or the title of the source is missing. Nothing was added. Fill in both.",
    ),
    "error.own_list_says_nothing": QT_TRANSLATE_NOOP(
        "knowledge_errors",
        "No row of the list could be understood. Nothing was added. Look at the reasons and "
        "correct the columns.",
    ),
    "own_row.theme_unknown": QT_TRANSLATE_NOOP(
        "knowledge_errors", "“{value}” is not one of the 22 themes."
    ),
    "own_row.theme_unknown.empty": QT_TRANSLATE_NOOP("knowledge_errors", "The row names no theme."),
    "own_row.answer_unknown": QT_TRANSLATE_NOOP(
        "knowledge_errors", "“{value}” is neither yes nor no."
    ),
    "own_row.both_no": QT_TRANSLATE_NOOP(
        "knowledge_errors",
        "Child labour and forced labour are both no. (On the US list: listed for what goes "
        "into it.)",
    ),
    "own_row.country_unknown": QT_TRANSLATE_NOOP(
        "knowledge_errors", "“{value}” is not a country we know."
    ),
    "own_row.area_without_country": QT_TRANSLATE_NOOP(
        "knowledge_errors", "It is not said of which country “{value}” is a part."
    ),
    "own_row.good_unknown": QT_TRANSLATE_NOOP(
        "knowledge_errors",
        "It is not certain which product code “{value}” has. Add a column with the HS code.",
    ),
    "own_row.code_unknown": QT_TRANSLATE_NOOP(
        "knowledge_errors", "“{value}” is not a product code of 2 to 10 digits."
    ),
    "own_row.sector_unknown": QT_TRANSLATE_NOOP(
        "knowledge_errors", "“{value}” is not a code of NACE or SBI."
    ),
    "own_row.value_unknown": QT_TRANSLATE_NOOP("knowledge_errors", "“{value}” is not a number."),
    "own_row.value_unknown.empty": QT_TRANSLATE_NOOP(
        "knowledge_errors", "There is no value in the row: not known."
    ),
    "own_row.nothing_named": QT_TRANSLATE_NOOP(
        "knowledge_errors", "The row names no country, product, code or sector."
    ),
    "own_row.cell_invalid": QT_TRANSLATE_NOOP(
        "knowledge_errors", "This does not fit the column: “{value}”."
    ),
    "own_row.cell_invalid.empty": QT_TRANSLATE_NOOP(
        "knowledge_errors", "A column that is needed is empty."
    ),
    "own_row.said_before": QT_TRANSLATE_NOOP("knowledge_errors", "Row {value} says the same."),
}
