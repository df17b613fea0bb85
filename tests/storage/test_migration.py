"""The steps of Alembic lead to the same tables, and an old file is migrated in a verified copy."""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.company import policy_of, report_settings_of
from imvo_desktop.domain.fields import to_plain
from imvo_desktop.domain.records import kind_of
from imvo_desktop.errors import ProjectError
from imvo_desktop.storage import migration, opening, schema, sqlite_dialect
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.session import Session
from tests.storage.failing_disk import fails
from tests.storage.small_chain import (
    AT,
    FINDING,
    FORMER,
    KEPT_ROW,
    LINK,
    NOTE,
    POLICY,
    RECORDS,
    REPORT,
    ROUND,
    SCENARIO,
    SCOPE,
    adding,
    made,
)
from tests.storage.year_of_work import YEAR

pytestmark = pytest.mark.full

NEXT_VERSION = schema.SCHEMA_VERSION + 1
OLD_PROJECTS = Path(__file__).parents[1] / "files"
VERSIONS = Path(migration.__file__).parent / "migrations" / "versions"
NEXT_STEP = """
from alembic import op
revision = "9000"
down_revision = "{head}"
def upgrade():
    {body}
"""


def old_version(tmp_path: Path, version: int) -> Path:
    """A project that the program of an older version made, with one record of each kind."""
    path = tmp_path / "old.imvo"
    path.write_bytes(gzip.decompress((OLD_PROJECTS / f"project_{version:04}.imvo.gz").read_bytes()))
    return path


def old_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> Path:
    """A project of today, seen by a program of tomorrow whose one more step does `body`."""
    path = made(tmp_path / "a.imvo", *RECORDS)
    steps = tmp_path / "steps"
    steps.mkdir()
    for step in VERSIONS.glob("v*.py"):
        (steps / step.name).write_text(step.read_text())
    next_step = NEXT_STEP.format(body=body, head=schema.HEAD_REVISION)
    (steps / "v9000_next.py").write_text(next_step)
    with closing(sqlite_dialect.connect_in_memory()) as connection, connection.begin():
        migration.upgrade(connection, steps)
        items = sqlite_dialect.schema_items(connection)
    monkeypatch.setattr(schema, "SCHEMA_VERSION", NEXT_VERSION)
    monkeypatch.setattr(schema, "KNOWN_FINGERPRINTS", {sqlite_dialect.fingerprint(items)})
    monkeypatch.setattr(opening, "_migrate", lambda old, at: migration.migrate(old, at, steps))
    return path


def test_that_the_steps_give_the_same_schema_as_a_new_project() -> None:
    with closing(sqlite_dialect.connect_in_memory()) as connection, connection.begin():
        migration.upgrade(connection)
        stepped = sqlite_dialect.schema_items(connection)
    fresh = schema.expected_items()
    assert [(one.type, one.name) for one in stepped] == [(one.type, one.name) for one in fresh]
    assert sqlite_dialect.fingerprint(stepped) == sqlite_dialect.fingerprint(fresh)


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
    assert (found.examination.schema_version, found.examination.state.end.sequence) == (
        NEXT_VERSION,
        2,
    )
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


def test_that_a_disk_that_fails_meanwhile_is_called_so_and_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    path = old_project(tmp_path, monkeypatch, "pass")
    monkeypatch.setattr(migration, "_enter", fails)
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="project_disk_error"):
        Session.open(path, author="An")
    assert path.read_bytes() == before
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
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


def test_that_who_only_reads_an_old_project_leaves_it_as_it_is(tmp_path: Path) -> None:
    path = old_version(tmp_path, 1)
    before = path.read_bytes()
    with Session.open(path, author="An", read_only=True) as session:
        assert len(session.network) == 11
    found = check(path)
    assert found.examination.is_sound
    assert found.examination.schema_version == 1
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("version", "count"), [(1, 11), (2, 12), (3, 14), (4, 16), (5, 18), (6, 20)]
)
def test_that_a_project_of_every_older_version_opens_with_all_it_holds(
    tmp_path: Path, version: int, count: int
) -> None:
    path = old_version(tmp_path, version)
    with Session.open(path, author="An", clock=lambda: AT) as session:
        network = session.network
        assert (len(network), network.links["l1"].product) == (count, LINK.product)
        baseline = network.records(Kind.BASELINE)["b1"]
        assert to_plain(baseline)["note"] == "n"
        if version == 1:
            session.do(adding(FINDING))
        assert network.records(Kind.SOURCE_FINDING)["f1"] == FINDING
        if version < 3:
            session.do(adding(FORMER, KEPT_ROW))
        assert network.former[FORMER.id] == FORMER
        if version < 4:
            session.do(adding(NOTE, SCOPE))
        assert network.scope_choices[SCOPE.id] == SCOPE
        if version < 5:
            session.do(adding(SCENARIO, ROUND))
        assert network.get(Kind.ROUND, ROUND.id) == ROUND
        if version < 6:
            session.do(adding(POLICY, REPORT))
        assert (policy_of(network), report_settings_of(network)) == (POLICY, REPORT)
        session.do(adding(*YEAR))
        assert [network.get(kind_of(one), one.id) for one in YEAR] == list(YEAR)
    assert check(path).examination.is_sound
