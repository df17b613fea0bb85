"""Suggestions and the knowledge base from the command line."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from imvo_desktop import resources
from imvo_desktop.domain.codes import Theme
from imvo_desktop.usecases.session import Session
from imvo_desktop.usecases.suggest_risks import accept_all, suggest
from tests.commands import Done, Run, run_in

pytestmark = pytest.mark.full

SCRIPT: tuple[dict[str, object], ...] = (
    {"op": "add_organisation", "id": "own", "name": "Wij", "kind": "own"},
    {"op": "add_organisation", "id": "mill", "name": "Mill", "country": "BD"},
    {"op": "add_organisation", "id": "trader", "name": "Groothandel", "country": "NL"},
    {
        "op": "add_link",
        "id": "shirts",
        "supplier": "mill",
        "buyer": "own",
        "product": "T-shirts",
        "country_of_making": "BD",
    },
    {"op": "add_link", "id": "pens", "supplier": "trader", "buyer": "own"},
)
CHAIR: dict[str, object] = {
    "op": "add_link",
    "id": "chairs",
    "supplier": "trader",
    "buyer": "own",
    "product": "bureaustoel",
    "hs": "940130",
    "country_of_making": "NL",
}
OWN_LIST: tuple[dict[str, object], ...] = (
    {"op": "add_source", "id": "cpi", "publisher": "TI", "title": "Own list", "year": 2025},
    {
        "op": "add_source_finding",
        "id": "cpi:BD",
        "source": "cpi",
        "theme": "lab.wage",
        "level_from": "country_product",
        "country": "BD",
        "areas": ["BD-13 Dhaka"],
        "hs": ["6109"],
        "likelihood": 4,
    },
)
ASIDE: dict[str, object] = {
    "op": "add_baseline",
    "id": "b",
    "theme": "lab.wage",
    "level_from": "country_product",
    "link": "shirts",
    "source": "cpi",
    "likelihood": 3,
    "finding": "cpi:BD",
    "material": "cotton",
    "aside": "looked at it",
    "who": "Ann",
    "when": "2026-11-22",
}


@pytest.fixture
def imvo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Runs commands in a folder with the project p.imvo: a mill, and a trader."""
    run = run_in(tmp_path, monkeypatch, capsys)
    assert edited(run, *SCRIPT).code == 0
    return run


def edited(imvo: Run, *lines: dict[str, object]) -> Done:
    """Run a script of `lines` on p.imvo."""
    Path("s.jsonl").write_text("".join(f"{json.dumps(one)}\n" for one in lines))
    done = imvo("edit", "p.imvo", "--script", "s.jsonl", "--json")
    assert done.code == 0, done.error
    return done


def checked(imvo: Run) -> dict[str, object]:
    """What `check` says of p.imvo."""
    return imvo("check", "p.imvo", "--json").document


def test_that_suggestions_have_the_keys_of_the_contract(imvo: Run) -> None:
    done = imvo("suggest", "p.imvo", "--json")

    assert (done.code, done.error) == (0, "")
    assert done.document["links"] == 2
    assert done.document["links_with_findings"] == done.document["origin_unknown"] == 1
    assert "lab.wage" in str(done.document["themes_without_source"])
    rows = done.rows("suggestions")
    assert {"link", "theme", "level_from", "scale", "scope", "irremediability"} <= set(rows[0])
    keys = [(row["link"], row["theme"], row["level_from"]) for row in rows]
    assert keys == sorted(set(keys))
    child = next(row for row in rows if row["theme"] == "lab.child")
    assert (child["level_from"], child["likelihood"]) == ("country", None)
    product = rows[keys.index(("shirts", "lab.child", "country_product"))]
    assert (product["likelihood"], product["scale"], product["scope"]) == (4, 4, None)
    assert (product["sources"], product["state"]) == (["us-goods-2022"], "open")
    assert product["findings"] == ["us-goods-2022:garments:BD:lab.child"]


def test_that_a_row_names_only_what_carries_its_likelihood(imvo: Run) -> None:
    """An office chair may be of leather: that is said beside the row, not in it."""
    edited(imvo, CHAIR)

    rows = imvo("suggest", "p.imvo", "--json").rows("suggestions")

    (row,) = [
        one
        for one in rows
        if (one["link"], one["theme"], one["level_from"]) == ("chairs", "lab.child", "material")
    ]
    beside = row["beside"]
    assert isinstance(beside, dict)
    assert (row["likelihood"], "hides" in str(row["materials"])) == (3, False)
    assert "us-goods-2022:leather:" in str(beside["findings"])
    assert "us-goods-2022:leather:" not in str(row["findings"])
    assert not set(beside["findings"]) & set(map(str, row["findings"]))  # type: ignore[call-overload]
    shirts = next(one for one in rows if one["likelihood"] == 4)
    assert shirts["beside"] == {
        "sources": [],
        "findings": [],
        "materials": [],
        "countries": [],
        "areas": [],
    }


def test_that_asking_changes_nothing_and_says_the_same_each_time(imvo: Run) -> None:
    before = checked(imvo)["checksum"]

    first, second = (imvo("suggest", "p.imvo", "--json").out for _ in range(2))

    assert first == second
    assert checked(imvo)["checksum"] == before


def test_that_taking_over_is_one_edit(imvo: Run) -> None:
    before = checked(imvo)

    done = imvo("suggest", "p.imvo", "--accept", "--json", "--author", "Ann")
    again = imvo("suggest", "p.imvo", "--accept", "--json")

    assert (done.document["accepted"], again.document["accepted"]) == (2, 0)
    assert done.document["by_theme"]["lab.child"]["accepted"] == 1  # type: ignore[index]
    after = checked(imvo)
    assert after["edits"] == int(str(before["edits"])) + 1
    risks = imvo("hotspots", "p.imvo", "--json").rows("risks")
    assert {row["theme"] for row in risks} == {"lab.child", "lab.forced"}


def test_that_taking_over_is_undone_in_one_step(imvo: Run) -> None:
    with Session.open(Path("p.imvo"), author="Ann") as session:
        before = session.checksum
        assert accept_all(session) == 2
        assert all(one.who == "Ann" for one in session.network.risks.values())
        assert accept_all(session) == 0
        session.undo()
        assert session.checksum == before
        session.redo()
        assert {one.state for one in suggest(session.network).items} == {"open", "accepted"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("nl", "Dat is nooit laag."), ("en", "That is never low.")],
)
def test_that_a_person_reads_that_silence_is_not_low(
    imvo: Run, language: str, sentence: str
) -> None:
    done = imvo("suggest", "p.imvo", "--lang", language)

    assert done.out.rstrip().endswith(sentence)
    assert "command." not in done.out


def test_that_a_project_that_is_not_there_is_an_error(imvo: Run) -> None:
    assert imvo("suggest", "none.imvo", "--json").code == 2


def test_that_an_own_list_goes_in_by_script_and_speaks(imvo: Run) -> None:
    edited(imvo, *OWN_LIST)

    rows = imvo("suggest", "p.imvo", "--json").rows("suggestions")

    wage = next(row for row in rows if row["theme"] == "lab.wage")
    assert (wage["likelihood"], wage["sources"], wage["areas"]) == (3, ["cpi"], ["BD-13 Dhaka"])


def test_that_own_lists_and_copies_survive_export_and_import(imvo: Run) -> None:
    edited(imvo, *OWN_LIST, ASIDE)
    assert imvo("export", "p.imvo", "-o", "p.json").code == 0

    done = imvo("import", "q.imvo", "p.json", "--json")

    assert done.code == 0
    assert imvo("check", "q.imvo", "--json").document["checksum"] == checked(imvo)["checksum"]
    kept = json.loads(Path("p.json").read_text(encoding="utf-8"))["baselines"][0]
    wanted = {name: value for name, value in ASIDE.items() if name != "op"}
    assert wanted.items() <= kept.items()
    assert imvo("suggest", "q.imvo", "--json").out == imvo("suggest", "p.imvo", "--json").out


def test_that_a_finding_of_no_source_is_refused(imvo: Run) -> None:
    Path("s.jsonl").write_text(json.dumps(OWN_LIST[1]))

    assert imvo("edit", "p.imvo", "--script", "s.jsonl").code == 2


def listed(name: str, *rows: str) -> None:
    """Write a list as a buyer has it."""
    Path(name).write_text("\n".join(rows) + "\n", encoding="utf-8")


def test_that_one_row_each_leads_to_the_risks_of_its_materials(imvo: Run) -> None:
    listed("l.csv", "Leverancier;Product", "A;T-shirts", "B;Laptop", "C;Chocolade", "D;Bureaustoel")
    assert imvo("import", "m.imvo", "l.csv", "--buyer", "Wij", "--json").code == 0

    rows = imvo("suggest", "m.imvo", "--json").rows("suggestions")

    exported = imvo("export", "m.imvo", "-o", "m.json", "--json")
    assert exported.code == 0
    links = json.loads(Path("m.json").read_text(encoding="utf-8"))["links"]
    behind: dict[str, set[str]] = {link["product"]: set() for link in links}
    product_of = {link["id"]: link["product"] for link in links}
    for row in rows:
        if row["level_from"] == "material" and row["likelihood"] == 3:
            met = row["materials"]
            assert isinstance(met, list)
            behind[product_of[row["link"]]].update(met)
    assert behind["T-shirts"] >= {"cotton"}
    assert behind["Laptop"] >= {"tin", "tantalum", "gold", "cobalt"}
    assert behind["Chocolade"] >= {"cocoa", "palm_oil"}
    assert behind["Bureaustoel"] >= {"wood"}
    assert not behind["Bureaustoel"] & {"cattle_hides", "tannery"}  # leather or polyester


def test_that_a_list_of_creditors_ends_with_origin_not_known(imvo: Run) -> None:
    rows = [f"Groothandel {number} B.V.;Nederland;{number}000" for number in range(1, 31)]
    listed("c.csv", "Crediteur;Land;Inkoopbedrag", *rows)
    imvo("import", "c.imvo", "c.csv", "--buyer", "Wij", "--json")

    document = imvo("suggest", "c.imvo", "--json").document

    assert (document["links"], document["origin_unknown"]) == (30, 30)
    assert (document["suggestions"], document["unjudged"]) == ([], 30)
    unknown = imvo("hotspots", "c.imvo", "--json").document["unknown"]
    assert unknown["links"] == 30  # type: ignore[index]
    assert "Herkomst niet bekend: 30" in imvo("suggest", "c.imvo", "--lang", "nl").out


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("NA", "NA"),
        ("Burma", "MM"),
        ("Congo, Democratic Republic of the", "CD"),
        ("Korea (Republic of)", "KR"),
        ("Taiwan", "TW"),
        ("Kosovo", "XK"),
        ("Türkiye", "TR"),
    ],
)
def test_that_hard_names_of_countries_reach_their_own_findings(
    imvo: Run, written: str, code: str
) -> None:
    listed("l.csv", "Supplier;Product;Country of origin", f"A;toys;{written}")
    imvo("import", "l.imvo", "l.csv", "--buyer", "Wij", "--json")

    document = imvo("suggest", "l.imvo", "--json").document

    assert document["origin_unknown"] == 0
    for row in document["suggestions"]:  # type: ignore[attr-defined]
        if row["level_from"] in ("country", "country_product"):
            assert row["countries"] == [code]


def table(name: str) -> list[dict[str, str]]:
    """The rows of a table of the knowledge base."""
    with resources.path("knowledge", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_that_the_knowledge_base_is_counted(imvo: Run) -> None:
    document = imvo("knowledge", "--json").document

    files = sorted(resources.path("knowledge", "findings").glob("*.csv"))
    rows = [row for file in files for row in table(f"findings/{file.name}")]
    assert document["findings"] == len(rows)
    for name in ("sources", "countries", "products", "sectors", "laws", "goods", "materials"):
        assert document[name] == len(table(f"{name}.csv")), name
    assert document["words"] == len(table("product_words.csv"))
    assert document["figures"] == len(table("country_figures.csv"))
    assert document["themes_covered"] == sorted({row["theme"] for row in rows})
    both = [*document["themes_covered"], *document["themes_without_source"]]  # type: ignore[misc]
    assert sorted(both) == sorted(Theme)
    assert document["edition"] == max(row["read_on"] for row in table("sources.csv"))
    assert sum(row["findings"] for row in document["by_source"]) == len(rows)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("word", "kind", "code"),
    [
        ("t-shirts", "products", "6109"),
        ("spijkerbroek", "products", "6203"),
        ("Birma", "countries", "MM"),
        ("14.13", "sectors", "1413"),
    ],
)
def test_that_a_word_is_found(imvo: Run, word: str, kind: str, code: str) -> None:
    found = imvo("knowledge", "--find", word, "--json").document["found"]
    lines = imvo("knowledge", "--find", word, "--lang", "nl").out

    hit = found[kind][0]  # type: ignore[index]
    assert str(hit.get("hs", hit.get("code"))).startswith(code)
    assert code in lines


def test_that_a_word_that_is_nowhere_is_said(imvo: Run) -> None:
    done = imvo("knowledge", "--find", "qqqqzzzz", "--lang", "nl")

    assert (done.code, done.out.strip()) == (0, "Niets gevonden voor “qqqqzzzz”.")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_a_person_reads_the_counts(imvo: Run, language: str) -> None:
    done = imvo("knowledge", "--lang", language)

    assert done.code == 0
    assert "command." not in done.out
    assert "World Bank" in done.out
