"""The command line keeps its contract: exit codes, one sentence, one document."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from imvo_desktop import cli
from imvo_desktop.importing.child import HIDDEN_ARGUMENT
from imvo_desktop.usecases.command_parsing import SHAPES, language_of
from tests.commands import Run, run_in

pytestmark = pytest.mark.full

CASE = {
    "own": "F",
    "organisations": ["F", "A"],
    "links": [{"id": "A-F", "supplier": "A", "buyer": "F", "value": 60}],
    "risks": [
        {"id": "r", "theme": "lab.child", "organisation": "A", "scale": 4, "likelihood": 4},
    ],
}


@pytest.fixture
def imvo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Runs a command in an empty folder."""
    return run_in(tmp_path, monkeypatch, capsys)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A small chain as a JSON file."""
    file = tmp_path / "case.json"
    file.write_text(json.dumps(CASE))
    return file


def test_that_a_missing_project_is_made_by_an_import(imvo: Run, case: Path) -> None:
    done = imvo("import", "new.imvo", "case.json", "--json")

    assert done.code == 0
    assert done.document["rows_in"] == done.document["rows_used"] == 4
    assert done.document["organisations"] == {"new": 2, "changed": 0, "same": 0}


def test_that_the_same_import_again_changes_nothing(imvo: Run, case: Path) -> None:
    imvo("import", "new.imvo", "case.json")
    done = imvo("import", "new.imvo", "case.json", "--json")

    assert done.document["links"] == {"new": 0, "changed": 0, "same": 1}


def test_that_a_dry_run_makes_no_project(imvo: Run, case: Path, tmp_path: Path) -> None:
    done = imvo("import", "new.imvo", "case.json", "--dry-run", "--json")

    assert done.document["links"] == {"new": 1, "changed": 0, "same": 0}
    assert not (tmp_path / "new.imvo").exists()


def test_that_a_dry_run_leaves_a_project_as_it_was(imvo: Run, case: Path) -> None:
    imvo("import", "new.imvo", "case.json")
    case.write_text(json.dumps({**CASE, "risks": []}))
    before = imvo("check", "new.imvo", "--json").document["checksum"]
    imvo("import", "new.imvo", "case.json", "--dry-run")

    assert imvo("check", "new.imvo", "--json").document["checksum"] == before


def test_that_a_bad_file_leaves_no_empty_project(imvo: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("[1, 2")
    done = imvo("import", "new.imvo", "bad.json")

    assert done.code == 2
    assert not (tmp_path / "new.imvo").exists()


def test_that_reading_an_empty_file_gives_an_empty_list_and_says_so(
    imvo: Run, tmp_path: Path
) -> None:
    (tmp_path / "empty.csv").write_bytes(b"")
    done = imvo("read", "empty.csv", "-o", "clean.csv", "--json")

    assert (done.code, done.document["rows"]) == (1, 0)
    assert [one["code"] for one in done.rows("findings")] == ["file_empty"]
    assert (tmp_path / "clean.csv").read_bytes() == b""
    assert imvo("import", "new.imvo", "empty.csv").code == 2


def test_that_a_row_kept_aside_makes_the_exit_code_1(imvo: Run, case: Path) -> None:
    link = {"id": "B-F", "supplier": "B", "buyer": "F"}
    case.write_text(json.dumps({**CASE, "links": [*CASE["links"], link]}))
    done = imvo("import", "new.imvo", "case.json", "--json")

    assert (done.code, done.document["rows_aside"]) == (1, 1)


def test_that_open_questions_give_a_level_of_at_least(imvo: Run, case: Path) -> None:
    imvo("import", "new.imvo", "case.json")
    done = imvo("hotspots", "new.imvo", "--json")

    assert done.code == 0
    assert [(one["level"], one["at_least"]) for one in done.rows("risks")] == [("very_high", True)]
    assert done.document["unknown"] == {"links": 0, "share_of_reach": 0.0}


def test_that_what_is_not_known_is_null(imvo: Run, case: Path) -> None:
    case.write_text(
        json.dumps({**CASE, "risks": [{"id": "r", "theme": "fair.tax", "link": "A-F"}]})
    )
    imvo("import", "new.imvo", "case.json")
    done = imvo("hotspots", "new.imvo", "--json")
    (link,), (risk,) = done.rows("links"), done.rows("risks")

    assert (link["place"], link["rank"], link["level"]) == (None, None, "unknown")
    assert (risk["severity"], risk["likelihood"], risk["level"]) == (None, None, "unknown")


def test_that_options_change_the_method_and_are_named(
    imvo: Run, case: Path, tmp_path: Path
) -> None:
    (tmp_path / "options.json").write_text('{"alpha": 0.5, "severity": "mean"}')
    imvo("import", "new.imvo", "case.json")
    done = imvo("hotspots", "new.imvo", "--options", "options.json", "--json")

    assert done.document["method"]["alpha"] == 0.5  # type: ignore[index]  # reason: plain JSON
    assert done.rows("links")[0]["reach"] == 0.5


@pytest.mark.parametrize(
    "options", ['{"alpha": 0}', '{"alpha": true}', '{"beta": 1}', '{"weights": [1]}', "[]"]
)
def test_that_an_unfit_option_is_refused(
    imvo: Run, tmp_path: Path, case: Path, options: str
) -> None:
    (tmp_path / "options.json").write_text(options)
    imvo("import", "new.imvo", "case.json")

    assert imvo("hotspots", "new.imvo", "--options", "options.json").code == 2


def test_that_equal_input_in_any_row_order_gives_equal_bytes(
    imvo: Run, case: Path, tmp_path: Path
) -> None:
    turned = {name: rows[::-1] if isinstance(rows, list) else rows for name, rows in CASE.items()}
    (tmp_path / "turned.json").write_text(json.dumps(turned))
    imvo("import", "one.imvo", "case.json")
    imvo("import", "two.imvo", "turned.json")

    assert imvo("hotspots", "one.imvo", "--json").out == imvo("hotspots", "two.imvo", "--json").out


def test_that_an_export_comes_back_as_the_same_project(imvo: Run, case: Path) -> None:
    imvo("import", "one.imvo", "case.json")
    rows = imvo("export", "one.imvo", "-o", "e.json", "--json").document["rows"]
    imvo("import", "two.imvo", "e.json")
    checksums = {
        imvo("check", one, "--json").document["checksum"] for one in ("one.imvo", "two.imvo")
    }

    assert isinstance(rows, dict)
    assert (rows["organisations"], rows["links"], rows["risks"]) == (2, 1, 1)
    assert len(checksums) == 1


def test_that_what_an_export_holds_is_said_in_words(imvo: Run, case: Path) -> None:
    imvo("import", "one.imvo", "case.json")

    assert "Leveringen: één rij" in imvo("export", "one.imvo", "-o", "e.json", "--lang", "nl").out


def test_that_hotspots_by_exposure_are_listed_beside_the_priorities(imvo: Run, case: Path) -> None:
    imvo("import", "one.imvo", "case.json")
    said = imvo("hotspots", "one.imvo", "--lens", "exposure", "--lang", "en").out

    assert said.index("Priorities") < said.index("By what reaches us") < said.index("1  A → F")


def test_that_reading_gives_the_table_and_what_it_means(imvo: Run, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Leverancier;Land\nA;Duitsland\nB;België\n")
    done = imvo("read", "list.csv", "-o", "clean.csv", "--json")

    assert done.document["delimiter"] == ";"
    assert done.document["rows"] == 2
    assert "organisation.name" in dict(done.document["mapping"]).values()  # type: ignore[call-overload]  # reason: plain JSON
    assert (tmp_path / "clean.csv").read_text() == "Leverancier,Land\nA,Duitsland\nB,België\n"


def test_that_edits_of_a_script_are_acknowledged_one_by_one(imvo: Run, tmp_path: Path) -> None:
    lines = [{"op": "add_organisation", "id": one, "name": one} for one in "AB"]
    (tmp_path / "s.jsonl").write_text("\n".join(map(json.dumps, lines)))
    done = imvo("edit", "new.imvo", "--script", "s.jsonl", "--ack")
    acknowledged = [line.split() for line in done.out.splitlines() if line.startswith("ACK")]

    assert [one[1] for one in acknowledged] == ["1", "2"]
    assert imvo("check", "new.imvo", "--json").document["checksum"] == acknowledged[-1][2]


def test_that_a_wrong_line_of_a_script_is_named_and_the_rest_kept(
    imvo: Run, tmp_path: Path
) -> None:
    (tmp_path / "s.jsonl").write_text('{"op": "add_organisation", "name": "A"}\n{"op": "fly"}\n')
    done = imvo("edit", "new.imvo", "--script", "s.jsonl", "--lang", "en")

    assert done.code == 2
    assert "2" in done.error
    assert imvo("check", "new.imvo", "--json").document["edits"] == 1


@pytest.mark.parametrize(
    "command",
    [
        ["hotspots", "none.imvo"],
        ["check", "none.imvo"],
        ["report", "none.imvo", "-o", "r.pdf"],
        ["export", "none.imvo", "-o", "e.json"],
        ["read", "none.csv"],
        ["import", "new.imvo", "none.csv"],
        ["edit", "new.imvo", "--script", "none.jsonl"],
        ["hotspots"],
        ["fly"],
        ["hotspots", "none.imvo", "--wings"],
        ["hotspots", "none.imvo", "--lens", "rose"],
    ],
)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_what_cannot_be_done_is_one_sentence(
    imvo: Run, command: list[str], language: str
) -> None:
    done = imvo(*command, "--lang", language)

    assert (done.code, done.out) == (2, "")
    assert len(done.error.splitlines()) == 1
    assert "error." not in done.error
    assert "{" not in done.error
    assert "Error" not in done.error


def test_that_a_bug_ends_in_a_sentence_too(imvo: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_options: object, _words: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setitem(cli.COMMANDS, "check", broken)
    done = imvo("check", "p.imvo", "--lang", "en")

    assert done.code == 2
    assert "ZeroDivisionError" in done.error


def test_that_ctrl_c_ends_cleanly(imvo: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_options: object, _words: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(cli.COMMANDS, "check", stopped)

    assert imvo("check", "p.imvo", "--lang", "en").error == "Stopped. What was saved is safe.\n"


@pytest.mark.parametrize("arguments", [[], ["--help"], ["hotspots", "-h"]])
def test_that_help_names_every_command(imvo: Run, arguments: list[str]) -> None:
    done = imvo(*arguments)

    assert done.code == 0
    assert [name for name in SHAPES if f"imvo {name} " not in done.out] == []


def test_that_every_command_has_a_shape_and_something_to_run() -> None:
    assert cli.COMMANDS.keys() == SHAPES.keys()
    assert cli.READ_TABLE_ARGUMENT == HIDDEN_ARGUMENT


def test_that_the_version_is_told(imvo: Run) -> None:
    assert imvo("--version").out.startswith("imvo 0.")


@pytest.mark.parametrize(
    ("system", "arguments", "language"),
    [
        ("en_GB.UTF-8", [], "en"),
        ("nl_NL.UTF-8", [], "nl"),
        ("C.UTF-8", [], "nl"),
        ("tr_TR", [], "nl"),
        ("en_GB", ["--lang", "nl"], "nl"),
        ("nl_NL", ["--lang=en"], "en"),
        ("en_GB", ["--lang", "fr"], "nl"),
    ],
)
def test_that_the_language_is_chosen_or_that_of_the_system(
    monkeypatch: pytest.MonkeyPatch, system: str, arguments: list[str], language: str
) -> None:
    monkeypatch.setenv("LC_ALL", system)

    assert language_of(arguments) == language


def test_that_the_order_says_how_sure_it_is(imvo: Run, case: Path) -> None:
    imvo("import", "new.imvo", "case.json")
    tried = imvo("hotspots", "new.imvo", "--json").document["sensitivity"]

    assert isinstance(tried, dict)
    assert tried["runs"] == 1000
    assert all(one["low"] <= one["high"] for one in [*tried["links"], *tried["harms"]])
    assert set(tried["alternatives"]) >= {"other_severity", "equal_shares"}
