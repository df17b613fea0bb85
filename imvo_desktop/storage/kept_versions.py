"""Versions of a project that a person kept by name: copies beside the records, in no edit."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from imvo_desktop.domain.fields import RECORD_VERSION
from imvo_desktop.storage import project_file
from imvo_desktop.storage.problems import patiently
from imvo_desktop.storage.project_file import ProjectFile
from imvo_desktop.storage.tables import FROZEN

KIND = "version"


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """A version without what is in it; `id` is the SHA-256 of its text, `at` ISO UTC."""

    id: str
    name: str
    at: str
    author: str


def listed(path: Path) -> tuple[KeptVersion, ...]:
    """The versions in the project at `path`, the newest first."""
    columns = (FROZEN.c.id, FROZEN.c.name, FROZEN.c.at, FROZEN.c.author)
    query = sa.select(*columns).where(FROZEN.c.kind == KIND)
    rows = patiently(lambda: project_file.read_by(path, lambda one: one.execute(query).all()))
    found = [KeptVersion(row.id, row.name, row.at, row.author) for row in rows]
    return tuple(sorted(found, key=lambda one: (one.at, one.id), reverse=True))


def keep(file: ProjectFile, version: KeptVersion, payload: bytes) -> None:
    """Keep `version` with its compressed text."""
    row = {
        "id": version.id,
        "kind": KIND,
        "name": version.name,
        "at": version.at,
        "author": version.author,
        "method_version": "",
        "record_version": RECORD_VERSION,
        "payload": payload,
    }
    file.in_transaction(lambda one: one.execute(sa.insert(FROZEN), row))


def rename(file: ProjectFile, version_id: str, name: str) -> None:
    """Call a version otherwise; nothing where it is gone."""
    statement = sa.update(FROZEN).where(_is(version_id)).values(name=name)
    file.in_transaction(lambda one: one.execute(statement))


def remove(file: ProjectFile, version_id: str) -> None:
    """Remove a version for good; nothing where it is gone."""
    file.in_transaction(lambda one: one.execute(sa.delete(FROZEN).where(_is(version_id))))


def _is(version_id: str) -> sa.ColumnElement[bool]:
    return (FROZEN.c.id == version_id) & (FROZEN.c.kind == KIND)
