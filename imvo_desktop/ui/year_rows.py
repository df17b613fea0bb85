"""The commands that lead to the views of a year of due diligence, as rows of data."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.ui.command_row import ActionRow, Needs

YEAR_ROWS: tuple[ActionRow, ...] = (
    ActionRow(
        "show_home",
        QT_TRANSLATE_NOOP("actions", "Home"),
        (),
        "home",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_self_scan",
        QT_TRANSLATE_NOOP("actions", "Self-scan"),
        (),
        "speed",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_buying",
        QT_TRANSLATE_NOOP("actions", "Purchasing"),
        (),
        "shopping_cart",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_labour",
        QT_TRANSLATE_NOOP("actions", "Child and forced labour"),
        (),
        "child_care",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_plan",
        QT_TRANSLATE_NOOP("actions", "Plan of action"),
        (),
        "view_kanban",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_agreements",
        QT_TRANSLATE_NOOP("actions", "Agreements"),
        (),
        "handshake",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_learning",
        QT_TRANSLATE_NOOP("actions", "Lessons and experiments"),
        (),
        "lightbulb",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_passport",
        QT_TRANSLATE_NOOP("actions", "MVO passport"),
        (),
        "badge",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_grievances",
        QT_TRANSLATE_NOOP("actions", "Complaints and remedy"),
        (),
        "support_agent",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_stakeholders",
        QT_TRANSLATE_NOOP("actions", "Stakeholders"),
        (),
        "forum",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "calendar_file",
        QT_TRANSLATE_NOOP("actions", "Make a calendar file…"),
        (),
        "",
        Needs.PROJECT,
    ),
)
