"""A file whose rows point at nothing: opening says so, and all that is sound can still be used."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from imvo_desktop.cli import main
from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.placement import Placement
from imvo_desktop.domain.records import (
    Link,
    Organisation,
    Risk,
)
from imvo_desktop.domain.rules import check as rules_check
from imvo_desktop.domain.sound_part import sound_network
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import LINK, RECORDS, made

BASE = (Organisation(id="own", name="Wij"), Organisation(id="a", name="A"))


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A project of which somebody made the one delivery come from nobody."""
    path = made(tmp_path / "a.imvo", *RECORDS)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE link SET supplier = 'gone'")
    return path


def test_that_what_hangs_on_what_is_lost_is_left_out_too() -> None:
    lost = (
        Link(id="l", supplier="gone", buyer="own"),
        Risk(id="r", theme=Theme.WAGE, link="l"),
        Placement(id="nobody", x=0, y=0),
    )
    network, left_out = sound_network([*BASE, *lost])
    assert set(network) == set(BASE)
    assert set(left_out) == set(lost)


def test_that_a_pointer_that_may_be_blank_loses_no_record() -> None:
    child = Organisation(id="c", name="C", parent="gone")
    network, left_out = sound_network([*BASE, child])
    assert (network.organisations["c"], left_out) == (child, ())
    assert "parent_loop" not in {one.code for one in rules_check(network)}


def test_that_a_sound_chain_loses_nothing() -> None:
    network, left_out = sound_network(RECORDS)
    assert (network.checksum(), left_out) == (Network(RECORDS).checksum(), ())


@pytest.mark.parametrize("read_only", [True, False])
def test_that_opening_says_what_is_left_out(damaged: Path, read_only: bool) -> None:
    with Session.open(damaged, author="An", read_only=read_only) as session:
        assert session.left_out is not None
        assert session.left_out.code == "rows_left_out"
        assert LINK.id not in session.network.links
        assert "mill" in session.network.organisations
        assert assess_network(session.network).links.ids == ()


def test_that_check_lists_what_points_at_nothing(damaged: Path) -> None:
    assert "reference_dangling" in {one.code for one in check(damaged).examination.issues}


def test_that_the_rest_can_be_changed_and_the_rows_stay_in_the_file(damaged: Path) -> None:
    with Session.open(damaged, author="An") as session:
        session.do(editing.change(session.network, Kind.ORGANISATION, ["own"], name="Fiets BV"))
    with Session.open(damaged, author="An") as session:
        assert session.network.organisations["own"].name == "Fiets BV"
        assert session.left_out is not None


@pytest.mark.full
@pytest.mark.parametrize("command", [["hotspots"], ["report", "-o", "a.pdf"]])
def test_that_commands_work_on_the_sound_part_and_say_so(
    damaged: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: list[str],
) -> None:
    monkeypatch.chdir(damaged.parent)
    assert main([command[0], damaged.name, *command[1:], "--json", "--lang", "en"]) == 0
    said = capsys.readouterr()
    assert "6 rows of “a.imvo” point at something that is not there." in said.err
    assert said.out.startswith("{")
