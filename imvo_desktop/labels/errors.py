"""Errors as sentences: what happened, what is safe, what to do."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "error.id_in_use": QT_TRANSLATE_NOOP(
        "errors", "The id “{id}” is already in use. Nothing was changed. Choose another id."
    ),
    "error.round_unnamed": QT_TRANSLATE_NOOP(
        "errors", "The round has no name or no date. Nothing was changed. Fill in both."
    ),
    "error.person_too_short": QT_TRANSLATE_NOOP(
        "errors",
        "A name of fewer than {count} letters stands in too many other words. Nothing was changed. "
        "Fill in the whole name.",
    ),
    "error.version_unnamed": QT_TRANSLATE_NOOP(
        "errors", "The version has no name. Nothing was changed. Fill in a name."
    ),
    "error.id_fixed": QT_TRANSLATE_NOOP(
        "errors", "The id “{id}” cannot be changed. Nothing was changed. Add a new record instead."
    ),
    "error.record_missing": QT_TRANSLATE_NOOP(
        "errors", "“{id}” ({kind}) is not in the project. Nothing was changed. Check the id."
    ),
    "error.record_changed": QT_TRANSLATE_NOOP(
        "errors",
        "“{id}” ({kind}) has changed in the meantime. Nothing was changed. Look at it again "
        "and repeat the step.",
    ),
    "error.reference_missing": QT_TRANSLATE_NOOP(
        "errors",
        "The step points at “{id}” ({kind}), which is not in the project. Nothing was "
        "changed. Add that first.",
    ),
    "error.record_in_use": QT_TRANSLATE_NOOP(
        "errors",
        "“{id}” ({kind}) is still in use by other records. Nothing was changed. Remove those "
        "first.",
    ),
    "error.field_invalid": QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” does not fit the field {field} ({kind}). Nothing was changed. Correct the "
        "value.",
    ),
    "error.field_unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no field “{field}” ({kind}). Nothing was changed. Check the name."
    ),
    "error.field_missing": QT_TRANSLATE_NOOP(
        "errors", "The field {field} ({kind}) is required. Nothing was changed. Fill it in."
    ),
    "error.document_shape": QT_TRANSLATE_NOOP(
        "errors",
        "The JSON file does not have the expected shape at “{group}”. Nothing was imported. "
        "Use an export of this program or the shape in the manual.",
    ),
    "error.argument_missing": QT_TRANSLATE_NOOP(
        "errors", "The command lacks {argument}. Nothing was done. See imvo --help."
    ),
    "error.argument_unknown": QT_TRANSLATE_NOOP(
        "errors", "The command does not know {argument}. Nothing was done. See imvo --help."
    ),
    "error.argument_invalid": QT_TRANSLATE_NOOP(
        "errors", "What was given for {argument} does not fit. Nothing was done. See imvo --help."
    ),
    "error.lens_unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no lens “{name}”. Nothing was done. Choose from: {names}."
    ),
    "error.option_invalid": QT_TRANSLATE_NOOP(
        "errors",
        "The option “{option}” in “{file}” does not fit. Nothing was done. Correct the value.",
    ),
    "error.grid_invalid": QT_TRANSLATE_NOOP(
        "errors",
        "The grid in “{file}” does not fit. Nothing was done. It needs five rows, for severity 1 "
        "to 5, of five levels, for likelihood 1 to 5: low, medium, high or very_high. A level may "
        "not fall where severity or likelihood rises.",
    ),
    "error.demo_changed": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” is there already and is not the untouched example. It was left as it is. "
        "Choose another folder with --out.",
    ),
    "error.export_kind_unknown": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}”: this kind of file cannot be exported. Nothing was written. Choose "
        ".xlsx, .csv, .zip, .json, .graphml, .gexf, .geojson, .png or .svg.",
    ),
    "error.stopped": QT_TRANSLATE_NOOP("errors", "Stopped. What was saved is safe."),
    "error.memory": QT_TRANSLATE_NOOP(
        "errors",
        "There is not enough memory for this. What was saved is safe. Close other programs "
        "and try again.",
    ),
    "error.unexpected": QT_TRANSLATE_NOOP(
        "errors",
        "Something went wrong that the program did not expect ({details}). What was saved is "
        "safe. Try again.",
    ),
    "error.busy": QT_TRANSLATE_NOOP(
        "errors",
        "The previous step is still being saved. Nothing was changed. Wait a moment and try again.",
    ),
    "error.own_missing": QT_TRANSLATE_NOOP(
        "errors",
        "There is no own company yet. Choose which organisation it is: Edit, Change the own "
        "company. Nothing was changed.",
    ),
    "error.edit_pending": QT_TRANSLATE_NOOP(
        "errors",
        "The previous step is still being saved. Nothing was changed. Wait a moment and try again.",
    ),
    "error.edit_not_pending": QT_TRANSLATE_NOOP(
        "errors", "That step was finished already. Nothing was changed."
    ),
    "error.document_unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no document “{name}”. Nothing was done. Choose from: {names}."
    ),
    "error.profile_unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no report for “{value}”. Nothing was written. Choose one of: {known}."
    ),
    "error.date_invalid": QT_TRANSLATE_NOOP(
        "errors", "“{value}” is not a date. Nothing was written. Write it as 2026-11-22."
    ),
    "error.report_not_set": QT_TRANSLATE_NOOP(
        "errors",
        "The report could not be made ({details}). Nothing was written; your project is "
        "safe. Try again with a smaller part of the chain.",
    ),
}
