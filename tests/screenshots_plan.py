"""Pictures of the plan of action: the board, the table, the list by date, the forms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

WAYS = ("plan_board", "plan_table", "plan_due")


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """Each way to look at the measures of the example, one chosen, and a new one."""
    from PySide6.QtWidgets import QPushButton, QTabBar

    from imvo_desktop.domain.codes import Kind
    from imvo_desktop.ui.plan.plan_view import PlanView

    window = program.window
    window.selection.clear()
    window.go_to("plan")
    settle(program)
    tabs = window.findChild(QTabBar, "plan.tabs")
    view, new = window.findChild(PlanView), window.findChild(QPushButton, "plan.new")
    assert tabs is not None
    assert view is not None
    assert new is not None
    for tab, name in enumerate(WAYS):
        tabs.setCurrentIndex(tab)
        settle(program)
        yield name, window
    tabs.setCurrentIndex(0)
    view.reveal(Kind.MEASURE, next(iter(program.document.network.records(Kind.MEASURE))))
    settle(program)
    yield "plan_form", window
    new.click()
    settle(program)
    yield "plan_new", window
    window.go_to("chain")
