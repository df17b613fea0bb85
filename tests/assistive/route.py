"""The way through every view, panel and dialog."""

from __future__ import annotations

from collections.abc import Callable

from imvo_desktop import resources
from imvo_desktop.ui.action_rows import ROWS
from tests.assistive import desk
from tests.assistive.bus import Bus
from tests.assistive.walk import Walk

_ROWS = {row.name: row for row in ROWS}
_VIEWS = [row.name for row in ROWS if row.choice == "view"]
_MENUS = 7
_DIALOGS = (
    "show_kept_rows",
    "change_own",
    "show_own_lists",
    "export_data",
    "ask_supplier",
    "save_copy",
    "settings",
    "show_help",
    "show_keys",
    "show_complaints",
    "about",
    "new_project",
    "open_project",
)
_LIST = ("examples", "leveranciers.csv")


def go(bus: Bus, tell: Callable[[str], None]) -> Walk:
    """From the start page through the whole program."""
    walk = Walk(bus, tell)
    walk.look("start page")
    _run(walk, "open_example")
    for name in _VIEWS:
        _run(walk, name)
        walk.look(name)
        walk.walk_by_tab(name)
    for part in (_menus, _drawing, _table, _inspector, _judging, _merging, _importing, _library):
        part(walk)
    for name in _DIALOGS:
        _run(walk, name)
        walk.look(name)
        walk.walk_by_tab(name)
        walk.leave()
    return walk


def _run(walk: Walk, name: str) -> None:
    """A command by its key; without one from the field that finds everything."""
    row = _ROWS[name]
    if row.keys and row.choice == "view":
        desk.press(row.keys[0].lower())
        walk.calm()
    else:
        walk.run(row.text)


def _menus(walk: Walk) -> None:
    desk.press("alt+f")
    for number in range(1, _MENUS + 1):
        walk.look(f"menu {number}")
        desk.press("Right")
    desk.press("Escape", "Escape")


def _drawing(walk: Walk) -> None:
    desk.press("ctrl+1", "Home", "Insert")
    walk.look("name of a new supplier in the drawing")
    desk.press("Escape", "ctrl+f")
    walk.look("search in the drawing")
    desk.press("Escape", "ctrl+shift+n")
    walk.look("note on the drawing")
    desk.press("Escape", "Menu")
    walk.look("menu of the drawing")
    desk.press("Escape")


def _table(walk: Walk) -> None:
    for name in ("show_organisations", "show_links", "show_risks"):
        _run(walk, name)
        desk.press("ctrl+Home", "F2")
        walk.look(f"{name}: editing a cell")
        desk.press("Escape", "Menu")
        walk.look(f"{name}: menu of a cell")
        desk.press("Escape", "Escape")


def _inspector(walk: Walk) -> None:
    walk.run("Ganga Hides & Leather")
    walk.look("inspector of an organisation")
    desk.press("ctrl+7", "Down", "Down", "Return")
    places = walk.look("inspector of a delivery")
    walk.walk_by_tab("inspector of a delivery")
    walk.act(places, "inspector.why")
    walk.look("why this level")


def _judging(walk: Walk) -> None:
    desk.press("ctrl+3", "ctrl+Home", "ctrl+t")
    walk.look("themes of a new risk")
    desk.write("forced")
    desk.press("space")
    walk.look("judging a new risk")
    walk.walk_by_tab("judging a new risk")
    desk.write("54")
    desk.press("ctrl+shift+e")
    walk.look("evidence of a new risk")
    desk.press("Escape", "Escape")


def _merging(walk: Walk) -> None:
    desk.press("ctrl+2", "ctrl+Home", "shift+Down")
    walk.run(_ROWS["merge_organisations"].text)
    walk.look("joining two organisations")
    walk.leave()


def _importing(walk: Walk) -> None:
    desk.press("ctrl+i")
    walk.look("choosing a list")
    desk.write(str(resources.path(*_LIST)))
    desk.press("Return")
    for page in ("columns", "findings", "done"):
        walk.act(walk.look(f"import: {page}"), "import.next")
    walk.leave()


def _library(walk: Walk) -> None:
    desk.press("ctrl+6")
    walk.look("library")
    desk.write("katoen")
    desk.press("Return")
    walk.look("page of the library")
