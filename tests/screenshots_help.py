"""Pictures of the help beside two views, of the settings, of high contrast and of larger text."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

_LARGER, _LARGEST = 150, 200
_VIEWS = ("chain", "sources")
_LARGE_VIEWS = ("chain", "organisations", "map", "scope")


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """Each picture by its name; the settings are as they were afterwards."""
    yield from _help(program, settle)
    before = program.preferences.settings
    yield from _strong(program, settle)
    program.preferences.choose(before)
    yield from _large(program, settle)
    program.preferences.choose(before)
    program.window.go_to("chain")
    settle(program)


def _help(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    from PySide6.QtWidgets import QDialog

    for view in _VIEWS:
        program.window.go_to(view)
        program.window.workspace.focus_view()
        program.window.run("show_help")
        settle(program)
        dialog = program.window.findChild(QDialog, "help_window")
        assert dialog is not None
        yield f"help_{view}", dialog
        dialog.close()
        settle(program)


def _strong(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    from PySide6.QtWidgets import QDialog

    from imvo_desktop.ui.settings import Contrast

    window, settings = program.window, program.preferences.settings
    program.preferences.choose(dataclasses.replace(settings, contrast=Contrast.HIGH))
    for view in ("chain", "risks"):
        window.go_to(view)
        settle(program)
        yield f"contrast_{view}", window
    window.run("settings")
    settle(program)
    dialog = window.findChild(QDialog, "settings_dialog")
    assert dialog is not None
    yield "contrast_settings", dialog
    dialog.close()
    settle(program)


def _large(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    settings = program.preferences.settings
    for percent, views in ((_LARGER, ("chain",)), (_LARGEST, _LARGE_VIEWS)):
        program.preferences.choose(dataclasses.replace(settings, text_size=percent))
        for view in views:
            program.window.go_to(view)
            settle(program)
            yield f"text_{percent}_{view}", program.window
