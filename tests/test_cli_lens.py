"""`imvo hotspots --lens`: every lens beside the main answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from imvo_desktop.analysis.lens import Lens
from tests.commands import Run, run_in
from tests.test_cli import CASE

pytestmark = pytest.mark.full

LENS_KEYS = {
    "name",
    "title",
    "question",
    "formula",
    "source",
    "options",
    "columns",
    "rows",
    "finding",
    "remarks",
    "details",
}


@pytest.fixture
def imvo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Runs a command in a folder with the project `p.imvo`."""
    run = run_in(tmp_path, monkeypatch, capsys)
    (tmp_path / "case.json").write_text(json.dumps(CASE))
    run("import", "p.imvo", "case.json")
    return run


@pytest.mark.parametrize("lens", list(Lens))
def test_that_a_lens_comes_beside_the_main_answer(imvo: Run, lens: Lens) -> None:
    main = imvo("hotspots", "p.imvo", "--json").document
    document = imvo("hotspots", "p.imvo", "--lens", lens.value, "--json").document
    found = document.pop("lens")
    assert document == main
    assert isinstance(found, dict)
    assert set(found) == LENS_KEYS
    codes = {one["code"] for one in found["columns"]}
    assert all(set(row) == codes | {"record", "ids"} for row in found["rows"])


@pytest.mark.parametrize("lens", list(Lens))
def test_that_equal_input_gives_equal_bytes(imvo: Run, lens: Lens) -> None:
    wanted = ("hotspots", "p.imvo", "--lens", lens.value, "--json", "--lang", "nl")
    assert imvo(*wanted).out == imvo(*wanted).out


def test_that_codes_and_numbers_do_not_follow_the_language(imvo: Run) -> None:
    both = [
        imvo("hotspots", "p.imvo", "--lens", "shared", "--json", "--lang", language).document
        for language in ("nl", "en")
    ]
    dutch, english = (json.loads(json.dumps(one["lens"])) for one in both)
    assert dutch["finding"]["code"] == english["finding"]["code"]
    assert dutch["finding"]["text"] != english["finding"]["text"]
    assert dutch["rows"] == english["rows"]


def test_that_a_lens_is_told_as_a_small_table(imvo: Run) -> None:
    lines = imvo("hotspots", "p.imvo", "--lens", "continuity", "--lang", "en").out.splitlines()
    assert lines[0] == "What if a supplier stops?"
    assert lines[3].split()[0] == "Organisation"
    assert lines[4].split()[:2] == ["A", "1"]
    assert "Formula" in lines


def test_that_an_unknown_lens_is_answered_with_those_there_are(imvo: Run) -> None:
    done = imvo("hotspots", "p.imvo", "--lens", "rose", "--lang", "en")
    assert done.code == 2
    assert done.error.startswith("There is no lens “rose”.")
    assert all(one.value in done.error for one in Lens)


def test_that_the_help_names_every_lens(imvo: Run) -> None:
    said = imvo("--help", "--lang", "en").out
    assert [one.value for one in Lens if f"  {one.value}  " not in said] == []
