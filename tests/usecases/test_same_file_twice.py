"""Every real list at hand, twice: the second time nothing is proposed."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from imvo_desktop.domain.network import Network
from imvo_desktop.usecases import import_suppliers, read_table
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.import_plan import ImportPlan
from imvo_desktop.usecases.read_table import ReadList

pytestmark = pytest.mark.usefixtures("read_here")

_WITHOUT_BUYER = "nike/nike_edges_2021-02_derived.csv"
LISTS = (
    *(f"osh/{number}.csv" for number in (2, 3, 5, 6, 7, 8, 9, 11, 12, 13, 14)),
    "osh/12.xls",
    "osh/12.xlsx",
    "nike/Nike_2021-02.xls",
    "nike/nike_factories_2021-02.csv",
    _WITHOUT_BUYER,
    "palmwatch/mills.csv",
    "palmwatch/edges_2021_derived.csv",
    "suppliershield/suppliers.csv",
    "suppliershield/dependencies.csv",
    "wikirate/hm_asos_varner_suppliers_2018.csv",
)


def planned(found: ReadList, network: Network, choices: ImportChoices) -> ImportPlan:
    return import_suppliers.plan(found.table, found.fields, network, choices)


@pytest.mark.full
@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("takes_as_one", [False, True], ids=["as two", "as one"])
def test_that_a_real_list_proposes_nothing_the_second_time(
    shared: Path, name: str, takes_as_one: bool
) -> None:
    found, network = read_table.read(shared / "suppliers" / name), Network()
    choices = ImportChoices(buyer=None if name == _WITHOUT_BUYER else "Ons bedrijf")
    first = planned(found, network, choices)
    if takes_as_one:
        same = frozenset((one.first, one.second) for one in first.duplicates)
        taken = ImportChoices(buyer=choices.buyer, same=same)
        first = planned(found, network, taken)
    network.apply(first.edit)
    again = planned(found, network, choices)

    assert again.edit.changes == ()
    assert again.duplicates == ()
    assert len(network.former) == 0 or takes_as_one


@pytest.mark.full
@pytest.mark.parametrize("name", ["osh/2.csv", "nike/nike_factories_2021-02.csv"])
def test_that_a_corrected_file_brings_only_its_changes(shared: Path, name: str) -> None:
    found, network = read_table.read(shared / "suppliers" / name), Network()
    choices = ImportChoices(buyer="Ons bedrijf")
    network.apply(planned(found, network, choices).edit)
    place = next(at for at, one in enumerate(found.table.columns) if one.casefold() == "address")
    rows = [list(row) for row in found.table.rows]
    for row in rows[5:8]:
        row[place] += " 12b"
    table = dataclasses.replace(found.table, rows=tuple(map(tuple, rows)))
    again = planned(dataclasses.replace(found, table=table), network, choices)
    changed = [
        one.name
        for change in again.edit.changes
        for one in dataclasses.fields(change.record)
        if getattr(change.before, one.name) != getattr(change.after, one.name)
    ]

    assert changed == ["address"] * 3
    assert again.duplicates == ()
