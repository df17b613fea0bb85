"""Versions: every record comes back, what happened since stays, and undo takes it all back."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.grievance import Grievance
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.round import Round
from imvo_desktop.errors import InputError, ProjectError
from imvo_desktop.storage import examination, kept_versions
from imvo_desktop.storage.kept_versions import KeptVersion
from imvo_desktop.usecases import versions
from imvo_desktop.usecases.session import Session
from tests.examples import examples
from tests.storage.small_chain import MILL, OWN, RECORDS, adding, made
from tests.usecases import full_networks

AT = "2026-11-23T04:00:00Z"


def saved(session: Session, name: str) -> KeptVersion:
    """The version of now, kept."""
    wanted = KeptVersion("", name, AT, "An")
    made = versions.save(session.network.snapshot(), wanted, name)
    session.on_disk(lambda file: kept_versions.keep(file, made.version, made.payload))
    return made.version


def back(session: Session, version: KeptVersion) -> versions.WayBack:
    """How `session` goes back to `version`."""
    return versions.way_back(session.path, version, session.network.snapshot())


@pytest.mark.full
@given(st.integers(0, 2**32))
@examples(5)
def test_that_a_version_holds_every_record_of_every_kind(seed: int) -> None:
    network = full_networks.network(seed)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.imvo"
        with Session.create(path, author="An") as session:
            session.do(editing.difference(Network(), network))
            version = saved(session, "Voor de import")
            assert versions.thaw(path, version).checksum() == network.checksum()
        assert examination.examine(path, AT).is_sound


def test_that_going_back_is_one_edit_that_undo_takes_back(tmp_path: Path) -> None:
    with Session.open(made(tmp_path / "a.imvo", *RECORDS), author="An") as session:
        version, then = saved(session, "Toen"), session.checksum
        session.do(editing.remove(session.network, Kind.LINK, [*session.network.links]))
        now = session.checksum
        session.do(back(session, version).edit)
        assert session.checksum == then
        session.undo()
        assert session.checksum == now


def test_that_rounds_and_complaints_since_stay(tmp_path: Path) -> None:
    with Session.create(tmp_path / "a.imvo", author="An") as session:
        session.do(adding(OWN))
        version = saved(session, "Begin")
        session.do(adding(MILL))
        session.do(adding(Round(id="r", name="2026", date="2026-11-23", copy="0" * 64)))
        complaint = Grievance(id="g", number="1", received="2026-11-23", organisation="mill")
        session.do(adding(complaint))
        session.do(back(session, version).edit)
        assert session.network.get(Kind.ROUND, "r") is not None
        kept = session.network.get(Kind.GRIEVANCE, "g")
        assert isinstance(kept, Grievance)
        assert kept.organisation is None
        assert list(session.network.organisations) == ["own"]


def test_that_it_is_counted_what_changed_since(tmp_path: Path) -> None:
    with Session.create(tmp_path / "a.imvo", author="An") as session:
        session.do(adding(OWN))
        version = saved(session, "Begin")
        session.do(adding(MILL))
        session.do(editing.change(session.network, Kind.ORGANISATION, ["own"], city="Gent"))
        found = back(session, version)
        assert found.since == (1, 1, 0)
        assert (found.organisations, found.links) == (1, 0)


def test_that_versions_are_listed_renamed_and_removed(tmp_path: Path) -> None:
    path = tmp_path / "a.imvo"
    with Session.create(path, author="An") as session:
        session.do(adding(OWN))
        first, second = saved(session, "Een"), saved(session, "Twee")
        session.on_disk(lambda file: kept_versions.rename(file, first.id, "Begin"))
        assert {one.name for one in kept_versions.listed(path)} == {"Begin", "Twee"}
        session.on_disk(lambda file: kept_versions.remove(file, second.id))
        assert [one.name for one in kept_versions.listed(path)] == ["Begin"]
        with pytest.raises(ProjectError, match="frozen_missing"):
            back(session, second)


def test_that_a_version_has_a_name() -> None:
    with pytest.raises(InputError, match="version_unnamed"):
        versions.save(Network(), KeptVersion("", " ", AT, "An"), "a")
