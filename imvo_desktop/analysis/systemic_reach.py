"""Whose failure stops how much: the Economic Systemic Risk Index.

Source: Diem, Borsos, Reisch, Kertész & Thurner 2022, Scientific Reports 12:7719 (hotspots.md,
section 5).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.adjacency import Adjacency, grouped
from imvo_desktop.analysis.assessment import Flags, Floats, Ints
from imvo_desktop.progress import SILENT, Progress

NO_INPUT, LINEAR, ESSENTIAL = 0, 1, 2
"""What a product is to who buys it: nothing, one of several that add up, or indispensable."""

EPSILON = 0.01
_AT_ONCE = 100


@dataclass(frozen=True, slots=True, eq=False)
class Production:
    """Who delivers how much to whom; each organisation makes one product.

    Per link `supplier` and `buyer` (numbers of organisations) and `value` in any unit; per
    organisation `product`, a number. `inputs` has a row for each product that is delivered and a
    column for each that is made of it. With `is_replaced` other makers of a product take over: what
    fails counts by its part of what is still made.
    """

    supplier: Ints
    buyer: Ints
    value: Floats
    product: Ints
    inputs: Ints
    is_replaced: bool = False

    @property
    def delivered(self) -> Floats:
        """What each organisation delivers: s_out."""
        return np.bincount(self.supplier, self.value, len(self.product))


@dataclass(frozen=True, slots=True, eq=False)
class Aftermath:
    """What is lost when a shock has spread, per shock (rows) and organisation (columns), 0 to 1.

    `downstream` lacks inputs, `upstream` lacks orders. `before` and `after` are per shock the part
    of all weight that stops, by the worse of the two, one step before the end and at it.
    """

    downstream: Floats
    upstream: Floats
    before: Floats
    after: Floats
    steps: Ints


@dataclass(frozen=True, slots=True, eq=False)
class SystemicReach:
    """Per shock, the part (0 to 1) of all that is delivered that stops; `both` by the worse."""

    both: Floats
    downstream: Floats
    upstream: Floats
    steps: Ints


def systemic_reach(
    production: Production, shocked: Ints, epsilon: float = EPSILON, progress: Progress = SILENT
) -> SystemicReach:
    """What stops when each of `shocked` (numbers of organisations) fails alone and completely."""
    weight = _parts(production.delivered)
    spreading = _Spreading.of(production)
    both, down, up = np.zeros((3, len(shocked)))
    steps = np.zeros(len(shocked), dtype=np.int64)
    for first in range(0, len(shocked), _AT_ONCE):
        progress.step(first, len(shocked))
        rows = slice(first, first + _AT_ONCE)
        found = spreading.follow(shocked[rows], weight, epsilon)
        both[rows], steps[rows] = found.after, found.steps
        down[rows] = found.down.stopped(weight, len(found.steps))
        up[rows] = found.up.stopped(weight, len(found.steps))
    return SystemicReach(both, down, up, steps)


def aftermath(
    production: Production, shocked: Ints, weight: Floats, epsilon: float = EPSILON
) -> Aftermath:
    """What every organisation loses when each of `shocked` fails, weighed by `weight`."""
    found = _Spreading.of(production).follow(shocked, _parts(weight), epsilon)
    down, up = np.zeros((2, len(shocked), len(weight)))
    down.ravel()[found.down.places] = found.down.amounts
    up.ravel()[found.up.places] = found.up.amounts
    return Aftermath(down, up, found.before, found.after, found.steps)


def _parts(amounts: Floats) -> Floats:
    whole = float(amounts.sum())
    return amounts / whole if whole > 0 else amounts


@dataclass(frozen=True, slots=True, eq=False)
class _Lost:
    """What is lost, only where something is: `places` are shock × organisations + organisation."""

    places: Ints
    amounts: Floats

    def stopped(self, weight: Floats, shocks: int) -> Floats:
        """Per shock the part of all weight that is lost."""
        shock, organisation = np.divmod(self.places, len(weight))
        return np.bincount(shock, self.amounts * weight[organisation], shocks)

    def worse(self, other: _Lost) -> _Lost:
        """The larger loss at every place."""
        places = np.concatenate((self.places, other.places))
        order = np.argsort(places, kind="stable")
        amounts = np.concatenate((self.amounts, other.amounts))
        return _largest(places[order], amounts[order])

    def only(self, shocks: Flags, size: int) -> _Lost:
        """What is lost in some of the shocks."""
        kept = shocks[self.places // size]
        return _Lost(self.places[kept], self.amounts[kept])

    def rise(self, before: _Lost, shocks: int, size: int) -> Floats:
        """Per shock the largest rise at a place; `before` has no place that is not here."""
        risen = self.amounts.copy()
        risen[np.searchsorted(self.places, before.places)] -= before.amounts
        largest = np.zeros(shocks)
        np.maximum.at(largest, self.places // size, risen)
        return largest


def _largest(places: Ints, amounts: Floats) -> _Lost:
    """The largest amount of each place; places come sorted."""
    starts = np.flatnonzero(np.append(True, places[1:] != places[:-1]))[: len(places)]
    return _Lost(places[starts], np.maximum.reduceat(amounts, starts) if len(starts) else amounts)


@dataclass(frozen=True, slots=True, eq=False)
class _Channel:
    """How what is lost at one end of links is felt at the other.

    Losses add up in `group` (of each link); an organisation, `feels` of each group, loses as much
    as its hardest hit group. Groups are in the order of who feels them.
    """

    links: Adjacency
    factor: Floats
    group: Ints
    feels: Ints

    def after(self, lost: _Lost, failed: Ints, size: int) -> _Lost:
        """What is lost a step after `lost`; the places `failed` lose all."""
        shock, hit = np.divmod(lost.places, size)
        counts, links = self.links.counts(hit), self.links.of(hit)
        amounts = np.repeat(lost.amounts, counts) * self.factor[links]
        groups = np.repeat(shock, counts) * len(self.feels) + self.group[links]
        felt, at = np.unique(groups, return_inverse=True)
        shock, group = np.divmod(felt, max(len(self.feels), 1))
        places = np.concatenate((shock * size + self.feels[group], failed))
        sums = np.concatenate((np.bincount(at, amounts, len(felt)), np.ones(len(failed))))
        order = np.argsort(places, kind="stable")
        return _largest(places[order], sums[order])


@dataclass(frozen=True, slots=True, eq=False)
class _Followed:
    """Where some shocks ended."""

    down: _Lost
    up: _Lost
    before: Floats
    after: Floats
    steps: Ints


@dataclass(frozen=True, slots=True, eq=False)
class _Spreading:
    """How a failure spreads: to who buys, and to who supplies."""

    production: Production
    down: _Channel
    up: _Channel

    @classmethod
    def of(cls, production: Production) -> _Spreading:
        """Λd and Λu of a chain."""
        supplier, buyer, value = production.supplier, production.buyer, production.value
        size = len(production.product)
        bought = np.bincount(buyer, value, size)
        delivered = production.delivered
        return cls(
            production,
            _down(production, grouped(supplier, size), _over(value, bought[buyer])),
            _Channel(
                links=grouped(buyer, size),
                factor=_over(value, delivered[supplier]),
                group=supplier,
                feels=np.arange(size),
            ),
        )

    def follow(self, shocked: Ints, weight: Floats, epsilon: float) -> _Followed:
        """Step by step, each shock until nobody loses more than `epsilon` in a step."""
        size, shocks = len(weight), len(shocked)
        failed = np.arange(shocks) * size + shocked
        down = up = _Lost(failed, np.ones(shocks))
        before, after = np.zeros(shocks), down.stopped(weight, shocks)
        steps = np.zeros(shocks, dtype=np.int64)
        is_live = np.ones(shocks, dtype=bool)
        ended: list[tuple[_Lost, _Lost]] = []
        while is_live.any():
            alive = failed[is_live]
            was_down, down = down, self.down.after(self._not_replaced(down, shocks), alive, size)
            was_up, up = up, self.up.after(up, alive, size)
            before[is_live] = after[is_live]
            after[is_live] = down.worse(up).stopped(weight, shocks)[is_live]
            steps[is_live] += 1
            risen = np.maximum(down.rise(was_down, shocks, size), up.rise(was_up, shocks, size))
            has_ended = is_live & (risen <= epsilon)
            ended.append((down.only(has_ended, size), up.only(has_ended, size)))
            is_live &= ~has_ended
            down, up = down.only(is_live, size), up.only(is_live, size)
        return _Followed(
            _joined([one for one, _ in ended]),
            _joined([one for _, one in ended]),
            before,
            after,
            steps,
        )

    def _not_replaced(self, lost: _Lost, shocks: int) -> _Lost:
        """What each organisation fails to deliver, less what others make up for."""
        if not self.production.is_replaced:
            return lost
        product, delivered = self.production.product, self.production.delivered
        products = int(product.max(initial=0)) + 1
        shock, maker = np.divmod(lost.places, len(product))
        market = shock * products + product[maker]
        gone = np.bincount(market, lost.amounts * delivered[maker], shocks * products)
        still = (np.bincount(product, delivered, products)[product[maker]] - gone[market]).clip(0.0)
        part = np.divide(delivered[maker], still, out=np.ones_like(still), where=still > 0)
        return _Lost(lost.places, lost.amounts * np.minimum(part, 1.0))


def _joined(parts: list[_Lost]) -> _Lost:
    """What was lost in different shocks."""
    return _Lost(
        np.concatenate([one.places for one in parts]),
        np.concatenate([one.amounts for one in parts]),
    )


def _down(production: Production, leaving: Adjacency, of_all: Floats) -> _Channel:
    """Losses of indispensable inputs add up per product, all others together."""
    supplied = production.product[production.supplier]
    kind = production.inputs[supplied, production.product[production.buyer]]
    products = len(production.inputs) + 1
    # One group per buyer for all that adds up, then one for each product it cannot do without.
    within = np.where(kind == ESSENTIAL, supplied + 1, 0)
    groups, group = np.unique(production.buyer * products + within, return_inverse=True)
    of_product = np.bincount(group, production.value, len(groups))[group]
    factor = np.where(kind == ESSENTIAL, _over(production.value, of_product), of_all)
    return _Channel(leaving, np.where(kind == NO_INPUT, 0.0, factor), group, groups // products)


def _over(part: Floats, whole: Floats) -> Floats:
    return np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)
