"""The command line writes the audit trail, for internal use alone."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from imvo_desktop.usecases.audit_trail import HEADERS
from tests.commands import Run, run_in

pytestmark = pytest.mark.full


@pytest.fixture
def imvo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Runs a command in a folder with a project that two edits made."""
    run = run_in(tmp_path, monkeypatch, capsys)
    (tmp_path / "list.csv").write_text("supplier,product\nMill,cotton\n", encoding="utf-8")
    run("import", "p.imvo", "list.csv", "--buyer", "Us", "--author", "Ad de Vries")
    return run


def test_that_the_trail_is_written_with_who_did_what(imvo: Run, tmp_path: Path) -> None:
    done = imvo("export", "p.imvo", "--what", "audit", "-o", "t.csv", "--json")
    assert (done.code, done.error) == (0, "")
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    assert tuple(head) == HEADERS
    assert done.document == {
        "file": "t.csv",
        "rows": {"entries": len({row[0] for row in rows})},
    }
    who, name, after = (HEADERS.index(one) for one in ("who", "field", "after"))
    assert ("Ad de Vries", "name", "Mill") in {(row[who], row[name], row[after]) for row in rows}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-o", "t.csv", "--profile", "customer"), "internal use"),
        (("-o", "t.xlsx"), "does not end in .csv"),
    ],
)
def test_that_it_is_refused_with_a_sentence(
    imvo: Run, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = imvo("export", "p.imvo", "--what", "audit", *arguments, "--lang", "en")
    assert done.code == 2
    assert said in done.error
    assert not list(tmp_path.glob("t.*"))


def test_that_another_thing_than_chain_or_audit_is_refused(imvo: Run) -> None:
    assert imvo("export", "p.imvo", "--what", "all", "-o", "t.csv").code == 2
