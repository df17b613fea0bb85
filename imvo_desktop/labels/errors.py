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
    "error.document_shape": QT_TRANSLATE_NOOP(
        "errors",
        "The JSON file does not have the expected shape at “{group}”. Nothing was imported. "
        "Use an export of this program or the shape in the manual.",
    ),
    "error.json_invalid": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” is not valid JSON (line {row}). Nothing was read. Correct the file or "
        "export it again.",
    ),
    "error.file_damaged": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is damaged or incomplete. Nothing was imported. Save it again in the "
        "program it came from.",
    ),
    "error.file_empty": QT_TRANSLATE_NOOP(
        "errors", "The file is empty. Nothing was imported. Check whether you chose the right file."
    ),
    "error.file_missing": QT_TRANSLATE_NOOP(
        "errors", "“{name}” was not found. Nothing was changed. Check the name and the folder."
    ),
    "error.file_not_a_table": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not a list the program can read. Nothing was imported. Save it as CSV "
        "or XLSX.",
    ),
    "error.file_password": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is locked with a password. Nothing was imported. Save a copy without a password.",
    ),
    "error.file_too_big": QT_TRANSLATE_NOOP(
        "errors",
        "The file is too large to be read safely. Nothing was imported. Split the list or "
        "save it as CSV.",
    ),
    "error.file_unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” cannot be read. Nothing was changed. Close it in other programs and check "
        "whether you may open it.",
    ),
    "error.import_too_long": QT_TRANSLATE_NOOP(
        "errors",
        "The list has {rows} rows; at most {limit} can be imported at once. Nothing was "
        "imported. Split the list.",
    ),
    "error.line_too_long": QT_TRANSLATE_NOOP(
        "errors",
        "Row {row} is too long to read. Nothing was imported. Check the quotes in that row.",
    ),
    "error.mapping_column_unknown": QT_TRANSLATE_NOOP(
        "errors", "The list has no column “{column}”. Nothing was imported. Correct the mapping."
    ),
    "error.mapping_field_unknown": QT_TRANSLATE_NOOP(
        "errors",
        "A column cannot be mapped to “{field}”. Nothing was imported. Correct the mapping.",
    ),
    "error.mapping_without_name": QT_TRANSLATE_NOOP(
        "errors",
        "No column holds the name of the supplier. Nothing was imported. Choose that column.",
    ),
    "error.reader_stopped": QT_TRANSLATE_NOOP(
        "errors",
        "Reading the file stopped: it may be damaged or built to harm. Your project is safe "
        "and unchanged. Save the list as CSV and try again.",
    ),
    "error.reader_timeout": QT_TRANSLATE_NOOP(
        "errors",
        "Reading the file took longer than {seconds} seconds and was stopped. Your project "
        "is safe and unchanged. Split the list or save it as CSV.",
    ),
    "error.sheet_missing": QT_TRANSLATE_NOOP(
        "errors", "The workbook has no sheet “{sheet}”. Nothing was imported. Choose another sheet."
    ),
    "error.sheet_too_big": QT_TRANSLATE_NOOP(
        "errors",
        "The sheet “{sheet}” is too large: it reaches to row {row}, column {column}. Nothing "
        "was imported. Remove stray cells or save the list as CSV.",
    ),
    "error.table_too_long": QT_TRANSLATE_NOOP(
        "errors", "The list has more than {limit} rows. Nothing was imported. Split the list."
    ),
    "error.table_too_wide": QT_TRANSLATE_NOOP(
        "errors",
        "Row {row} has more than {limit} columns. Nothing was imported. Remove columns you "
        "do not need.",
    ),
    "error.disk_full": QT_TRANSLATE_NOOP(
        "errors",
        "The disk is full, so “{file}” could not be written. What was saved before is safe. "
        "Free some space and try again.",
    ),
    "error.file_not_writable": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” cannot be written in {folder}. Nothing was overwritten. Close the file in "
        "other programs or choose another folder.",
    ),
    "error.folder_missing": QT_TRANSLATE_NOOP(
        "errors",
        "The folder {folder} does not exist, so “{file}” was not written. Nothing was "
        "changed. Choose another folder.",
    ),
    "error.file_name_too_long": QT_TRANSLATE_NOOP(
        "errors", "The name “{file}” is too long. Nothing was written. Choose a shorter name."
    ),
    "error.file_write_failed": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” could not be written in {folder}. Nothing was overwritten. Try again or "
        "choose another folder.",
    ),
    "error.project_missing": QT_TRANSLATE_NOOP(
        "errors",
        "The project “{file}” was not found in {folder}. Nothing was changed. Check the name "
        "and the folder.",
    ),
    "error.project_exists": QT_TRANSLATE_NOOP(
        "errors", "There is already a file “{file}”. It was left as it is. Choose another name."
    ),
    "error.project_not_ours": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” is not a project of this program. It was left as it is. Choose another file.",
    ),
    "error.project_newer": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” was made by a newer version of this program (format {version}, this one "
        "knows {known}). It was left as it is. Install the newer version.",
    ),
    "error.project_foreign_content": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” holds something that is not ours ({name}) and is not opened. It was left "
        "as it is. Use a backup.",
    ),
    "error.project_schema_differs": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” is built differently from what this program expects and is not opened. It "
        "was left as it is. Use a backup.",
    ),
    "error.project_locked": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” is open elsewhere: {user} on {host}, since {since}. Nothing was changed. "
        "Close it there, or open it to read only.",
    ),
    "error.project_busy": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” is in use by another program. What was saved is safe. Wait a moment and "
        "try again.",
    ),
    "error.project_damaged": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” is damaged and cannot be read as a whole. It was left as it is. Use a backup.",
    ),
    "error.project_moved": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” was moved, replaced or removed while it was open. The last step was not "
        "saved; what came before is. Open the project again.",
    ),
    "error.project_disk_error": QT_TRANSLATE_NOOP(
        "errors",
        "The disk reported a fault with “{file}”. What was saved before is safe. Check the "
        "disk or the connection, and try again.",
    ),
    "error.project_read_only": QT_TRANSLATE_NOOP(
        "errors",
        "This project can only be read. Nothing was changed. Save a copy in a folder of your own.",
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
    "error.option_invalid": QT_TRANSLATE_NOOP(
        "errors",
        "The option “{option}” in “{file}” does not fit. Nothing was done. Correct the value.",
    ),
    "error.demo_changed": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” is there already and is not the untouched example. It was left as it is. "
        "Choose another folder with --out.",
    ),
    "error.export_kind_unknown": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}”: this kind of file cannot be exported. Nothing was written. Choose .csv, "
        ".xlsx, .json, .png or .svg.",
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
    "error.attachment_changed": QT_TRANSLATE_NOOP(
        "errors",
        "The attached file is not the one that was added: its contents differ. The project "
        "is safe. Attach it again.",
    ),
    "error.attachment_missing": QT_TRANSLATE_NOOP(
        "errors", "The attached file is not in the project. Nothing was changed. Attach it again."
    ),
    "error.attachment_too_large": QT_TRANSLATE_NOOP(
        "errors",
        "The file is larger than {megabytes} MB. It was not attached. Keep it elsewhere and "
        "note its address.",
    ),
    "error.busy": QT_TRANSLATE_NOOP(
        "errors",
        "The previous step is still being saved. Nothing was changed. Wait a moment and try again.",
    ),
    "error.project_changed_elsewhere": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” was changed by another program while it was open. Your last step was not "
        "saved; what came before is. Open the project again.",
    ),
    "error.project_row_damaged": QT_TRANSLATE_NOOP(
        "errors",
        "In “{file}”, “{id}” ({kind}) is damaged and cannot be read. The file was left as it "
        "is. Use a backup.",
    ),
    "error.import_buyer_needed": QT_TRANSLATE_NOOP(
        "errors",
        "The project has no own company yet. Nothing was imported. Say who buys: --buyer NAME.",
    ),
}
