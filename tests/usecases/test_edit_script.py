"""A script is done line by line; a bad line stops it and keeps what came before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from imvo_desktop.domain.codes import OrganisationKind, RiskStatus
from imvo_desktop.errors import FileError, InputError
from imvo_desktop.usecases import edit_script
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import AT

GOOD: list[dict[str, object]] = [
    {"op": "add_organisation", "id": "own", "name": "Own", "kind": "own"},
    {"op": "add_organisation", "id": "a", "name": "A", "identifiers": {"kvk": "1"}},
    {"op": "add_link", "id": "l", "supplier": "a", "buyer": "own", "share": 1},
    {"op": "add_risk", "id": "r", "theme": "lab.child", "link": "l", "actual": True},
    {"op": "add_source", "id": "s", "publisher": "ILO", "title": "T"},
]
BAD = [
    (b"{", "script_not_json"),
    (b"\xff\xfe", "script_not_json"),
    (b"[" * 100_000, "script_not_json"),
    (b"[1]", "script_op_missing"),
    (b'{"op": 1}', "script_op_missing"),
    (b'{"op": "explode"}', "script_op_unknown"),
    (b'{"op": "change", "id": "a"}', "script_op_unknown"),
    (b'{"op": "grow_link", "id": "l"}', "script_op_unknown"),
    (b'{"op": "change", "kind": "link", "id": "l", "fields": 3}', "script_fields_invalid"),
    (b'{"op": "remove", "kind": "link"}', "field_missing"),
    (b'{"op": "add_link", "id": "x", "supplier": "a"}', "field_missing"),
    (b'{"op": "add_link", "supplier": "a", "buyer": "gone"}', "reference_missing"),
    (b'{"op": "add_organisation", "id": "a", "name": "A"}', "id_in_use"),
    (b'{"op": "change", "kind": "link", "id": "gone", "value": 1}', "record_missing"),
    (b'{"op": "change", "kind": "link", "id": "l", "share": NaN}', "field_invalid"),
    (b'{"op": "add_organisation", "name": "\\ud800"}', "field_invalid"),
    (b'{"op": "redo"}', "nothing_to_redo"),
    (b'{"op": "merge", "id": "a"}', "field_missing"),
    (b'{"op": "merge", "id": "a", "other": "own"}', "merge_own"),
]


def run(session: Session, *lines: dict[str, object] | bytes) -> list[tuple[int, str]]:
    """What is acknowledged for a script of `lines`."""
    script = session.path.with_suffix(".jsonl")
    script.write_bytes(
        b"\n".join(one if isinstance(one, bytes) else json.dumps(one).encode() for one in lines)
    )
    acknowledged: list[tuple[int, str]] = []
    edit_script.run(session, script, lambda n, checksum: acknowledged.append((n, checksum)))
    return acknowledged


def test_that_every_line_is_an_edit_that_is_acknowledged(tmp_path: Path) -> None:
    with Session.create(tmp_path / "a.imvo", author="An", clock=lambda: AT) as session:
        acknowledged = run(session, *GOOD)
        assert [number for number, _ in acknowledged] == [1, 2, 3, 4, 5]
        assert acknowledged[-1][1] == session.checksum
        network = session.network
    assert network.organisations["own"].kind is OrganisationKind.OWN
    assert network.organisations["a"].identifiers.kvk == "1"
    assert network.risks["r"].status is RiskStatus.PLAUSIBLE


def test_that_lines_change_remove_undo_and_redo(tmp_path: Path) -> None:
    with Session.create(tmp_path / "a.imvo", author="An") as session:
        run(
            session,
            *GOOD,
            {"op": "change", "kind": "link", "id": "l", "value": 5},
            {"op": "change", "kind": "organisation", "id": "a", "fields": {"kind": "agent"}},
            {"op": "change_organisation", "id": "a", "kind": "carrier"},
            {"op": "change", "kind": "project", "name": "P"},
            b"",
            {"op": "remove", "kind": "organisation", "id": "a"},
            {"op": "undo"},
            {"op": "undo"},
            {"op": "redo"},
        )
        assert session.network.links["l"].value == 5
        assert session.network.organisations["a"].kind is OrganisationKind.CARRIER
        assert session.network.project.name == "P"
        assert session.sequence == 13


def test_that_a_line_joins_two_organisations(tmp_path: Path) -> None:
    with Session.create(tmp_path / "p.imvo", author="A") as session:
        more: dict[str, object] = {
            "op": "add_organisation",
            "id": "b",
            "name": "B",
            "city": "Utrecht",
        }
        run(session, *GOOD, more, {"op": "merge", "id": "a", "other": "b"})

        assert session.network.organisations["a"].city == "Utrecht"
        assert session.network.former["b"].organisation == "a"


def test_that_a_line_without_id_gets_one(tmp_path: Path) -> None:
    with Session.create(tmp_path / "a.imvo", author="An") as session:
        run(
            session,
            {"op": "add_organisation", "name": "A"},
            {"op": "add_organisation", "name": "A"},
        )
        assert len(session.network) == 2


@pytest.mark.full
@pytest.mark.parametrize(("line", "problem"), BAD)
def test_that_a_bad_line_is_named_and_what_came_before_is_kept(
    tmp_path: Path, line: bytes, problem: str
) -> None:
    with Session.create(tmp_path / "a.imvo", author="An") as session:
        with pytest.raises(InputError, match="script_line") as caught:
            run(session, *GOOD, b"", line, {"op": "undo"})
        assert caught.value.values == {"line": 7, "problem": problem}
        assert session.sequence == 5
    with Session.open(tmp_path / "a.imvo", author="An", read_only=True) as again:
        assert set(again.network.links) == {"l"}


def test_that_a_missing_script_is_said(tmp_path: Path) -> None:
    with (
        Session.create(tmp_path / "a.imvo", author="An") as session,
        pytest.raises(FileError, match="file_missing"),
    ):
        edit_script.run(session, tmp_path / "no.jsonl")
