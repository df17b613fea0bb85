"""Over which ways risk reaches us: structural path analysis (hotspots.md, section 3).

A path begins with the link that carries the harm and ends with one into the own company. On a
cycle it is a walk: it may pass the same link again. Technique: Defourny & Thorbecke 1984.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

import numpy as np

from imvo_desktop.analysis.adjacency import Adjacency, grouped
from imvo_desktop.analysis.assessment import Assessment, Floats, Ints
from imvo_desktop.analysis.ranks import by_amount
from imvo_desktop.domain.ids import position
from imvo_desktop.progress import SILENT, Progress

_STEPS_BETWEEN = 200


@dataclass(frozen=True, slots=True)
class Limits:
    """Where the search ends: named in every output.

    What all paths over one beginning carry together is not looked into when it is less than `part`
    (0 to 1) of the whole. At most `paths` are found, in at most `steps` steps.
    """

    part: float = 0.001
    paths: int = 50
    steps: int = 20_000


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Path:
    """One way to us: the ids of its `links`, from the harm to the own company.

    `reach` is the product of attenuation × share of its links, `carried` that times the weight of
    the first link, `part` (0 to 1) its part of the whole.
    """

    links: tuple[str, ...]
    reach: float
    carried: float
    part: float


@dataclass(frozen=True, slots=True)
class Paths:
    """The paths that carry most, the largest first.

    All others together carry `rest`, `rest_part` of the `whole`; shown and rest make the whole.
    """

    shown: tuple[Path, ...]
    rest: float
    rest_part: float
    whole: float


NOTHING = Paths((), 0.0, 0.0, 0.0)


def top_paths(
    assessment: Assessment, limits: Limits = LIMITS, progress: Progress = SILENT
) -> Paths:
    """The paths that carry most of all that reaches us; with the rest they make X(own).

    Searched from the own company outwards, first where most still comes from.
    """
    links, organisations = assessment.links, assessment.organisations
    own = position(organisations.ids, assessment.own) if assessment.own is not None else None
    if own is None:
        return NOTHING
    carried = assessment.method.attenuation * links.share
    ways = _Ways(
        leaving=grouped(links.buyer, len(organisations.ids)),
        target=links.supplier,
        factor=carried,
        ended=carried * links.weight,
        onward=carried * organisations.exposure[links.supplier],
    )
    begun = _Begun(float(organisations.exposure[own]), own, 1.0, None)
    ended, rest = _search(ways, [begun], limits, progress)
    ways_to_us = [(one, _unwound(one.trail)) for one in ended]
    return _paths(assessment, ways_to_us, rest, _Whole(begun.amount, 1.0))


def paths_of(
    assessment: Assessment, link_id: str, limits: Limits = LIMITS, progress: Progress = SILENT
) -> Paths:
    """The paths over which one link reaches us; with the rest they make its contribution.

    `part` is that of the reach of the link, so that a link without a weight has paths as well.
    """
    links, organisations = assessment.links, assessment.organisations
    at = position(links.ids, link_id)
    if at is None or not links.reach[at] > 0:
        return NOTHING
    carried = assessment.method.attenuation * links.share
    is_own = np.array([one == assessment.own for one in organisations.ids], dtype=np.float64)
    ways = _Ways(
        leaving=grouped(links.supplier, len(organisations.ids)),
        target=links.buyer,
        factor=carried,
        ended=carried * is_own[links.buyer],
        onward=carried * (organisations.reach - is_own)[links.buyer],
    )
    begun = ways.after(at, 1.0, None)
    ended, rest = _search(ways, begun, limits, progress)
    ways_to_us = [(one, _unwound(one.trail)[::-1]) for one in ended]
    whole = _Whole(float(links.reach[at]), float(links.weight[at]))
    return _paths(assessment, ways_to_us, rest, whole)


type _Trail = tuple[int, _Trail | None]
_ENDED = -1
_TINY = float(np.finfo(np.float64).tiny)


@dataclass(frozen=True, slots=True)
class _Begun:
    """The beginning of paths: what they amount to together, where they stand, what came so far.

    `where` is -1 for a path that has ended; `trail` is its last link and the trail before it.
    """

    amount: float
    where: int
    factor: float
    trail: _Trail | None


@dataclass(frozen=True, slots=True)
class _Whole:
    """What all paths amount to, and what an amount of 1 carries."""

    amount: float
    weight: float


@dataclass(frozen=True, slots=True, eq=False)
class _Ways:
    """Where one can go from each organisation, and per link what ends there and what goes on."""

    leaving: Adjacency
    target: Ints
    factor: Floats
    ended: Floats
    onward: Floats

    def after(self, link: int, factor: float, trail: _Trail | None) -> list[_Begun]:
        """What going over `link` leads to: a path that ends there, and those that go on."""
        further, longer = factor * float(self.factor[link]), (link, trail)
        return [
            _Begun(factor * float(self.ended[link]), _ENDED, further, longer),
            _Begun(factor * float(self.onward[link]), int(self.target[link]), further, longer),
        ]

    def beyond(self, begun: _Begun, enough: float) -> tuple[list[_Begun], float]:
        """What is worth looking into after `begun`, and what all else amounts to together."""
        starts = self.leaving.starts
        links = self.leaving.links[starts[begun.where] : starts[begun.where + 1]]
        amounts = begun.factor * (self.ended[links] + self.onward[links])
        is_much = amounts >= enough
        further = [
            one
            for link in links[is_much].tolist()
            for one in self.after(link, begun.factor, begun.trail)
        ]
        small = [
            float(amounts[~is_much].sum()),
            *(one.amount for one in further if one.amount < enough),
        ]
        return [one for one in further if one.amount >= enough], math.fsum(small)


def _search(
    ways: _Ways, begun: list[_Begun], limits: Limits, progress: Progress
) -> tuple[list[_Begun], float]:
    """The paths that ended, by branch and bound with the largest first; and all that is left."""
    enough = max(limits.part * sum(one.amount for one in begun), _TINY)
    numbers = itertools.count()
    waiting = [(-one.amount, next(numbers), one) for one in begun if one.amount > 0]
    heapify(waiting)
    ended: list[_Begun] = []
    left: list[float] = []
    for step in range(limits.steps):
        if not waiting or len(ended) == limits.paths:
            break
        if step % _STEPS_BETWEEN == 0:
            progress.step(step, limits.steps)
        _, _, nearest = heappop(waiting)
        if nearest.where == _ENDED:
            ended.append(nearest)
            continue
        further, small = ways.beyond(nearest, enough)
        left.append(small)
        for one in further:
            heappush(waiting, (-one.amount, next(numbers), one))
    left.extend(one.amount for _, _, one in waiting)
    return ended, math.fsum(left)


def _unwound(trail: _Trail | None) -> list[int]:
    """The links of a trail, the last one first."""
    links = []
    while trail is not None:
        link, trail = trail
        links.append(link)
    return links


def _paths(
    assessment: Assessment, found: list[tuple[_Begun, list[int]]], rest: float, whole: _Whole
) -> Paths:
    """Paths by what they amount to, equal ones by their ids."""
    ids = assessment.links.ids
    ordered = sorted(
        ((tuple(ids[at] for at in links), one) for one, links in found), key=lambda row: row[0]
    )
    amounts = np.array([one.amount for _, one in ordered])
    paths = [
        Path(links, one.factor, one.amount * whole.weight, one.amount / whole.amount)
        for links, one in (ordered[at] for at in by_amount(amounts).tolist())
    ]
    rest_part = rest / whole.amount if whole.amount > 0 else 0.0
    return Paths(tuple(paths), rest * whole.weight, rest_part, whole.amount * whole.weight)
