"""Pictures of every page of the view “Analyse”, of its table, and of how it was computed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

_ROUNDS = 3
_WITH_TABLE = "lens.exposure"


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """Each chart, question and lens; then one as a table with the fold open."""
    from imvo_desktop.ui.paging import show_analysis
    from imvo_desktop.usecases.analysis_pages import pages

    window = program.window
    window.selection.clear()
    for one in pages():
        show_analysis(window.workspace, one.name)
        for _ in range(_ROUNDS):
            settle(program)
        yield f"analysis_{one.name.replace('.', '_')}", window
    show_analysis(window.workspace, _WITH_TABLE)
    yield from _table(program, settle)
    window.go_to("chain")
    settle(program)


def _table(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """The table of a lens, and how it is computed."""
    from PySide6.QtWidgets import QPushButton, QToolButton

    twin = program.window.findChild(QPushButton, "analysis.twin")
    how = program.window.findChild(QToolButton, "analysis.how")
    assert twin is not None
    assert how is not None
    for button in (twin, how):
        button.click()
        for _ in range(_ROUNDS):
            settle(program)
    yield "analysis_table_and_how", program.window
    for button in (twin, how):
        button.click()
