"""Undo gives back the very same places; edits move nobody who keeps their tier over a row."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.layout import SPACING, UNREACHABLE
from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.arrange_chain import Arranged, arranged, rearranged, shape
from imvo_desktop.usecases.kept_places import KeptPlaces
from tests.analysis.chains import chain
from tests.benchmarks.synthetic import synthetic_chain
from tests.examples import examples

NUMBERS = st.integers(0, 10_000)
IDS = itertools.count()


def new_id() -> str:
    """An id that no other record has."""
    return f"new-{next(IDS):06}"


def any_edit(network: Network, what: int, number: int) -> Edit:
    """A supplier more, a delivery more, one of either less, or another name."""
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
    return editing.change(network, Kind.ORGANISATION, [one], name=f"Name {number}")


def tiers_of(network: Network) -> dict[str, int]:
    """The tier of every organisation."""
    return dict(zip(sorted(network.organisations), shape(network).tier.tolist(), strict=True))


def assert_steady(
    before: Arranged, was: dict[str, int], after: Arranged, now: dict[str, int]
) -> None:
    """Who keeps their tier stays in the column and within a row."""
    for one in was.keys() & now.keys():
        if was[one] == now[one]:
            (x, y), (to_x, to_y) = before.places[one], after.places[one]
            assert abs(to_y - y) <= SPACING.down
            assert to_x == x or now[one] == UNREACHABLE


@given(st.integers(0, 5), st.lists(st.tuples(st.integers(0, 4), NUMBERS), max_size=12))
@examples(25)
def test_that_edits_move_others_one_row_at_most_and_undo_moves_them_back(
    seed: int, steps: list[tuple[int, int]]
) -> None:
    network = synthetic_chain(25, 50, seed)
    kept, drawing = KeptPlaces(), arranged(network)
    kept.keep(drawing)
    done: list[tuple[Edit, Arranged]] = []
    for what, number in steps:
        edit, was = any_edit(network, what, number), tiers_of(network)
        done.append((edit, drawing))
        network.apply(edit)
        if kept.follow(edit):
            drawing = kept.known or rearranged(network, drawing)
            kept.keep(drawing)
        assert_steady(done[-1][1], was, drawing, tiers_of(network))
    for edit, before in reversed(done):
        kept.follow(edit.reversed())
        assert kept.known == before


def test_that_a_name_or_a_risk_says_nothing_about_the_drawing() -> None:
    network = chain("a-own")
    kept = KeptPlaces()
    assert not kept.follow(editing.change(network, Kind.ORGANISATION, ["a"], name="Other"))
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
