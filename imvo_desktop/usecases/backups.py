"""When a backup is made: before the first write of a day, an import, a migration, a large removal.

What takes long to import is imported when the first project is opened.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import TYPE_CHECKING

from imvo_desktop.errors import FileError, ImvoError
from imvo_desktop.usecases.clock import Clock

if TYPE_CHECKING:
    from imvo_desktop.domain.edit import Edit
    from imvo_desktop.storage.backup_thinning import Reason
    from imvo_desktop.storage.backups import Taken
    from imvo_desktop.storage.journal import Action
    from imvo_desktop.storage.project_file import ProjectFile, State

# More than a screen of a table holds, so more than a person saw go; what hangs on it is counted.
MANY_REMOVED = 25


class Keeper:
    """Makes backups in the folder `root` for every project a program works on.

    The state is taken before an edit is written, on the thread of the file, which is quick; the
    backup is made and verified on a thread of its own. What fails is handed to `tell`, on either
    thread, once for each project; no edit waits or fails for it.
    """

    def __init__(self, root: Path, clock: Clock, tell: Callable[[ImvoError], None]) -> None:
        self._root = root
        self._clock = clock
        self._tell = tell
        self._days: dict[Path, str] = {}
        self._told: set[Path] = set()
        self._thread: ThreadPoolExecutor | None = None
        self._last: Future[None] | None = None

    def before_migration(self, path: Path) -> None:
        """Make a backup of the file of an older version at `path`, and wait for it."""
        from imvo_desktop.storage.backup_shelf import facts
        from imvo_desktop.storage.backup_thinning import Reason

        try:
            self._finish(self._take(path, facts(path).project_id, Reason.MIGRATION), path)
        except ImvoError as error:
            self._failed(error, path)

    def before_commit(self, file: ProjectFile, edit: Edit, action: Action) -> None:
        """Take the state of `file` where `edit` gives a reason to; nothing is raised."""
        reason = self._reason(file.path, file.state, edit, action)
        if reason is None:
            return
        if self._last is not None:
            wait([self._last])
        try:
            taken = self._take(file.path, file.state.project_id, reason)
        except ImvoError as error:
            self._failed(error, file.path)
            return
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "backups")
        self._last = self._thread.submit(self._finish, taken, file.path)

    def close(self) -> None:
        """Wait for the backup that is being made."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.shutdown()
        last, self._last = self._last, None
        if last is not None:
            last.result()

    def _take(self, path: Path, project_id: str, reason: Reason) -> Taken:
        from imvo_desktop.storage import backups

        return backups.take(self._root, project_id, backups.Wish(self._clock(), reason, path))

    def _finish(self, taken: Taken, path: Path) -> None:
        try:
            taken.finish()
        except ImvoError as error:
            self._failed(error, path)

    def _reason(self, path: Path, state: State, edit: Edit, action: Action) -> Reason | None:
        from imvo_desktop.storage.backup_thinning import Reason
        from imvo_desktop.storage.journal import Action

        if state.edits == 0:
            return None
        is_first = self._is_first_of_day(path, state)
        if action is Action.IMPORT:
            return Reason.IMPORT
        if sum(change.after is None for change in edit.changes) >= MANY_REMOVED:
            return Reason.REMOVAL
        return Reason.DAY if is_first else None

    def _is_first_of_day(self, path: Path, state: State) -> bool:
        """Whether today nothing was written yet, or what was has no backup: looked at once a day.

        A copy of a project shares its backups, so those of another file do not count alone.
        """
        from imvo_desktop.storage import backup_shelf

        today = self._clock()[:10]
        if self._days.get(path) == today:
            return False
        self._days[path] = today
        there = backup_shelf.kept(backup_shelf.folder_of(self._root, state.project_id))
        return state.saved_at[:10] != today or all(one.at[:10] != today for one in there)

    def _failed(self, error: ImvoError, path: Path) -> None:
        if path in self._told:
            return
        self._told.add(path)
        code = "backup_disk_full" if error.code == "disk_full" else "backup_failed"
        told = FileError(code, file=path.name, folder=str(self._root))
        told.__cause__ = error
        self._tell(told)
