"""The order in which a chain is settled, with networkx as the oracle."""

from __future__ import annotations

import random
from unittest.mock import patch

import networkx as nx
import numpy as np
from hypothesis import given

from imvo_desktop.analysis import generations
from imvo_desktop.analysis.generations import Passage
from imvo_desktop.analysis.mirror import ChainArrays, ChainColumns
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import OWN, chain, records, risk
from tests.analysis.same_bytes import bytes_of
from tests.examples import examples


def columns_of(network: Network) -> ChainColumns:
    """The chain as arrays."""
    return ChainArrays.from_network(network).columns()


def carrying(columns: ChainColumns) -> nx.DiGraph[int]:
    """The chain as networkx knows it, without what carries nothing."""
    used = columns.shape.is_carrying
    ends = zip(columns.supplier[used].tolist(), columns.buyer[used].tolist(), strict=True)
    return nx.DiGraph(ends)


def ways(columns: ChainColumns) -> tuple[Passage, Passage]:
    """Both ways through the chain."""
    return columns.shape.towards_us, columns.shape.from_us


@given(records())
@examples(25)
def test_that_links_go_against_the_order_only_in_a_cycle(found: list[Record]) -> None:
    columns = columns_of(Network(found))
    in_cycles = [one for one in nx.strongly_connected_components(carrying(columns)) if len(one) > 1]
    assert columns.shape.has_cycle == bool(in_cycles)
    for way in ways(columns):
        assert bool(len(way.against)) == bool(in_cycles)


@given(records())
@examples(25)
def test_that_every_carrying_link_is_on_the_way_once(found: list[Record]) -> None:
    columns = columns_of(Network(found))
    for way in ways(columns):
        passed = np.sort(np.concatenate((way.links, way.against)))
        assert passed.tolist() == np.flatnonzero(columns.shape.is_carrying).tolist()
        assert way.organisations[way.place].tolist() == list(range(len(columns.organisation_ids)))


@given(records())
@examples(25)
def test_that_a_generation_is_settled_before_the_next_begins(found: list[Record]) -> None:
    for way in ways(columns_of(Network(found))):
        for first, last, begin, end in way.blocks:
            assert (way.origin[begin:end] < first).all()
            assert (way.target[begin:end] < last - first).all()


def test_that_a_chain_has_a_generation_for_each_of_its_steps() -> None:
    towards_us, from_us = ways(columns_of(chain("c-b", "b-a", "a-own", "c-own")))
    assert len(towards_us.blocks) == len(from_us.blocks) == 3


def test_that_of_a_cycle_one_link_goes_against_the_order() -> None:
    towards_us, from_us = ways(columns_of(chain("b-a", "a-own", "a-b", "c-b")))
    assert len(towards_us.against) == len(from_us.against) == 1


def test_that_in_a_tangle_no_order_is_kept() -> None:
    found = tangle()
    columns = columns_of(Network(found))
    for way in ways(columns):
        assert way.blocks == ()
        assert way.against.tolist() == np.flatnonzero(columns.shape.is_carrying).tolist()
    assert columns.shape.has_cycle


def test_that_a_tangle_gives_the_same_bytes_whatever_the_order_of_its_rows() -> None:
    found = tangle()
    shuffled = random.Random(1).sample(found, len(found))
    assert bytes_of(assess_network(Network(found))) == bytes_of(assess_network(Network(shuffled)))


def test_that_a_tangle_settles_as_a_chain_with_an_order_does() -> None:
    network = Network(tangle())
    swept = assess_network(network)
    with patch.object(generations, "MANY_AGAINST", len(network.links)):
        ordered = assess_network(network)
    assert swept.issues == ordered.issues == ()
    np.testing.assert_allclose(swept.organisations.reach, ordered.organisations.reach, 1e-12)
    np.testing.assert_allclose(swept.organisations.exposure, ordered.organisations.exposure, 1e-12)


def tangle() -> list[Record]:
    """A chain in which anybody may deliver to anybody."""
    dice = np.random.default_rng(3)
    ends = {(int(one), int(other)) for one, other in dice.integers(0, 200, (900, 2))}
    names = [OWN, *(f"n{at:03}" for at in range(1, 200))]
    links = [f"{names[one]}-{names[other]}" for one, other in sorted(ends) if one != other]
    risks = [risk(f"r{at}", one, (3, 4, 5, 1 + at % 5)) for at, one in enumerate(links[::7])]
    return list(chain(*links, *risks))
