"""Back to an earlier version: whatever was done, every entry can be gone back to exactly."""

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
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import ProjectError
from imvo_desktop.progress import Cancelled
from imvo_desktop.storage import audit_reading
from imvo_desktop.storage.audit_reading import Span, entries
from imvo_desktop.usecases.earlier_version import EarlierVersion, earlier_version
from imvo_desktop.usecases.session import Session
from tests.examples import examples
from tests.storage.small_chain import MILL, OWN, RECORDS, adding, made
from tests.usecases.test_edit_histories import STEPS, run


def back(session: Session, sequence: int) -> EarlierVersion:
    """How `session` goes back to what entry `sequence` left."""
    span = Span(sequence, session.history.end + 1)
    return earlier_version(session.path, session.network.snapshot(), span)


def project(path: Path) -> Path:
    """Three entries: the own company, a mill, and another name for it."""
    with Session.create(path, author="An") as session:
        session.do(adding(OWN))
        session.do(adding(MILL))
        session.do(editing.change(session.network, Kind.ORGANISATION, ["mill"], name="Mill"))
    return path


@pytest.mark.full
@given(STEPS, st.integers(0, 2**32))
@examples(4)
def test_that_back_to_any_entry_gives_the_checksum_it_recorded(steps: list[str], seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = made(Path(folder) / "a.imvo", *RECORDS)
        with Session.open(path, author="An") as session:
            run(session, steps, random.Random(seed))
            end = session.checksum
            for entry in list(entries(path, Span())):
                session.do(back(session, entry.sequence).edit)
                assert session.checksum == entry.checksum
                assert session.checksum == f"{session.network.checksum():064x}"
            while session.checksum != end:
                session.undo()


def test_that_going_back_reaches_behind_the_opening_and_can_be_undone(tmp_path: Path) -> None:
    with Session.open(project(tmp_path / "a.imvo"), author="An") as session:
        version = back(session, 1)
        assert version.counts == {Kind.ORGANISATION: 1}
        session.do(version.edit)
        assert set(session.network.organisations) == {"own"}
        session.undo()
        assert session.network.organisations["mill"].name == "Mill"


def test_that_back_to_the_very_beginning_leaves_nothing(tmp_path: Path) -> None:
    with Session.open(project(tmp_path / "a.imvo"), author="An") as session:
        session.do(back(session, 0).edit)
        assert len(session.network) == 0


def test_that_where_one_stands_nothing_changes(tmp_path: Path) -> None:
    with Session.open(project(tmp_path / "a.imvo"), author="An") as session:
        assert back(session, 3).edit.changes == ()


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE audit_payload SET salt = NULL, payload = NULL WHERE seq = 3", "history_redacted"),
        (
            "UPDATE audit_payload SET payload = replace(payload, 'verij', 'xxxxx') WHERE seq = 3",
            "history_differs",
        ),
        (
            "UPDATE audit_payload SET payload = replace(payload, 'workers', 'x') WHERE seq = 3",
            "history_differs",
        ),
    ],
)
def test_that_a_trail_that_was_touched_is_not_followed(
    tmp_path: Path, statement: str, code: str
) -> None:
    path = project(tmp_path / "a.imvo")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)
    with Session.open(path, author="An", read_only=True) as session:
        with pytest.raises(ProjectError) as caught:
            back(session, 2)
        assert caught.value.code == code


def test_that_going_back_can_be_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopping:
        def step(self, done: int, total: int) -> None:
            raise Cancelled

    monkeypatch.setattr(audit_reading, "_ROWS_AT_ONCE", 1)
    path = project(tmp_path / "a.imvo")
    with pytest.raises(Cancelled):
        earlier_version(path, Network(), Span(1, 4), Stopping())
