"""Errors of files, lists and projects: what happened, what is safe, what to do."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "error.cell_too_big": QT_TRANSLATE_NOOP(
        "file_errors",
        "A cell on the sheet “{sheet}” is too large to read safely. Nothing was imported. "
        "Shorten it, or save the list as CSV.",
    ),
    "error.file_damaged": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{name}” is damaged or incomplete. Nothing was imported. Save it again in the "
        "program it came from.",
    ),
    "error.file_empty": QT_TRANSLATE_NOOP(
        "file_errors",
        "The file is empty. Nothing was imported. Check whether you chose the right file.",
    ),
    "error.file_missing": QT_TRANSLATE_NOOP(
        "file_errors", "“{name}” was not found. Nothing was changed. Check the name and the folder."
    ),
    "error.file_not_a_table": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{name}” is not a list the program can read. Nothing was imported. Save it as CSV "
        "or XLSX.",
    ),
    "error.file_password": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{name}” is locked with a password. Nothing was imported. Save a copy without a password.",
    ),
    "error.file_too_big": QT_TRANSLATE_NOOP(
        "file_errors",
        "The file is too large to be read safely. Nothing was imported. Split the list or "
        "save it as CSV.",
    ),
    "error.file_unreadable": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{name}” cannot be read. Nothing was changed. Close it in other programs and check "
        "whether you may open it.",
    ),
    "error.import_too_long": QT_TRANSLATE_NOOP(
        "file_errors",
        "The list has {rows} rows; at most {limit} can be imported at once. Nothing was "
        "imported. Split the list.",
    ),
    "error.line_too_long": QT_TRANSLATE_NOOP(
        "file_errors",
        "Row {row} is too long to read. Nothing was imported. Check the quotes in that row.",
    ),
    "error.mapping_column_unknown": QT_TRANSLATE_NOOP(
        "file_errors",
        "The list has no column “{column}”. Nothing was imported. Correct the mapping.",
    ),
    "error.mapping_field_unknown": QT_TRANSLATE_NOOP(
        "file_errors",
        "A column cannot be mapped to “{field}”. Nothing was imported. Correct the mapping.",
    ),
    "error.mapping_field_twice": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{first}” and “{second}” are both mapped to “{field}”. Nothing was imported. Leave one "
        "of them out.",
    ),
    "error.list_without_suppliers": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{name}” has no suppliers, but says something about countries or goods. Nothing was "
        "imported. Add it as a list of your own, with the sources.",
    ),
    "error.mapping_without_name": QT_TRANSLATE_NOOP(
        "file_errors",
        "No column holds the name of the supplier. Nothing was imported. Choose that column.",
    ),
    "error.reader_stopped": QT_TRANSLATE_NOOP(
        "file_errors",
        "Reading the file stopped: it may be damaged or built to harm. Your project is safe "
        "and unchanged. Save the list as CSV and try again.",
    ),
    "error.reader_timeout": QT_TRANSLATE_NOOP(
        "file_errors",
        "Reading the file took longer than {seconds} seconds and was stopped. Your project "
        "is safe and unchanged. Split the list or save it as CSV.",
    ),
    "error.sheet_missing": QT_TRANSLATE_NOOP(
        "file_errors",
        "The workbook has no sheet “{sheet}”. Nothing was imported. Choose another sheet.",
    ),
    "error.sheet_too_big": QT_TRANSLATE_NOOP(
        "file_errors",
        "The sheet “{sheet}” is too large: it reaches to row {row}, column {column}. Nothing "
        "was imported. Remove stray cells or save the list as CSV.",
    ),
    "error.table_too_long": QT_TRANSLATE_NOOP(
        "file_errors", "The list has more than {limit} rows. Nothing was imported. Split the list."
    ),
    "error.table_too_wide": QT_TRANSLATE_NOOP(
        "file_errors",
        "Row {row} has more than {limit} columns. Nothing was imported. Remove columns you "
        "do not need.",
    ),
    "error.disk_full": QT_TRANSLATE_NOOP(
        "file_errors",
        "The disk is full, so “{file}” could not be written. What was saved before is safe. "
        "Free some space and try again.",
    ),
    "error.file_not_writable": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{file}” cannot be written in {folder}. Nothing was overwritten. Close the file in "
        "other programs or choose another folder.",
    ),
    "error.folder_missing": QT_TRANSLATE_NOOP(
        "file_errors",
        "The folder {folder} does not exist, so “{file}” was not written. Nothing was "
        "changed. Choose another folder.",
    ),
    "error.file_name_too_long": QT_TRANSLATE_NOOP(
        "file_errors", "The name “{file}” is too long. Nothing was written. Choose a shorter name."
    ),
    "error.file_write_failed": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{file}” could not be written in {folder}. Nothing was overwritten. Try again or "
        "choose another folder.",
    ),
    "error.project_missing": QT_TRANSLATE_NOOP(
        "file_errors",
        "The project “{file}” was not found in {folder}. Nothing was changed. Check the name "
        "and the folder.",
    ),
    "error.project_exists": QT_TRANSLATE_NOOP(
        "file_errors",
        "There is already a file “{file}”. It was left as it is. Choose another name.",
    ),
    "error.project_not_ours": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{file}” is not a project of this program. It was left as it is. Choose another file.",
    ),
    "error.project_newer": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{file}” was made by a newer version of this program (format {version}, this one "
        "knows {known}). It was left as it is. Install the newer version.",
    ),
    "error.project_foreign_content": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{file}” holds something that is not ours ({name}) and is not opened. It was left "
        "as it is. Use a backup.",
    ),
    "error.project_schema_differs": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{file}” is built differently from what this program expects and is not opened. It "
        "was left as it is. Use a backup.",
    ),
    "error.project_locked": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{file}” is open elsewhere: {user} on {host}, since {since}. Nothing was changed. "
        "Close it there, or open it to read only.",
    ),
    "error.project_busy": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{file}” is in use by another program. What was saved is safe. Wait a moment and "
        "try again.",
    ),
    "error.project_damaged": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{file}” is damaged and cannot be read as a whole. It was left as it is. Use a backup.",
    ),
    "error.history_redacted": QT_TRANSLATE_NOOP(
        "file_errors",
        "A part of the history in between was removed on request, so the way back is not known. "
        "Nothing was changed. Choose a later moment, or open a backup.",
    ),
    "error.history_differs": QT_TRANSLATE_NOOP(
        "file_errors",
        "The history of “{file}” does not lead back to what was noted then. Nothing was changed. "
        "Choose a later moment, or open a backup.",
    ),
    "error.project_moved": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{file}” was moved, replaced or removed while it was open. The last step was not "
        "saved; what came before is. Open the project again.",
    ),
    "error.project_moved_meanwhile": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{file}” is no longer where you opened it, or another file took its place. What you "
        "entered until now is in the file that was there. Open the project again before you go on.",
    ),
    "error.project_disk_error": QT_TRANSLATE_NOOP(
        "file_errors",
        "The disk reported a fault with “{file}”. What was saved before is safe. Check the "
        "disk or the connection, and try again.",
    ),
    "error.project_read_only": QT_TRANSLATE_NOOP(
        "file_errors",
        "This project can only be read. Nothing was changed. Save a copy in a folder of your own.",
    ),
    "error.frozen_damaged": QT_TRANSLATE_NOOP(
        "file_errors",
        "The frozen copy of the round “{name}” is damaged and cannot be read. Everything else in "
        "the project is as it was. A backup of this project may still hold the copy.",
    ),
    "error.frozen_missing": QT_TRANSLATE_NOOP(
        "file_errors",
        "The frozen copy of the round “{name}” is not in this file, so nothing can be compared "
        "with it. Everything else is as it was. The file it was made in holds the copy.",
    ),
    "error.frozen_newer": QT_TRANSLATE_NOOP(
        "file_errors",
        "The frozen copy of the round “{name}” was made by a newer version of this program. "
        "Everything else is as it was. Install the newest version.",
    ),
    "error.attachment_changed": QT_TRANSLATE_NOOP(
        "file_errors",
        "The attached file is not the one that was added: its contents differ. The project "
        "is safe. Attach it again.",
    ),
    "error.attachment_missing": QT_TRANSLATE_NOOP(
        "file_errors",
        "The attached file is not in the project. Nothing was changed. Attach it again.",
    ),
    "error.attachment_too_large": QT_TRANSLATE_NOOP(
        "file_errors",
        "The file is larger than {megabytes} MB. It was not attached. Keep it elsewhere and "
        "note its address.",
    ),
    "error.logo_too_large": QT_TRANSLATE_NOOP(
        "file_errors",
        "The picture is larger than {megabytes} MB. The logo stays as it was. Choose a smaller "
        "one.",
    ),
    "error.logo_unfit": QT_TRANSLATE_NOOP(
        "file_errors",
        "This is no picture that can be a logo. The logo stays as it was. Choose a PNG, JPEG or "
        "SVG file.",
    ),
    "error.logo_not_alone": QT_TRANSLATE_NOOP(
        "file_errors",
        "This drawing names other files or a program. The logo stays as it was. Save it as PNG "
        "and choose that.",
    ),
    "error.project_changed_elsewhere": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{file}” was changed by another program while it was open. Your last step was not "
        "saved; what came before is. Open the project again.",
    ),
    "error.project_row_damaged": QT_TRANSLATE_NOOP(
        "file_errors",
        "In “{file}”, “{id}” ({kind}) is damaged and cannot be read. The file was left as it "
        "is. Use a backup.",
    ),
    "error.import_buyer_needed": QT_TRANSLATE_NOOP(
        "file_errors",
        "The project has no own company yet. Nothing was imported. Say who buys: --buyer NAME.",
    ),
    "error.folder_not_made": QT_TRANSLATE_NOOP(
        "file_errors",
        "The folder {folder} cannot be made. Nothing was written. Choose another folder.",
    ),
    "error.file_not_a_case": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{name}” is not JSON of the expected kind. Nothing was read. Use an export of this "
        "program, or correct the file.",
    ),
    "error.rows_left_out": QT_TRANSLATE_NOOP(
        "file_errors",
        "{count} rows of “{file}” point at something that is not there. They are left out of what "
        "you see and of every number; they stay in the file. Use a backup if you have one.",
    ),
    "error.rows_left_out.one": QT_TRANSLATE_NOOP(
        "file_errors",
        "1 row of “{file}” points at something that is not there. It is left out of what you see "
        "and of every number; it stays in the file. Use a backup if you have one.",
    ),
    "error.session_read_only": QT_TRANSLATE_NOOP(
        "file_errors",
        "“{file}” is open to read only. Nothing was changed. Save a copy, or wait until "
        "nobody else has it open.",
    ),
}
