"""Changing one part of a field leaves the other parts."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import InputError
from imvo_desktop.usecases.change_part import change_part, part_of
from tests.storage.small_chain import MILL, RECORDS


def test_that_the_other_parts_stay() -> None:
    network = Network(RECORDS)
    network.apply(change_part(network, Kind.ORGANISATION, ["mill"], "identifiers.kvk", "12345678"))
    found = network.organisations["mill"].identifiers
    assert (found.kvk, found.vat) == ("12345678", MILL.identifiers.vat)


def test_that_a_part_of_several_changes_for_each_and_can_be_emptied() -> None:
    network = Network(RECORDS)
    ids = ["mill", "own"]
    made = change_part(network, Kind.ORGANISATION, ids, "identifiers.lei", None)
    assert [one.id for one in made.changes] == ["mill"]
    network.apply(made)
    assert part_of(network.organisations["mill"], "identifiers.lei") is None


def test_that_an_unfit_part_is_refused() -> None:
    with pytest.raises(InputError):
        change_part(Network(RECORDS), Kind.LINK, ["l1"], "practices.price", "maybe")
