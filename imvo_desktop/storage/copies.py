"""A verified copy of a project at one moment, while it may be open."""

from __future__ import annotations

from pathlib import Path

from imvo_desktop.domain.network import Network
from imvo_desktop.errors import FileError, ProjectError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage import project_file, sealed_rows, sqlite_dialect
from imvo_desktop.storage.problems import explained
from imvo_desktop.written_files import replacing


def save_copy(path: Path, target: Path, progress: Progress = SILENT) -> None:
    """Write the project at `path`, as it is now, to `target`; what was there is replaced.

    Who complained stays behind: what is locked in the project is in no copy.
    Raises `ProjectError` `project_exists` when `target` is the project itself, `copy_not_sound`
    when the copy does not pass its check, what the disk says, and `Cancelled` once `progress` asks
    to stop; then `target` is as it was.
    """
    if target.exists() and target.samefile(path):
        raise ProjectError("project_exists", file=target.name)
    if not target.parent.is_dir():
        raise FileError("folder_missing", file=target.name, folder=str(target.parent))
    with replacing(target) as side, explained(target):
        sqlite_dialect.vacuum_into(path, side, progress)
        sealed_rows.drop_all(side)
        progress.step(0, 0)
        verify(side, target.name)
        progress.step(0, 0)


def verify(path: Path, name: str) -> None:
    """Raise `copy_not_sound` (about `name`) unless the file at `path` holds what it says."""
    loaded = project_file.load(path)
    connection = sqlite_dialect.connect(path, is_query_only=True)
    try:
        faults = [*sqlite_dialect.integrity(connection, path), *sqlite_dialect.dangling(connection)]
    finally:
        sqlite_dialect.close(connection)
    if faults or Network(loaded.records).checksum() != loaded.state.checksum:
        raise ProjectError("copy_not_sound", file=name)
