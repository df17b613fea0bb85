"""The tests of this folder are tried on programs that do lose work: each must be caught."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from imvo_desktop.domain.editing import add
from imvo_desktop.domain.records import Organisation
from imvo_desktop.usecases.session import Receipt, Session
from tests.faults import works
from tests.faults.program import assert_survived, posix_only
from tests.faults.test_damaged_files import judged

pytestmark = posix_only


def saved(project: Path) -> str:
    """One edit more, and how it was acknowledged."""
    with Session.open(project, author="An") as session:
        name = f"n{session.sequence}"
        receipt: Receipt = session.do(add(session.network, Organisation(id=name, name="N")))
    return f"ACK {receipt.sequence} {receipt.checksum}"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return works.new_project(tmp_path)


def test_that_an_edit_that_was_kept_passes(project: Path) -> None:
    assert_survived(project, [saved(project)])


def test_that_an_edit_acknowledged_before_its_commit_is_caught(project: Path) -> None:
    """Killed between the word and the deed: the file is sound and lacks the edit."""
    before = project.read_bytes()
    word = saved(project)
    project.write_bytes(before)
    with pytest.raises(AssertionError):
        assert_survived(project, [word])


def test_that_another_edit_in_its_place_is_caught(project: Path) -> None:
    word = saved(project)
    number = int(word.split()[1])
    with pytest.raises(AssertionError):
        assert_survived(project, [f"ACK {number} {'0' * 64}"])
    with pytest.raises(AssertionError):
        assert_survived(project, [f"ACK {number - 2} {word.split()[2]}"])


def test_that_half_an_edit_is_caught(project: Path) -> None:
    """As a file whose pages reached the disk in part: a row without its audit entry."""
    with closing(sqlite3.connect(project)) as connection, connection:
        connection.execute("UPDATE organisation SET note = 'half' WHERE id = 'own' OR rowid = 1")
    with pytest.raises(AssertionError):
        assert_survived(project, [])


@pytest.mark.parametrize("name", ["a.imvo-journal", ".imvo-1.part", ".a.imvo.lock"])
def test_that_what_lies_about_is_caught(project: Path, name: str) -> None:
    assert_survived(project, [])
    folder = project.parent / "elsewhere"
    folder.mkdir()
    (folder / name).write_bytes(b"")
    with pytest.raises(AssertionError):
        assert_survived(project, [])


def test_that_a_row_changed_behind_the_program_is_no_passed_file(project: Path) -> None:
    """The judge of the flipped bits: what is stored differs, so it must say so."""
    assert judged(project) == "passed"
    with closing(sqlite3.connect(project)) as connection, connection:
        connection.execute("UPDATE link SET product = 'x'")
    assert judged(project) == "found"
