"""The menu of documents, as rows of data."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.ui.command_row import ActionRow, Needs

PAPER_ROWS: tuple[ActionRow, ...] = (
    ActionRow(
        "paper_answer_pack",
        QT_TRANSLATE_NOOP("actions", "Answers for a customer…"),
        (),
        "",
        Needs.PROJECT,
    ),
    ActionRow(
        "paper_child_labour",
        QT_TRANSLATE_NOOP("actions", "Statement on child labour…"),
        (),
        "",
        Needs.PROJECT,
    ),
    ActionRow(
        "paper_forced_labour",
        QT_TRANSLATE_NOOP("actions", "Check on forced labour…"),
        (),
        "",
        Needs.PROJECT,
    ),
    ActionRow(
        "paper_passport", QT_TRANSLATE_NOOP("actions", "MVO passport…"), (), "", Needs.PROJECT
    ),
    ActionRow(
        "paper_vsme",
        QT_TRANSLATE_NOOP("actions", "Paragraph for a VSME report…"),
        (),
        "",
        Needs.PROJECT,
    ),
    ActionRow(
        "paper_lessons", QT_TRANSLATE_NOOP("actions", "Lessons to share…"), (), "", Needs.PROJECT
    ),
    ActionRow(
        "paper_agreement_progress",
        QT_TRANSLATE_NOOP("actions", "Progress on agreements…"),
        (),
        "",
        Needs.PROJECT,
    ),
)
