"""A session keeps network and file the same, and says so only when it is."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.placement import Placement
from imvo_desktop.domain.records import (
    Link,
    Organisation,
)
from imvo_desktop.errors import EditConflictError, ImvoError, InputError, ProjectError
from imvo_desktop.progress import Cancelled
from imvo_desktop.storage import journal, sqlite_dialect
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import AT, LINK, MILL, OWN, RECORDS, adding, made


def reopened(path: Path) -> Session:
    """The project at `path` as another reader finds it."""
    return Session.open(path, author="Bo", read_only=True)


def assert_kept(session: Session) -> None:
    """That file, memory and stored checksum are one."""
    on_disk = reopened(session.path)
    assert on_disk.checksum == session.checksum == f"{session.network.checksum():064x}"
    assert on_disk.sequence == session.sequence
    assert f"{on_disk.network.checksum():064x}" == session.checksum


def large(count: int) -> Edit:
    """An edit of `count` organisations that deliver to the own company."""
    records = [Organisation(id=f"o{number}", name="N") for number in range(count)]
    return adding(*records)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A project with the own company in it."""
    with Session.create(tmp_path / "a.imvo", author="An", clock=lambda: AT) as opened:
        opened.do(adding(OWN))
        yield opened


def test_that_all_kinds_of_record_are_kept(tmp_path: Path) -> None:
    opened = reopened(made(tmp_path / "a.imvo", *RECORDS))
    assert set(opened.network) == set(RECORDS)
    assert opened.network.organisations["mill"] == MILL
    assert opened.last_saved == AT


def test_that_an_edit_is_on_disk_when_it_returns(session: Session) -> None:
    receipt = session.do(adding(MILL))
    assert (receipt.sequence, receipt.checksum) == (2, session.checksum)
    assert_kept(session)


def test_that_undo_and_redo_are_edits_of_their_own(session: Session) -> None:
    session.do(adding(MILL))
    before = session.checksum
    assert session.undo().sequence == 3
    assert (session.can_undo, session.can_redo) == (True, True)
    assert_kept(session)
    assert session.redo().checksum == before
    assert_kept(session)


def test_that_labels_say_what_undo_and_redo_would_do(session: Session) -> None:
    session.do(editing.change(session.network, Kind.ORGANISATION, ["own"], name="B"))
    assert session.undo_label is not None
    assert session.undo_label.code == "change_organisation"
    session.undo()
    assert session.redo_label is not None
    assert session.redo_label.code == "change_organisation"
    session.do(adding(MILL))
    assert session.redo_label is None


def test_that_there_is_nothing_to_undo_in_a_new_opening(session: Session) -> None:
    session.close()
    with Session.open(session.path, author="An") as again:
        with pytest.raises(EditConflictError, match="nothing_to_undo"):
            again.undo()
        with pytest.raises(EditConflictError, match="nothing_to_redo"):
            again.redo()


def test_that_an_edit_without_changes_gives_the_receipt_of_now(session: Session) -> None:
    assert session.do(edit("change_link", [])).sequence == 1
    session.undo()
    assert len(session.network) == 0


def test_that_the_same_record_may_change_twice_in_one_edit(session: Session) -> None:
    first = dataclasses.replace(OWN, name="B")
    second = dataclasses.replace(OWN, name="C")
    session.do(edit("rename", [Change(OWN, first), Change(first, second)]))
    assert_kept(session)


def test_that_records_may_come_in_any_order(session: Session) -> None:
    session.do(adding(LINK, dataclasses.replace(MILL, parent="own")))
    assert_kept(session)
    session.do(editing.remove(session.network, Kind.ORGANISATION, ["mill"]))
    assert_kept(session)


def test_that_equal_numbers_have_one_checksum(session: Session) -> None:
    session.do(adding(MILL, Placement(id="mill", x=10, y=-0.0)))
    assert_kept(session)


@pytest.mark.parametrize("text", ["half \ud800", "nul \0", "x" * 100_001])
def test_that_text_that_cannot_be_kept_is_refused(session: Session, text: str) -> None:
    bad = dataclasses.replace(MILL, note=text)
    with pytest.raises(InputError, match="field_invalid"):
        session.do(adding(bad))
    with pytest.raises(InputError, match="field_invalid"):
        session.do(adding(*(one.record for one in large(600).changes), bad))
    assert list(session.network.organisations) == ["own"]
    assert_kept(session)


def test_that_an_edit_that_does_not_fit_changes_nothing(session: Session) -> None:
    for unfit in (adding(OWN), adding(Link(id="l", supplier="gone", buyer="own"))):
        with pytest.raises(EditConflictError):
            session.do(unfit)
    assert_kept(session)


@pytest.mark.full
def test_that_a_large_edit_is_made_after_the_commit(session: Session) -> None:
    pending = session.begin(large(2000))
    assert len(session.network) == 1
    session.complete(pending)
    assert len(session.network) == 2001
    assert_kept(session)
    session.undo()
    assert_kept(session)


@pytest.mark.full
def test_that_a_stopped_edit_leaves_nothing(session: Session) -> None:
    class Stopping:
        def step(self, done: int, total: int) -> None:
            if done > total * 0.7:
                raise Cancelled

    pending = session.begin(large(5000), Stopping())
    with pytest.raises(Cancelled):
        session.complete(pending)
    assert len(session.network) == 1
    assert_kept(session)
    session.do(adding(MILL))
    assert_kept(session)


def test_that_progress_reaches_its_end_and_never_goes_back(session: Session) -> None:
    steps: list[tuple[int, int]] = []

    class Noting:
        def step(self, done: int, total: int) -> None:
            steps.append((done, total))

    session.complete(session.begin(large(2500), Noting()))
    assert steps == sorted(steps)
    assert steps[-1] == (5000, 5000)


def test_that_one_edit_is_on_its_way_at_a_time(session: Session) -> None:
    pending = session.begin(adding(MILL))
    with pytest.raises(EditConflictError, match="busy"):
        session.begin(adding(MILL))
    session.complete(pending)
    assert_kept(session)


def test_that_a_moved_file_is_not_written_and_the_network_is_as_it_was(session: Session) -> None:
    aside = session.path.with_name("b.imvo")
    session.path.rename(aside)
    before = aside.read_bytes()
    with pytest.raises(ProjectError, match="project_moved"):
        session.do(adding(MILL))
    assert aside.read_bytes() == before
    aside.rename(session.path)
    assert "mill" not in session.network.organisations
    session.do(adding(MILL))
    assert_kept(session)


def test_that_a_replaced_file_is_not_taken_for_ours(session: Session, tmp_path: Path) -> None:
    other = made(tmp_path / "other.imvo", OWN)
    other.replace(session.path)
    with pytest.raises(ProjectError, match="project_moved"):
        session.do(adding(MILL))
    assert list(reopened(session.path).network.organisations) == ["own"]


def test_that_a_commit_that_fails_leaves_the_network_as_it_was(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(journal, "append", full)
    before = session.network.checksum()
    with pytest.raises(ImvoError, match="disk_full"):
        session.do(adding(MILL))
    assert session.network.checksum() == before
    assert not session.can_redo
    monkeypatch.undo()
    session.do(adding(MILL))
    assert_kept(session)


def test_that_attachments_are_kept_by_what_is_in_them(session: Session) -> None:
    sha256 = session.attach(b"%PDF", "application/pdf")
    assert session.attach(b"%PDF", "application/pdf") == sha256
    assert session.attachment(sha256) == b"%PDF"
    with pytest.raises(InputError, match="attachment_missing"):
        session.attachment("0" * 64)
    with pytest.raises(InputError, match="attachment_too_large"):
        session.attach(bytes(25 * 1024 * 1024 + 1), "x")
    assert_kept(session)


def test_that_nothing_is_ever_made_over_a_file(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", OWN)
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="project_exists"):
        Session.create(path, author="An")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(ImvoError, match="folder_missing"):
        Session.create(tmp_path / "no" / "a.imvo", author="An")


def test_that_a_creation_that_stops_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(sqlite_dialect, "stamp", stop)
    with pytest.raises(KeyboardInterrupt):
        Session.create(tmp_path / "a.imvo", author="An")
    assert list(tmp_path.iterdir()) == []


def test_that_leftovers_of_a_killed_creation_go_at_the_next_start(tmp_path: Path) -> None:
    for name in (".a.imvo.part", ".a.imvo.part-journal", ".a.imvo.lock"):
        (tmp_path / name).write_bytes(b"left over")
    path = made(tmp_path / "a.imvo", OWN)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["é ü.imvo", "%41?mode=ro#x.imvo", "a'b\"c.imvo", "🚲.imvo"])
def test_that_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    if sys.platform == "win32" and set(name) & set('?"'):
        pytest.skip("not a name here")
    assert reopened(made(tmp_path / name, OWN)).sequence == 1
    assert [one.name for one in tmp_path.iterdir()] == [name]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a symbolic link")
def test_that_a_link_to_a_project_is_the_project(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", OWN)
    (tmp_path / "link.imvo").symlink_to(path)
    with Session.open(tmp_path / "link.imvo", author="An") as session:
        with pytest.raises(ProjectError, match="project_locked"):
            Session.open(path, author="An")
        session.do(adding(MILL))
    assert len(reopened(path).network) == 2


@pytest.mark.full
def test_that_opening_does_not_import_alembic(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", OWN)
    code = (
        "import sys; from pathlib import Path; from imvo_desktop.usecases.session import Session;"
        "Session.open(Path(sys.argv[1]), author='An').close(); assert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)


def test_that_a_clock_set_back_keeps_the_order_of_history(tmp_path: Path) -> None:
    times = iter(f"2026-10-25T0{hour}:30:00Z" for hour in (3, 2, 1, 0))
    with Session.create(tmp_path / "a.imvo", author="An", clock=lambda: next(times)) as session:
        for name in ("A", "B", "C"):
            session.do(adding(dataclasses.replace(MILL, id=name, parent=None)))
    with Session.open(tmp_path / "a.imvo", author="An", read_only=True) as session:
        assert (sorted(session.network.organisations), session.sequence) == (["A", "B", "C"], 3)
    assert check(tmp_path / "a.imvo").examination.is_sound
