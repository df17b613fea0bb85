"""How many links of a large drawing cross: an estimate."""

from __future__ import annotations

import numpy as np

from imvo_desktop.analysis.assessment import Floats, Ints
from imvo_desktop.analysis.crossed_links import crossed_pairs, straight_lines

_SAMPLED_PAIRS = 4_000_000
_SEED = 20


def sampled_crossings(places: Floats, supplier: Ints, buyer: Ints) -> int:
    """Pairs of links that cross, estimated from four million drawn at random, always alike."""
    starts, ends = straight_lines(supplier, buyer)
    dice = np.random.default_rng(_SEED)
    one, other = dice.integers(len(starts), size=(2, _SAMPLED_PAIRS))
    pairs = len(starts) * (len(starts) - 1) / 2
    different = one != other
    share = crossed_pairs(places, starts, ends, one[different], other[different]) / different.sum()
    return round(float(share * pairs))
