"""Pictures of the what-ifs: none yet, one worked out, and the form for a measure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

_PATIENCE = 8


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """The example is tried, then a measure is filled in; the example is undone."""
    from PySide6.QtWidgets import QPushButton, QScrollArea

    from imvo_desktop.domain.codes import Kind

    window, document = program.window, program.document
    window.selection.clear()
    window.go_to("scenarios")
    settle(program)
    yield "what_if_empty", window
    begin = window.findChild(QPushButton, "what_if.begin")
    assert begin is not None
    begin.click()
    for _ in range(_PATIENCE):
        settle(program)
    yield "what_if", window
    for area in window.workspace.shown.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    settle(program)
    yield "what_if_groups", window
    window.selection.set(Kind.RISK, [min(document.network.risks)])
    window.run("what_if")
    settle(program)
    yield "what_if_measure", window
    document.undo()
    window.selection.clear()
    window.go_to("chain")
