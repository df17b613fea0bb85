"""The commands of the drawing of the chain as rows of data."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.ui.command_row import ActionRow, Needs

DRAWING_ROWS: tuple[ActionRow, ...] = (
    ActionRow(
        "add_note",
        QT_TRANSLATE_NOOP("actions", "Note on the drawing"),
        ("Ctrl+Shift+N",),
        "",
        Needs.EDITABLE,
    ),
    ActionRow(
        "group_by_nothing", QT_TRANSLATE_NOOP("actions", "Each by itself"), (), "", Needs.PROJECT
    ),
    ActionRow(
        "group_by_country", QT_TRANSLATE_NOOP("actions", "Group by country"), (), "", Needs.PROJECT
    ),
    ActionRow(
        "group_by_product_group",
        QT_TRANSLATE_NOOP("actions", "Group by product group"),
        (),
        "",
        Needs.PROJECT,
    ),
    ActionRow(
        "group_by_product", QT_TRANSLATE_NOOP("actions", "Group by product"), (), "", Needs.PROJECT
    ),
    ActionRow(
        "group_by_supplier_group",
        QT_TRANSLATE_NOOP("actions", "Group by supplier group"),
        (),
        "",
        Needs.PROJECT,
    ),
    ActionRow(
        "group_by_tier", QT_TRANSLATE_NOOP("actions", "Group by tier"), (), "", Needs.PROJECT
    ),
)
GROUPING = tuple(row.name for row in DRAWING_ROWS if row.name.startswith("group_by_"))
"""The names of the commands that group, in the order of the menu."""
