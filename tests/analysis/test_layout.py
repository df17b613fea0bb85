"""The drawing: tiers left to right, ending at us, nothing on top of anything."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.assessment import Floats
from imvo_desktop.analysis.layout import AFTER_US, SPACING, UNREACHABLE, Links, chain_layout
from imvo_desktop.usecases.arrange_chain import shape
from tests.analysis.drawings import drawings, has_overlap, ints
from tests.benchmarks.synthetic import synthetic_chain
from tests.examples import examples


def places_of(*numbers: list[int]) -> Floats:
    """The places of a chain given as suppliers, buyers and tiers."""
    return chain_layout(Links(*(ints(*one) for one in numbers))).places


@given(drawings())
@examples(15)
def test_that_nothing_overlaps_and_tiers_run_from_left_to_right(links: Links) -> None:
    places = chain_layout(links).places
    assert not has_overlap(places)
    assert places[0].tolist() == [0, 0]
    layer = np.where(links.tier == UNREACHABLE, 99, links.tier)
    for near, far in zip(np.unique(layer), np.unique(layer)[1:], strict=False):
        assert places[layer == near, 0].min() > places[layer == far, 0].max()


@given(drawings(), st.floats(-900, 900), st.floats(-300, 300))
@examples(15)
def test_that_a_fixed_place_is_kept_and_the_others_give_way(
    links: Links, x: float, y: float
) -> None:
    last = len(links.tier) - 1
    places = chain_layout(links, {last: (x, y)}).places
    assert places[last].tolist() == [x, y]
    assert not has_overlap(places)


@given(drawings())
@examples(15)
def test_that_the_same_chain_is_drawn_the_same(links: Links) -> None:
    assert chain_layout(links).places.tobytes() == chain_layout(links).places.tobytes()


@given(drawings())
@examples(15)
def test_that_organisations_stand_on_a_grid_of_half_rows(links: Links) -> None:
    assert not (chain_layout(links).places[:, 1] % (SPACING.down / 2)).any()


def test_that_links_are_untangled() -> None:
    places = places_of([1, 2, 3, 4], [0, 0, 2, 1], [0, 1, 1, 2, 2])
    assert (places[1, 1] < places[2, 1]) == (places[4, 1] < places[3, 1])


def test_that_a_line_of_deliveries_is_drawn_straight() -> None:
    places = places_of([1, 2, 3, 4, 5], [0, 0, 1, 3, 2], [0, 1, 1, 2, 3, 2])
    assert places[1, 1] == places[3, 1] == places[4, 1]
    assert places[2, 1] == places[5, 1] == -places[1, 1]


def test_that_a_wide_tier_is_folded_into_columns() -> None:
    size = np.ptp(places_of(list(range(1, 501)), [0] * 500, [0] + [1] * 500), axis=0)
    assert 0.5 < size[0] / size[1] < 2


@pytest.mark.full
def test_that_tiers_with_many_links_between_them_are_not_folded() -> None:
    links = shape(synthetic_chain(200, 600))
    assert np.bincount(links.tier).max() > SPACING.most_rows
    places = chain_layout(links).places
    assert len(np.unique(places[:, 0])) == len(np.unique(links.tier))


def test_that_in_a_folded_tier_those_with_suppliers_stand_nearest_to_them() -> None:
    places = places_of([*range(1, 101), 101], [0] * 100 + [7], [0] + [1] * 100 + [2])
    assert places[7, 0] == places[1:101, 0].min()


def test_that_customers_stand_right_of_us_and_strays_at_the_far_left() -> None:
    places = places_of([1, 0], [0, 2], [0, 1, AFTER_US, UNREACHABLE])
    assert np.argsort(places[:, 0]).tolist() == [3, 1, 0, 2]


@pytest.mark.full
def test_that_a_very_deep_chain_is_laid_out() -> None:
    tier = list(range(2000))
    assert (np.diff(places_of(tier[1:], tier[:-1], tier)[:, 0]) < 0).all()


def test_that_an_empty_chain_has_no_places() -> None:
    assert places_of([], [], []).shape == (0, 2)


def test_that_a_list_of_direct_suppliers_is_folded_for_a_few_crossings_more() -> None:
    places = places_of(
        [*range(1, 101), *range(101, 111)],
        [0] * 100 + list(range(5, 105, 10)),
        [0] + [1] * 100 + [2] * 10,
    )
    assert np.ptp(places[:, 1]) <= SPACING.most_rows * SPACING.down
