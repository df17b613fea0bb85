"""Who complained, locked: rows beside the records, in no edit, no audit entry and no copy."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from imvo_desktop.domain.codes import Kind
from imvo_desktop.storage import project_file, sqlite_dialect
from imvo_desktop.storage.project_file import ProjectFile
from imvo_desktop.storage.tables import RECORDS, SEALED


def keep(file: ProjectFile, record_id: str, data: bytes) -> None:
    """Keep `data` for a complaint, in place of what was kept for it."""

    def work(connection: sa.Connection) -> None:
        connection.execute(sa.delete(SEALED).where(SEALED.c.id == record_id))
        connection.execute(sa.insert(SEALED), {"id": record_id, "data": data})

    file.in_transaction(work)


def remove(file: ProjectFile, record_id: str) -> None:
    """Wipe what is kept for a complaint; nothing where nothing is."""

    def work(connection: sa.Connection) -> None:
        connection.execute(sa.delete(SEALED).where(SEALED.c.id == record_id))

    file.in_transaction(work)


def read(path: Path, record_id: str) -> bytes | None:
    """What is kept for a complaint, still locked."""
    query = sa.select(SEALED.c.data).where(SEALED.c.id == record_id)
    data = project_file.read_by(path, lambda connection: connection.execute(query).scalar())
    return None if data is None else bytes(data)


def drop_left_behind(file: ProjectFile) -> None:
    """Wipe what is kept for complaints that are gone; nothing is written where there is none."""
    gone = SEALED.c.id.not_in(sa.select(RECORDS[Kind.GRIEVANCE].c.id))

    def work(connection: sa.Connection) -> None:
        if connection.execute(sa.select(SEALED.c.id).where(gone)).first() is not None:
            connection.execute(sa.delete(SEALED).where(gone))

    file.in_transaction(work)


def drop_all(path: Path) -> None:
    """Wipe every row from a copy that nobody has seen yet: what was there is overwritten."""
    connection = sqlite_dialect.connect(path)
    try:
        with sqlite_dialect.transaction(connection):
            connection.execute(sa.delete(SEALED))
    finally:
        sqlite_dialect.close(connection)
