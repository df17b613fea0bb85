"""Errors as sentences: what happened, what is safe, what to do."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "error.id_in_use": QT_TRANSLATE_NOOP(
        "errors", "The id “{id}” is already in use. Nothing was changed. Choose another id."
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
    "error.unexpected": QT_TRANSLATE_NOOP(
        "errors",
        "Something went wrong that the program did not expect. What was saved is safe. Try "
        "again; details: {details}",
    ),
}
