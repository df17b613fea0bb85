"""A person is taken out of a project: no byte is left, and the file is whole."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.mentions import INSTEAD, Mentions
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.errors import ProjectError
from imvo_desktop.storage import audit_reading, examination, frozen_copies, mention_search
from imvo_desktop.storage.audit_reading import Span
from imvo_desktop.storage.project_file import ProjectFile
from imvo_desktop.storage.redaction import Redacted, Redaction, finish, redact
from imvo_desktop.usecases.earlier_version import earlier_version
from imvo_desktop.usecases.round_copy import freeze, thaw
from imvo_desktop.usecases.round_edits import RoundWish, rounds_of, start
from imvo_desktop.usecases.session import Session
from tests.examples import examples
from tests.storage.planted import MAIL, NAME, planted, traces
from tests.storage.small_chain import MILL, OWN, adding
from tests.usecases import full_networks

AT = "2026-11-23T04:00:00Z"
PERSON = Mentions.of([NAME, MAIL])
WISH = Redaction(PERSON, "An", AT)


def taken_out(path: Path, wish: Redaction = WISH) -> Redacted:
    """The redaction of `path` by itself."""
    file, _ = ProjectFile.open(path)
    try:
        return redact(file, wish)
    finally:
        file.close()


def codes(path: Path) -> set[str]:
    """What a check finds, but for remarks on the chain itself."""
    return {one.code for one in examination.examine(path, AT).issues}


def project(path: Path, network: Network, author: str = "An") -> Path:
    """A project that held `network` in an import and in a round, and changed it since."""
    with Session.create(path, author=author) as session:
        session.do(editing.difference(Network(), network))
        copy = freeze(session.network.snapshot(), f"Ronde {NAME}", AT, author)
        wish = RoundWish(f"Ronde van {NAME}", "2026-11-23")
        session.do(
            start(session.network, wish, copy, iter(["held"]).__next__), frozen_copies.beside(copy)
        )
        session.do(editing.add(session.network, Organisation(id="later", name=NAME)))
        session.do(editing.remove(session.network, Kind.ORGANISATION, ["later"]))
    return path


@pytest.mark.full
@given(st.integers(0, 2**32))
@examples(8)
def test_that_no_byte_is_left_of_a_name_that_stood_in_every_text(seed: int) -> None:
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        path = project(Path(folder) / "a.imvo", planted(full_networks.network(seed), dice), NAME)
        assert traces(path)
        taken_out(path)
        assert traces(path) == []
        assert examination.examine(path, AT).is_sound
        assert "audit_redacted" in codes(path)
        assert mention_search.find(path, PERSON, AT).is_empty


def chain(path: Path) -> Path:
    """An own company, a mill with a contact in its note, and a namesake."""
    with Session.create(path, author="An") as session:
        session.do(adding(OWN))
        session.do(adding(MILL))
        note = f"Gebeld met {NAME}."
        session.do(editing.change(session.network, Kind.ORGANISATION, ["mill"], note=note))
        session.do(adding(Organisation(id="firm", name=f"{NAME} Textiel")))
    return path


def test_that_a_part_of_a_note_goes_and_the_rest_stays(tmp_path: Path) -> None:
    path = chain(tmp_path / "a.imvo")
    taken_out(path)
    with Session.open(path, author="An") as session:
        mill = session.network.organisations["mill"]
        assert mill.note == f"Gebeld met {INSTEAD}."
        assert not session.can_undo


def test_that_a_namesake_stays_where_a_person_says_so(tmp_path: Path) -> None:
    path = chain(tmp_path / "a.imvo")
    spared = frozenset({(Kind.ORGANISATION, "firm")})
    done = taken_out(path, Redaction(PERSON, "An", AT, spared=spared))
    assert (done.records, done.entries) == (1, 1)
    with Session.open(path, author="An") as session:
        assert session.network.organisations["firm"].name == f"{NAME} Textiel"


def test_that_entries_of_an_author_go_or_stay_as_is_said(tmp_path: Path) -> None:
    for keeps, left in ((True, 1), (False, 0)):
        path = tmp_path / f"{keeps}.imvo"
        with Session.create(path, author=NAME) as session:
            session.do(adding(OWN))
        taken_out(path, Redaction(PERSON, NAME, AT, keeps_author=keeps))
        told = [one for one in audit_reading.entries(path, Span()) if one.who == NAME]
        assert len(told) == left
        assert codes(path) <= {"audit_redacted"}


def test_that_a_round_is_found_under_its_new_copy(tmp_path: Path) -> None:
    path = project(tmp_path / "a.imvo", Network([OWN, Organisation(id="m", name=NAME)]))
    taken_out(path)
    with Session.open(path, author="An") as session:
        (held,) = rounds_of(session.network)
        thawed = thaw(path, held).network
    assert held.name == f"Ronde van {INSTEAD}"
    assert thawed.organisations["m"].name == INSTEAD


def test_that_a_record_changed_by_hand_is_still_found_afterwards(tmp_path: Path) -> None:
    path = chain(tmp_path / "a.imvo")
    taken_out(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE organisation SET city = 'x' WHERE id = 'mill'")
        connection.commit()
    found = [
        one for one in examination.examine(path, AT).issues if one.code == "record_changed_by_hand"
    ]
    assert [(one.kind, one.id) for one in found] == [(Kind.ORGANISATION, "mill")]


def test_that_nobody_goes_back_behind_a_redaction(tmp_path: Path) -> None:
    path = chain(tmp_path / "a.imvo")
    taken_out(path)
    with Session.open(path, author="An") as session:
        span = Span(2, session.history.end + 1)
        with pytest.raises(ProjectError, match="history_redacted"):
            earlier_version(path, session.network.snapshot(), span)


def test_that_a_crash_before_the_file_is_written_anew_is_made_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = chain(tmp_path / "a.imvo")
    with monkeypatch.context() as patched:
        patched.setattr(ProjectFile, "write_anew", _no_space)
        with pytest.raises(ProjectError):
            taken_out(path)
    assert codes(path) <= {"audit_redacted"}
    Session.open(path, author="An").close()
    file, _ = ProjectFile.open(path)
    assert not finish(file)
    file.close()
    assert traces(path) == []


def test_that_a_redaction_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = chain(tmp_path / "a.imvo")
    before = path.read_bytes()
    monkeypatch.setattr("imvo_desktop.storage.redaction.journal.append", _no_space)
    with pytest.raises(ProjectError):
        taken_out(path)
    assert path.read_bytes() == before


def _no_space(*_given: object) -> None:
    raise ProjectError("disk_full")
