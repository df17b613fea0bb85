"""Where backups lie, how they are named, and what is there.

Each project has a folder, named by its id, so that one that is moved or renamed keeps its backups.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from imvo_desktop.domain.codes import Kind
from imvo_desktop.errors import ImvoError, ProjectError
from imvo_desktop.storage import project_file, schema
from imvo_desktop.storage.backup_thinning import Backup, Reason
from imvo_desktop.storage.tables import RECORDS, STATE
from imvo_desktop.written_files import write_text

SUFFIX = ".imvo"

_PLACES = "places.json"
_MOST_PLACES = 8
_LONGEST_NAME = 60
_PROJECT_ID = re.compile(r"[0-9a-f-]{36}")
# What no file system takes in a name, and the dot that parts ours.
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*.]')
_NAME = re.compile(
    r"(\d{4}-\d\d-\d\dT)(\d\d)(\d\d)(\d\dZ)(?:-(\d+))?\."
    rf"({'|'.join(Reason)})\.([^.]*){re.escape(SUFFIX)}"
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a project or backup says of itself, without reading all of it; `size` in bytes."""

    project_id: str
    checksum: str
    edits: int
    organisations: int
    links: int
    size: int


def folder_of(root: Path, project_id: str) -> Path:
    """Where the backups of a project are; an id of another form than ours is never a path."""
    if _PROJECT_ID.fullmatch(project_id):
        return root / project_id
    return root / hashlib.sha256(project_id.encode("utf-8", "replace")).hexdigest()


def kept(folder: Path) -> list[Backup]:
    """The backups in `folder`, the newest first; whatever else is there is left out."""
    try:
        found = [_parsed(path) for path in folder.iterdir()]
    except OSError:
        return []
    backups = [one for one in found if one is not None]
    return sorted(backups, key=lambda one: one.order, reverse=True)


def places(folder: Path) -> tuple[Path, ...]:
    """Where the project of `folder` and its copies were when backups were made, the last first."""
    try:
        found = json.loads((folder / _PLACES).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    texts = found if isinstance(found, list) else []
    return tuple(Path(one) for one in texts if isinstance(one, str))


def facts(path: Path) -> Facts:
    """What the project at `path` says of itself, of whatever version.

    Raises `ProjectError` where it does not.
    """
    schema.check_header(path)

    def read(connection: sa.Connection) -> Facts:
        row = connection.execute(sa.select(STATE)).mappings().one()
        counts = [
            connection.execute(sa.select(sa.func.count()).select_from(RECORDS[kind])).scalar_one()
            for kind in (Kind.ORGANISATION, Kind.LINK)
        ]
        organisations, links = counts
        return Facts(
            project_id=str(row["project_id"]),
            checksum=str(row["checksum"]),
            edits=row["edits"],
            organisations=organisations,
            links=links,
            size=path.stat().st_size,
        )

    try:
        return project_file.read_by(path, read)
    except sa.exc.NoResultFound as error:
        raise ProjectError("project_damaged", file=path.name) from error


def folders(root: Path) -> list[Path]:
    """The folder of every project that has backups."""
    try:
        return sorted(one for one in root.iterdir() if one.is_dir() and kept(one))
    except OSError:
        return []


def folder_for(root: Path, project: Path) -> Path | None:
    """Where the backups of the project at `project` are, also when it is damaged or gone."""
    with suppress(ImvoError):
        folder = folder_of(root, facts(project).project_id)
        if kept(folder):
            return folder
    known = [one for one in folders(root) if project in places(one)]
    return max(known, key=lambda one: kept(one)[0].order, default=None)


def free_name(folder: Path, source: Path, at: str, reason: Reason) -> Backup:
    """A backup of the project file `source`, under a name that is not there yet."""
    name = _UNFIT.sub("_", source.stem)[:_LONGEST_NAME]
    instant = at.replace(":", "")
    there = {one.order for one in kept(folder)}
    turn = next(turn for turn in itertools.count() if (at, turn) not in there)
    mark = f"-{turn}" if turn else ""
    path = folder / f"{instant}{mark}.{reason}.{name}{SUFFIX}"
    return Backup(path, at, turn, reason, name)


def note_place(folder: Path, source: Path) -> None:
    """Remember where the project was; without it a backup is still found by its project."""
    known = [str(source), *(str(one) for one in places(folder) if one != source)]
    with suppress(ImvoError):
        write_text(folder / _PLACES, json.dumps(known[:_MOST_PLACES], ensure_ascii=False))


def _parsed(path: Path) -> Backup | None:
    found = _NAME.fullmatch(path.name)
    if found is None or not path.is_file():
        return None
    day, hour, minute, second, turn, reason, name = found.groups()
    backup = Backup(path, f"{day}{hour}:{minute}:{second}", int(turn or 0), Reason(reason), name)
    try:
        backup.moment  # noqa: B018 - a name such as 2026-99-99 tells no moment
    except ValueError:
        return None
    return backup
