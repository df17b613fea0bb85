"""Which spots of the map come together at a scale."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from imvo_desktop.analysis.assessment import Floats
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record
from imvo_desktop.usecases import map_counts, map_marks
from imvo_desktop.usecases.chain_filter import Kept
from imvo_desktop.usecases.map_marks import CELL_PIXELS, Marks
from imvo_desktop.usecases.map_places import Showing, places

NOTHING: frozenset[str] = frozenset()
SIZE = 6


def chain() -> Network:
    """Organisations that each deliver to the first."""
    records: list[Record] = [Organisation(id=f"o{at}", name="O") for at in range(SIZE)]
    records += [Link(id=f"l{at}", supplier=f"o{at}", buyer="o0") for at in range(1, SIZE)]
    return Network(records)


PLACES = places(chain(), None, Showing.ESTABLISHED)


def made(xy: Floats, scale: float, kept: Kept | None = None) -> Marks:
    return map_marks.marks(map_counts.shown(PLACES, kept), xy, scale)


def spread(step: float) -> Floats:
    return np.stack((np.arange(SIZE) * step, np.zeros(SIZE)), axis=1)


def test_that_near_spots_come_together_and_open_up_closer() -> None:
    xy = spread(0.01)

    assert len(made(xy, 10.0).counts) == 1
    assert len(made(xy, 10_000.0).counts) == SIZE


def test_that_a_mark_counts_the_deliveries_of_its_spots() -> None:
    (count,) = made(spread(0.01), 10.0).counts

    assert count == SIZE - 1


def test_that_what_is_kept_and_what_is_not_stay_apart() -> None:
    kept = Kept(frozenset({"o1"}), frozenset({"l1"}), NOTHING)
    marks = made(spread(0.01), 10.0, kept)

    assert sorted(zip(marks.is_kept.tolist(), marks.spots.tolist(), strict=True)) == [
        (False, SIZE - 1),
        (True, 1),
    ]


def test_that_a_spot_without_a_place_has_no_mark() -> None:
    xy = spread(1.0)
    xy[2] = np.nan
    marks = made(xy, 1000.0)

    assert marks.mark_of[2] == -1
    assert len(marks.counts) == SIZE - 1


def test_that_a_map_without_places_has_no_marks() -> None:
    marks = made(np.full((SIZE, 2), np.nan), 10.0)

    assert len(marks.counts) == 0
    assert (marks.mark_of == -1).all()


@given(
    arrays.arrays(np.float64, (SIZE, 2), elements=st.floats(-2.5, 2.5)),
    st.floats(50, 5000),
)
def test_that_every_spot_is_in_one_mark_near_it(xy: Floats, scale: float) -> None:
    marks = made(xy, scale)

    assert marks.spots.sum() == SIZE
    away = np.hypot(*(marks.xy[marks.mark_of] - xy).T) * scale
    assert (away <= 4 * CELL_PIXELS).all()
