"""The project a command works on, opened as the command needs it."""

from __future__ import annotations

import getpass
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from imvo_desktop.domain.report_settings import Profile
from imvo_desktop.errors import ProjectError

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
    """The project of the command, to write in; made when it is not there."""
    from imvo_desktop.usecases.session import Session

    path = Path(options.project)
    make = Session.open if path.exists() else Session.create
    return make(path, author=author_of(options))


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
