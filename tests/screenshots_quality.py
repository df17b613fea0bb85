"""Pictures of the page on quality, of printing, and of a project that cannot be changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

_ROUNDS = 4


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """The page with a kind of issue open, and with one issue chosen."""
    from PySide6.QtWidgets import QTreeView

    window = program.window
    window.selection.clear()
    window.go_to("quality")
    for _ in range(_ROUNDS):
        settle(program)
    yield "quality", window
    tree = window.findChild(QTreeView, "quality.tree")
    assert tree is not None
    top = tree.model().index(0, 0)
    tree.setExpanded(top, True)
    tree.setCurrentIndex(tree.model().index(0, 0, top))
    settle(program)
    yield "quality_issue", window
    window.selection.clear()
    window.go_to("chain")
