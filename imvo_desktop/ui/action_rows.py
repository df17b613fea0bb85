"""Every command of the program as a row of data."""

from __future__ import annotations

from PySide6.QtGui import QAction

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.ui.backups.backup_rows import BACKUP_ROWS
from imvo_desktop.ui.command_row import ActionRow, Needs
from imvo_desktop.ui.drawing_rows import DRAWING_ROWS
from imvo_desktop.ui.paper_rows import PAPER_ROWS
from imvo_desktop.ui.versions.version_rows import VERSION_ROWS
from imvo_desktop.ui.view_rows import VIEW_ROWS
from imvo_desktop.ui.year_rows import YEAR_ROWS

_Role = QAction.MenuRole

ROWS: tuple[ActionRow, ...] = (
    ActionRow("new_project", QT_TRANSLATE_NOOP("actions", "New project…"), ("Ctrl+N",), "note_add"),
    ActionRow("open_project", QT_TRANSLATE_NOOP("actions", "Open…"), ("Ctrl+O",), "folder_open"),
    ActionRow("open_read_only", QT_TRANSLATE_NOOP("actions", "Open to read only…"), (), "lock"),
    ActionRow(
        "open_to_change",
        QT_TRANSLATE_NOOP("actions", "Try again to open it for changes"),
        (),
        "refresh",
        Needs.READ_ONLY,
    ),
    ActionRow("open_example", QT_TRANSLATE_NOOP("actions", "Open the example"), (), "science"),
    ActionRow(
        "import_list",
        QT_TRANSLATE_NOOP("actions", "Import a supplier list…"),
        ("Ctrl+I",),
        "upload_file",
        Needs.WRITABLE,
    ),
    ActionRow(
        "paste_list",
        QT_TRANSLATE_NOOP("actions", "Paste as a list…"),
        ("Ctrl+Shift+V",),
        "table_rows",
        Needs.WRITABLE,
    ),
    ActionRow(
        "show_kept_rows",
        QT_TRANSLATE_NOOP("actions", "Rows kept aside…"),
        (),
        "table_rows",
        Needs.PROJECT,
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
        "print_view",
        QT_TRANSLATE_NOOP("actions", "Print what is shown…"),
        ("Ctrl+P",),
        "print",
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
    *VERSION_ROWS,
    ActionRow(
        "copy", QT_TRANSLATE_NOOP("actions", "Copy"), ("Ctrl+C",), "content_copy", Needs.PROJECT
    ),
    ActionRow(
        "copy_with_heads",
        QT_TRANSLATE_NOOP("actions", "Copy with headings"),
        ("Ctrl+Alt+C",),
        "",
        Needs.PROJECT,
    ),
    ActionRow(
        "paste",
        QT_TRANSLATE_NOOP("actions", "Paste"),
        ("Ctrl+V",),
        "",
        Needs.WRITABLE,
    ),
    ActionRow(
        "fill_down",
        QT_TRANSLATE_NOOP("actions", "Fill down in a table"),
        ("Ctrl+D",),
        "",
        Needs.EDITABLE,
    ),
    ActionRow(
        "fill_right",
        QT_TRANSLATE_NOOP("actions", "Fill right in a table"),
        ("Ctrl+R",),
        "",
        Needs.EDITABLE,
    ),
    ActionRow(
        "remove",
        QT_TRANSLATE_NOOP("actions", "Remove what is selected (in a table: empty the cells)"),
        ("Del",),
        "delete",
        Needs.SELECTION,
    ),
    ActionRow(
        "merge_organisations",
        QT_TRANSLATE_NOOP("actions", "Join two organisations…"),
        (),
        "",
        Needs.PAIR,
    ),
    ActionRow(
        "change_own",
        QT_TRANSLATE_NOOP("actions", "Change the own company…"),
        (),
        "location_city",
        Needs.EDITABLE,
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
        "find_anything",
        QT_TRANSLATE_NOOP("actions", "Search everything…"),
        ("Ctrl+K",),
        "search",
    ),
    ActionRow(
        "copy_reference",
        QT_TRANSLATE_NOOP("actions", "Copy the reference"),
        ("Ctrl+Shift+C",),
        "",
        Needs.CHOSEN,
    ),
    *BACKUP_ROWS,
    *VIEW_ROWS,
    *YEAR_ROWS,
    *PAPER_ROWS,
    *DRAWING_ROWS,
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
        "add_unknown",
        QT_TRANSLATE_NOOP("actions", "Unknown supplier of what is selected"),
        ("Ctrl+Shift+U",),
        "",
        Needs.SELECTION,
    ),
    ActionRow(
        "start_link",
        QT_TRANSLATE_NOOP("actions", "Delivery from what is selected to…"),
        ("Ctrl+L",),
        "link",
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
        "what_if",
        QT_TRANSLATE_NOOP("actions", "What if, with what is selected…"),
        (),
        "call_split",
        Needs.SELECTION,
    ),
    ActionRow(
        "show_hotspots",
        QT_TRANSLATE_NOOP("actions", "Hotspots"),
        ("Ctrl+7",),
        "bar_chart",
        Needs.PROJECT,
    ),
    ActionRow(
        "show_problems",
        QT_TRANSLATE_NOOP("actions", "Problems and open questions"),
        ("Ctrl+8",),
        "warning",
        Needs.PROJECT,
    ),
    ActionRow(
        "add_own_list",
        QT_TRANSLATE_NOOP("actions", "Add a source of your own…"),
        (),
        "upload_file",
        Needs.EDITABLE,
    ),
    ActionRow(
        "show_own_lists",
        QT_TRANSLATE_NOOP("actions", "Sources of this project…"),
        (),
        "table_rows",
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
        ("Ctrl+Shift+P",),
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
    ActionRow(
        "ask_supplier",
        QT_TRANSLATE_NOOP("actions", "Questionnaire for suppliers…"),
        (),
        "fact_check",
        Needs.PROJECT,
    ),
    ActionRow("show_help", QT_TRANSLATE_NOOP("actions", "Help with what you see"), ("F1",), "help"),
    ActionRow("show_help_contents", QT_TRANSLATE_NOOP("actions", "All help")),
    ActionRow("show_library", QT_TRANSLATE_NOOP("actions", "Library"), ("Ctrl+6",), "menu_book"),
    ActionRow(
        "show_complaints",
        QT_TRANSLATE_NOOP("actions", "Where to take a complaint or question?"),
    ),
    ActionRow(
        "show_keys",
        QT_TRANSLATE_NOOP("actions", "Keyboard shortcuts"),
        ("Ctrl+/",),
        "keyboard",
    ),
    ActionRow("make_diagnostics", QT_TRANSLATE_NOOP("actions", "Make a diagnostics file…")),
    ActionRow("find_newer_version", QT_TRANSLATE_NOOP("actions", "Is there a newer version?")),
    ActionRow(
        "about",
        QT_TRANSLATE_NOOP("actions", "About IMVO Desktop"),
        (),
        "info",
        role=_Role.AboutRole,
    ),
)
