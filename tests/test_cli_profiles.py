"""The command line makes reports and exports for each reader."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.commands import Run, run_in

pytestmark = pytest.mark.full

CASE = {
    "own": "Fietstas",
    "organisations": ["Fietstas", "Zwaluwhoek"],
    "links": [{"id": "A-F", "supplier": "Zwaluwhoek", "buyer": "Fietstas", "value": 6000}],
    "risks": [
        {"id": "r", "theme": "lab.child", "organisation": "Zwaluwhoek", "scale": 4,
         "likelihood": 4},
    ],
}  # fmt: skip


@pytest.fixture
def imvo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Runs a command in a folder with one small project, `p.imvo`."""
    run = run_in(tmp_path, monkeypatch, capsys)
    (tmp_path / "case.json").write_text(json.dumps(CASE))
    run("import", "p.imvo", "case.json")
    return run


def names_in(path: Path) -> list[str]:
    """The suppliers in a table of deliveries."""
    head, *rows = [line.split('","') for line in path.read_text().splitlines()]
    return [row[head.index("supplier_name")] for row in rows]


@pytest.mark.parametrize("profile", ["internal", "customer", "auditor", "public"])
def test_that_a_report_is_made_for_each_reader(imvo: Run, tmp_path: Path, profile: str) -> None:
    done = imvo("report", "p.imvo", "-o", "r.pdf", "--profile", profile, "--json")
    assert (done.code, done.error) == (0, "")
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")


def test_that_names_stay_the_same_from_one_document_to_the_next(imvo: Run, tmp_path: Path) -> None:
    for name, lang in (("a.csv", "nl"), ("b.csv", "nl"), ("c.csv", "en")):
        imvo("export", "p.imvo", "-o", name, "--profile", "customer", "--lang", lang)
    first, again, english = (names_in(tmp_path / name) for name in ("a.csv", "b.csv", "c.csv"))
    assert first == again
    assert first[0].startswith("Leverancier ")
    assert english == [first[0].replace("Leverancier", "Supplier")]


def test_that_the_key_is_made_once_and_kept_in_the_project(imvo: Run, tmp_path: Path) -> None:
    def keys() -> list[str]:
        with closing(sqlite3.connect(tmp_path / "p.imvo")) as file:
            return [row[0] for row in file.execute("select pseudonym_key from report")]

    imvo("export", "p.imvo", "-o", "a.csv", "--profile", "auditor")
    assert keys() == []
    imvo("export", "p.imvo", "-o", "a.csv", "--profile", "customer")
    made = keys()
    imvo("report", "p.imvo", "-o", "r.pdf", "--profile", "public")
    assert len(made) == 1
    assert made == keys()
    assert imvo("check", "p.imvo").code == 0


def test_that_the_whole_project_as_json_is_for_ourselves(imvo: Run, tmp_path: Path) -> None:
    done = imvo("export", "p.imvo", "-o", "a.json", "--profile", "auditor", "--lang", "en")
    assert done.code == 2
    assert "only for internal use" in done.error
    assert not (tmp_path / "a.json").exists()


def test_that_an_unknown_reader_is_said(imvo: Run) -> None:
    for command in ("report", "export"):
        done = imvo(command, "p.imvo", "-o", "a.csv", "--profile", "bank", "--lang", "en")
        assert done.code == 2
        assert "internal, customer, auditor, public" in done.error


def test_that_a_project_that_cannot_be_written_to_says_why(
    imvo: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and may(path, mode))
    done = imvo("report", "p.imvo", "-o", "r.pdf", "--profile", "customer", "--lang", "en")
    assert done.code == 2
    assert "names that stand for your suppliers" in done.error
    assert "p.imvo" in done.error
    assert not (tmp_path / "r.pdf").exists()


def test_that_each_document_is_made_by_its_name(imvo: Run, tmp_path: Path) -> None:
    for name in ("answer_pack", "child_labour", "forced_labour", "passport", "vsme"):
        done = imvo("report", "p.imvo", "-o", f"{name}.pdf", "--document", name, "--json")
        assert (done.code, done.error) == (0, "")
        assert (tmp_path / f"{name}.pdf").read_bytes().startswith(b"%PDF")


def test_that_an_unknown_document_is_refused_with_the_names_there_are(imvo: Run) -> None:
    done = imvo("report", "p.imvo", "-o", "r.pdf", "--document", "keurmerk", "--lang", "en")
    assert done.code == 2
    assert "There is no document “keurmerk”" in done.error
    assert "passport" in done.error
