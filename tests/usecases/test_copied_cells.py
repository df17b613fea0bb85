"""What is copied are the chosen cells, with heads where they are asked."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.copied_cells import copied, picked
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.place_block import Shown
from imvo_desktop.usecases.table_cells import Cells
from imvo_desktop.usecases.table_columns import COLUMNS
from tests.ui.chains import bicycle_bags

LINKS = {one.field: one for one in COLUMNS[Kind.LINK]}
SHOWN = Shown(("l1", "l2"), (LINKS["product"], LINKS["value"], LINKS["supplier"]))
CELLS = Cells(bicycle_bags(), FoundLevels(None), Labels("nl"))


def test_that_cells_that_are_not_chosen_stay_empty() -> None:
    found = copied(CELLS, Kind.LINK, SHOWN, picked([(0, 0), (1, 2)]), heads=False)
    assert found.text == "canvas\t\n\tGespenfabriek Ningbo\n"


def test_that_numbers_come_without_signs_and_heads_come_on_request() -> None:
    found = copied(CELLS, Kind.LINK, SHOWN, picked([(0, 1)]), heads=True)
    assert found.text == "Waarde per jaar\n125000\n"
    assert "<th>Waarde per jaar</th>" in found.html


def test_that_a_lone_cell_is_text_only() -> None:
    assert copied(CELLS, Kind.LINK, SHOWN, picked([(0, 0)]), heads=False).html == ""
