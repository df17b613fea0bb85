"""The drawing: tiers left to right, ending at us, nothing on top of anything."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.assessment import Floats, Ints
from imvo_desktop.analysis.layout import (
    AFTER_US,
    SPACING,
    UNREACHABLE,
    Placing,
    chain_layout,
)
from tests.examples import examples

NO_LINKS = np.empty(0, dtype=np.int64)


def has_overlap(places: Floats) -> bool:
    """Whether any two nodes touch each other."""
    across = np.abs(places[:, None, 0] - places[None, :, 0]) < SPACING.width
    down = np.abs(places[:, None, 1] - places[None, :, 1]) < SPACING.height
    return bool((across & down).sum() > len(places))


def ints(*numbers: int) -> Ints:
    """A column of whole numbers."""
    return np.array(numbers, dtype=np.int64)


@st.composite
def drawings(draw: st.DrawFn) -> tuple[Ints, Ints, Ints]:
    """Suppliers, buyers and tiers of any chain; number 0 is the own company."""
    tiers = draw(st.lists(st.integers(AFTER_US, 5), max_size=60))
    tier = ints(0, *(one if one else 1 for one in tiers))
    ends = st.integers(0, len(tier) - 1)
    links = draw(st.lists(st.tuples(ends, ends), max_size=120))
    return ints(*(one for one, _ in links)), ints(*(one for _, one in links)), tier


@given(drawings())
@examples(15)
def test_that_nothing_overlaps_and_tiers_run_from_left_to_right(
    drawing: tuple[Ints, Ints, Ints],
) -> None:
    places = chain_layout(*drawing)
    assert not has_overlap(places)
    assert places[0].tolist() == [0, 0]
    layer = np.where(drawing[2] == UNREACHABLE, 99, drawing[2])
    for near, far in zip(np.unique(layer), np.unique(layer)[1:], strict=False):
        assert places[layer == near, 0].min() > places[layer == far, 0].max()


@given(drawings(), st.floats(-900, 900), st.floats(-300, 300))
@examples(15)
def test_that_a_fixed_place_is_kept_and_the_others_give_way(
    drawing: tuple[Ints, Ints, Ints], x: float, y: float
) -> None:
    last = len(drawing[2]) - 1
    places = chain_layout(*drawing, Placing(fixed={last: (x, y)}))
    assert places[last].tolist() == [x, y]
    assert not has_overlap(places)


@given(drawings())
@examples(15)
def test_that_the_same_chain_is_drawn_the_same(drawing: tuple[Ints, Ints, Ints]) -> None:
    assert chain_layout(*drawing).tobytes() == chain_layout(*drawing).tobytes()


@given(drawings())
@examples(15)
def test_that_laying_out_again_moves_nothing(drawing: tuple[Ints, Ints, Ints]) -> None:
    places = chain_layout(*drawing)
    assert chain_layout(*drawing, Placing(previous=places)).tolist() == places.tolist()


def test_that_an_added_supplier_keeps_the_order_of_the_others() -> None:
    tier = ints(0, 1, 1, 1, 2)
    supplier, buyer = ints(1, 2, 3, 4), ints(0, 0, 0, 3)
    before = chain_layout(supplier, buyer, tier)
    previous = np.vstack((before, [np.nan, np.nan]))
    grown = (np.append(supplier, 5), np.append(buyer, 3), np.append(tier, 2))
    after = chain_layout(*grown, Placing(previous=previous))
    assert np.argsort(after[1:4, 1]).tolist() == np.argsort(before[1:4, 1]).tolist()
    assert not has_overlap(after)


def test_that_links_are_untangled() -> None:
    supplier, buyer = ints(1, 2, 3, 4), ints(0, 0, 2, 1)
    places = chain_layout(supplier, buyer, ints(0, 1, 1, 2, 2))
    assert (places[1, 1] < places[2, 1]) == (places[4, 1] < places[3, 1])


def test_that_a_wide_tier_is_folded_into_columns() -> None:
    tier = np.concatenate((ints(0), np.ones(500, dtype=np.int64)))
    places = chain_layout(np.arange(1, 501), np.zeros(500, dtype=np.int64), tier)
    size = np.ptp(places, axis=0)
    assert not has_overlap(places)
    assert 0.5 < size[0] / size[1] < 2


def test_that_customers_stand_right_of_us_and_strays_at_the_far_left() -> None:
    places = chain_layout(ints(1, 0), ints(0, 2), ints(0, 1, AFTER_US, UNREACHABLE))
    assert np.argsort(places[:, 0]).tolist() == [3, 1, 0, 2]


def test_that_a_very_deep_chain_is_laid_out() -> None:
    tier = np.arange(2000)
    places = chain_layout(tier[1:], tier[:-1], tier)
    assert (np.diff(places[:, 0]) < 0).all()


def test_that_an_empty_chain_has_no_places() -> None:
    assert chain_layout(NO_LINKS, NO_LINKS, NO_LINKS).shape == (0, 2)
