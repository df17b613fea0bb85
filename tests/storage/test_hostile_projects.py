"""Projects that somebody changed by hand: opened, or refused by their rule, as they were."""

from __future__ import annotations

import os
import socket
import sqlite3
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.errors import ImvoError
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import RECORDS, made
from tests.storage.test_schema import altered, refused

pytestmark = pytest.mark.full

BOMB = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"
OWN_NAMES = "INSERT INTO sqlite_master VALUES ('{0}', 'sqlite_x', '{1}', 0, 'CREATE {2}')"
FOREIGN = {
    "view that never ends": (f"CREATE VIEW v AS {BOMB}",),
    "view in place of a table": ("DROP TABLE note", f"CREATE VIEW note AS {BOMB}"),
    "trigger named as ours": ("CREATE TRIGGER ix_link_buyer DELETE ON link BEGIN SELECT 1; END",),
    "index on an expression": ("CREATE INDEX e ON link (lower(note))",),
    "index with a condition": ("CREATE INDEX e ON link (note) WHERE note LIKE '%'",),
    "view named as SQLite's own": (
        "PRAGMA writable_schema=ON",
        OWN_NAMES.format("view", "sqlite_x", "VIEW sqlite_x AS SELECT 1"),
    ),
    "trigger named as SQLite's own": (
        "PRAGMA writable_schema=ON",
        OWN_NAMES.format("trigger", "link", "TRIGGER sqlite_x DELETE ON link BEGIN SELECT 1; END"),
    ),
    "virtual table named as SQLite's own": (
        "PRAGMA writable_schema=ON",
        OWN_NAMES.format("table", "sqlite_x", "VIRTUAL TABLE sqlite_x USING fts5(a)"),
    ),
}
CHANGED = {
    "order": "COLLATE NOCASE",
    "order nobody knows": "COLLATE nowhere",
    "value that fills the memory": "DEFAULT (randomblob(1000000000))",
    "check that fills the memory": "CHECK (length(zeroblob(1000000000)) > 0)",
    "remark": "/* more */",
}
UNREADABLE = {
    "schema that is no SQL": "UPDATE sqlite_master SET sql = 'x' WHERE name = 'organisation'",
    "first page": "UPDATE sqlite_master SET rootpage = 1 WHERE name = 'organisation'",
    "page that is not there": "UPDATE sqlite_master SET rootpage = 99999 WHERE name = 'link'",
    "name of bytes": "UPDATE sqlite_master SET name = x'ff00fe' WHERE name = 'organisation'",
}
HARMLESS = {
    "statistics": ("ANALYZE",),
    "false statistics": ("ANALYZE", "INSERT INTO sqlite_stat1 VALUES ('link', 'x', '9e99 -1')"),
    "counter of SQLite": ("CREATE TABLE t (x INTEGER PRIMARY KEY AUTOINCREMENT)", "DROP TABLE t"),
    "large pages": ("PRAGMA page_size=65536", "VACUUM"),
    "small pages": ("PRAGMA page_size=512", "VACUUM"),
    "pages that move": ("PRAGMA auto_vacuum=FULL", "VACUUM"),
    "journal of another kind": ("PRAGMA journal_mode=WAL",),
}
DAMAGED_ROWS = {
    "no number": "UPDATE placement SET x = 'a'",
    "without end": "UPDATE link SET share = 9e999",
    "too large": "UPDATE link SET value = 9223372036854775807",
    "bytes for text": "UPDATE organisation SET name = x'ff00'",
    "nested too deep": f"UPDATE risk SET tags = '{'[' * 100_000}'",
    "parts nested too deep": f"UPDATE organisation SET identifiers = '{'[' * 100_000}'",
    "half a letter": "UPDATE kept_row SET headers = '[\"\\ud800\"]'",
    "half a letter in a part": 'UPDATE organisation SET identifiers = \'{"kvk":"\\ud800"}\'',
}
DAMAGED_STATE = {
    "nothing": "DELETE FROM state",
    "no checksum": "UPDATE state SET checksum = 'zz'",
    "checksum below zero": "UPDATE state SET checksum = '-1'",
    "count of letters": "UPDATE state SET edits = 'x'",
    "count below zero": "UPDATE state SET edits = -1",
    "no name": "UPDATE state SET project_id = x'00'",
    "no beginning": "UPDATE state SET created = x'ff'",
    "last entry of bytes": "UPDATE audit SET hash = x'ff'",
    "text that is no text": "UPDATE organisation SET name = CAST(x'ff41' AS TEXT)",
}
OPENED = {
    "parent of itself": "UPDATE organisation SET parent = id",
    "parent that is gone": "UPDATE organisation SET parent = 'x' WHERE id = 'mill'",
    "what is not a number": "UPDATE link SET share = 1e999 - 1e999",
    "20 MB in a cell": (
        "UPDATE organisation SET note = replace(hex(zeroblob(10000000)), '00', 'ab')"
        " WHERE id = 'mill'"
    ),
    "no letters in an id": "UPDATE note SET id = ''",
    "dates that are none": "UPDATE measure SET due = '9999-99-99', start = 'soon'",
    "steps nested too deep": f"UPDATE scenario SET steps = '{'[' * 100_000}'",
    "an attachment of text": "INSERT INTO attachment VALUES ('00', 'x', 1, 'text')",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A sound project."""
    return made(tmp_path / "a.imvo", *RECORDS)


@pytest.mark.parametrize("statements", FOREIGN.values(), ids=FOREIGN.keys())
def test_that_what_is_not_ours_is_refused(project: Path, statements: tuple[str, ...]) -> None:
    refused(altered(project, *statements), "project_foreign_content")


@pytest.mark.parametrize("added", CHANGED.values(), ids=CHANGED.keys())
def test_that_a_column_with_more_to_it_is_refused(project: Path, added: str) -> None:
    change = (
        f"UPDATE sqlite_master SET sql = replace(sql, 'name TEXT', 'name TEXT {added}')"
        " WHERE name = 'organisation'"
    )
    refused(altered(project, "PRAGMA writable_schema=ON", change), "project_schema_differs")


@pytest.mark.parametrize("statement", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_that_tables_that_cannot_be_read_are_damage(project: Path, statement: str) -> None:
    refused(altered(project, "PRAGMA writable_schema=ON", statement), "project_damaged")


@pytest.mark.parametrize("statements", HARMLESS.values(), ids=HARMLESS.keys())
def test_that_what_sqlite_keeps_for_itself_is_no_harm(
    project: Path, statements: tuple[str, ...]
) -> None:
    with closing(sqlite3.connect(project, autocommit=True)) as connection:
        # Outside any transaction, as pages and journals ask.
        for statement in statements:
            connection.execute(statement)
    before = project.read_bytes(), project.stat().st_mtime_ns
    assert check(project).examination.is_sound
    assert (project.read_bytes(), project.stat().st_mtime_ns) == before
    rename_and_read_back(project)


@pytest.mark.parametrize("statement", DAMAGED_ROWS.values(), ids=DAMAGED_ROWS.keys())
def test_that_a_row_that_is_none_is_named(project: Path, statement: str) -> None:
    altered(project, statement)
    before = project.read_bytes()
    for read_only in (False, True):
        with pytest.raises(ImvoError, match=r"^project_row_damaged\("):
            Session.open(project, author="An", read_only=read_only)
    assert "row_damaged" in {one.code for one in check(project).issues}
    assert (project.read_bytes(), list(project.parent.iterdir())) == (before, [project])


@pytest.mark.parametrize("statement", DAMAGED_STATE.values(), ids=DAMAGED_STATE.keys())
def test_that_a_project_that_does_not_say_where_it_stands_is_damage(
    project: Path, statement: str
) -> None:
    refused(altered(project, statement), "project_damaged")


@pytest.mark.parametrize("statement", OPENED.values(), ids=OPENED.keys())
def test_that_wrong_values_are_listed_and_nothing_is_dropped(project: Path, statement: str) -> None:
    altered(project, "PRAGMA foreign_keys=OFF", statement)
    rows = counted(project)
    with Session.open(project, author="An") as session:
        assert len(session.network) == len(RECORDS)
    assert check(project).issues
    rename_and_read_back(project)
    assert counted(project) == rows


@pytest.mark.skipif(sys.platform == "win32", reason="has none of these")
@pytest.mark.parametrize("kind", ["socket", "device", "loop", "pipe"])
def test_that_what_is_no_file_is_refused_without_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "a.imvo"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "socket":
        with closing(socket.socket(socket.AF_UNIX)) as made_here:
            made_here.bind(path.name)
    else:
        path.symlink_to("/dev/zero" if kind == "device" else path.name)
    for read_only in (False, True):
        with pytest.raises(ImvoError, match=r"^project_(not_ours|disk_error)\("):
            Session.open(path, author="An", read_only=read_only)
    with pytest.raises(ImvoError):
        check(path)
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def rename_and_read_back(path: Path) -> None:
    """That an edit still can be made, and is there afterwards."""
    with Session.open(path, author="An") as session:
        session.do(editing.change(session.network, Kind.ORGANISATION, ["own"], name="Renamed"))
    with Session.open(path, author="An", read_only=True) as session:
        assert session.network.organisations["own"].name == "Renamed"


def counted(path: Path) -> dict[str, int]:
    """How many rows each table holds."""
    with closing(sqlite3.connect(path)) as connection:
        found = dict.fromkeys(map(str, Kind), 0)
        for name in found:
            with suppress(sqlite3.OperationalError):
                found[name] = connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
    return found
