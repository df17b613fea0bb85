"""The demo makes what it says, says the same again, and spares what somebody worked on."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.usecases.session import Session
from tests.commands import Run, run_in

pytestmark = pytest.mark.full


@pytest.fixture
def imvo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Runs a command in an empty folder."""
    return run_in(tmp_path, monkeypatch, capsys)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_the_demo_makes_what_it_says_and_the_same_again(imvo: Run, language: str) -> None:
    done = imvo("demo", "--json", "--lang", language)
    charts = done.document["charts"]
    assert isinstance(charts, list)
    files = [Path(str(one)) for one in (done.document["project"], done.document["report"], *charts)]
    before = [one.read_bytes() for one in files]

    assert len(charts) == 3
    assert imvo("demo", "--json", "--lang", language).out == done.out
    assert [one.read_bytes() for one in files] == before


def test_that_a_demo_somebody_worked_on_is_left_alone(imvo: Run, tmp_path: Path) -> None:
    (tmp_path / "s.jsonl").write_text('{"op": "change_organisation", "id": "own", "name": "B"}\n')
    imvo("demo")
    imvo("edit", "imvo-demo/project.imvo", "--script", "s.jsonl")
    with Session.open(Path("imvo-demo/project.imvo"), author="An", read_only=True) as session:
        before = session.checksum
    done = imvo("demo")

    assert done.code == 2
    with Session.open(Path("imvo-demo/project.imvo"), author="An", read_only=True) as session:
        assert session.checksum == before
