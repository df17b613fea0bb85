"""Of a damaged project every row that can be read is read, and the others are counted."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Link, Organisation, Record
from imvo_desktop.errors import ProjectError
from imvo_desktop.storage.rescue import LostRow, Salvage, salvage
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import OWN, RECORDS, made

PAGE = 4096


def chain(count: int) -> list[Record]:
    """The own company with `count` suppliers that deliver to it."""
    found: list[Record] = [OWN]
    for number in range(count):
        name = f"Leverancier {number} " + "x" * 80
        found.append(Organisation(id=f"o{number}", name=name))
        found.append(Link(id=f"l{number}", supplier=f"o{number}", buyer="own"))
    return found


def by_hand(path: Path, *statements: str) -> None:
    """Change the file without the program."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for one in statements:
            connection.execute(one)


def ids(records: list[Record], kind: type[Record]) -> set[str]:
    """The ids of the records of one kind."""
    return {one.id for one in records if isinstance(one, kind)}


def test_that_all_of_a_sound_project_is_read(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", *RECORDS)
    found = salvage(path)
    assert sorted(found.records, key=repr) == sorted(RECORDS, key=repr)
    assert found.lost == []
    assert all(read == total for read, total in found.counts.values())


def test_that_a_page_of_zeros_costs_its_own_rows_only(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", *chain(300))
    data = bytearray(path.read_bytes())
    at = data.find(b"Leverancier 150 ") // PAGE * PAGE
    data[at : at + PAGE] = bytes(PAGE)
    path.write_bytes(bytes(data))
    found = salvage(path)
    read, total = found.counts[Kind.ORGANISATION]
    assert total == 301
    assert 250 < read < 300
    assert len([one for one in found.lost if one.kind is Kind.ORGANISATION]) == total - read
    assert LostRow(Kind.ORGANISATION, "o150", "unreadable") in found.lost
    assert found.counts[Kind.LINK] == (300, 300)
    assert path.read_bytes() == bytes(data)


def test_that_what_is_cut_off_costs_only_what_was_there(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", *chain(300))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) - 5 * PAGE - 100])
    found = salvage(path)
    assert len(found.records) > 100
    assert path.stat().st_size == len(whole) - 5 * PAGE - 100


def test_that_a_head_that_was_overwritten_is_no_end(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", *chain(20))
    path.write_bytes(b"\x00" * 60 + path.read_bytes()[60:])
    assert len(salvage(path).records) == 41


def test_that_a_value_of_another_type_costs_its_row(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", *chain(5))
    by_hand(
        path,
        "UPDATE organisation SET workers = 'many' WHERE id = 'o1'",
        "UPDATE organisation SET name = CAST(x'ff41' AS TEXT) WHERE id = 'o2'",
    )
    found = salvage(path)
    assert found.lost == [
        LostRow(Kind.ORGANISATION, "o1", "unreadable"),
        LostRow(Kind.ORGANISATION, "o2", "unreadable"),
    ]
    assert found.counts[Kind.ORGANISATION] == (4, 6)


def test_that_foreign_content_is_left_behind(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", *chain(3))
    by_hand(
        path,
        "CREATE TABLE theirs (x)",
        "CREATE TRIGGER t AFTER INSERT ON organisation BEGIN DELETE FROM link; END",
        "CREATE VIEW v AS SELECT 1",
    )
    assert ids(salvage(path).records, Organisation) == {"own", "o0", "o1", "o2"}


def test_that_a_view_in_the_place_of_a_table_is_not_read(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", *chain(3))
    by_hand(
        path,
        "DROP TABLE note",
        "CREATE VIEW note AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) "
        "SELECT id, 'x' AS text, 0 AS x, 0 AS y, 0 AS width FROM n",
    )
    assert Kind.NOTE not in salvage(path).counts


def test_that_a_column_an_older_version_lacked_has_its_default(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", *chain(2))
    by_hand(path, "ALTER TABLE organisation DROP COLUMN frontrunner")
    assert OWN in salvage(path).records


@pytest.mark.parametrize("data", [b"", b"<html>", b"\x89PNG" * 3000, b"PK\x03\x04" + bytes(9000)])
def test_that_a_file_of_something_else_gives_nothing(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "other.imvo"
    path.write_bytes(data)
    with pytest.raises(ProjectError, match="rescue_nothing"):
        salvage(path)
    assert path.read_bytes() == data


def test_that_attachments_come_along_only_when_they_are_whole(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", OWN)
    with Session.open(path, author="An") as session:
        kept, broken = (session.attach(text, "text/plain") for text in (b"one", b"two"))
    by_hand(path, f"UPDATE attachment SET data = x'00' WHERE sha256 = '{broken}'")
    assert [row["sha256"] for _, row in salvage(path).others] == [kept]


def salvaged(path: Path) -> Salvage:
    """What is read of `path`, which may be nothing."""
    try:
        return salvage(path)
    except ProjectError as error:
        if error.code != "rescue_nothing":
            raise
    return Salvage()


@pytest.mark.full
@pytest.mark.parametrize("seed", range(25))
def test_that_no_damage_makes_up_a_record_or_raises_anything_else(
    tmp_path: Path, seed: int
) -> None:
    dice = random.Random(seed)
    records = chain(60)
    path = made(tmp_path / "a.imvo", *records)
    data = bytearray(path.read_bytes())
    for _ in range(dice.randint(1, 40)):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    path.write_bytes(bytes(data))
    found = salvaged(path)
    assert len({(type(one), one.id) for one in found.records}) == len(found.records)
    assert len(found.records) <= len(records) + 2
    assert path.read_bytes() == bytes(data)
