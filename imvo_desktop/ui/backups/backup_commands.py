"""Putting a backup back, and rescuing what can be read; both also from a failed opening."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.progress import Progress
from imvo_desktop.ui import messages
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import JobDialog
from imvo_desktop.ui.places import documents_folder
from imvo_desktop.ui.project_commands import PROJECT_SUFFIX, ProjectCommands

if TYPE_CHECKING:
    from imvo_desktop.usecases.rescue import Rescued

_MOST_NAMED = 200
_DAMAGED = frozenset(
    {
        "project_damaged",
        "project_row_damaged",
        "project_not_ours",
        "project_schema_differs",
        "project_foreign_content",
        "project_disk_error",
        "migration_failed",
        "copy_not_sound",
    }
)
"""Why a project does not open, where something may be read of it; a missing one has backups."""


class BackupCommands(QObject):
    """What is done when a project is lost, damaged, or no longer as a person wants it."""

    def __init__(self, document: Document, projects: ProjectCommands, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._projects = projects
        self._window = window
        self._said = ""
        projects.failing.connect(self._offer)
        document.opened.connect(self._say)

    def restore_backup(self) -> None:
        """Show the backups of the open project; without one those of all projects."""
        session = self._document.session
        self._show_backups(session.path if session is not None else None)

    def rescue_project(self) -> None:
        """Ask which damaged project to read."""
        title = self.tr("Rescue a damaged project")
        dialog = QFileDialog(self._window, title, str(documents_folder()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setObjectName("rescue_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("IMVO projects") + f" (*{PROJECT_SUFFIX})")
        dialog.fileSelected.connect(self.rescue_path)
        dialog.open()

    def rescue_path(self, path: str) -> None:
        """Make a new project beside `path` of what can be read of it, in the background."""
        source, author = Path(path), self._document.author
        name = self.tr("{name} (rescued)").format(name=source.stem)

        def work(progress: Progress) -> Rescued:
            from imvo_desktop.usecases import rescue

            target = rescue.free_target(source, name)
            return rescue.rescue_project(source, target, author, progress)

        job = self._document.workers.run(work)
        job.succeeded.connect(partial(self._open_rescued, source.name))
        job.failed.connect(self._tell_error)
        JobDialog(self.tr("Reading what can be read"), job, self._window)

    def _show_backups(self, project: Path | None) -> None:
        from imvo_desktop.ui.backups.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._document, project, self._window)
        dialog.restored.connect(self._open_restored)
        dialog.open()

    def _offer(self, box: QMessageBox, code: str, path: Path) -> None:
        """Give the message that a project does not open the buttons that help."""
        if code not in {*_DAMAGED, "project_missing"}:
            return
        role = QMessageBox.ButtonRole.ActionRole
        restore = box.addButton(self.tr("Restore a backup…"), role)
        restore.setObjectName("offer_restore")
        restore.clicked.connect(partial(self._show_backups, path))
        if code in _DAMAGED:
            rescue = box.addButton(self.tr("Rescue what can be read"), role)
            rescue.setObjectName("offer_rescue")
            rescue.clicked.connect(partial(self.rescue_path, str(path)))
        box.addButton(QMessageBox.StandardButton.Close)
        box.setDefaultButton(restore)

    def _open_restored(self, path: Path, aside: Path | None) -> None:
        text = self.tr("“{name}” is again as it was in the backup.").format(name=path.stem)
        if aside is not None:
            more = self.tr("The file that was there is now called “{file}”, in the same folder.")
            text = f"{text}\n\n{more.format(file=aside.name)}"
        self._said = text
        self._projects.open_path(str(path))

    def _open_rescued(self, source: str, found: Rescued) -> None:
        number = self._document.labels.number
        text = self.tr(
            "{read} of {count} rows of “{source}” could be read.\n\nThey are in a new project, "
            "“{file}”, in the same folder. The damaged file is as it was. The history begins anew."
        ).format(
            read=number(found.read),
            count=number(found.total),
            source=source,
            file=found.file.name,
        )
        if found.left_out:
            text = f"{text}\n\n{self._lost_text(found)}"
        self._said = text
        self._projects.open_path(str(found.file))

    def _lost_text(self, found: Rescued) -> str:
        words = self._document.labels
        lines = [
            f"{words.text(f'kind.{one.kind}')} {one.id[:80] or '?'}: "
            f"{words.text(f'rescue.reason.{one.reason}')}"
            for one in found.left_out[:_MOST_NAMED]
        ]
        if len(found.left_out) > _MOST_NAMED:
            lines.append("…")
        head = self.tr("Not in it: {count}").format(count=words.number(len(found.left_out)))
        return "\n".join([head, *lines])

    def _say(self) -> None:
        """Tell what came of it once the project is open; a long list can be folded out."""
        said, self._said = self._said, ""
        if not said:
            return
        parts = said.split("\n\n", 2)
        box = messages.text_box(self._window, "\n\n".join(parts[:2]))
        if len(parts) > 2:
            box.setDetailedText(parts[2])
        box.open()

    def _tell_error(self, error: ImvoError) -> None:
        messages.show_error(self._window, error, self._document.labels)
