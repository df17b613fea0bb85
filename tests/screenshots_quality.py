"""Pictures of the page on quality, of printing, and of a project that cannot be changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
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
    yield from _print(program, settle)
    yield from _read_only(program, settle)


def _print(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """The dialog that shows how the chain and a table will look on paper."""
    from PySide6.QtWidgets import QDialog

    window = program.window
    for view in ("chain", "links"):
        window.go_to(view)
        window.run("print_view")
        for _ in range(_ROUNDS):
            settle(program)
        dialog = window.findChild(QDialog, "print_dialog")
        assert dialog is not None
        yield f"print_{view}", dialog
        dialog.reject()
        settle(program)
    window.go_to("chain")


def _read_only(
    program: Program, settle: Callable[[Program], None]
) -> Iterator[tuple[str, QWidget]]:
    """The same project opened to read only, and then for changes again."""
    session = program.document.session
    assert session is not None
    for is_read_only in (True, False):
        program.document.open_project(session.path, is_read_only=is_read_only)
        for _ in range(_ROUNDS):
            settle(program)
        if is_read_only:
            yield "read_only", program.window
            yield from _synced(program, settle)


def _synced(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """As if the project lay in a folder that is copied, with a copy of another computer in it."""
    from imvo_desktop.ui.panels.synced_banner import SyncedBanner
    from imvo_desktop.usecases.synced_folder import Synced

    banner = program.window.findChild(SyncedBanner)
    assert banner is not None
    banner.tell(Synced("OneDrive", (Path("Fietstas-LAPTOP.imvo"),)))
    settle(program)
    yield "synced", program.window
    banner.tell(None)
    settle(program)
