"""How long we can do without a supplier, and what a stop costs: time to survive, risk exposure.

Source: Simchi-Levi, Schmidt & Wei 2014, "From superstorms to factory fires", Harvard Business
Review 92(1–2); Simchi-Levi et al. 2015, Interfaces 45(5). About the own company only.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sold:
    """One product: `demand` in units a week, `stock` in units, `loss` in money per missed unit."""

    demand: float
    stock: float
    loss: float


@dataclass(frozen=True, slots=True)
class Disruption:
    """What happens when one supplier stops; `supplier` is its number, None where nobody stops.

    `time_to_survive` in weeks, infinite where what is left is enough; `cost` in money.
    """

    supplier: int | None
    time_to_survive: float
    cost: float


def disruptions(
    capacities: Sequence[float], products: Sequence[Sold], time_to_recover: float
) -> tuple[Disruption, ...]:
    """Nobody stops, then each supplier alone: units a week each, any product from any supplier."""
    whole = math.fsum(capacities)
    left = [(None, whole), *((at, whole - one) for at, one in enumerate(capacities))]
    return tuple(
        Disruption(
            supplier,
            time_to_survive(capacity, products),
            stop_cost(capacity, products, time_to_recover),
        )
        for supplier, capacity in left
    )


def time_to_survive(capacity: float, products: Sequence[Sold]) -> float:
    """The longest time in weeks that `capacity` a week and the stocks meet all demand."""
    empty_at = sorted(one.stock / one.demand for one in products if one.demand > 0)
    sold = [one for one in products if one.demand > 0]
    for at, start in enumerate(empty_at):
        end = empty_at[at + 1] if at + 1 < len(empty_at) else math.inf
        asking = [one for one in sold if one.stock / one.demand <= start]
        rate = math.fsum(one.demand for one in asking) - capacity
        if rate <= 0:
            continue
        # What is asked beyond the stocks grows by `rate` a week and is nothing at this moment.
        until = math.fsum(one.stock for one in asking) / rate
        if until <= end:
            return max(until, 0.0)
    return math.inf


def stop_cost(capacity: float, products: Sequence[Sold], weeks: float) -> float:
    """The least loss in money when only `capacity` a week is left for so many `weeks`."""
    asked = [(one.loss, max(0.0, one.demand * weeks - one.stock)) for one in products]
    missed = max(0.0, math.fsum(units for _, units in asked) - capacity * weeks)
    cost = 0.0
    for loss, units in sorted(asked):
        given_up = min(units, missed)
        missed -= given_up
        cost += loss * given_up
    return cost
