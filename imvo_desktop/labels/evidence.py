"""What is said of evidence: what it is, and what is wrong with a kept file."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "evidence.file": QT_TRANSLATE_NOOP("evidence", "File in the project"),
    "evidence.page": QT_TRANSLATE_NOOP("evidence", "Page on the web"),
    "evidence.attachment_missing": QT_TRANSLATE_NOOP(
        "evidence", "This file is no longer in the project. Add it again if you still have it."
    ),
    "evidence.attachment_changed": QT_TRANSLATE_NOOP(
        "evidence", "This file is not what it was when it was added. Do not rely on it."
    ),
}
