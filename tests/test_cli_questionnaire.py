"""The command line writes questionnaires and takes answers over."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

import pytest

from tests.commands import Run, run_in
from tests.usecases.questionnaires import filled

pytestmark = pytest.mark.full

CASE = {
    "own": "Fietstas",
    "organisations": ["Fietstas", {"id": "Z", "name": "Zwaluwhoek"}, "Ver weg"],
    "links": [
        {"id": "Z-F", "supplier": "Z", "buyer": "Fietstas", "product": "tassen"},
        {"id": "V-Z", "supplier": "Ver weg", "buyer": "Z"},
    ],
}


@pytest.fixture
def imvo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Runs a command in a folder with one small project, `p.imvo`."""
    run = run_in(tmp_path, monkeypatch, capsys)
    (tmp_path / "case.json").write_text(json.dumps(CASE))
    run("import", "p.imvo", "case.json")
    return run


def made(imvo: Run, *more: str) -> list[str]:
    """The names of the files that were written into `out`."""
    shape = ("-o", "out", "--date", "2026-11-22", "--json", "--questionnaire")
    done = imvo("export", "p.imvo", *shape, *more)
    assert (done.code, done.error) == (0, "")
    files = cast(list[str], done.document["files"])
    assert done.document["rows"] == {"questionnaires": len(files)}
    return files


def test_that_each_direct_supplier_gets_a_file(imvo: Run, tmp_path: Path) -> None:
    (name,) = made(imvo, "--lang", "nl")
    assert name == "Vragenlijst Zwaluwhoek 2026-11-22.xlsx"
    first = (tmp_path / "out" / name).read_bytes()
    assert made(imvo, "Z", "--lang", "nl") == [name]
    assert (tmp_path / "out" / name).read_bytes() == first


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--questionnaire", "Ver weg"), "Ver weg"),
        (("--questionnaire", "nobody"), "nobody"),
        (("--date", "gisteren", "--questionnaire"), "gisteren"),
    ],
)
def test_that_what_cannot_be_is_said_in_one_sentence(
    imvo: Run, arguments: tuple[str, ...], said: str
) -> None:
    done = imvo("export", "p.imvo", "-o", "out", *arguments, "--lang", "nl")
    assert done.code == 2
    assert said in done.error
    assert len(done.error.strip().splitlines()) == 1


def test_that_answers_come_in_with_the_usual_keys(imvo: Run, tmp_path: Path) -> None:
    (name,) = made(imvo, "--lang", "en")
    answers = {"C1.1": ("Vietnam",), "B1": ("many",), "D1": ("no",)}
    filled(tmp_path / "out" / name, answers, tmp_path / "answers.xlsx")
    done = imvo("import", "p.imvo", "answers.xlsx", "--json")
    document: dict[str, Any] = dict(done.document)
    assert (done.code, document["rows_in"], document["rows_used"], document["rows_aside"]) == (
        1, 3, 2, 1,
    )  # fmt: skip
    assert document["links"]["changed"] == 1
    assert [one["code"] for one in document["findings"]] == ["answers_count_unclear"]
    assert "many" in document["findings"][0]["text"]
    again = imvo("import", "p.imvo", "answers.xlsx", "--json").document
    assert again["links"] == {"new": 0, "changed": 0, "same": 1}
    assert imvo("check", "p.imvo", "--json").document["ok"]
