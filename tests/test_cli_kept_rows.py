"""Rows kept aside, from the command line: they stay in the project, once, under their file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from imvo_desktop.importing import sandbox
from tests.commands import Run, run_in
from tests.importing.lists import read_in_process

LIST = "Leverancier;Land\nWeverij Anand;India\n;China\nTotaal;\n"


@pytest.fixture
def imvo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Runs commands beside a list with two rows that cannot be used."""
    monkeypatch.setattr(sandbox, "run", read_in_process)
    (tmp_path / "lijst.csv").write_text(LIST, encoding="utf-8")
    return run_in(tmp_path, monkeypatch, capsys)


def kept(imvo: Run, folder: Path) -> list[dict[str, object]]:
    """The rows that the project keeps, as its export has them."""
    imvo("export", "a.imvo", "-o", "a.json")
    found = json.loads((folder / "a.json").read_text(encoding="utf-8"))["kept_rows"]
    assert isinstance(found, list)
    return sorted(found, key=lambda one: int(one["row"]))


def test_that_rows_that_cannot_be_used_are_kept_under_their_file(imvo: Run, tmp_path: Path) -> None:
    done = imvo("import", "a.imvo", "lijst.csv", "--buyer", "Fietstas BV", "--json")

    assert (done.code, done.document["rows_aside"], done.document["rows_in"]) == (1, 2, 3)
    assert [(one["file"], one["row"], one["reason"]) for one in kept(imvo, tmp_path)] == [
        ("lijst.csv", 3, "name_missing"),
        ("lijst.csv", 4, "total_row"),
    ]


def test_that_the_same_list_twice_keeps_nothing_twice(imvo: Run, tmp_path: Path) -> None:
    imvo("import", "a.imvo", "lijst.csv", "--buyer", "Fietstas BV")
    before = imvo("check", "a.imvo", "--json").document["checksum"]
    imvo("import", "a.imvo", "lijst.csv", "--json")

    assert imvo("check", "a.imvo", "--json").document["checksum"] == before


def test_that_check_tells_of_them_and_is_still_in_order(imvo: Run) -> None:
    imvo("import", "a.imvo", "lijst.csv", "--buyer", "Fietstas BV")
    done = imvo("check", "a.imvo", "--json")

    assert (done.code, done.document["ok"]) == (0, True)
    assert "rows_kept" in [one["code"] for one in done.rows("findings")]


def test_that_a_mended_list_takes_them_out_again(imvo: Run, tmp_path: Path) -> None:
    imvo("import", "a.imvo", "lijst.csv", "--buyer", "Fietstas BV")
    (tmp_path / "lijst.csv").write_text(LIST.replace("\n;China", "\nNingbo;China"), "utf-8")
    imvo("import", "a.imvo", "lijst.csv")

    assert [one["row"] for one in kept(imvo, tmp_path)] == [4]


def test_that_records_of_a_json_file_are_kept_under_its_name(imvo: Run, tmp_path: Path) -> None:
    case = {"own": "F", "organisations": ["F", {"id": "A", "kind": "no such kind"}]}
    (tmp_path / "keten.json").write_text(json.dumps(case), encoding="utf-8")
    imvo("import", "a.imvo", "keten.json")

    assert [one["file"] for one in kept(imvo, tmp_path)] == ["keten.json"]
