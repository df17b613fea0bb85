"""The project a command works on, opened as the command needs it."""

from __future__ import annotations

import getpass
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from imvo_desktop.domain.report_settings import Profile
from imvo_desktop.errors import ImvoError, ProjectError
from imvo_desktop.own_folder import backups_folder
from imvo_desktop.usecases.backups import Keeper
from imvo_desktop.usecases.clock import utc_now

if TYPE_CHECKING:
    # Loaded by the command that opens a project; the others need not wait for it.
    from imvo_desktop.usecases.import_files import Target
    from imvo_desktop.usecases.session import Session


def reading(options: Namespace) -> Session:
    """The project of the command, to read only; what had to be left out is kept in `options`."""
    from imvo_desktop.usecases.session import Session

    session = Session.open(Path(options.project), author=author_of(options), read_only=True)
    options.left_out = session.left_out
    return session


def writing(options: Namespace) -> Session:
    """The project of the command, to write in with backups; made when it is not there."""
    from imvo_desktop.usecases.session import Session

    path = Path(options.project)
    if not path.exists():
        return Session.create(path, author=author_of(options))
    return Session.open(path, author=author_of(options), backups=_backups(options))


def problems(options: Namespace) -> list[ImvoError]:
    """What must be told after the command: rows left out, and a backup that was not made.

    Waits for the backup.
    """
    keeper = getattr(options, "backups", None)
    if isinstance(keeper, Keeper):
        keeper.close()
    told = [getattr(options, "left_out", None), *getattr(options, "backup_problems", ())]
    return [one for one in told if one is not None]


def _backups(options: Namespace) -> Keeper:
    """Who makes the backups of this command; what fails is kept in `options`."""
    if not hasattr(options, "backups"):
        options.backup_problems = []
        options.backups = Keeper(backups_folder(), utc_now, options.backup_problems.append)
    keeper: Keeper = options.backups
    return keeper


def reading_for(options: Namespace, profile: Profile) -> Session:
    """The project to read only; the key of the names that `profile` reads is made where needed.

    Raises `ProjectError` besides: `pseudonym_key_read_only` where it cannot be kept.
    """
    from imvo_desktop.usecases.report_key import make_key, needs_key, random_keys

    session = reading(options)
    if not needs_key(session.network, profile):
        return session
    session.close()
    try:
        with writing(options) as session:
            session.do(make_key(session.network, random_keys()))
    except ProjectError as error:
        if error.code != "project_read_only":
            raise
        name = Path(options.project).name
        raise ProjectError("pseudonym_key_read_only", name=name) from error
    return reading(options)


@contextmanager
def target(options: Namespace) -> Iterator[Target]:
    """What an import writes to; with --dry-run a copy, and a new project only at its first edit."""
    from imvo_desktop.domain.network import Network
    from imvo_desktop.usecases import import_files

    path = Path(options.project)
    if options.dry_run and not path.exists():
        yield import_files.Trial(Network())
    elif options.dry_run:
        with reading(options) as session:
            yield import_files.Trial(session.network)
    elif path.exists():
        with writing(options) as session:
            yield session
    else:
        with closing(import_files.NewProject(path, author_of(options))) as project:
            yield project


def author_of(options: Namespace) -> str:
    """Who makes the changes: as asked, else the login name."""
    if options.author:
        return str(options.author)
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "imvo"
