"""What can be amiss with a table of findings."""

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
}
