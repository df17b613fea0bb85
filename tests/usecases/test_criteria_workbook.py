"""The criteria as a workbook: read back as it was written, and never a formula."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.purchasing import Criterion, Score
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import purchasing_criteria as buying
from imvo_desktop.usecases.criteria_workbook import write_criteria
from imvo_desktop.usecases.purchasing_criteria import Stamp
from tests.ui.chains import bicycle_bags

LOON = Criterion(id="a", text="Loon", theme=Theme.WAGE)


def scored() -> Network:
    network = Network([*bicycle_bags(), LOON])
    stamp = Stamp(None, "2026-11-22")
    network.apply(buying.give_score(network, [("weaver", "a")], Score.YES, stamp, random_ids()))
    return network


def cells(path: Path) -> list[list[object]]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_that_suppliers_are_rows_and_criteria_columns(tmp_path: Path) -> None:
    path = tmp_path / "criteria.xlsx"
    assert write_criteria(scored(), path, Labels("nl")) == 3
    found = cells(path)
    assert found[0][0] == "Inkoopcriteria per leverancier: Fietstas BV 2026"
    assert found[2][1] == "Salaris en beloning"
    assert found[3][1] == "Loon"
    assert found[-1] == ["Weverij Anand", "Ja"]
    assert found[-2] == ["Kantoorhandel De Vries", "Niet bekeken"]


def test_that_a_name_like_a_formula_stays_a_text(tmp_path: Path) -> None:
    network, path = scored(), tmp_path / "criteria.xlsx"
    network.apply(editing.change(network, Kind.ORGANISATION, ["weaver"], name="=HYPERLINK(1)"))
    write_criteria(network, path, Labels("en"))
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_that_equal_input_gives_equal_bytes(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write_criteria(scored(), tmp_path / name, Labels("en"))
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
