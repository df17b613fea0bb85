"""Rows kept aside can be mended in another program and come back as what they are."""

from __future__ import annotations

import csv
import dataclasses
from pathlib import Path

import pytest

from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import import_suppliers, read_table
from imvo_desktop.usecases.export_kept import export_kept, reason_text
from imvo_desktop.usecases.import_choices import ImportChoices
from tests.importing.lists import table
from tests.storage.small_chain import KEPT_ROW
from tests.usecases.kept_lists import by_row, imported, planned

pytestmark = pytest.mark.usefixtures("read_here")

NASTY = "naam;land\nAcme;NL\n;=cmd()\nTotaal;\n"


def written(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_that_rows_are_written_with_what_is_amiss_and_never_as_a_formula(tmp_path: Path) -> None:
    network = imported(NASTY)
    rows = by_row(network)
    export_kept([rows[3], rows[4]], tmp_path / "apart.csv", Labels("en"))

    assert written(tmp_path / "apart.csv") == [
        ["naam", "land", "imvo: why kept aside", "imvo:row"],
        ["", "'=cmd()", "No name", rows[3].id],
        ["Totaal", "", "Looks like a total", rows[4].id],
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_a_saved_table_that_was_mended_comes_in_and_nothing_is_kept_twice(
    tmp_path: Path, language: str
) -> None:
    network = imported()
    path = tmp_path / "apart.csv"
    export_kept(list(network.kept_rows.values()), path, Labels(language))
    path.write_text(path.read_text(encoding="utf-8").replace("\n,BD", "\nDelta,BD"), "utf-8")
    read = read_table.read(path)
    choices = ImportChoices(file=path.name)
    network.apply(import_suppliers.plan(read.table, read.fields, network, choices).edit)

    assert sorted(by_row(network)) == [5, 6]
    assert "Delta" in {one.name for one in network.organisations.values()}


def test_that_rows_of_two_lists_share_the_columns_they_have_in_common(tmp_path: Path) -> None:
    network = imported()
    network.apply(planned(network, table("land;leverancier;naam\nNL;;\n"), "twee.csv").edit)
    export_kept(list(network.kept_rows.values()), tmp_path / "alle.csv", Labels("nl"))
    found = written(tmp_path / "alle.csv")

    assert found[0][:5] == ["naam", "land", "product", "bedrag", "leverancier"]
    assert found[-1][:2] == ["", "NL"]


def test_that_a_reason_without_short_words_is_said_in_full() -> None:
    kept = by_row(imported())[3]

    assert reason_text(kept, "row_repeated", Labels("en")).startswith("Row 3 (")


def test_that_an_id_like_a_formula_is_a_text(tmp_path: Path) -> None:
    export_kept([dataclasses.replace(KEPT_ROW, id="=1+1")], tmp_path / "a.csv", Labels("nl"))
    assert written(tmp_path / "a.csv")[1][-1] == "'=1+1"
