"""Pictures of the backups to choose from, of the place without any, and of what the file keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """The backups of the open project, and a project that has none."""
    from PySide6.QtWidgets import QDialog

    from imvo_desktop.own_folder import backups_folder
    from imvo_desktop.storage import backups
    from imvo_desktop.storage.backup_shelf import facts
    from imvo_desktop.storage.backup_thinning import Reason
    from imvo_desktop.ui.backups.restore_dialog import RestoreDialog

    window, session = program.window, program.document.session
    assert session is not None
    wish = backups.Wish("2026-11-22T08:10:00Z", Reason.DAY, session.path)
    backups.take(backups_folder(), facts(session.path).project_id, wish).finish()
    for name, project in (("backups", session.path), ("backups_none", Path("Nieuw.imvo"))):
        dialog = RestoreDialog(program.document, project, window)
        dialog.open()
        settle(program)
        yield name, dialog
        dialog.reject()
    for command, name in (
        ("show_audit_trail", "trail_dialog"),
        ("show_versions", "versions_dialog"),
        ("remove_person", "person_dialog"),
    ):
        window.commands[command].trigger()
        settle(program)
        shown = window.findChild(QDialog, name)
        assert shown is not None
        yield name, shown
        shown.reject()
    settle(program)
