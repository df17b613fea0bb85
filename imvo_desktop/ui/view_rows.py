"""The commands of the menu View as rows of data."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.ui.command_row import ActionRow, Needs

VIEW_ROWS: tuple[ActionRow, ...] = (
    ActionRow(
        "show_chain",
        QT_TRANSLATE_NOOP("actions", "Chain"),
        ("Ctrl+1",),
        "account_tree",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_map",
        QT_TRANSLATE_NOOP("actions", "Map"),
        ("Ctrl+Shift+M",),
        "map",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_organisations",
        QT_TRANSLATE_NOOP("actions", "Organisations"),
        ("Ctrl+2",),
        "factory",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_links",
        QT_TRANSLATE_NOOP("actions", "Deliveries"),
        ("Ctrl+3",),
        "local_shipping",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_risks",
        QT_TRANSLATE_NOOP("actions", "Risks"),
        ("Ctrl+4",),
        "flag",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_measures",
        QT_TRANSLATE_NOOP("actions", "Measures"),
        ("Ctrl+9",),
        "checklist",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_sources",
        QT_TRANSLATE_NOOP("actions", "According to sources"),
        ("Ctrl+5",),
        "format_quote",
        Needs.PROJECT,
        "view",
    ),
    ActionRow(
        "show_only",
        QT_TRANSLATE_NOOP("actions", "Show only what is selected"),
        ("Ctrl+Shift+F",),
        "filter_alt",
        Needs.CHOSEN,
    ),
    ActionRow(
        "show_all",
        QT_TRANSLATE_NOOP("actions", "Show all"),
        ("Ctrl+Shift+A",),
        "",
        Needs.NARROWED,
    ),
    ActionRow(
        "zoom_in",
        QT_TRANSLATE_NOOP("actions", "Zoom in"),
        ("Ctrl++", "Ctrl+="),
        "zoom_in",
        Needs.PROJECT,
    ),
    ActionRow(
        "zoom_out",
        QT_TRANSLATE_NOOP("actions", "Zoom out"),
        ("Ctrl+-",),
        "zoom_out",
        Needs.PROJECT,
    ),
    ActionRow(
        "fit",
        QT_TRANSLATE_NOOP("actions", "Whole chain in view"),
        ("Ctrl+0",),
        "fit_screen",
        Needs.PROJECT,
    ),
    ActionRow(
        "tidy",
        QT_TRANSLATE_NOOP("actions", "Tidy the drawing of the chain"),
        ("Ctrl+Shift+T",),
        "",
        Needs.EDITABLE,
    ),
    ActionRow(
        "toggle_path",
        QT_TRANSLATE_NOOP("actions", "Steps on the left"),
        ("F7",),
        "left_panel",
        Needs.PROJECT,
        is_switch=True,
    ),
    ActionRow(
        "toggle_panels",
        QT_TRANSLATE_NOOP("actions", "Hotspots and problems below"),
        ("F8",),
        "bottom_panel",
        Needs.PROJECT,
        is_switch=True,
    ),
    ActionRow(
        "toggle_inspector",
        QT_TRANSLATE_NOOP("actions", "What is selected, on the right"),
        ("F9",),
        "right_panel",
        Needs.PROJECT,
        is_switch=True,
    ),
    ActionRow("next_pane", QT_TRANSLATE_NOOP("actions", "To the next part of the window"), ("F6",)),
    ActionRow("speak_dutch", QT_TRANSLATE_NOOP("actions", "Nederlands"), choice="language"),
    ActionRow("speak_english", QT_TRANSLATE_NOOP("actions", "English"), choice="language"),
    ActionRow("look_system", QT_TRANSLATE_NOOP("actions", "As the system"), choice="appearance"),
    ActionRow(
        "look_light",
        QT_TRANSLATE_NOOP("actions", "Light"),
        icon="light_mode",
        choice="appearance",
    ),
    ActionRow(
        "look_dark", QT_TRANSLATE_NOOP("actions", "Dark"), icon="dark_mode", choice="appearance"
    ),
)
