"""Tables as CSV: one a file, all in one archive, texts never formulas."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest

from imvo_desktop.domain.network import Network
from imvo_desktop.importing.canonical import without_guard
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import import_files
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.export_project import export
from tests.charts import chains
from tests.naughty import IN_SCRIPT, MARKUP, TURNED

NAMES = [*MARKUP, *IN_SCRIPT.values(), *TURNED]


def tables(network: Network, path: Path) -> dict[str, list[dict[str, str]]]:
    """The tables in the archive of `network`."""
    counts = export(network, assess_network(network), path, Labels("nl"))
    with zipfile.ZipFile(path) as files:
        found = {
            name.removesuffix(".csv"): list(csv.DictReader(io.StringIO(files.read(name).decode())))
            for name in files.namelist()
        }
    assert counts == {name: len(rows) for name, rows in found.items()}
    return found


def test_that_the_archive_has_a_file_for_each_table(tmp_path: Path) -> None:
    found = tables(chains.textile(), tmp_path / "a.zip")
    assert set(found) == {
        "project", "organisations", "links", "sources", "risks", "evidence", "measures"
    }  # fmt: skip
    assert {one["id"] for one in found["risks"]} == set(chains.textile().risks)


def test_that_no_cell_is_a_formula_and_each_name_comes_back(tmp_path: Path) -> None:
    found = tables(chains.hostile(NAMES), tmp_path / "a.zip")
    cells = {one["id"]: one["name"] for one in found["organisations"]}
    for number, name in enumerate(NAMES):
        assert without_guard(cells[f"o{number}"]) == name
        assert not cells[f"o{number}"].startswith(("=", "@", "+"))


@pytest.mark.usefixtures("read_here")
@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_that_hard_names_change_nothing_when_they_come_back(suffix: str, tmp_path: Path) -> None:
    network, path = chains.hostile(NAMES), tmp_path / f"a{suffix}"
    export(network, assess_network(network), path, Labels("nl"))
    given = import_files.read_given(path)
    plan = import_files.import_given([given], import_files.Trial(network.snapshot()))[0].plan
    assert plan.edit.changes == ()
