"""Every command of the program as a row of data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction, QKeySequence

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP


class Needs(StrEnum):
    """What must be there before a command can be used."""

    NOTHING = "nothing"
    PROJECT = "project"
    EDITABLE = "editable"
    SELECTION = "selection"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One command; `name` is also the method that does it.

    Rows with the same `choice` exclude each other and show which one holds.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.NOTHING
    choice: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole


_Role = QAction.MenuRole

ROWS: tuple[ActionRow, ...] = (
    ActionRow("new_project", QT_TRANSLATE_NOOP("actions", "New project…"), ("Ctrl+N",), "note_add"),
    ActionRow("open_project", QT_TRANSLATE_NOOP("actions", "Open…"), ("Ctrl+O",), "folder_open"),
    ActionRow("open_example", QT_TRANSLATE_NOOP("actions", "Open the example"), (), "science"),
    ActionRow(
        "import_list",
        QT_TRANSLATE_NOOP("actions", "Import a supplier list…"),
        ("Ctrl+I",),
        "upload_file",
    ),
    ActionRow(
        "save",
        QT_TRANSLATE_NOOP("actions", "Save"),
        ("Ctrl+S",),
        "check_circle",
        Needs.PROJECT,
    ),
    ActionRow(
        "save_copy",
        QT_TRANSLATE_NOOP("actions", "Save a copy…"),
        ("Ctrl+Shift+S",),
        "content_copy",
        Needs.PROJECT,
    ),
    ActionRow(
        "close_project",
        QT_TRANSLATE_NOOP("actions", "Close the project"),
        ("Ctrl+W",),
        "home",
        Needs.PROJECT,
    ),
    ActionRow(
        "settings",
        QT_TRANSLATE_NOOP("actions", "Settings…"),
        ("Ctrl+,",),
        "settings",
        role=_Role.PreferencesRole,
    ),
    ActionRow(
        "quit", QT_TRANSLATE_NOOP("actions", "Quit"), ("Ctrl+Q",), "close", role=_Role.QuitRole
    ),
    ActionRow("undo", QT_TRANSLATE_NOOP("actions", "Undo"), ("Ctrl+Z",), "undo", Needs.UNDO),
    ActionRow(
        "redo",
        QT_TRANSLATE_NOOP("actions", "Redo"),
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        "redo",
        Needs.REDO,
    ),
    ActionRow(
        "copy",
        QT_TRANSLATE_NOOP("actions", "Copy"),
        ("Ctrl+C",),
        "content_copy",
        Needs.PROJECT,
    ),
    ActionRow(
        "paste",
        QT_TRANSLATE_NOOP("actions", "Paste into the selected cells"),
        ("Ctrl+V",),
        "",
        Needs.EDITABLE,
    ),
    ActionRow(
        "remove",
        QT_TRANSLATE_NOOP("actions", "Remove what is selected"),
        ("Del",),
        "delete",
        Needs.SELECTION,
    ),
    ActionRow(
        "select_all", QT_TRANSLATE_NOOP("actions", "Select all"), ("Ctrl+A",), "", Needs.PROJECT
    ),
    ActionRow(
        "clear_selection",
        QT_TRANSLATE_NOOP("actions", "Select nothing"),
        ("Esc",),
        "",
        Needs.PROJECT,
    ),
    ActionRow("find", QT_TRANSLATE_NOOP("actions", "Find…"), ("Ctrl+F",), "search", Needs.PROJECT),
    ActionRow(
        "show_chain",
        QT_TRANSLATE_NOOP("actions", "Chain"),
        ("Ctrl+1",),
        "account_tree",
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
    ActionRow(
        "add_organisation",
        QT_TRANSLATE_NOOP("actions", "Organisation"),
        ("Ctrl+Shift+O",),
        "factory",
        Needs.EDITABLE,
    ),
    ActionRow(
        "add_supplier",
        QT_TRANSLATE_NOOP("actions", "Supplier of what is selected"),
        ("Ctrl+Shift+L",),
        "add_link",
        Needs.SELECTION,
    ),
    ActionRow(
        "tag_risk",
        QT_TRANSLATE_NOOP("actions", "Risk on what is selected"),
        ("Ctrl+T",),
        "flag",
        Needs.SELECTION,
    ),
    ActionRow(
        "show_hotspots",
        QT_TRANSLATE_NOOP("actions", "Hotspots"),
        ("Ctrl+5",),
        "bar_chart",
        Needs.PROJECT,
    ),
    ActionRow(
        "show_problems",
        QT_TRANSLATE_NOOP("actions", "Problems and open questions"),
        ("Ctrl+6",),
        "warning",
        Needs.PROJECT,
    ),
    ActionRow(
        "assess_again",
        QT_TRANSLATE_NOOP("actions", "Compute again"),
        ("F5",),
        "refresh",
        Needs.PROJECT,
    ),
    ActionRow(
        "make_report",
        QT_TRANSLATE_NOOP("actions", "Make the report (PDF)…"),
        ("Ctrl+P",),
        "picture_as_pdf",
        Needs.PROJECT,
    ),
    ActionRow(
        "export_data",
        QT_TRANSLATE_NOOP("actions", "Export tables and pictures…"),
        ("Ctrl+E",),
        "download",
        Needs.PROJECT,
    ),
    ActionRow("show_help", QT_TRANSLATE_NOOP("actions", "Help"), ("F1",), "help"),
    ActionRow("show_keys", QT_TRANSLATE_NOOP("actions", "Keyboard shortcuts"), (), "keyboard"),
    ActionRow(
        "about",
        QT_TRANSLATE_NOOP("actions", "About IMVO Desktop"),
        (),
        "info",
        role=_Role.AboutRole,
    ),
)


def keys_text(row: ActionRow) -> str:
    """The keys of a command as the system writes them."""
    shown = (QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in row.keys)
    return ", ".join(shown)
