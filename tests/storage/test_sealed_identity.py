"""Who complained is locked, opens with its password only, and is found nowhere else."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.grievance import Grievance
from imvo_desktop.domain.report_settings import Profile
from imvo_desktop.errors import EditConflictError, InputError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.storage import sealing
from imvo_desktop.storage.copies import save_copy
from imvo_desktop.storage.examination import examine
from imvo_desktop.usecases import assess, sealed_identity
from imvo_desktop.usecases.export_for_reader import export_for
from imvo_desktop.usecases.sealed_identity import Identity
from imvo_desktop.usecases.session import Session
from tests.ui.chains import bicycle_bags

WHO = Identity("Zebedeus Quixbourne", "zq@nergens.test")
PASSWORD = "twaalf-ezels-lopen"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Less work for each key; one test below uses the real cost."""
    monkeypatch.setattr(sealing, "_COST", 2**4)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """The bicycle bags with a complaint of which the identity is kept."""
    made = Session.create(tmp_path / "bags.imvo", author="tester")
    made.do(editing.difference(made.network, bicycle_bags(), "import"))
    complaint = Grievance(id="g", number="2026-1", received="2026-11-20", organisation="weaver")
    made.do(editing.add(made.network, complaint))
    sealed_identity.seal(made, "g", WHO, PASSWORD)
    yield made
    made.close()


def spelled(identity: Identity) -> tuple[bytes, ...]:
    """The words of an identity as they would stand in a file."""
    texts = (*identity.name.split(), identity.contact)
    return tuple(one.encode(code) for one in texts for code in ("utf-8", "utf-16-le"))


def rows(path: Path) -> list[tuple[str, bytes]]:
    """What is kept in the file."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.execute("SELECT id, data FROM sealed"))


def test_that_the_password_opens_it_and_another_does_not(session: Session) -> None:
    with session:
        assert sealed_identity.is_sealed(session, "g")
        assert sealed_identity.opened(session, "g", PASSWORD) == WHO
        with pytest.raises(InputError, match="identity_password"):
            sealed_identity.opened(session, "g", "iets anders")


@pytest.mark.full
def test_that_the_real_cost_opens_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert sealing._COST == 2**17
    assert sealing.unlock(sealing.lock("wie", PASSWORD, "g"), PASSWORD, "g") == "wie"


def test_that_a_changed_byte_or_another_complaint_opens_nothing() -> None:
    locked = sealing.lock("wie", PASSWORD, "g")
    for at in range(len(locked)):
        changed = locked[:at] + bytes([locked[at] ^ 1]) + locked[at + 1 :]
        with pytest.raises(InputError, match="identity_password"):
            sealing.unlock(changed, PASSWORD, "g")
    for short in itertools.islice((locked[:size] for size in range(len(locked))), 60):
        with pytest.raises(InputError, match="identity_password"):
            sealing.unlock(short, PASSWORD, "g")
    with pytest.raises(InputError, match="identity_password"):
        sealing.unlock(locked, PASSWORD, "other")


def test_that_the_same_name_locked_twice_differs_everywhere() -> None:
    first, second = (sealing.lock("wie", PASSWORD, "g") for _ in range(2))
    assert first[0] == second[0] == 1
    assert not any(first[at : at + 8] == second[at : at + 8] for at in range(1, len(first) - 8))


def test_that_it_is_in_no_edit_and_no_audit_entry(session: Session) -> None:
    before = (session.sequence, session.checksum, session.undo_label)
    with session:
        sealed_identity.seal(session, "g", Identity("Anders"), PASSWORD)
        assert (session.sequence, session.checksum, session.undo_label) == before
        assert not examine(session.path, "2026-11-23T10:00:00Z").issues
    with closing(sqlite3.connect(session.path)) as connection:
        texts = [str(row) for row in connection.execute("SELECT payload FROM audit_payload")]
    assert not any("seal" in one or "Anders" in one for one in texts)


def test_that_what_was_typed_is_in_no_file_that_is_written(
    session: Session, tmp_path: Path
) -> None:
    network, words = session.network, Labels("nl")
    assessment = assess.assess_network(network)
    for suffix in ("json", "xlsx", "csv", "zip"):
        export_for(Profile.INTERNAL, network, assessment, tmp_path / f"out.{suffix}", words)
    save_copy(session.path, tmp_path / "copy.imvo")
    session.close()
    files = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert len(files) >= 5
    for file, text in itertools.product(files, spelled(WHO)):
        assert text not in file.read_bytes(), file.name


def test_that_a_copy_has_neither_the_row_nor_its_bytes(session: Session, tmp_path: Path) -> None:
    ((_, data),) = rows(session.path)
    save_copy(session.path, tmp_path / "copy.imvo")
    assert rows(tmp_path / "copy.imvo") == []
    assert data[29:] not in (tmp_path / "copy.imvo").read_bytes()
    with session:
        assert sealed_identity.opened(session, "g", PASSWORD) == WHO


def test_that_it_stays_while_undo_can_bring_the_complaint_back(session: Session) -> None:
    session.do(editing.remove(session.network, Kind.GRIEVANCE, ["g"]))
    session.undo()
    assert sealed_identity.opened(session, "g", PASSWORD) == WHO
    session.close()
    assert [one for one, _ in rows(session.path)] == ["g"]


def test_that_closing_wipes_that_of_a_complaint_that_is_gone(session: Session) -> None:
    ((_, data),) = rows(session.path)
    session.do(editing.remove(session.network, Kind.GRIEVANCE, ["g"]))
    session.close()
    assert rows(session.path) == []
    assert data[29:] not in session.path.read_bytes()


def test_that_a_person_can_wipe_it(session: Session) -> None:
    ((_, data),) = rows(session.path)
    with session:
        sealed_identity.wipe(session, "g")
        assert not sealed_identity.is_sealed(session, "g")
        with pytest.raises(InputError, match="identity_missing"):
            sealed_identity.opened(session, "g", PASSWORD)
    assert data[29:] not in session.path.read_bytes()


def test_that_nothing_is_kept_for_what_is_no_complaint(session: Session) -> None:
    with session, pytest.raises(EditConflictError):
        sealed_identity.seal(session, "weaver", WHO, PASSWORD)


@pytest.mark.parametrize(
    ("typed", "typed_elsewhere"),
    [("caf\u00e9-op-de-hoek", "cafe\u0301-op-de-hoek"), ("half \ud83d sign!", "half \ud83d sign!")],
)
def test_that_a_password_opens_however_the_keyboard_gives_it(
    session: Session, typed: str, typed_elsewhere: str
) -> None:
    half = Identity("Zebedeus \udc80")
    sealed_identity.seal(session, "g", half, typed)
    assert sealed_identity.opened(session, "g", typed_elsewhere) == half
