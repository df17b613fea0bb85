"""Keeps versions and goes back to one; shows the audit trail; removes a person everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from imvo_desktop.ui.document import Document

if TYPE_CHECKING:
    from collections.abc import Callable


class VersionCommands(QObject):
    """Each shows its dialog, once."""

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._window = window

    def show_versions(self) -> None:
        """Show the versions that were kept."""
        from imvo_desktop.ui.versions.versions_dialog import VersionsDialog

        self._show("versions_dialog", lambda: VersionsDialog(self._document, self._window))

    def show_audit_trail(self) -> None:
        """Show who changed what when."""
        from imvo_desktop.ui.trail.trail_dialog import TrailDialog

        self._show("trail_dialog", lambda: TrailDialog(self._document, self._window))

    def remove_person(self) -> None:
        """Ask whom to remove."""
        from imvo_desktop.ui.versions.person_dialog import PersonDialog

        self._show("person_dialog", lambda: PersonDialog(self._document, self._window))

    def _show(self, name: str, make: Callable[[], QDialog]) -> None:
        dialog = self._window.findChild(QDialog, name) or make()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
