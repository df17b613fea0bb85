"""Undo gives back the very same places; edits move nobody who keeps their tier over a row."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.layout import SPACING, UNREACHABLE
from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.arrange_chain import Arranged, arranged, rearranged, shape
from imvo_desktop.usecases.kept_places import KeptPlaces
from tests.analysis.chains import chain, risk
from tests.benchmarks.synthetic import synthetic_chain
from tests.examples import examples

NUMBERS = st.integers(0, 10_000)
IDS = itertools.count()


def new_id() -> str:
    """An id that no other record has."""
    return f"new-{next(IDS):06}"


def any_edit(network: Network, what: int, number: int) -> Edit:
    """A supplier more, a delivery more, one of either less, one dragged, or another name."""
    organisations, links = sorted(network.organisations), sorted(network.links)
    one = organisations[number % len(organisations)]
    other = organisations[(number * 7 + 1) % len(organisations)]
    removable = [each for each in organisations if network.own is None or each != network.own.id]
    if what == 0 or not links or not removable:
        return editing.add_supplier_of(network, one, "New", new_id)
    if what == 1 and one != other:
        return editing.connect(network, one, other, new_id)
    if what == 2:
        return editing.remove(network, Kind.LINK, [links[number % len(links)]])
    if what == 3:
        return editing.remove(network, Kind.ORGANISATION, [removable[number % len(removable)]])
    if what == 4:
        return editing.place(network, {one: (float(number % 900), float(number % 700))})
    return editing.change(network, Kind.ORGANISATION, [one], name=f"Name {number}")


def who_stay(network: Network, edit: Edit) -> dict[str, int]:
    """The tier of everyone whom the edit did not drag."""
    tier = zip(sorted(network.organisations), shape(network).tier.tolist(), strict=True)
    dragged = {one.id for one in edit.changes if one.kind is Kind.PLACEMENT}
    return {one: its for one, its in tier if one not in dragged}


@pytest.mark.full
@given(st.integers(0, 5), st.lists(st.tuples(st.integers(0, 5), NUMBERS), max_size=12))
@examples(15)
def test_that_edits_move_others_one_row_at_most_and_undo_moves_them_back(
    seed: int, steps: list[tuple[int, int]]
) -> None:
    network = synthetic_chain(25, 50, seed)
    kept, drawing = KeptPlaces(), arranged(network)
    kept.keep(drawing)
    done: list[tuple[Edit, Arranged]] = []
    for what, number in steps:
        edit, before = any_edit(network, what, number), drawing
        was = who_stay(network, edit)
        network.apply(edit)
        if kept.follow(edit):
            drawing = kept.known or rearranged(network, before)
            kept.keep(drawing)
        for one in was.items() & who_stay(network, edit).items():
            (x, y), (to_x, to_y) = before.places[one[0]], drawing.places[one[0]]
            assert abs(to_y - y) <= SPACING.down
            assert to_x == x or one[1] == UNREACHABLE
        done.append((edit, before))
    for edit, before in reversed(done):
        kept.follow(edit.reversed())
        assert kept.known == before


@pytest.mark.full
@given(st.lists(st.tuples(st.integers(0, 5), NUMBERS), max_size=8))
@examples(5)
def test_that_who_was_dragged_stays_exactly_there(steps: list[tuple[int, int]]) -> None:
    network = synthetic_chain(25, 50)
    drawing = arranged(network)
    for what, number in steps:
        network.apply(any_edit(network, what, number))
        drawing = rearranged(network, drawing)
        for one in network.records(Kind.PLACEMENT).values():
            assert drawing.places[one.id] == (getattr(one, "x", None), getattr(one, "y", None))


def test_that_a_name_or_a_risk_says_nothing_about_the_drawing() -> None:
    network = chain("a-own")
    kept = KeptPlaces()
    assert not kept.follow(editing.change(network, Kind.ORGANISATION, ["a"], name="Other"))
    assert not kept.follow(editing.add(network, risk("r", "a-own", (5, 5, 5, 5))))
    assert kept.follow(editing.place(network, {"a": (1.0, 2.0)}))


def test_that_the_oldest_drawings_are_forgotten() -> None:
    network = chain("a-own")
    kept, many = KeptPlaces(), Arranged({f"o{at}": (0.0, 0.0) for at in range(60_000)}, {})
    places = [editing.place(network, {"a": (float(at), 0.0)}) for at in range(9)]
    kept.keep(many)
    for edit in places:
        kept.follow(edit)
        kept.keep(many)
    for edit in reversed(places):
        kept.follow(edit.reversed())
    assert kept.known is None
