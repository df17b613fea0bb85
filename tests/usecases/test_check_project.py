"""The check says whether the file is sound, and lists what its chain lacks."""

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from imvo_desktop.errors import ImvoError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.storage.examination import examine
from imvo_desktop.storage.schema import SCHEMA_VERSION
from imvo_desktop.usecases.check_project import check, document
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import MILL, OWN, RECORDS, made

pytestmark = pytest.mark.full

FLIPS = 150


def altered(path: Path, statement: str) -> list[str]:
    """The codes of the errors after someone ran `statement` on the project at `path`."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)
    return [one.code for one in check(path).examination.issues if one.seriousness == "error"]


def test_that_a_sound_project_is_ok(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", *RECORDS)
    found = document(check(path), Labels("en"))
    assert (found["ok"], found["edits"], found["schema_version"]) == (True, 1, SCHEMA_VERSION)
    assert (found["integrity"], found["foreign_keys"]) == ("ok", 0)
    assert found["application_id"] == 0x494D564F
    with Session.open(path, author="An", read_only=True) as session:
        assert found["checksum"] == session.checksum


def test_that_equal_projects_give_equal_bytes(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", *RECORDS)
    first, second = (json.dumps(document(check(path), Labels("nl"))) for _ in range(2))
    assert first == second


def test_that_the_check_changes_nothing(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", *RECORDS)
    before = path.read_bytes()
    check(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_that_what_the_chain_lacks_is_found_but_leaves_the_file_ok(tmp_path: Path) -> None:
    found = check(made(tmp_path / "a.imvo", MILL.__class__(id="x", name="X")))
    assert found.examination.is_sound
    assert found.has_errors
    assert [one.code for one in found.issues][:1] == ["own_missing"]


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("DELETE FROM organisation WHERE id = 'mill'", "reference_dangling"),
        ("UPDATE link SET certainty = 'maybe'", "row_damaged"),
        ("UPDATE risk SET likelihood = 'often'", "row_damaged"),
        ("UPDATE risk SET likelihood = 9", "row_damaged"),
        ("UPDATE link SET share = 9e999", "row_damaged"),
        ("UPDATE risk SET tags = '{}'", "row_damaged"),
        ("UPDATE organisation SET identifiers = '{\"x\":1}'", "row_damaged"),
        ("UPDATE link SET value = 1", "checksum_differs"),
        ("UPDATE state SET checksum = '00'", "checksum_differs"),
        ("UPDATE state SET edits = 7", "audit_count_differs"),
        ("INSERT INTO attachment VALUES ('00', 'x', 1, x'01')", "attachment_changed"),
    ],
)
def test_that_a_change_by_hand_is_found(tmp_path: Path, statement: str, code: str) -> None:
    assert code in altered(made(tmp_path / "a.imvo", *RECORDS), statement)


def test_that_every_issue_is_a_sentence_in_both_languages(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", *RECORDS)
    altered(path, "UPDATE link SET value = 1, certainty = 'maybe'")
    for language in ("nl", "en"):
        findings = document(check(path), Labels(language))["findings"]
        assert isinstance(findings, list)
        assert all(" " in one["text"] and "{" not in one["text"] for one in findings)


@pytest.mark.full
def test_that_every_flipped_bit_that_changes_data_is_reported(tmp_path: Path) -> None:
    whole = made(tmp_path / "a.imvo", OWN, *RECORDS[2:]).read_bytes()
    wanted = records(tmp_path / "a.imvo")
    path = tmp_path / "b.imvo"
    dice = random.Random(600)
    for _ in range(FLIPS):
        position, bit = dice.randrange(len(whole)), dice.randrange(8)
        flipped = bytes([whole[position] ^ (1 << bit)])
        path.write_bytes(whole[:position] + flipped + whole[position + 1 :])
        assert not is_called_sound(path) or records(path) == wanted, (position, bit)


def records(path: Path) -> list[object]:
    """All records of the project at `path`."""
    return list(Session.open(path, author="An", read_only=True).network)


def is_called_sound(path: Path) -> bool:
    """Whether the check has nothing to say about the file; anything but a code is a bug."""
    try:
        return examine(path, "2026-11-22T13:05:00Z").is_sound
    except ImvoError:
        return False
