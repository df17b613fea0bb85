"""A change moves nobody who keeps their tier by more than a row."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.layout import (
    AFTER_US,
    SPACING,
    UNREACHABLE,
    Drawn,
    Links,
    chain_layout,
)
from imvo_desktop.analysis.steady_layout import steady_layout
from tests.analysis.drawings import drawings, has_overlap, ints
from tests.examples import examples


def followed(links: Links, before: Drawn, added: int = 0) -> Drawn:
    """The drawing of `links`, of which the last `added` are new."""
    new = np.full((added, 2), np.nan)
    return steady_layout(links, before=Drawn(np.vstack((before.places, new)), before.columns))


def with_supplier(links: Links, buyer: int) -> Links:
    """One more organisation that delivers to `buyer`."""
    tier = links.tier[buyer]
    return Links(
        np.append(links.supplier, len(links.tier)),
        np.append(links.buyer, buyer),
        np.append(links.tier, tier + 1 if tier >= 0 else UNREACHABLE),
    )


@given(drawings())
@examples(15)
def test_that_where_nothing_changes_nothing_moves(links: Links) -> None:
    before = chain_layout(links)
    assert followed(links, before).places.tolist() == before.places.tolist()


@pytest.mark.full
@given(drawings(), st.data())
@examples(40)
def test_that_new_suppliers_move_the_others_one_row_at_most(
    links: Links, data: st.DataObject
) -> None:
    drawn = chain_layout(links)
    for _ in range(3):
        before = drawn
        links = with_supplier(links, data.draw(st.integers(0, len(links.tier) - 1)))
        drawn = followed(links, before, added=1)
        moved = np.abs(drawn.places[:-1] - before.places)
        stays = links.tier[:-1] != UNREACHABLE
        assert moved[stays, 0].max(initial=0) == 0
        assert moved[:, 1].max() <= SPACING.down
        assert not has_overlap(drawn.places)


@pytest.mark.full
@given(drawings(), st.data())
@examples(40)
def test_that_other_tiers_move_only_those_who_have_them(links: Links, data: st.DataObject) -> None:
    before = chain_layout(links)
    count = len(links.tier)
    tiers = data.draw(
        st.lists(st.sampled_from((AFTER_US, 1, 2, 3)), min_size=count, max_size=count)
    )
    tier = np.where(data.draw(st.integers(0, 3)) == np.arange(count) % 4, tiers, links.tier)
    tier[0] = 0
    after = followed(Links(links.supplier, links.buyer, tier), before).places
    stays = (tier == links.tier) & (tier != UNREACHABLE)
    moved = np.abs(after - before.places)[stays]
    assert moved[:, 0].max() == 0
    assert moved[:, 1].max() <= SPACING.down
    assert not has_overlap(after)


@given(drawings(), st.sets(st.integers(1, 60)))
@examples(15)
def test_that_who_goes_leaves_the_others_where_they_are(links: Links, gone: set[int]) -> None:
    before = chain_layout(links)
    is_left = np.array([one not in gone for one in range(len(links.tier))])
    left = Links(ints(), ints(), links.tier[is_left])
    places = steady_layout(left, before=Drawn(before.places[is_left], before.columns)).places
    assert places.tolist() == before.places[is_left].tolist()


def test_that_a_new_supplier_stands_beside_its_buyer() -> None:
    links = Links(ints(1, 2), ints(0, 0), ints(0, 1, 1))
    drawn = followed(with_supplier(links, 2), chain_layout(links), added=1)
    assert drawn.places[3].tolist() == [2 * -SPACING.across, drawn.places[2, 1]]


def test_that_a_new_tier_gets_room_before_those_without_a_way() -> None:
    links = Links(ints(1), ints(0), ints(0, 1, UNREACHABLE, UNREACHABLE))
    drawn = followed(with_supplier(links, 1), chain_layout(links), added=1)
    assert drawn.places[:, 0].tolist() == [0, -280, -840, -840, -560]


def test_that_one_who_was_dragged_stays_and_nobody_makes_room_through_it() -> None:
    links = Links(ints(1, 2, 3), ints(0, 0, 0), ints(0, 1, 1, 1))
    drawn = chain_layout(links)
    x, y = drawn.places[2]
    fixed = {2: (float(x) + 20.0, float(y) + 8.0)}
    more = with_supplier(links, 0)
    before = Drawn(np.vstack((drawn.places, (np.nan, np.nan))), drawn.columns)
    after = steady_layout(more, fixed, before).places
    assert after[2].tolist() == list(fixed[2])
    assert after[[1, 3]].tolist() == drawn.places[[1, 3]].tolist()
    assert not has_overlap(after)


def test_that_where_most_is_new_the_drawing_is_new() -> None:
    links = Links(ints(1), ints(0), ints(0, 1))
    before = chain_layout(links)
    for buyer in (1, 1, 1, 1, 1):
        links = with_supplier(links, buyer)
    assert followed(links, before, added=5).places.tolist() == chain_layout(links).places.tolist()
