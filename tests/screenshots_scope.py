"""Pictures of what comes first, of the own company and of what is after us."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

_ROUNDS = 8


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """The three pages, tab by tab; what is done for a picture is undone."""
    window = program.window
    window.selection.clear()
    yield from _scope(program, settle)
    yield from _own(program, settle)
    window.go_to("after_us")
    settle(program)
    yield "after_us", window
    window.go_to("chain")


def _scope(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    from PySide6.QtWidgets import QPushButton, QTabBar, QTableView

    window = program.window
    window.go_to("scope")
    for _ in range(_ROUNDS):
        settle(program)
    sources = window.findChild(QPushButton, "scope.sources")
    assert sources is not None
    sources.click()
    table = window.findChild(QTableView, "scope.products")
    assert table is not None
    table.selectRow(1)
    settle(program)
    yield "scope", window
    tabs = window.findChild(QTabBar, "scope.tabs")
    assert tabs is not None
    for tab, name in ((1, "scope_order"), (2, "scope_summary")):
        tabs.setCurrentIndex(tab)
        settle(program)
        yield name, window
    program.document.undo()
    tabs.setCurrentIndex(0)


def _own(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    from PySide6.QtWidgets import QDialog, QListWidget, QTabWidget

    window = program.window
    window.go_to("own_operations")
    tabs = window.findChild(QTabWidget, "own.tabs")
    assert tabs is not None
    for tab, name in enumerate(("risks", "services", "practices", "sites")):
        tabs.setCurrentIndex(tab)
        settle(program)
        yield f"own_{name}", window
    window.run("change_own")
    settle(program)
    dialog = window.findChild(QDialog, "own_company")
    assert dialog is not None
    listed = dialog.findChild(QListWidget, "own_company.list")
    assert listed is not None
    listed.setCurrentRow(2)
    settle(program)
    settle(program)
    yield "own_company", dialog
    dialog.reject()
