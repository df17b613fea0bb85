"""The order in which a chain is settled, with networkx as the oracle."""

from __future__ import annotations

import networkx as nx
import numpy as np
from hypothesis import given

from imvo_desktop.analysis.generations import Passage
from imvo_desktop.analysis.mirror import ChainArrays, ChainColumns
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from tests.analysis.chains import chain, records
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
