"""Whose failure stops how much: the Economic Systemic Risk Index.

Source: Diem, Borsos, Reisch, Kertész & Thurner 2022, Scientific Reports 12:7719 (hotspots.md,
section 5).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from imvo_desktop.analysis.adjacency import Adjacency, grouped
from imvo_desktop.analysis.assessment import Flags, Floats, Ints
from imvo_desktop.progress import SILENT, Progress

NO_INPUT, LINEAR, ESSENTIAL = 0, 1, 2
"""What a product is to who buys it: nothing, one of several that add up, or indispensable."""

EPSILON = 0.01
_AT_ONCE, _CELLS = 200, 1_000_000


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
class SystemicReach:
    """Per shock, the part (0 to 1) of all that is delivered that stops; `both` by the worse.

    `downstream` because inputs are missing, `upstream` because orders are; `steps` is how many it
    took to spread.
    """

    both: Floats
    downstream: Floats
    upstream: Floats
    steps: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Aftermath:
    """What is lost when shocks have spread, per shock (rows) and organisation (columns), 0 to 1.

    `downstream` lacks inputs, `upstream` lacks orders; `reach` is what stops in all, and `before`
    what of both had stopped one step before the end.
    """

    downstream: Floats
    upstream: Floats
    reach: SystemicReach
    before: Floats


def systemic_reach(
    production: Production, shocked: Ints, epsilon: float = EPSILON, progress: Progress = SILENT
) -> SystemicReach:
    """What stops when each of `shocked` (numbers of organisations) fails alone and completely."""
    weight = _parts(production.delivered)
    spreading = _Spreading.of(production)
    both, down, up = np.zeros((3, len(shocked)))
    steps = np.zeros(len(shocked), dtype=np.int64)
    at_once = max(1, min(_AT_ONCE, _CELLS // max(len(weight), 1)))
    for first in range(0, len(shocked), at_once):
        rows = slice(first, first + at_once)
        now = partial(progress.step, first, len(shocked))
        found = spreading.follow(shocked[rows], weight, epsilon, now).reach
        both[rows], steps[rows] = found.both, found.steps
        down[rows], up[rows] = found.downstream, found.upstream
    return SystemicReach(both, down, up, steps)


def aftermath(
    production: Production, shocked: Ints, weight: Floats, epsilon: float = EPSILON
) -> Aftermath:
    """What every organisation loses when each of `shocked` fails, weighed by `weight`."""
    return _Spreading.of(production).follow(shocked, _parts(weight), epsilon, _nothing)


def _nothing() -> None:
    """Nobody waits for it."""


def _parts(amounts: Floats) -> Floats:
    whole = float(amounts.sum())
    return amounts / whole if whole > 0 else amounts


@dataclass(frozen=True, slots=True, eq=False)
class _Rise:
    """By how much a loss rose in a step: `places` are shock × organisations + organisation."""

    places: Ints
    amounts: Floats

    def only(self, shocks: Flags, size: int) -> _Rise:
        """The rises in some of the shocks."""
        kept = shocks[self.places // size]
        return _Rise(self.places[kept], self.amounts[kept])


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


class _Wave:
    """What is lost so far over one channel in some shocks, kept up by what rose in each step.

    Losses only rise, so only what rose is looked at again. `lost` is by place, `stopped` per shock
    the part of all weight.
    """

    def __init__(self, channel: _Channel, failed: Ints, weight: Floats) -> None:
        self._channel, self._weight, self._size = channel, weight, len(weight)
        self._sums = np.zeros(len(failed) * len(channel.feels))
        self.lost = np.zeros(len(failed) * self._size)
        self.lost[failed] = 1.0
        self.stopped = weight[failed % max(self._size, 1)]

    def after(self, rise: _Rise) -> _Rise:
        """What rises a step after `rise`."""
        channel, groups = self._channel, max(len(self._channel.feels), 1)
        shock, hit = np.divmod(rise.places, self._size)
        counts, links = channel.links.counts(hit), channel.links.of(hit)
        amounts = np.repeat(rise.amounts, counts) * channel.factor[links]
        keys = np.repeat(shock, counts) * groups + channel.group[links]
        felt, at = np.unique(keys, return_inverse=True)
        self._sums[felt] += np.bincount(at, amounts, len(felt))
        shock, group = np.divmod(felt, groups)
        return self._felt(shock * self._size + channel.feels[group], self._sums[felt])

    def _felt(self, where: Ints, sums: Floats) -> _Rise:
        """Take over the sums of groups that are larger than what was lost; `where` is sorted."""
        starts = np.flatnonzero(np.append(True, where[1:] != where[:-1]))[: len(where)]
        if not len(starts):
            return _Rise(where, sums)
        places = where[starts]
        risen = np.minimum(np.maximum.reduceat(sums, starts), 1.0) - self.lost[places]
        is_more = risen > 0
        places, risen = places[is_more], risen[is_more]
        self.lost[places] += risen
        shock, organisation = np.divmod(places, self._size)
        stops = risen * self._weight[organisation]
        self.stopped += np.bincount(shock, stops, len(self.stopped))
        return _Rise(places, risen)


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

    def follow(
        self, shocked: Ints, weight: Floats, epsilon: float, each: Callable[[], None]
    ) -> Aftermath:
        """Step by step, each shock until nobody loses more than `epsilon`; calls `each` step."""
        shocks, size = len(shocked), len(weight)
        failed = np.arange(shocks) * size + shocked
        down, up = _Wave(self.down, failed, weight), _Wave(self.up, failed, weight)
        rise_down = rise_up = _Rise(failed, np.ones(shocks))
        sent, worse = np.zeros(shocks * size), np.zeros(shocks * size)
        worse[failed] = 1.0
        before, after = np.zeros(shocks), weight[shocked]
        steps = np.zeros(shocks, dtype=np.int64)
        is_live = np.ones(shocks, dtype=bool)
        while is_live.any():
            each()
            if self.production.is_replaced:
                rise_down = self._not_replaced(down.lost, sent, shocks).only(is_live, size)
            rise_down, rise_up = down.after(rise_down), up.after(rise_up)
            places = np.concatenate((rise_down.places, rise_up.places))
            before[is_live] = after[is_live]
            after += _risen(np.unique(places), (down.lost, up.lost), worse, weight)
            largest = np.zeros(shocks)
            for rise in (rise_down, rise_up):
                np.maximum.at(largest, rise.places // size, rise.amounts)
            steps[is_live] += 1
            is_live &= largest > epsilon
            rise_down, rise_up = rise_down.only(is_live, size), rise_up.only(is_live, size)
        return Aftermath(
            downstream=down.lost.reshape(shocks, size),
            upstream=up.lost.reshape(shocks, size),
            reach=SystemicReach(after, down.stopped, up.stopped, steps),
            before=before,
        )

    def _not_replaced(self, lost: Floats, sent: Floats, shocks: int) -> _Rise:
        """What rose of what each fails to deliver, less what others make up for; kept in `sent`."""
        product, delivered = self.production.product, self.production.delivered
        products = int(product.max(initial=0)) + 1
        places = np.flatnonzero(lost)
        shock, maker = np.divmod(places, len(product))
        market = shock * products + product[maker]
        gone = np.bincount(market, lost[places] * delivered[maker], shocks * products)
        still = (np.bincount(product, delivered, products)[product[maker]] - gone[market]).clip(0.0)
        part = np.divide(delivered[maker], still, out=np.ones_like(still), where=still > 0)
        missed = lost[places] * np.minimum(part, 1.0)
        rise = _Rise(places, missed - sent[places])
        sent[places] = missed
        return rise


def _risen(places: Ints, lost: tuple[Floats, Floats], worse: Floats, weight: Floats) -> Floats:
    """Per shock by how much the part that stops rose, by the worse of two; kept in `worse`."""
    shock, organisation = np.divmod(places, len(weight))
    now = np.maximum(lost[0][places], lost[1][places])
    risen = (now - worse[places]) * weight[organisation]
    worse[places] = now
    return np.bincount(shock, risen, len(worse) // max(len(weight), 1))


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
