"""What is said of backups, of putting one back, and of rescuing what can be read."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "error.backup_failed": QT_TRANSLATE_NOOP(
        "backups",
        "No backup of “{file}” could be made in {folder}. Your work itself is saved in the "
        "project. Check the disk, or save a copy in another place.",
    ),
    "error.backup_disk_full": QT_TRANSLATE_NOOP(
        "backups",
        "The disk is full, so no backup of “{file}” could be made in {folder}. Your work itself "
        "is saved in the project. Free some space, or save a copy in another place.",
    ),
    "error.backup_not_sound": QT_TRANSLATE_NOOP(
        "backups",
        "The backup “{file}” is damaged itself and was not put back. Nothing was changed. Choose "
        "another backup.",
    ),
    "error.rescue_nothing": QT_TRANSLATE_NOOP(
        "backups",
        "Nothing of “{file}” could be read. It was left as it is. Restore a backup.",
    ),
    "backup.reason.day": QT_TRANSLATE_NOOP("backups", "Before the first change of a day"),
    "backup.reason.migration": QT_TRANSLATE_NOOP("backups", "Before a newer version opened it"),
    "backup.reason.import": QT_TRANSLATE_NOOP("backups", "Before an import"),
    "backup.reason.removal": QT_TRANSLATE_NOOP("backups", "Before much was removed"),
    "command.rescue": QT_TRANSLATE_NOOP(
        "backups", "Makes a new project of what can be read in a damaged one"
    ),
    "command.rescue.done": QT_TRANSLATE_NOOP(
        "backups", "{read} of {count} rows read, {kept} of them are in “{file}”."
    ),
    "command.rescue.table": QT_TRANSLATE_NOOP("backups", "{name}: {read} of {count}"),
    "command.rescue.left": QT_TRANSLATE_NOOP("backups", "Not in it: {name} ({id}), {reason}"),
    "rescue.reason.unreadable": QT_TRANSLATE_NOOP("backups", "the row is damaged"),
    "rescue.reason.twice": QT_TRANSLATE_NOOP("backups", "it is there twice"),
    "rescue.reason.dangling": QT_TRANSLATE_NOOP(
        "backups", "it belongs to something that could not be read"
    ),
    "edit.import_rescued": QT_TRANSLATE_NOOP("backups", "Rescued {count} records from “{file}”"),
    "edit.import_rescued.one": QT_TRANSLATE_NOOP("backups", "Rescued one record from “{file}”"),
}
