"""Puts a backup in the place of a project; what was there is kept aside, never overwritten."""

from __future__ import annotations

import itertools
import os
from contextlib import suppress
from pathlib import Path

from imvo_desktop.errors import FileError, ProjectError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage import backups, project_file
from imvo_desktop.storage.holder import current_holder
from imvo_desktop.storage.lock import ProjectLock
from imvo_desktop.storage.problems import explained
from imvo_desktop.written_files import replacing

_PIECE = 1 << 20
# What the database keeps beside a file: next to another file it would be taken for its own.
_COMPANIONS = ("-journal", "-wal", "-shm")


def restore(
    backup: Path, target: Path, aside: str, at: str, progress: Progress = SILENT
) -> Path | None:
    """Make the project at `target` what `backup` holds; gives where the file there before is now.

    It keeps its folder and is called `aside`, with a number behind it where that is taken. None
    when there was none. The backup is verified before anything moves. Raises `project_locked`,
    `backup_not_sound`, what the disk says, and `Cancelled`; all files are then as they were.
    """
    real = Path(os.path.realpath(target))
    if not real.parent.is_dir():
        raise FileError("folder_missing", file=real.name, folder=str(real.parent))
    lock = ProjectLock.take(real, current_holder(at))
    moved = _Aside(real, aside)
    try:
        with replacing(real, side=project_file.side_path(real)) as side:
            with explained(backup):
                _copy(backup, side, progress)
            _verify(side, backup, at)
            progress.step(0, 0)
            moved.make()
    except BaseException:
        moved.undo()
        raise
    finally:
        lock.release()
    return moved.path


def _copy(backup: Path, side: Path, progress: Progress) -> None:
    side.unlink(missing_ok=True)
    with backup.open("rb") as source, side.open("xb") as made:
        total = os.fstat(source.fileno()).st_size
        while piece := source.read(_PIECE):
            progress.step(made.tell(), 2 * total)
            made.write(piece)


def _verify(side: Path, backup: Path, at: str) -> None:
    try:
        backups.verify(side, at)
    except ProjectError as error:
        raise ProjectError("backup_not_sound", file=backup.name) from error


class _Aside:
    """The file at `target` and what the database keeps beside it, under another name."""

    def __init__(self, target: Path, name: str) -> None:
        self.path: Path | None = None
        self._target = target
        self._name = name
        self._moved: list[tuple[Path, Path]] = []

    def make(self) -> None:
        """Give the file a second name, or where the disk knows no such thing, the other name.

        What lies beside it moves along: there its journal can still heal it.
        """
        target = self._target
        there = [one for one in _COMPANIONS if _beside(target, one).exists()]
        if target.exists():
            there.insert(0, "")
        if not there:
            return
        free = self._free()
        self.path = free if target.exists() else None
        for end in there:
            old, new = _beside(target, end), _beside(free, end)
            self._moved.append((old, new))
            _name_twice(old, new)
            if end:
                old.unlink(missing_ok=True)

    def undo(self) -> None:
        """Give everything its old name alone."""
        for old, new in reversed(self._moved):
            with suppress(OSError):
                if not old.exists():
                    new.replace(old)
                elif new.exists() and old.samefile(new):
                    new.unlink()

    def _free(self) -> Path:
        marks = itertools.chain([""], (f" ({number})" for number in itertools.count(2)))
        end = self._target.suffix
        paths = (self._target.with_name(f"{self._name}{mark}{end}") for mark in marks)
        return next(path for path in paths if not _is_taken(path))


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)


def _is_taken(path: Path) -> bool:
    return any(_beside(path, end).exists() for end in ("", *_COMPANIONS))


def _name_twice(old: Path, new: Path) -> None:
    try:
        os.link(old, new)
    except FileExistsError:
        raise
    except OSError:
        with new.open("xb"):
            pass
        old.replace(new)
