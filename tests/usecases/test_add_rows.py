"""Rows of a block become records only where they can, and no supplier comes twice."""

from __future__ import annotations

import random

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.add_rows import NewRows, new_rows
from imvo_desktop.usecases.cell_block import Block
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.table_cells import Cells
from imvo_desktop.usecases.table_columns import COLUMNS
from tests.ui.chains import bicycle_bags


def rows_of(kind: Kind, fields: tuple[str, ...], block: Block) -> NewRows:
    columns = {one.field: one for one in COLUMNS[kind]}
    cells = Cells(bicycle_bags(), FoundLevels(None), Labels("en"))
    shown = [columns[one] for one in fields]
    return new_rows(cells, kind, shown, block, random_ids(random.Random(7)))


def test_that_organisations_are_added_once_with_what_fits() -> None:
    block = (("Naaiatelier", "India"), ("weverij  anand", "IN"), ("", "NL"), ("Verver", "Atlantis"))
    found = rows_of(Kind.ORGANISATION, ("name", "country"), block)
    records = [one.record for one in found.edit.changes]
    made = [(one.name, one.country) for one in records if isinstance(one, Organisation)]
    assert made == [("Naaiatelier", "IN"), ("Verver", None)]
    assert (found.count, found.known, found.unread, found.cells) == (2, 1, 1, 1)


def test_that_deliveries_need_both_their_ends() -> None:
    block = (
        ("Katoenteelt", "Fietstas BV", "katoen", "12,50"),
        ("Niemand", "Fietstas BV", "x", "1"),
    )
    found = rows_of(Kind.LINK, ("supplier", "buyer", "product", "value"), block)
    (made,) = [one.record for one in found.edit.changes]
    assert isinstance(made, Link)
    assert (made.supplier, made.buyer) == ("grower", "own")
    assert (made.product, made.value) == ("katoen", 1250)
    assert (found.count, found.unread) == (1, 1)


def test_that_risks_are_not_added_from_a_block() -> None:
    assert rows_of(Kind.RISK, ("theme",), (("Child labour",),)).count == 0
