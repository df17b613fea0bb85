"""The worked examples of the method, from a JSON file to printed numbers, from outside."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from tests.commands import Done, Run, run_in

NAMES = ["paper-dag", "paper-cycle", "paper-links", *(f"random-{number}" for number in range(1, 8))]
TOLERANCE = 1e-9

type Row = dict[str, Any]  # Any: plain JSON

pytestmark = pytest.mark.full


@pytest.fixture
def imvo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Runs a command in an empty folder."""
    return run_in(tmp_path, monkeypatch, capsys)


@pytest.fixture(params=NAMES)
def example(request: pytest.FixtureRequest, shared: Path) -> Row:
    """One worked example: its input and what is expected."""
    cases = json.loads((shared / "hotspots" / "worked_examples.json").read_text())
    found: Row = cases[request.param]
    return found


def hotspots(imvo: Run, chain: Row, name: str = "case") -> Done:
    """The hotspots of `chain`, imported into a new project."""
    Path(f"{name}.json").write_text(json.dumps(chain))
    assert imvo("import", f"{name}.imvo", f"{name}.json", "--json").code == 0
    return imvo("hotspots", f"{name}.imvo", "--json")


def by_id(done: Done, table: str) -> dict[str, Row]:
    """The rows of `table` by their id."""
    return {str(row["id"]): row for row in done.rows(table)}


def test_that_the_numbers_are_those_of_the_worked_example(imvo: Run, example: Row) -> None:
    done = hotspots(imvo, example["input"])
    links, organisations = by_id(done, "links"), by_id(done, "organisations")
    columns: list[tuple[str, dict[str, Row], str]] = [
        ("share", links, "share"),
        ("link_weight", links, "weight"),
        ("link_reach", links, "reach"),
        ("contribution", links, "contribution"),
        ("reach", organisations, "reach"),
        ("exposure", organisations, "exposure"),
    ]

    for expected, rows, column in columns:
        wanted = {one: value["value"] for one, value in example["expected"][expected].items()}
        found = {one: rows[one][column] for one in wanted}
        assert found == pytest.approx(wanted, abs=TOLERANCE, rel=0), expected


def test_that_order_levels_and_what_happens_now_are_exact(imvo: Run, example: Row) -> None:
    done, expected = hotspots(imvo, example["input"]), example["expected"]
    links, risks = by_id(done, "links"), by_id(done, "risks")

    assert done.document["ranking"] == expected["ranking"]
    assert done.document["happening_now"] == expected["happening_now"]
    assert {one: row["rank"] for one, row in links.items() if row["rank"]} == expected["rank"]
    assert {one: row["place"] for one, row in links.items()} == expected["place"]
    assert {one: row["level"] for one, row in links.items()} == expected["link_level"]
    assert {one: row["level"] for one, row in risks.items()} == expected["levels"]
    assert sorted(one for one, row in risks.items() if row["at_least"]) == expected["at_least"]


def test_that_the_order_of_rows_changes_no_byte(imvo: Run, example: Row) -> None:
    mixed = {name: _mixed(value) for name, value in example["input"].items()}

    assert hotspots(imvo, example["input"]).out == hotspots(imvo, mixed, "mixed").out


def _mixed(value: object) -> object:
    return random.Random(7).sample(value, len(value)) if isinstance(value, list) else value
