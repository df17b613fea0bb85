"""Pictures of the shell: chips, the palette, the sheet of shortcuts, what keeps nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

type Settle = Callable[[Program], None]

TYPED = {"nl": "katoen", "en": "cotton"}


def pictures(program: Program, settle: Settle) -> Iterator[tuple[str, QWidget]]:
    """Each part of the shell as a person meets it; nothing is left narrowed or open."""
    yield from _narrowed(program, settle)
    yield from _palette(program, settle)
    yield from _keys(program, settle)
    yield from _export(program, settle)


def _keys(program: Program, settle: Settle) -> Iterator[tuple[str, QWidget]]:
    from PySide6.QtWidgets import QDialog

    program.window.run("show_keys")
    settle(program)
    sheet = program.window.findChild(QDialog, "keys_sheet")
    assert sheet is not None
    yield "keys_sheet", sheet
    sheet.close()
    settle(program)


def _export(program: Program, settle: Settle) -> Iterator[tuple[str, QWidget]]:
    from PySide6.QtWidgets import QDialog

    program.window.run("export_data")
    settle(program)
    dialog = program.window.findChild(QDialog, "export")
    assert dialog is not None
    yield "export", dialog
    dialog.close()
    settle(program)


def _narrowed(program: Program, settle: Settle) -> Iterator[tuple[str, QWidget]]:
    from imvo_desktop.usecases.chain_filter import By, Criterion

    window, filtering = program.window, program.document.filtering
    window.go_to("chain")
    filtering.narrow(Criterion(By.THEME, ("lab.forced",)))
    settle(program)
    yield "chip", window
    filtering.narrow(Criterion(By.COUNTRY, ("IN",)), Criterion(By.LEVEL, ("very_high", "high")))
    settle(program)
    yield "chips", window
    filtering.narrow(Criterion(By.COUNTRY, ("ZW",)))
    settle(program)
    yield "nothing_kept", window
    filtering.clear()
    settle(program)


def _palette(program: Program, settle: Settle) -> Iterator[tuple[str, QWidget]]:
    from PySide6.QtWidgets import QDialog, QLineEdit

    window = program.window
    window.run("find_anything")
    settle(program)
    palette = window.findChild(QDialog, "palette")
    assert palette is not None
    yield "palette_empty", palette
    field = palette.findChild(QLineEdit, "palette.field")
    assert field is not None
    field.setText(TYPED[program.document.labels.language])
    settle(program)
    yield "palette_hits", palette
    palette.close()
    settle(program)
