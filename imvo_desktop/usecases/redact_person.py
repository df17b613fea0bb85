"""Removing a person everywhere: what is looked through first, and what is done then."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.domain.mentions import Mentions
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.errors import ImvoError
from imvo_desktop.progress import Progress
from imvo_desktop.storage import backups, mention_search, opening, project_file, redaction
from imvo_desktop.storage.backup_shelf import folder_of, kept
from imvo_desktop.storage.backup_thinning import Backup
from imvo_desktop.storage.mention_search import MentionsFound
from imvo_desktop.storage.redaction import Redacted, Redaction

_LISTS = "lists.json"


@dataclass(frozen=True, slots=True)
class PersonFound:
    """Where a person is mentioned: in the project, in its backups, in lists that are remembered.

    `unread` are backups that could not be looked through.
    """

    mentions: Mentions
    project: MentionsFound
    backups: tuple[Backup, ...] = ()
    unread: tuple[Backup, ...] = ()
    remembered: Path | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the person was found nowhere, and everything was looked through."""
        return self.project.is_empty and not (self.backups or self.unread or self.remembered)


@dataclass(frozen=True, slots=True)
class PersonWish:
    """What a person confirmed: what stays as it is, and what goes besides the project."""

    found: PersonFound
    spared: frozenset[RecordKey] = frozenset()
    keeps_author: bool = False
    with_files: bool = False
    with_backups: bool = True


def look(path: Path, mentions: Mentions, own: Path, at: str, progress: Progress) -> PersonFound:
    """Look through the project at `path`, its backups, and what the folder `own` remembers."""
    found = mention_search.find(path, mentions, at, progress)
    telling, unread = [], []
    for backup in _backups(path, own):
        progress.step(0, 0)
        try:
            if not mention_search.find(backup.path, mentions, at, progress).is_empty:
                telling.append(backup)
        except ImvoError:
            unread.append(backup)
    remembered = own / _LISTS
    is_remembered = remembered.is_file() and mention_search.is_mentioned_in_file(
        remembered.read_bytes(), mentions
    )
    lists = remembered if is_remembered else None
    return PersonFound(mentions, found, tuple(telling), tuple(unread), lists)


def remove(path: Path, wish: PersonWish, author: str, at: str) -> Redacted:
    """Take the person out of the project at `path`, which nobody has open, and what goes with it.

    The project goes first: where that fails nothing was removed. A backup that cannot be removed
    raises `FileError`; looking again then shows it.
    """
    found = wish.found
    asked = Redaction(
        mentions=found.mentions,
        author=author,
        at=at,
        spared=wish.spared,
        keeps_author=wish.keeps_author,
        files=frozenset(found.project.files) if wish.with_files else frozenset(),
    )
    file, _, lock = opening.open_locked(path, at, is_new=False)
    try:
        done = redaction.redact(file, asked)
    finally:
        file.close()
        lock.release()
    if wish.with_backups:
        for backup in (*found.backups, *found.unread):
            backups.remove(backup)
        if found.remembered is not None:
            with suppress(FileNotFoundError):
                found.remembered.unlink()
    return done


def _backups(path: Path, own: Path) -> list[Backup]:
    state = project_file.read_by(path, lambda one: project_file.read_state(one, path))
    return kept(folder_of(own / "backups", state.project_id))
