"""The audit trail: what it holds, and that a change by hand shows."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import AT, MILL, OWN, adding

pytestmark = pytest.mark.full

TAMPERED = {
    "UPDATE audit SET at = '2020-01-01T00:00:00Z' WHERE seq = 2": ("audit_entry_changed", 2),
    "UPDATE audit_payload SET payload = '{}' WHERE seq = 2": ("audit_payload_changed", 2),
    "UPDATE audit_payload SET salt = NULL, payload = NULL WHERE seq = 2": (
        "audit_payload_lost",
        2,
    ),
    "DELETE FROM audit_payload WHERE seq = 3": ("audit_payload_lost", 3),
    "UPDATE audit SET checksum = hash WHERE seq = 1": ("audit_entry_changed", 1),
}


def project(path: Path) -> Path:
    """A project of five edits, one of them an undo and one a redo."""
    with Session.create(path, author="An", clock=lambda: AT) as session:
        session.do(adding(OWN))
        session.do(adding(MILL))
        session.undo()
        session.redo()
        session.do(editing.change(session.network, Kind.ORGANISATION, ["mill"], name="Mill"))
    return path


def codes(path: Path) -> list[tuple[str, object]]:
    """The issues of the file itself, with the number of the entry."""
    return [(one.code, dict(one.values).get("entry")) for one in check(path).examination.issues]


def run(path: Path, *statements: str) -> list[tuple[object, ...]]:
    """The rows of the last statement, run by hand."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            rows = connection.execute(statement).fetchall()
    return rows


def test_that_every_edit_is_an_entry_with_who_and_what(tmp_path: Path) -> None:
    rows = run(
        project(tmp_path / "a.imvo"),
        "SELECT action, at, payload FROM audit JOIN audit_payload USING (seq) ORDER BY seq",
    )
    assert [row[0] for row in rows] == ["edit", "edit", "undo", "redo", "edit"]
    assert {row[1] for row in rows} == {AT}
    last = json.loads(str(rows[-1][2]))
    assert (last["who"], last["label"][0], last["record_version"]) == (
        "An",
        "change_organisation",
        1,
    )
    (change,) = last["changes"]
    assert (change["before"]["name"], change["after"]["name"]) == (MILL.name, "Mill")


def test_that_a_whole_chain_is_sound(tmp_path: Path) -> None:
    assert codes(project(tmp_path / "a.imvo")) == []


@pytest.mark.parametrize(("statement", "expected"), TAMPERED.items())
def test_that_a_changed_entry_is_located(
    tmp_path: Path, statement: str, expected: tuple[str, int]
) -> None:
    path = project(tmp_path / "a.imvo")
    run(path, statement)
    assert expected in codes(path)


def test_that_an_entry_taken_out_shows(tmp_path: Path) -> None:
    path = project(tmp_path / "a.imvo")
    run(path, "DELETE FROM audit_payload WHERE seq = 2", "DELETE FROM audit WHERE seq = 2")
    assert ("audit_entry_missing", 3) in codes(path)


def test_that_a_shortened_chain_shows(tmp_path: Path) -> None:
    path = project(tmp_path / "a.imvo")
    run(path, "DELETE FROM audit_payload WHERE seq = 5", "DELETE FROM audit WHERE seq = 5")
    assert {code for code, _ in codes(path)} == {"audit_checksum_differs", "audit_count_differs"}


def test_that_a_record_changed_by_hand_is_located(tmp_path: Path) -> None:
    path = project(tmp_path / "a.imvo")
    run(path, "UPDATE organisation SET name = 'Nice' WHERE id = 'mill'")
    (located,) = [one for one in check(path).issues if one.code == "record_changed_by_hand"]
    assert (located.kind, located.id) == (Kind.ORGANISATION, "mill")


def test_that_a_chain_of_another_project_does_not_fit(tmp_path: Path) -> None:
    path = project(tmp_path / "a.imvo")
    run(path, "UPDATE state SET project_id = 'other'")
    assert ("audit_entry_missing", 1) in codes(path)
