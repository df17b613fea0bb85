"""Chains to be drawn, and what must be true of a drawing."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

from imvo_desktop.analysis.assessment import Floats, Ints
from imvo_desktop.analysis.layout import AFTER_US, SPACING, Links


def has_overlap(places: Floats) -> bool:
    """Whether any two nodes touch each other."""
    across = np.abs(places[:, None, 0] - places[None, :, 0]) < SPACING.width
    down = np.abs(places[:, None, 1] - places[None, :, 1]) < SPACING.height
    return bool((across & down).sum() > len(places))


def ints(*numbers: int) -> Ints:
    """A column of whole numbers."""
    return np.array(numbers, dtype=np.int64)


@st.composite
def drawings(draw: st.DrawFn) -> Links:
    """Any chain; number 0 is the own company."""
    tiers = draw(st.lists(st.integers(AFTER_US, 5), max_size=60))
    tier = ints(0, *(one if one else 1 for one in tiers))
    ends = st.integers(0, len(tier) - 1)
    links = draw(st.lists(st.tuples(ends, ends), max_size=120))
    return Links(ints(*(one for one, _ in links)), ints(*(one for _, one in links)), tier)
