"""Whether the audit trail is unbroken, looked at a few entries at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.storage import trail_proof
from imvo_desktop.storage.trail_proof import prove
from tests.storage.test_journal import TAMPERED, project, run

CUT = ("DELETE FROM audit_payload WHERE seq = {0}", "DELETE FROM audit WHERE seq = {0}")


@pytest.fixture(autouse=True, params=[500, 2, 1])
def _at_once(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    monkeypatch.setattr(trail_proof, "_ROWS_AT_ONCE", request.param)


def test_that_a_whole_trail_is_unbroken(tmp_path: Path) -> None:
    proof = prove(project(tmp_path / "a.imvo"))
    assert (proof.is_unbroken, proof.entries, proof.blanked) == (True, 5, 0)


@pytest.mark.parametrize(("statement", "expected"), TAMPERED.items())
def test_that_a_changed_entry_is_located(
    tmp_path: Path, statement: str, expected: tuple[str, int]
) -> None:
    path = project(tmp_path / "a.imvo")
    run(path, statement)
    code, number = expected
    found = [(one.code, dict(one.values).get("entry")) for one in prove(path).issues]
    assert (code, number) in found


@pytest.mark.parametrize(("gone", "code"), [(2, "audit_entry_missing"), (5, "audit_count_differs")])
def test_that_an_entry_taken_out_shows(tmp_path: Path, gone: int, code: str) -> None:
    path = project(tmp_path / "a.imvo")
    run(path, *(one.format(gone) for one in CUT))
    assert code in {one.code for one in prove(path).issues}


def test_that_content_taken_out_on_request_is_no_break(tmp_path: Path) -> None:
    path = project(tmp_path / "a.imvo")
    run(path, "DELETE FROM audit_payload WHERE seq = 2")
    assert {one.code for one in prove(path).issues} == {"audit_payload_lost"}
    run(path, "UPDATE audit SET action = 'redacted' WHERE seq = 5")
    proof = prove(path)
    assert proof.blanked == 1
    assert "audit_payload_lost" not in {one.code for one in proof.issues}


def test_that_progress_goes_up_to_the_last_entry(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []

    class Seen:
        is_cancelled = False

        def step(self, done: int, total: int) -> None:
            steps.append((done, total))

    prove(project(tmp_path / "a.imvo"), Seen())
    assert steps[-1] == (5, 5)
    assert steps == sorted(steps)
