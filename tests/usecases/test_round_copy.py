"""The frozen copy of a round: written before its record, read back years later, never trusted."""

from __future__ import annotations

import dataclasses
import hashlib
import sqlite3
import tracemalloc
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from imvo_desktop.analysis.compared import standings
from imvo_desktop.domain.codes import Kind, RoundReason
from imvo_desktop.domain.editing import change
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.round import Round
from imvo_desktop.errors import EditConflictError, InputError, ProjectError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.progress import Cancelled
from imvo_desktop.storage import copies, frozen_copies
from imvo_desktop.usecases import round_copy, round_edits
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.round_copy import freeze, thaw
from imvo_desktop.usecases.round_edits import RoundWish, rounds_of
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import RECORDS
from tests.usecases.round_chains import AT, CHAIN, LINK, hold, project

pytestmark = pytest.mark.full


def frozen_rows(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM frozen").fetchone()[0])


def damage(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(sql)


def pack(data: bytes) -> str:
    return zlib.compress(data).hex()


class Stopping:
    def step(self, _done: int, _total: int) -> None:
        raise Cancelled


def test_that_a_round_comes_back_with_every_record_and_level(tmp_path: Path) -> None:
    with project(tmp_path, *RECORDS) as session:
        held = hold(session)
        thawed = thaw(session.path, held)
    kept = [one for one in RECORDS if not type(one).__name__.startswith(("Round", "Scenario"))]
    assert thawed.network.checksum() == Network(kept).checksum()
    assessment = assess_network(thawed.network)
    assert thawed.reported.levels[Kind.RISK] == standings(assessment.risks)
    assert thawed.reported.levels[Kind.LINK] == standings(assessment.links)
    assert thawed.reported.figures.links == 1


def test_that_equal_chains_give_equal_copies_whatever_the_order_of_rows() -> None:
    one, other = (freeze(Network(rows), "R", AT, "An") for rows in (CHAIN, CHAIN[::-1]))
    assert (one.id, one.payload) == (other.id, other.payload)


def test_that_later_edits_leave_the_copy_as_it_was(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        held = hold(session)
        session.do(change(session.network, Kind.ORGANISATION, ["mill"], name="Anders"))
        assert thaw(session.path, held).network.organisations["mill"].name == "Weverij\u2028Noord"


def test_that_undo_takes_the_round_and_redo_brings_it_back_with_its_copy(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        held = hold(session)
        session.undo()
        assert (rounds_of(session.network), frozen_rows(session.path)) == ((), 1)
        session.redo()
        assert thaw(session.path, rounds_of(session.network)[0]).network.links.keys() == {"l", "d"}
        session.do(round_edits.take_out(session.network, held.id))
        session.undo()
        assert rounds_of(session.network) == (held,)
    assert check(session.path).examination.is_sound


def test_that_a_freeze_can_be_stopped() -> None:
    many = [dataclasses.replace(LINK, id=f"l{at}") for at in range(2_500)]
    with pytest.raises(Cancelled):
        freeze(Network([*CHAIN, *many]), "R", AT, "An", Stopping())


def test_that_a_round_that_is_refused_leaves_no_copy_and_a_copy_no_round(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        copy = freeze(session.network.snapshot(), "R", AT, "An")
        made = round_edits.start(session.network, RoundWish("R", "2026-01-01"), copy, random_ids())
        pending = session.begin(change(session.network, Kind.LINK, ["l"], product="linnen"))
        with pytest.raises(EditConflictError):
            session.begin(made, beside=frozen_copies.beside(copy))
        session.complete(pending)
        with closing(sqlite3.connect(session.path)) as connection, connection:
            connection.execute("CREATE TABLE keep AS SELECT * FROM frozen")
            connection.execute("DROP TABLE frozen")
        with pytest.raises(ProjectError):
            session.do(made, frozen_copies.beside(copy))
        assert (rounds_of(session.network), session.sequence) == ((), 2)
        with closing(sqlite3.connect(session.path)) as connection:
            assert connection.execute("SELECT count(*) FROM round").fetchone() == (0,)
            assert connection.execute("SELECT count(*) FROM keep").fetchone() == (0,)


def test_that_a_saved_copy_holds_the_rounds_too(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        held = hold(session)
        copies.save_copy(session.path, tmp_path / "copy.imvo")
    assert thaw(tmp_path / "copy.imvo", held).network.risks.keys() == {"w", "f"}


@pytest.mark.parametrize("data", [b"\xff\xfe", b"", b"[" * 100_000, b"null\n", b"{}\n"])
def test_that_a_copy_that_was_made_to_mislead_is_damaged(tmp_path: Path, data: bytes) -> None:
    copy_id = hashlib.sha256(data).hexdigest()
    with project(tmp_path) as session:
        held = dataclasses.replace(hold(session), copy=copy_id)
        damage(session.path, f"UPDATE frozen SET id = '{copy_id}', payload = x'{pack(data)}'")
        with pytest.raises(ProjectError, match="frozen_damaged"):
            thaw(session.path, held)
        check(session.path)


def test_that_no_more_is_unpacked_than_we_ever_wrote(monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytes(4 << 20)
    payload, copy_id = zlib.compress(data), hashlib.sha256(data).hexdigest()
    assert frozen_copies.unpacked(payload, copy_id) == data.decode()
    monkeypatch.setattr(frozen_copies, "_MOST_BYTES", 1 << 20)
    tracemalloc.start()
    assert frozen_copies.unpacked(payload, copy_id) is None
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < len(data)


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("UPDATE frozen SET payload = substr(payload, 1, 40)", "frozen_damaged"),
        ("UPDATE frozen SET payload = 'text'", "frozen_damaged"),
        ("UPDATE frozen SET payload = x'789c030000000001'", "frozen_damaged"),
        ("DELETE FROM frozen", "frozen_missing"),
    ],
)
def test_that_a_damaged_copy_is_said_and_breaks_nothing_else(
    tmp_path: Path, sql: str, code: str
) -> None:
    with project(tmp_path) as session:
        held = hold(session)
        path = session.path
    damage(path, sql)
    with Session.open(path, author="An", clock=lambda: AT) as session:
        with pytest.raises(ProjectError, match=code) as raised:
            thaw(path, held)
        session.do(change(session.network, Kind.LINK, ["l"], product="linnen"))
    assert "Ronde 2025" in Labels("nl").text(f"error.{code}", **raised.value.values)
    issues = [one.code for one in check(path).examination.issues]
    assert issues == ["frozen_missing" if code == "frozen_missing" else "frozen_changed"]


def test_that_a_copy_of_a_newer_program_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with project(tmp_path) as session:
        monkeypatch.setattr(round_copy, "RECORD_VERSION", 2)
        held = hold(session)
        monkeypatch.undo()
        with pytest.raises(ProjectError, match="frozen_newer"):
            thaw(session.path, held)


def test_that_an_old_copy_is_read_through_the_upcasters(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shorter(kind: Kind, plain: dict[str, object]) -> dict[str, object]:
        return {**plain, "note": "old"} if kind is Kind.LINK else plain

    with project(tmp_path) as session:
        held = hold(session)
        monkeypatch.setattr(round_copy, "RECORD_VERSION", 2)
        monkeypatch.setitem(round_copy.UPCASTERS, 1, shorter)
        links = thaw(session.path, held).network.links
    assert {one.note for one in links.values()} == {"old"}


def test_that_a_round_without_name_or_day_is_refused(tmp_path: Path) -> None:
    copy = freeze(Network(CHAIN), "R", AT, "An")
    for wish in (RoundWish(" ", "2026-01-01"), RoundWish("R", "")):
        with pytest.raises(InputError, match="round_unnamed"):
            round_edits.start(Network(CHAIN), wish, copy, random_ids())


def test_that_the_proposed_name_is_that_of_the_year_and_free(tmp_path: Path) -> None:
    words = Labels("nl")
    with project(tmp_path) as session:
        first = round_edits.proposed_name(session.network, words, "2025-11-22")
        hold(session, first)
        second = round_edits.proposed_name(session.network, words, "2025-12-01")
    assert (first, second) == ("Ronde 2025", "Ronde 2025 (2)")


def test_that_what_is_said_of_a_round_changes_as_one_edit(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        held = hold(session)
        wish = RoundWish(" Brand ", "2025-12-01", RoundReason.TRIGGER, "na de brand")
        session.do(round_edits.reword(session.network, held.id, wish))
        found = rounds_of(session.network)[0]
        assert (found.name, found.date, found.note) == ("Brand", "2025-12-01", "na de brand")
        assert (found.copy, found.when, found.reason) == (held.copy, held.when, wish.reason)
        session.undo()
        assert rounds_of(session.network) == (held,)


def test_that_two_rounds_of_one_moment_share_a_copy_and_the_file_has_nothing_to_say(
    tmp_path: Path,
) -> None:
    with project(tmp_path) as session:
        first, second = hold(session), hold(session, "Nog een")
        assert (first.copy, frozen_rows(session.path)) == (second.copy, 1)
    codes = {one.code for one in check(tmp_path / "tassen.imvo").examination.issues}
    assert not {one for one in codes if one.startswith("frozen")}


def test_that_a_copy_that_is_gone_warns_and_one_that_was_changed_is_an_error(
    tmp_path: Path,
) -> None:
    with project(tmp_path) as session:
        hold(session)
    path = tmp_path / "tassen.imvo"
    damage(path, "UPDATE frozen SET payload = x'00'")
    assert not check(path).examination.is_sound
    damage(path, "DELETE FROM frozen")
    assert check(path).examination.is_sound


def test_that_rounds_of_one_day_stand_in_the_order_they_were_made() -> None:
    late, early = (
        Round(id=one, name=one, date="2026-01-01", copy="c", when=f"2026-01-01T{hour}:00:00Z")
        for one, hour in (("a", "15"), ("b", "09"))
    )
    other = Round(id="z", name="z", date="2025-12-31", copy="c", when="2026-02-01T09:00:00Z")
    assert rounds_of(Network([late, early, other])) == (other, early, late)
