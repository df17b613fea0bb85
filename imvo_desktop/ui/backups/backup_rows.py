"""The commands about backups, and about what is left of a damaged project."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.ui.command_row import ActionRow

BACKUP_ROWS: tuple[ActionRow, ...] = (
    ActionRow("restore_backup", QT_TRANSLATE_NOOP("actions", "Restore a backup…"), (), "history"),
    ActionRow("rescue_project", QT_TRANSLATE_NOOP("actions", "Rescue a damaged project…")),
)
