"""The menus as a tree of command names; None is a line between them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.ui.actions import Actions
from imvo_desktop.ui.drawing_rows import GROUPING

RECENT = "recent"


@dataclass(frozen=True, slots=True)
class MenuRow:
    """A menu: its title and what is in it."""

    name: str
    title: str
    items: tuple[str | MenuRow | None, ...] = ()


MENUS: tuple[MenuRow, ...] = (
    MenuRow(
        "file",
        QT_TRANSLATE_NOOP("menus", "&File"),
        (
            "new_project",
            "open_project",
            "open_read_only",
            MenuRow(RECENT, QT_TRANSLATE_NOOP("menus", "Recent projects")),
            "open_example",
            None,
            "import_list",
            "paste_list",
            "show_kept_rows",
            None,
            "save",
            "save_copy",
            "show_versions",
            "show_audit_trail",
            "restore_backup",
            "rescue_project",
            "open_to_change",
            "print_view",
            "close_project",
            None,
            "settings",
            "quit",
        ),
    ),
    MenuRow(
        "edit",
        QT_TRANSLATE_NOOP("menus", "&Edit"),
        (
            "undo",
            "redo",
            "show_history",
            None,
            "copy",
            "copy_with_heads",
            "copy_reference",
            "paste",
            "fill_down",
            "fill_right",
            None,
            "remove",
            "merge_organisations",
            "change_own",
            "remove_person",
            None,
            "select_all",
            "clear_selection",
            None,
            "find",
            "find_anything",
        ),
    ),
    MenuRow(
        "view",
        QT_TRANSLATE_NOOP("menus", "&View"),
        (
            "show_home",
            "show_policy",
            "show_self_scan",
            "show_buying",
            "show_scope",
            "show_chain",
            "show_map",
            "show_organisations",
            "show_links",
            "show_risks",
            "show_labour",
            "show_measures",
            "show_plan",
            "show_agreements",
            "show_sources",
            "show_quality",
            "show_own_operations",
            "show_after_us",
            "show_scenarios",
            "what_if",
            "show_rounds",
            "show_learning",
            "show_report",
            "show_passport",
            "show_grievances",
            "show_stakeholders",
            None,
            "show_only",
            "show_all",
            None,
            "toggle_path",
            "toggle_panels",
            "toggle_inspector",
            None,
            "zoom_in",
            "zoom_out",
            "fit",
            "tidy",
            MenuRow("grouping", QT_TRANSLATE_NOOP("menus", "Group the chain"), GROUPING),
            None,
            MenuRow(
                "language", QT_TRANSLATE_NOOP("menus", "Language"), ("speak_dutch", "speak_english")
            ),
            MenuRow(
                "appearance",
                QT_TRANSLATE_NOOP("menus", "Light or dark"),
                ("look_system", "look_light", "look_dark"),
            ),
            MenuRow(
                "text_size",
                QT_TRANSLATE_NOOP("menus", "Text size"),
                ("text_larger", "text_smaller", None, "text_as_system"),
            ),
            None,
            "next_pane",
            "previous_pane",
        ),
    ),
    MenuRow(
        "insert",
        QT_TRANSLATE_NOOP("menus", "&Insert"),
        (
            "add_organisation",
            "add_supplier",
            "add_unknown",
            "start_link",
            "add_note",
            None,
            "tag_risk",
        ),
    ),
    MenuRow(
        "analysis",
        QT_TRANSLATE_NOOP("menus", "&Analysis"),
        (
            "show_hotspots",
            "show_analysis",
            "show_problems",
            None,
            "add_own_list",
            "show_own_lists",
            None,
            "assess_again",
        ),
    ),
    MenuRow(
        "report",
        QT_TRANSLATE_NOOP("menus", "&Report"),
        (
            "make_report",
            MenuRow(
                "papers",
                QT_TRANSLATE_NOOP("menus", "Other documents"),
                (
                    "paper_answer_pack",
                    "paper_child_labour",
                    "paper_forced_labour",
                    "paper_passport",
                    "paper_vsme",
                    "paper_lessons",
                    "paper_agreement_progress",
                ),
            ),
            None,
            "export_data",
            "calendar_file",
            None,
            "ask_supplier",
        ),
    ),
    MenuRow(
        "help",
        QT_TRANSLATE_NOOP("menus", "&Help"),
        (
            "show_help",
            "show_help_contents",
            None,
            "show_library",
            "show_complaints",
            None,
            "show_keys",
            None,
            "make_diagnostics",
            "find_newer_version",
            "about",
        ),
    ),
)


def names_in(menus: tuple[str | MenuRow | None, ...] = MENUS) -> list[str]:
    """Every command name in `menus`, in order."""
    found: list[str] = []
    for item in menus:
        if isinstance(item, MenuRow):
            found.extend(names_in(item.items))
        elif item is not None:
            found.append(item)
    return found


class Menus:
    """The menus in a menu bar, built once and retranslated in place."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        self._menus: dict[str, tuple[MenuRow, QMenu]] = {}
        self._actions = actions
        for row in MENUS:
            bar.addMenu(self._built(row, bar))
        self.retranslate()

    def __getitem__(self, name: str) -> QMenu:
        return self._menus[name][1]

    def retranslate(self) -> None:
        """Say every title in the language of the program."""
        for row, menu in self._menus.values():
            menu.setTitle(QCoreApplication.translate("menus", row.title))

    def _built(self, row: MenuRow, parent: QMenuBar | QMenu) -> QMenu:
        menu = QMenu(parent)
        menu.setObjectName(f"menu_{row.name}")
        self._menus[row.name] = (row, menu)
        for item in row.items:
            if item is None:
                menu.addSeparator()
            elif isinstance(item, MenuRow):
                menu.addMenu(self._built(item, menu))
            else:
                menu.addAction(self._actions[item])
        return menu
