"""Deliveries of a list beside those the project has, however many there are between two."""

from __future__ import annotations

import time

import pytest

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.edit import edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.importing.cell_values import Money
from imvo_desktop.importing.supplier_table import SupplierRow, Values
from imvo_desktop.usecases.import_plan import changes_of
from imvo_desktop.usecases.supplier_links import LinkPlanner

MANY = 10_000


def chain() -> Network:
    own = Organisation(id="own", name="Tas BV", kind=OrganisationKind.OWN)
    return Network([own, Organisation(id="a", name="Acme")])


def taken_in(network: Network, euros: range) -> int:
    """A ledger comes in, with a row for each bill of one supplier; the number of changes."""
    planner = LinkPlanner(network, "EUR", [])
    for number, amount in enumerate(euros, 2):
        values: Values = {"product": "coffee", "value": Money(amount * 100, "EUR")}
        planner.add(SupplierRow(number, "Acme", {}, {}, values), "a", "own")
    changes = changes_of(planner.outcomes())
    network.apply(edit("import_suppliers", changes))
    return len(changes)


@pytest.mark.full
def test_that_a_ledger_of_many_bills_takes_little_time_and_comes_in_once() -> None:
    network, started = chain(), time.process_time()

    assert taken_in(network, range(MANY)) == MANY
    assert taken_in(network, range(MANY)) == 0
    assert time.process_time() - started < 20


def test_that_bills_that_changed_take_the_places_of_those_that_are_gone() -> None:
    network = chain()
    taken_in(network, range(10))

    assert taken_in(network, range(5, 13)) == 3
    values = {one.value for one in network.links.values()}
    assert len(values) == 10
    assert values >= {amount * 100 for amount in range(5, 13)}
