"""What the menus do with lists beside the import: sources of one's own, rows kept aside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from imvo_desktop.ui.dialogs import opening
from imvo_desktop.ui.document import Document


class SourceCommands(QObject):
    """One method per command; a list that is added or removed is one step to undo."""

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._window = window

    def add_own_list(self) -> None:
        """Ask which list to add as a source."""
        dialog = QFileDialog(self._window, self.tr("Add a source of your own"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setObjectName("own_list_path_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = "(*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods)"
        dialog.setNameFilters([self.tr("Lists") + f" {kinds}", self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(self.add_own_list_from)
        dialog.open()

    def add_own_list_from(self, path: str) -> None:
        """Add the list at `path` as a source."""
        opening.own_list_dialog(self._document, Path(path), self._window).open()

    def show_own_lists(self) -> None:
        """Show the lists of the project, once."""
        there = self._window.findChild(QDialog, "own_sources")
        if there is None:
            dialog = opening.own_sources_dialog(self._document, self._window)
            dialog.add_asked.connect(self.add_own_list)
            there = dialog
        there.show()
        there.raise_()
        there.activateWindow()

    def show_kept_rows(self) -> None:
        """Show the rows that imports left aside, once."""
        there = self._window.findChild(QDialog, "kept_rows_dialog")
        if there is None:
            there = opening.kept_rows_dialog(self._document, self._window)
        there.show()
        there.raise_()
        there.activateWindow()
