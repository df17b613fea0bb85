"""What is opened as a project, and what is left as it was."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from imvo_desktop.errors import ImvoError
from imvo_desktop.storage import schema, sqlite_dialect
from imvo_desktop.storage.tables import METADATA
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import RECORDS, made

pytestmark = pytest.mark.full

FOREIGN = {
    "trigger": "CREATE TRIGGER t AFTER INSERT ON link BEGIN DELETE FROM risk; END",
    "view": "CREATE VIEW v AS SELECT * FROM link",
    "virtual": "CREATE VIRTUAL TABLE w USING fts5(x)",
    "table": "CREATE TABLE more (id TEXT)",
    "index": "CREATE INDEX more ON link (note)",
    "generated": "ALTER TABLE link ADD COLUMN twice TEXT GENERATED ALWAYS AS (id || id) VIRTUAL",
}
CHANGED = {
    "column": "ALTER TABLE link ADD COLUMN extra TEXT",
    "gone": "DROP TABLE frozen",
    "index": "DROP INDEX ix_link_buyer",
}


def refused(path: Path, code: str) -> None:
    """That `path` is refused by every way in, as it was, with nothing left beside it."""
    before = path.read_bytes()
    beside = sorted(path.parent.iterdir())
    for open_it in (
        lambda: Session.open(path, author="An"),
        lambda: Session.open(path, author="An", read_only=True),
        lambda: check(path),
    ):
        with pytest.raises(ImvoError, match=f"^{code}\\("):
            open_it()
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside


def altered(path: Path, *statements: str) -> Path:
    """The project at `path` after someone else ran `statements` on it."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
    return path


@pytest.mark.parametrize(
    "data",
    [b"", b"x", b"<html></html>" * 20, b"PK\x03\x04" + bytes(500), b"\x89PNG\r\n" + bytes(900)],
    ids=["empty", "byte", "html", "zip", "png"],
)
def test_that_other_files_are_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.imvo"
    path.write_bytes(data)
    refused(path, "project_not_ours")


def test_that_another_program_s_database_is_refused(tmp_path: Path) -> None:
    refused(altered(tmp_path / "a.imvo", "CREATE TABLE link (id TEXT)"), "project_not_ours")


@pytest.mark.parametrize("statement", FOREIGN.values(), ids=FOREIGN.keys())
def test_that_foreign_content_is_refused(tmp_path: Path, statement: str) -> None:
    path = altered(made(tmp_path / "a.imvo", *RECORDS), statement)
    refused(path, "project_foreign_content")


@pytest.mark.parametrize("statement", CHANGED.values(), ids=CHANGED.keys())
def test_that_changed_tables_are_refused(tmp_path: Path, statement: str) -> None:
    path = altered(made(tmp_path / "a.imvo", *RECORDS), statement)
    refused(path, "project_schema_differs")


def test_that_a_newer_version_is_refused_by_name(tmp_path: Path) -> None:
    path = altered(made(tmp_path / "a.imvo", *RECORDS), "PRAGMA user_version=99")
    refused(path, "project_newer")
    with pytest.raises(ImvoError) as caught:
        Session.open(path, author="An")
    assert caught.value.values["version"] == 99


def test_that_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(ImvoError, match="project_missing"):
        Session.open(tmp_path / "a.imvo", author="An")
    assert list(tmp_path.iterdir()) == []


def test_that_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.imvo").mkdir()
    with pytest.raises(ImvoError, match="project_not_ours"):
        Session.open(tmp_path / "a.imvo", author="An")


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes with a name")
def test_that_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.imvo")
    with pytest.raises(ImvoError, match="project_not_ours"):
        Session.open(tmp_path / "a.imvo", author="An")


def test_that_the_fingerprint_of_a_new_project_is_known(tmp_path: Path) -> None:
    made(tmp_path / "a.imvo", *RECORDS)
    with closing(sqlite_dialect.connect(tmp_path / "a.imvo")) as connection:
        found = sqlite_dialect.fingerprint(sqlite_dialect.schema_items(connection))
    assert found in schema.KNOWN_FINGERPRINTS


def test_that_the_same_tables_can_be_made_in_postgresql() -> None:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it so
    for table in METADATA.sorted_tables:
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=dialect))


@pytest.mark.full
def test_that_a_truncated_project_is_refused_or_reported(tmp_path: Path) -> None:
    whole = made(tmp_path / "a.imvo", *RECORDS).read_bytes()
    path = tmp_path / "b.imvo"
    for length in range(0, len(whole), max(1, len(whole) // 100)):
        path.write_bytes(whole[:length])
        try:
            is_sound = check(path).examination.is_sound
        except ImvoError:
            is_sound = False
        assert not is_sound, length
        assert path.read_bytes() == whole[:length]
