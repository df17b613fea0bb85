"""What `imvo check` finds wrong with a project file, as a sentence."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "issue.file_integrity": QT_TRANSLATE_NOOP(
        "file_issues",
        "The file is damaged: {text}. Use a backup.",
    ),
    "issue.reference_dangling": QT_TRANSLATE_NOOP(
        "file_issues",
        "{count} rows of “{table}” point at “{target}” that is not there. Use a backup.",
    ),
    "issue.row_damaged": QT_TRANSLATE_NOOP(
        "file_issues",
        "A row is damaged and cannot be read. Use a backup.",
    ),
    "issue.checksum_differs": QT_TRANSLATE_NOOP(
        "file_issues",
        "The content is not what the program saved: something was changed by hand or by a "
        "fault of the disk. Use a backup.",
    ),
    "issue.audit_entry_missing": QT_TRANSLATE_NOOP(
        "file_issues",
        "Before entry {entry} of the audit trail something is missing or was put in.",
    ),
    "issue.audit_entry_changed": QT_TRANSLATE_NOOP(
        "file_issues",
        "Entry {entry} of the audit trail was changed by hand.",
    ),
    "issue.audit_payload_lost": QT_TRANSLATE_NOOP(
        "file_issues",
        "The content of entry {entry} of the audit trail is gone.",
    ),
    "issue.audit_payload_changed": QT_TRANSLATE_NOOP(
        "file_issues",
        "The content of entry {entry} of the audit trail was changed by hand.",
    ),
    "issue.audit_redacted": QT_TRANSLATE_NOOP(
        "file_issues",
        "The content of entry {entry} of the audit trail was taken out on request.",
    ),
    "issue.audit_checksum_differs": QT_TRANSLATE_NOOP(
        "file_issues",
        "The last entry of the audit trail ({entry}) does not belong to the content of this file.",
    ),
    "issue.audit_count_differs": QT_TRANSLATE_NOOP(
        "file_issues",
        "The project says it took {count} edits; the audit trail holds another number.",
    ),
    "issue.attachment_changed": QT_TRANSLATE_NOOP(
        "file_issues",
        "An attached file is not the one that was added: its contents differ.",
    ),
    "issue.attachment_missing": QT_TRANSLATE_NOOP(
        "file_issues",
        "The file of evidence “{name}” is not in the project. Attach it again.",
    ),
    "issue.frozen_changed": QT_TRANSLATE_NOOP(
        "file_issues",
        "The frozen copy of the round “{name}” is not what was kept: its contents differ.",
    ),
    "issue.frozen_missing": QT_TRANSLATE_NOOP(
        "file_issues",
        "The frozen copy of the round “{name}” is not in the project. Nothing can be compared "
        "with this round.",
    ),
    "issue.record_changed_by_hand": QT_TRANSLATE_NOOP(
        "file_issues",
        "The row of “{id}” ({table}) is not what the program saved: it was changed by hand or"
        " by a fault of the disk.",
    ),
}
