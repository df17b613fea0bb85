"""The backups a person can choose from, and putting one back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.errors import ImvoError
from imvo_desktop.progress import Progress
from imvo_desktop.storage import backup_shelf, restoring
from imvo_desktop.storage.backup_shelf import Facts
from imvo_desktop.storage.backup_thinning import Backup
from imvo_desktop.usecases.clock import utc_now


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup with what is in it (None where it cannot be read), and where the project was."""

    backup: Backup
    facts: Facts | None
    place: Path | None


def rows_of(root: Path, project: Path | None, progress: Progress) -> tuple[BackupRow, ...]:
    """The backups of the project at `project`, the newest first; for None those of all projects.

    A copy of a project shares its backups: the name of the file tells them apart.
    """
    if project is None:
        found = backup_shelf.folders(root)
    else:
        one = backup_shelf.folder_for(root, project.resolve())
        found = [] if one is None else [one]
    rows = [row for folder in found for row in _rows(folder, progress)]
    return tuple(sorted(rows, key=lambda row: row.backup.order, reverse=True))


def put_back(row: BackupRow, target: Path, aside: str, progress: Progress) -> Path | None:
    """Make the project at `target` what the backup holds; raises as `restoring.restore`.

    Gives where the file is that was there; it is called `aside`.
    """
    return restoring.restore(row.backup.path, target, aside, utc_now(), progress)


def _rows(folder: Path, progress: Progress) -> Iterator[BackupRow]:
    places = backup_shelf.places(folder)
    for backup in backup_shelf.kept(folder):
        progress.step(0, 0)
        named = [one for one in places if one.stem == backup.name]
        place = next(iter([*named, *places]), None)
        yield BackupRow(backup, _facts(backup.path), place)


def _facts(path: Path) -> Facts | None:
    try:
        return backup_shelf.facts(path)
    except ImvoError:
        return None
