"""Equal things share a rank, and nearly equal amounts form a group."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.ranks import (
    amount_ranks,
    by_amount,
    carriers,
    shared_ranks,
    stable_order,
)

EDGE = 5e-13


def test_that_equals_share_a_rank_and_the_next_counts_on() -> None:
    assert shared_ranks(np.array([9, 9, 4, 2, 2, 1])).tolist() == [1, 1, 3, 4, 4, 6]


def test_that_nearly_equal_amounts_keep_their_order_and_share_a_rank() -> None:
    amounts = np.array([1.0, 1.0 + EDGE, 2.0])
    assert by_amount(amounts).tolist() == [2, 0, 1]
    assert amount_ranks(amounts).tolist() == [2, 2, 1]


def test_that_a_group_reaches_down_from_its_largest_only() -> None:
    drifting = np.array([1.0, 1.0 - 0.8e-12, 1.0 - 1.6e-12, 1.0 - 2.4e-12])
    assert amount_ranks(drifting).tolist() == [1, 1, 3, 3]


def test_that_the_smallest_set_carries_four_fifths() -> None:
    assert carriers(np.array([1.0, 5.0, 3.0, 1.0])).tolist() == [False, True, True, False]
    assert carriers(np.array([0.0, 0.0])).tolist() == [False, False]


def test_that_of_equal_carriers_the_first_are_chosen() -> None:
    assert carriers(np.array([0.5] * 4)).tolist() == [True, True, True, True]
    assert carriers(np.array([0.2] * 5)).tolist() == [True, True, True, True, False]


@given(st.lists(st.integers(0, 2**40)))
def test_that_counting_sorts_like_comparing(numbers: list[int]) -> None:
    keys = np.array(numbers, dtype=np.int64)
    assert stable_order(keys).tolist() == np.argsort(keys, kind="stable").tolist()


@given(st.lists(st.floats(0, 2, width=16), max_size=30))
def test_that_amounts_sort_like_comparing_them_and_their_places(found: list[float]) -> None:
    order = sorted(range(len(found)), key=lambda at: (-found[at], at))
    assert by_amount(np.array(found)).tolist() == order
