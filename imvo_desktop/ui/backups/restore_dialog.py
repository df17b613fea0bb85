"""Chooses a backup and puts it back; what was there stays beside it under another name."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.own_folder import backups_folder
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages, opening
from imvo_desktop.ui.backups.backup_table import BackupTable
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import JobDialog
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.places import documents_folder
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import restore_backup
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.restore_backup import BackupRow


class RestoreDialog(QDialog):
    """The backups of `project`, or of all projects where it is None.

    `restored(path, aside)` when one was put back at `path`; `aside` is the file that was there.
    """

    restored = Signal(object, object)

    def __init__(self, document: Document, project: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("restore_dialog")
        self.setModal(True)
        self.resize(*within_screen(self, scaled(120 * GRID), scaled(60 * GRID)))
        self._document = document
        self._project = project
        self._is_of_all = project is None
        self._rows: tuple[BackupRow, ...] | None = None
        self._head = WrappedLabel(role="list_head")
        self._head.setObjectName("backups.head")
        self._told = WrappedLabel()
        self._told.setObjectName("backups.told")
        self._table = BackupTable()
        self._where = WrappedLabel(role="quiet")
        self._where.setObjectName("backups.where")
        self._all, self._folder = QPushButton(), QPushButton()
        self._close, self._restore = QPushButton(), QPushButton()
        self._set_up()
        self._lay_out()
        self._retranslate()
        self._read()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _read(self) -> None:
        of = None if self._is_of_all else self._project
        work = partial(restore_backup.rows_of, backups_folder(), of)
        job = self._document.workers.run(work)
        job.succeeded.connect(self._show)

    def _show(self, rows: tuple[BackupRow, ...]) -> None:
        self._rows = rows
        self._table.show_rows(rows, self._document.labels)
        self._retranslate()
        if rows:
            self._table.setFocus()

    def _show_all(self) -> None:
        self._is_of_all = True
        self._read()

    def _target(self, row: BackupRow) -> Path:
        """Where the project comes: where it is or was; else among the documents."""
        if self._project is not None and not self._is_of_all:
            return self._project
        if row.place is not None and row.place.parent.is_dir():
            return row.place
        return documents_folder() / f"{row.backup.name}.imvo"

    def _put_back(self) -> None:
        row = self._table.chosen
        if row is None or row.facts is None:
            return
        target = self._target(row)
        aside = self.tr("{name} (set aside on {day})").format(name=target.stem, day=today())
        session = self._document.session
        was_open = session is not None and session.path == target.resolve()
        if was_open:
            self._document.close()
        job = self._document.workers.run(
            lambda progress: restore_backup.put_back(row, target, aside, progress)
        )
        job.succeeded.connect(partial(self._tell_restored, target))
        job.failed.connect(self._tell_error)
        if was_open:
            for signal in (job.failed, job.cancelled):
                signal.connect(partial(self._open_again, target))
        job.finished.connect(self._enable)
        self._restore.setEnabled(False)
        JobDialog(self.tr("Restoring the backup"), job, self)

    def _tell_restored(self, target: Path, aside: Path | None) -> None:
        self.accept()
        self.restored.emit(target, aside)

    def _tell_error(self, error: ImvoError) -> None:
        messages.show_error(self, error, self._document.labels)

    def _open_again(self, target: Path, *_: object) -> None:
        self._document.open_project(target)

    def _show_folder(self) -> None:
        folder = backups_folder()
        row = self._table.chosen
        if row is not None:
            folder = row.backup.path.parent
        opening.open_made(folder)

    def _enable(self) -> None:
        row = self._table.chosen
        self._restore.setEnabled(row is not None and row.facts is not None)
        self._folder.setEnabled(bool(self._rows))
        self._where.setText(self._where_text(row))

    def _where_text(self, row: BackupRow | None) -> str:
        if row is None or row.facts is None:
            return ""
        target = self._target(row)
        if target.exists():
            text = self.tr(
                "It comes in the place of {path}. That file is not lost: it stays beside it, "
                "under another name."
            )
        else:
            text = self.tr("The project comes at {path}.")
        return text.format(path=target)

    def _set_up(self) -> None:
        self._table.picked.connect(self._enable)
        self._table.taken.connect(self._put_back)
        actions = {
            "all": (self._all, self._show_all),
            "folder": (self._folder, self._show_folder),
            "close": (self._close, self.reject),
            "restore": (self._restore, self._put_back),
        }
        for name, (button, action) in actions.items():
            button.setObjectName(f"backups.{name}")
            button.setAutoDefault(False)
            button.clicked.connect(action)
        self._restore.setProperty("role", "primary")
        self._restore.setDefault(True)
        self.finished.connect(self.deleteLater)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._all)
        buttons.addWidget(self._folder)
        buttons.addStretch()
        buttons.addWidget(self._close)
        buttons.addWidget(self._restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        for part in (self._head, self._told, self._table, self._where):
            layout.addWidget(part, 1 if part is self._table else 0)
        layout.addStretch()
        layout.addLayout(buttons)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Restore a backup"))
        self._table.name_columns()
        texts = {
            self._all: self.tr("Show those of all projects"),
            self._folder: self.tr("Show the folder"),
            self._close: self.tr("Cancel"),
            self._restore: self.tr("Restore"),
        }
        for button, text in texts.items():
            button.setText(text)
            button.setAccessibleName(text)
        rows = self._rows
        self._head.setText(self._head_text())
        self._told.setText(self._told_text())
        self._table.setVisible(bool(rows))
        self._table.fit()
        self._all.setVisible(not self._is_of_all and rows is not None)
        self._folder.setVisible(bool(rows))
        self._enable()

    def _head_text(self) -> str:
        if self._rows is None:
            return self.tr("Looking for backups…")
        if self._project is None or self._is_of_all:
            return self.tr("Backups of all projects") if self._rows else self.tr("No backups yet")
        text = self.tr("Backups of “{name}”") if self._rows else self.tr("No backups of “{name}”")
        return text.format(name=self._project.stem)

    def _told_text(self) -> str:
        if self._rows is None:
            return ""
        if not self._rows:
            return self.tr(
                "The program makes a backup by itself before your first change of a day, before "
                "an import and before much is removed. They stay on this computer."
            )
        return self.tr(
            "The project becomes again what it was then. Backups do not hold who complained: "
            "names that are locked in the project stay behind in the file that is set aside."
        )
