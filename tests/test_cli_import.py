"""`imvo import` and `imvo read`: several files as one edit, questions and their answers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from imvo_desktop.importing import sandbox
from tests.commands import Run, run_in
from tests.importing import template_lists as lists
from tests.importing.lists import read_in_process

LIST = "Leverancier;Land;Bedrag\nA;Duitsland;1.234\nB;Chnia;2.500\n"


@pytest.fixture
def imvo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Runs a command in a folder with a list; lists are read without a process."""
    monkeypatch.setattr(sandbox, "run", read_in_process)
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    return run_in(tmp_path, monkeypatch, capsys)


@pytest.mark.full
def test_that_several_files_are_one_edit_whatever_their_order(imvo: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(lists.SHIELD_BOM)
    (tmp_path / "b.csv").write_text(lists.SHIELD_LINKS)
    (tmp_path / "c.csv").write_text(lists.SHIELD_SUPPLIERS)
    done = imvo("import", "one.imvo", "a.csv", "b.csv", "c.csv", "--buyer", "Wij", "--json")
    imvo("import", "two.imvo", "c.csv", "b.csv", "a.csv", "--buyer", "Wij")
    one, two = (imvo("check", name, "--json").document for name in ("one.imvo", "two.imvo"))

    assert (done.document["rows_in"], done.document["rows_aside"]) == (6, 0)
    assert done.document["links"] == {"new": 3, "changed": 2, "same": 0}
    assert one["checksum"] == two["checksum"]
    assert one["edits"] == 1


def test_that_a_file_that_cannot_be_used_keeps_the_others_back(imvo: Run, tmp_path: Path) -> None:
    (tmp_path / "odd.csv").write_text("x;y\n1;2\n3;4\n")
    done = imvo("import", "new.imvo", "list.csv", "odd.csv", "--buyer", "Wij")

    assert done.code == 2
    assert not (tmp_path / "new.imvo").exists()


def test_that_a_list_of_countries_is_sent_to_the_sources(imvo: Run, tmp_path: Path) -> None:
    (tmp_path / "risk.csv").write_text("country,score\nChina,45\nGermany,15\nIndia,50\n")
    done = imvo("import", "new.imvo", "risk.csv", "--buyer", "Wij", "--lang", "en")

    assert done.code == 2
    assert "list of your own" in done.error


def test_that_reading_says_what_a_list_leaves_open(imvo: Run) -> None:
    asked = {one["asked"]: one for one in imvo("read", "list.csv", "--json").rows("questions")}

    assert set(asked) == {"numbers", "country_text", "country_role"}
    assert asked["country_text"]["suggested"] == "CN"


def test_that_an_import_says_its_questions_in_words(imvo: Run) -> None:
    said = imvo("import", "new.imvo", "list.csv", "--buyer", "Wij", "--lang", "en").out

    assert "Chnia" in said
    assert " Now: " in said


def test_that_answers_can_be_given_beforehand(imvo: Run, tmp_path: Path) -> None:
    answers = {"numbers": {"Bedrag": "."}, "country_text": {"Chnia": "CN"}}
    (tmp_path / "wishes.json").write_text(json.dumps({"answers": answers}))
    options = ("--buyer", "Wij", "--mapping", "wishes.json", "--json")
    done = imvo("import", "new.imvo", "list.csv", *options)
    imvo("export", "new.imvo", "-o", "e.json")
    exported = json.loads((tmp_path / "e.json").read_text())

    assert done.document["countries_unresolved"] == []
    assert sorted(one["value"] for one in exported["links"]) == [123, 250]
    assert {one["country"] for one in exported["organisations"]} == {"CN", "DE", None}


def test_that_columns_and_answers_stand_side_by_side(imvo: Run, tmp_path: Path) -> None:
    answers = {"country_of_all": {"": "NL"}}
    wishes = {"Leverancier": "organisation.name", "answers": answers, "headings": {}, "same": []}
    (tmp_path / "wishes.json").write_text(json.dumps(wishes))
    options = ("--buyer", "Wij", "--mapping", "wishes.json", "--json")
    asked = imvo("import", "new.imvo", "list.csv", *options).rows("questions")

    assert ("country_of_all", "NL", True) in [
        (one["asked"], one["answer"], one["is_answered"]) for one in asked
    ]


@pytest.mark.parametrize(
    "wishes",
    [
        {"answers": {"weather": {"x": "y"}}},
        {"answers": {"numbers": "."}},
        {"Leverancier": 7},
        {"same": [["a"]]},
        {"headings": {"shirts": 6109}},
    ],
)
def test_that_wishes_of_another_shape_are_refused(
    wishes: dict[str, object], imvo: Run, tmp_path: Path
) -> None:
    (tmp_path / "wishes.json").write_text(json.dumps(wishes))
    done = imvo("import", "new.imvo", "list.csv", "--buyer", "Wij", "--mapping", "wishes.json")

    assert done.code == 2
    assert not (tmp_path / "new.imvo").exists()


def test_that_likely_pairs_are_named(imvo: Run, tmp_path: Path) -> None:
    (tmp_path / "pair.csv").write_text("Leverancier;Land\nAcme BV;NL\nAcme;NL\n")
    done = imvo("import", "new.imvo", "pair.csv", "--buyer", "Wij", "--dry-run", "--json")
    said = imvo("import", "new.imvo", "pair.csv", "--buyer", "Wij", "--dry-run").out

    assert [(one["first_name"], one["second_name"]) for one in done.rows("duplicates")] == [
        ("Acme BV", "Acme")
    ]
    assert "Acme BV – Acme" in said


def test_that_plots_come_in_from_a_json_file(imvo: Run, tmp_path: Path) -> None:
    feature = {
        "type": "Feature",
        "properties": {"ProducerName": "Kofi", "ProducerCountry": "GH", "ProductionPlace": "P7"},
        "geometry": {"type": "Point", "coordinates": [6.5, -1.6]},
    }
    document = {"type": "FeatureCollection", "features": [feature]}
    (tmp_path / "plots.json").write_text(json.dumps(document))
    done = imvo("import", "new.imvo", "plots.json", "--buyer", "Wij", "--json")
    imvo("export", "new.imvo", "-o", "e.json")
    exported = json.loads((tmp_path / "e.json").read_text())
    plot = next(one for one in exported["organisations"] if one["name"] == "Kofi")

    assert "places_swapped" in {one["code"] for one in done.rows("findings")}
    assert (plot["lat"], plot["lon"], plot["place_precision"]) == (6.5, -1.6, "exact")


def test_that_the_refused_one_of_several_files_is_named_once(imvo: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_text("")
    (tmp_path / "odd.xlsx").write_bytes(b"PK\x03\x04")
    files = ("import", "new.imvo", "list.csv")

    empty = imvo(*files, "empty.csv", "--buyer", "Wij", "--lang", "en")
    damaged = imvo(*files, "odd.xlsx", "--buyer", "Wij", "--lang", "en")

    assert empty.error.startswith("empty.csv: The file is empty.")
    assert damaged.error.startswith("“odd.xlsx” is damaged")
    assert not (tmp_path / "new.imvo").exists()
