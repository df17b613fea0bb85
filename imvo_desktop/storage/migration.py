"""Brings the file of an older version to the form of this one, in a copy that is verified.

The only module that imports Alembic; it is loaded when an old file is opened, not before.
"""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.util.exc import CommandError

from imvo_desktop.domain.edit import EditLabel
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import ProjectError
from imvo_desktop.storage import copies, journal, project_file, schema, sqlite_dialect
from imvo_desktop.storage.journal import Action, Mark
from imvo_desktop.storage.problems import explained
from imvo_desktop.storage.tables import STATE
from imvo_desktop.written_files import replacing

_MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(connection: sa.Connection, versions: Path = _MIGRATIONS / "versions") -> None:
    """Take every step that the database of `connection` has not taken, in its transaction."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("version_locations", str(versions).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def migrate(path: Path, at: str, versions: Path = _MIGRATIONS / "versions") -> None:
    """Give the project at `path`, whose lock is held, the form of this version.

    It happens in a copy that takes the place of the old file when all of it was checked; the
    migration is an entry of the audit trail. Raises `ProjectError` `migration_failed` or
    `copy_not_sound`; the file is then as it was.
    """
    with replacing(path, side=project_file.side_path(path)) as side, explained(path):
        sqlite_dialect.vacuum_into(path, side)
        connection = sqlite_dialect.connect(side, has_references=False)
        try:
            with sqlite_dialect.transaction(connection):
                before = project_file.read_state(connection, path)
                _upgrade_or_say(connection, versions, path)
                sqlite_dialect.stamp(connection, schema.SCHEMA_VERSION)
                schema.check_content(connection, path)
                _enter(connection, path, at, before.checksum_text)
                if sqlite_dialect.dangling(connection):
                    raise ProjectError("migration_failed", file=path.name)
        finally:
            sqlite_dialect.close(connection)
        copies.verify(side, path.name)


def _upgrade_or_say(connection: sa.Connection, versions: Path, path: Path) -> None:
    try:
        upgrade(connection, versions)
    except CommandError as error:
        raise ProjectError("migration_failed", file=path.name) from error


def _enter(connection: sa.Connection, path: Path, at: str, before: str) -> None:
    """Log the migration, with the checksum before and after; it is not an edit of a person."""
    state = project_file.read_state(connection, path)
    checksum = f"{Network(project_file.read_records(connection, path)).checksum():064x}"
    values = (("after", checksum), ("before", before), ("version", schema.SCHEMA_VERSION))
    mark = Mark(Action.MIGRATION, "", at, EditLabel("migration", values))
    payload = journal.payload_text(mark, [])
    journal.append(connection, state.end, mark, payload, checksum)
    connection.execute(sa.update(STATE).values(checksum=checksum))
