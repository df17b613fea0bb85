"""The commands about versions and the audit trail, and about removing a person."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.ui.command_row import ActionRow, Needs

VERSION_ROWS: tuple[ActionRow, ...] = (
    ActionRow(
        "show_versions",
        QT_TRANSLATE_NOOP("actions", "Versions…"),
        (),
        "history",
        Needs.PROJECT,
    ),
    ActionRow(
        "show_audit_trail",
        QT_TRANSLATE_NOOP("actions", "Audit trail…"),
        (),
        "",
        Needs.PROJECT,
    ),
    ActionRow(
        "remove_person",
        QT_TRANSLATE_NOOP("actions", "Remove a person everywhere…"),
        (),
        "",
        Needs.WRITABLE,
    ),
)
