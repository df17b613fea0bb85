"""How long we can do without a supplier, and what it costs, as published."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.recovery import Sold, disruptions, stop_cost, time_to_survive
from tests.examples import examples

CAPACITIES = (30.0, 45.0, 60.0)
PRODUCTS = (Sold(75, 20, 5_000), Sold(50, 25, 6_500))
TIME_TO_RECOVER = 2.0

amounts = st.floats(0, 1_000)
sold = st.lists(st.builds(Sold, amounts, amounts, amounts), min_size=1, max_size=4)


def test_that_the_published_costs_come_out() -> None:
    found = disruptions(CAPACITIES, PRODUCTS, TIME_TO_RECOVER)
    assert [one.cost for one in found] == pytest.approx([0, 0, 125_000, 275_000], abs=1e-9)


def test_that_the_published_times_to_survive_come_out() -> None:
    found = disruptions(CAPACITIES, PRODUCTS, TIME_TO_RECOVER)
    assert found[0].time_to_survive == math.inf  # 999 in print
    assert [one.time_to_survive for one in found[1:]] == pytest.approx([2.25, 45 / 35, 0.9])


def test_that_the_stock_of_one_product_does_not_help_another() -> None:
    assert time_to_survive(5, (Sold(10, 0, 1), Sold(1, 100, 1))) == 0.0
    assert time_to_survive(5, (Sold(10, 10, 1), Sold(1, 100, 1))) == pytest.approx(2.0)


def test_that_what_costs_least_is_given_up_first() -> None:
    assert stop_cost(0, (Sold(10, 0, 7), Sold(10, 0, 3)), 1) == 100
    assert stop_cost(10, (Sold(10, 0, 7), Sold(10, 0, 3)), 1) == 30


@given(amounts, sold)
@examples(20)
def test_that_nothing_is_lost_until_the_time_to_survive_is_over(
    capacity: float, products: list[Sold]
) -> None:
    until = time_to_survive(capacity, products)
    within = until if math.isfinite(until) else 100.0
    slack = 1e-6 * (1 + within) * sum(1 + one.demand * (1 + one.loss) for one in products)
    assert stop_cost(capacity, products, within) <= slack


@given(amounts, sold, st.floats(0.1, 10))
@examples(20)
def test_that_a_longer_stop_never_costs_less(
    capacity: float, products: list[Sold], weeks: float
) -> None:
    shorter = stop_cost(capacity, products, weeks)
    longer = stop_cost(capacity, products, 2 * weeks)
    assert longer >= shorter * (1 - 1e-9) - 1e-6


def test_that_a_second_product_asks_for_what_is_left_once_its_stock_is_gone() -> None:
    products = Sold(10, 10, 1), Sold(10, 100, 1)
    assert time_to_survive(9.5, products) == pytest.approx(110 / 10.5)
