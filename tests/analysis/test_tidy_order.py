"""Few links cross, counted link by link."""

from __future__ import annotations

import numpy as np
import pytest

from imvo_desktop.analysis.assessment import Floats
from imvo_desktop.analysis.crossed_links import crossed_links
from imvo_desktop.analysis.layer_order import crossings, layer_order
from imvo_desktop.analysis.layers import Layers, layers_of
from imvo_desktop.analysis.layout import chain_layout
from imvo_desktop.analysis.tidy_order import tidy_order
from imvo_desktop.usecases.arrange_chain import shape
from tests.analysis.drawings import ints
from tests.benchmarks.synthetic import synthetic_chain

DOT = {7: 174, 8: 71, 9: 45}
"""Straight-line crossings by Graphviz dot of `synthetic_chain(50, 150, seed)`."""


def layers_of_chain(seed: int) -> tuple[Layers, list[Floats]]:
    """A chain of 60 organisations in layers, in the order of their ids."""
    links = shape(synthetic_chain(60, 180, seed))
    layers = layers_of(links.supplier, links.buyer, links.tier)
    return layers, layers.started(np.arange(60.0))


@pytest.mark.parametrize("seed", DOT)
def test_that_no_more_links_cross_than_with_dot(seed: int) -> None:
    links = shape(synthetic_chain(50, 150, seed))
    drawn = chain_layout(links)
    assert crossed_links(drawn.places, links.supplier, links.buyer) <= DOT[seed]


def test_that_care_gives_fewer_crossings_than_sweeps_alone() -> None:
    layers, start = layers_of_chain(seed=3)
    swept, tidied = layer_order(layers, start), tidy_order(layers, start)
    assert crossings(layers, tidied) < crossings(layers, swept) < crossings(layers, start)


@pytest.mark.full
def test_that_the_order_is_the_same_every_time() -> None:
    layers, start = layers_of_chain(seed=4)
    first, second = tidy_order(layers, start), tidy_order(layers, start)
    assert [one.tolist() for one in first] == [one.tolist() for one in second]


def test_that_two_links_cross_once_and_those_that_meet_do_not() -> None:
    places = np.array([(0, 0), (0, 1), (1, 0), (1, 1)], dtype=np.float64)
    assert crossed_links(places, ints(0, 1), ints(3, 2)) == 1
    assert crossed_links(places, ints(0, 1), ints(2, 3)) == 0
    assert crossed_links(places, ints(0, 1, 0), ints(3, 3, 0)) == 0
