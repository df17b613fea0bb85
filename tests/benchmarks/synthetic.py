"""A made-up chain of any size: five tiers, few large suppliers, shortcuts, loops. Seeded."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from imvo_desktop.domain.codes import OrganisationKind, RiskStatus, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk

type Numbers = NDArray[np.int64]

_TIER_PARTS = (0.08, 0.17, 0.25, 0.30, 0.20)
_SKIPPING, _WITHIN, _REVERSED = 0.08, 0.02, 0.01
_THEMES = tuple(Theme)


def synthetic_chain(organisations: int, links: int, seed: int = 7) -> Network:
    """A network of so many organisations and links, with a risk for every third link.

    Suppliers are heavy-tailed; 8 % of the links skip a tier, 2 % stay within one and 1 % run
    the wrong way, so there are cycles.
    """
    dice = np.random.default_rng(seed)
    tier = _tiers(organisations, dice)
    ends = _ends(tier, links, dice)
    return Network(_records(tier, ends, dice))


def _tiers(organisations: int, dice: np.random.Generator) -> Numbers:
    tier = np.sort(dice.choice(np.arange(1, 6), size=organisations - 1, p=_TIER_PARTS))
    # Whatever the size, every tier is there.
    tier[: min(5, len(tier))] = np.arange(1, 6)[: len(tier)]
    return np.concatenate(([0], np.sort(tier))).astype(np.int64)


def _ends(tier: Numbers, links: int, dice: np.random.Generator) -> list[tuple[int, int]]:
    """(supplier, buyer) of every link; first one for each organisation, so that all connect."""
    of_tier = [np.flatnonzero(tier == one) for one in range(6)]
    every = np.arange(1, len(tier))
    further = _heavy_tailed(every, links - len(every), dice)
    ends = []
    for at, supplier in enumerate(np.concatenate((every, further)).tolist()):
        step = _step(dice.random()) if at >= len(every) else 1
        nearer = min(max(int(tier[supplier]) - step, 0), 5)
        buyer = int(dice.choice(of_tier[nearer]))
        ends.append((supplier, buyer))
    return ends


def _heavy_tailed(every: Numbers, count: int, dice: np.random.Generator) -> Numbers:
    chances = 1.0 / np.arange(1, len(every) + 1) ** 0.8
    shuffled = dice.permutation(every)
    return dice.choice(shuffled, size=max(count, 0), p=chances / chances.sum())


def _step(chance: float) -> int:
    """How many tiers a link goes towards us; below 1 it stays or goes away."""
    if chance < _SKIPPING:
        return 2
    if chance < _SKIPPING + _WITHIN:
        return 0
    return -1 if chance < _SKIPPING + _WITHIN + _REVERSED else 1


def _records(
    tier: Numbers, ends: list[tuple[int, int]], dice: np.random.Generator
) -> Iterator[Record]:
    for at in range(len(tier)):
        kind = OrganisationKind.SUPPLIER if at else OrganisationKind.OWN
        yield Organisation(id=f"o{at:07}", name=f"Organisation {at}", kind=kind)
    values = dice.lognormal(10, 2, len(ends)).astype(np.int64)
    for at, (supplier, buyer) in enumerate(ends):
        value = int(values[at]) if dice.random() < 0.8 else None
        yield Link(id=f"l{at:07}", supplier=f"o{supplier:07}", buyer=f"o{buyer:07}", value=value)
    for at in range(len(ends) // 3):
        yield _risk(at, int(dice.integers(len(ends))), int(dice.integers(len(tier))), dice)


def _risk(at: int, link: int, organisation: int, dice: np.random.Generator) -> Risk:
    answers = [int(one) or None for one in dice.integers(0, 6, 4)]
    on_link = bool(dice.random() < 0.7)
    return Risk(
        id=f"r{at:07}",
        theme=_THEMES[int(dice.integers(len(_THEMES)))],
        link=f"l{link:07}" if on_link else None,
        organisation=None if on_link else f"o{organisation:07}",
        scale=answers[0],
        scope=answers[1],
        irremediability=answers[2],
        likelihood=answers[3],
        status=RiskStatus.CONFIRMED if dice.random() < 0.05 else RiskStatus.POSSIBLE,
    )
