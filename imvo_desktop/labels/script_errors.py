"""What can be amiss with a script of edits, with undo, and with a copy of a project."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "error.script_line": QT_TRANSLATE_NOOP(
        "script_errors",
        "Line {line} of the script cannot be done ({problem}). Everything before it is saved."
        " Correct the line and run the rest.",
    ),
    "error.script_line_too_long": QT_TRANSLATE_NOOP(
        "script_errors",
        "The line is too long. Nothing of it was done. Split it into several edits.",
    ),
    "error.script_not_json": QT_TRANSLATE_NOOP(
        "script_errors",
        "The line is not a JSON object. Nothing of it was done. Correct the line.",
    ),
    "error.script_op_missing": QT_TRANSLATE_NOOP(
        "script_errors",
        "The line does not say what to do. Nothing of it was done. Add “op”.",
    ),
    "error.script_op_unknown": QT_TRANSLATE_NOOP(
        "script_errors",
        "The step “{op}” is not known, or its kind is missing. Nothing of it was done. "
        "Correct the line.",
    ),
    "error.script_fields_invalid": QT_TRANSLATE_NOOP(
        "script_errors",
        "What stands under “fields” is not a JSON object. Nothing of it was done. Correct the"
        " line.",
    ),
    "error.nothing_to_undo": QT_TRANSLATE_NOOP(
        "script_errors",
        "There is nothing to undo. Nothing was changed.",
    ),
    "error.nothing_to_redo": QT_TRANSLATE_NOOP(
        "script_errors",
        "There is nothing to redo. Nothing was changed.",
    ),
    "error.copy_not_sound": QT_TRANSLATE_NOOP(
        "script_errors",
        "The copy “{file}” did not pass its check and was not kept. The project itself was "
        "not touched. Check the disk and try again.",
    ),
    "error.migration_failed": QT_TRANSLATE_NOOP(
        "script_errors",
        "“{file}” could not be brought to the format of this version. It was left as it is. "
        "Use a backup, or the version it was made with.",
    ),
}
