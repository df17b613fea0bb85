"""The steps of Alembic lead to the same tables, and an old file is migrated in a verified copy."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from imvo_desktop.errors import ImvoError, ProjectError
from imvo_desktop.storage import migration, opening, schema, sqlite_dialect
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import AT, RECORDS, made

VERSIONS = Path(migration.__file__).parent / "migrations" / "versions"
NEXT_STEP = """
from alembic import op
revision = "0002"
down_revision = "0001"
def upgrade():
    {body}
"""


def old_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> Path:
    """A project of today, seen by a program of tomorrow whose one more step does `body`."""
    path = made(tmp_path / "a.imvo", *RECORDS)
    steps = tmp_path / "steps"
    steps.mkdir()
    (steps / "v0001.py").write_text((VERSIONS / "v0001_first.py").read_text())
    (steps / "v0002.py").write_text(NEXT_STEP.format(body=body))
    with closing(sqlite_dialect.connect_in_memory()) as connection, connection.begin():
        migration.upgrade(connection, steps)
        items = sqlite_dialect.schema_items(connection)
    monkeypatch.setattr(schema, "SCHEMA_VERSION", 2)
    monkeypatch.setattr(schema, "KNOWN_FINGERPRINTS", {sqlite_dialect.fingerprint(items)})
    monkeypatch.setattr(opening, "_migrate", lambda old, at: migration.migrate(old, at, steps))
    return path


def test_that_the_steps_give_the_same_schema_as_a_new_project() -> None:
    with closing(sqlite_dialect.connect_in_memory()) as connection, connection.begin():
        migration.upgrade(connection)
        assert sqlite_dialect.schema_items(connection) == schema.expected_items()


def test_that_an_old_project_is_migrated_with_all_it_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = "with op.batch_alter_table('link', recreate='always'): pass"
    path = old_project(tmp_path, monkeypatch, body)
    with Session.open(path, author="An", clock=lambda: AT) as session:
        assert len(session.network) == len(RECORDS)
        assert session.sequence == 1
    found = check(path)
    assert found.examination.is_sound
    assert (found.examination.schema_version, found.examination.state.end.sequence) == (2, 2)
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_that_a_migration_that_loses_rows_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_project(tmp_path, monkeypatch, "op.execute('DELETE FROM organisation')")
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="migration_failed"):
        Session.open(path, author="An")
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_that_a_step_nobody_knows_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_project(tmp_path, monkeypatch, "pass")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="migration_failed"):
        Session.open(path, author="An")
    assert path.read_bytes() == before


def test_that_an_old_project_is_not_read_before_it_is_migrated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_project(tmp_path, monkeypatch, "pass")
    before = path.read_bytes()
    with pytest.raises(ImvoError, match="project_older"):
        Session.open(path, author="An", read_only=True)
    assert path.read_bytes() == before
