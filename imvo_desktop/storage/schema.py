"""Whether a file is a project of ours, of this version, and holds nothing foreign."""

from __future__ import annotations

import stat
from pathlib import Path

import sqlalchemy as sa

from imvo_desktop.errors import ProjectError
from imvo_desktop.storage import sqlite_dialect
from imvo_desktop.storage.problems import explained
from imvo_desktop.storage.sqlite_dialect import APPLICATION_ID, SchemaItem
from imvo_desktop.storage.sqlite_header import Header, read_header
from imvo_desktop.storage.tables import METADATA

SCHEMA_VERSION = 7
# Where the steps of Alembic end that lead to this version.
HEAD_REVISION = "0007"
VERSION_TABLE = "alembic_version"
# One for each way SQLAlchemy writes the same tables; a test says when one must be added.
KNOWN_FINGERPRINTS = frozenset({"b37b805af257c84c000bde2f56c4a74e2586a2fbd208afabcca52e00b06c7e3b"})

_VERSIONS = sa.Table(
    VERSION_TABLE,
    sa.MetaData(),
    sa.Column("version_num", sa.String(32), nullable=False),
    sa.PrimaryKeyConstraint("version_num", name=f"{VERSION_TABLE}_pkc"),
)


def create_all(connection: sa.Connection) -> None:
    """Make every table and stamp the file with its owner and version."""
    METADATA.create_all(connection)
    _VERSIONS.create(connection)
    connection.execute(sa.insert(_VERSIONS).values(version_num=HEAD_REVISION))
    sqlite_dialect.stamp(connection, SCHEMA_VERSION)


def expected_items() -> list[SchemaItem]:
    """What a project of this version holds, made anew in memory."""
    connection = sqlite_dialect.connect_in_memory()
    try:
        create_all(connection)
        return sqlite_dialect.schema_items(connection)
    finally:
        connection.close()


def check_header(path: Path) -> Header:
    """The header of the project at `path`, without opening it as a database.

    Raises `ProjectError`: `project_missing`, `project_not_ours` or `project_newer`.
    """
    with explained(path):
        if not stat.S_ISREG(path.stat().st_mode):
            raise ProjectError("project_not_ours", file=path.name)
        header = read_header(path)
    if header is None or header.application_id != APPLICATION_ID:
        raise ProjectError("project_not_ours", file=path.name)
    if header.schema_version > SCHEMA_VERSION:
        raise ProjectError(
            "project_newer", file=path.name, version=header.schema_version, known=SCHEMA_VERSION
        )
    return header


def check_content(connection: sa.Connection, path: Path) -> None:
    """Refuse tables, views and triggers that are not ours, and ours when they were changed."""
    found = sqlite_dialect.schema_items(connection)
    if sqlite_dialect.fingerprint(found) in KNOWN_FINGERPRINTS:
        return
    ours = {(item.type, item.name) for item in expected_items()}
    for item in found:
        is_computed = {"VIRTUAL", "GENERATED"} & set(item.sql.upper().split())
        if (item.type, item.name) not in ours or is_computed:
            raise ProjectError("project_foreign_content", file=path.name, name=item.name[:80])
    raise ProjectError("project_schema_differs", file=path.name)
