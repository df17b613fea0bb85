"""Every view, part and dialog has a page of the help."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox

from imvo_desktop import ui
from imvo_desktop.knowledge.help_texts import NAMES, topic
from imvo_desktop.ui.action_rows import ROWS
from imvo_desktop.ui.help.asked_from import OF_DIALOGS, OF_PARTS, page_of_view
from imvo_desktop.ui.menus import MENUS, MenuRow, names_in
from imvo_desktop.ui.steps.step_texts import STEPS
from imvo_desktop.ui.workspace import CHAIN, LATE, TABLES

VIEWS = (CHAIN, *TABLES, *LATE, *(step.name for step in STEPS))
FRAMES = {"WizardFrame"}


def dialogs(*, with_messages: bool) -> set[str]:
    """Every dialog that the program makes a class of."""
    modules = pkgutil.walk_packages(ui.__path__, f"{ui.__name__}.")
    made = (importlib.import_module(one.name) for one in modules)
    classes = (one for module in made for _, one in inspect.getmembers(module, inspect.isclass))
    return {
        one.__name__
        for one in classes
        if issubclass(one, QDialog) and (with_messages or not issubclass(one, QMessageBox))
        if one.__module__.startswith(ui.__name__)
    }


@pytest.mark.parametrize("view", VIEWS)
def test_that_every_view_has_a_page(view: str) -> None:
    assert page_of_view(view) in NAMES


def test_that_every_command_that_shows_a_view_leads_to_a_page() -> None:
    views = [row.name.removeprefix("show_") for row in ROWS if row.choice == "view"]
    assert [view for view in views if page_of_view(view) not in NAMES] == []


@pytest.mark.full
def test_that_every_dialog_has_a_page_and_no_other_is_named() -> None:
    assert dialogs(with_messages=False) - FRAMES <= set(OF_DIALOGS)
    assert set(OF_DIALOGS) <= dialogs(with_messages=True)
    assert set(OF_DIALOGS.values()) <= set(NAMES)


def test_that_the_help_names_every_command_of_the_menus() -> None:
    said = "".join(text for name in NAMES for text in topic(name, "en").sections.values())
    named = set(re.findall(r"\{(?:key|menu):(\w+)\}", said))
    assert list(unnamed(MENUS, named)) == []


def unnamed(rows: Sequence[str | MenuRow | None], named: set[str]) -> Iterator[str]:
    """Commands that are not in `named`; of a menu within a menu one is enough."""
    for row in rows:
        if isinstance(row, MenuRow):
            left = list(unnamed(row.items, named))
            is_within = row not in MENUS
            yield from [] if is_within and len(left) < len(names_in(row.items)) else left
        elif row is not None and row not in named:
            yield row


def test_that_the_pages_of_parts_are_there() -> None:
    assert set(OF_PARTS.values()) <= set(NAMES)
