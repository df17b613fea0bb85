"""The drawn chain follows edits row by row and always ends as a fresh one would be."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Certainty, Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.ui.canvas.chain_model import ChainModel, Touched
from imvo_desktop.ui.canvas.placing import places_of, rows_of
from imvo_desktop.usecases.arrange_chain import arrange
from tests.examples import examples
from tests.ui.chains import bicycle_bags


def drawn(network: Network) -> ChainModel:
    """A fresh drawing of `network`."""
    model = ChainModel()
    model.load(network)
    model.move_all(rows_of(arrange(network), model))
    return model


def described(model: ChainModel) -> set[tuple[object, ...]]:
    """What is drawn, whatever the rows are."""
    nodes, links = model.nodes, model.links
    found: set[tuple[object, ...]] = {
        (one, nodes.names[row], nodes.kind_of(row), *nodes.xy[row])
        for one, row in nodes.rows.row_of.items()
    }
    for one, row in links.rows.row_of.items():
        ends = nodes.rows.ids[links.supplier[row]], nodes.rows.ids[links.buyer[row]]
        found.add((one, *ends, bool(links.is_assumed[row]), *links.lines[row], links.lane[row]))
    return found


def do(model: ChainModel, network: Network, edit: Edit) -> Touched:
    """Apply an edit to both, and place as the window does without keeping the order."""
    network.apply(edit)
    touched = model.apply(edit)
    model.move_all(rows_of(arrange(network), model))
    return touched


def test_that_a_rename_touches_one_node_and_places_nothing() -> None:
    network = bicycle_bags()
    model = drawn(network)
    edit = editing.change(network, Kind.ORGANISATION, ["weaver"], name="Weverij Bharat")
    touched = model.apply(edit)
    assert touched == Touched(nodes=(model.nodes.rows.row_of["weaver"],))
    assert "Weverij Bharat" in model.nodes.names


def test_that_a_changed_delivery_is_drawn_dashed() -> None:
    network = bicycle_bags()
    model = drawn(network)
    edit = editing.change(network, Kind.LINK, ["l1"], certainty=Certainty.ASSUMED)
    touched = do(model, network, edit)
    assert not touched.is_layout
    assert model.links.is_assumed[model.links.rows.row_of["l1"]]


def test_that_parallel_links_lie_beside_each_other() -> None:
    network = bicycle_bags()
    model = drawn(network)
    new_id = random_ids(random.Random(1))
    for _ in range(2):
        do(model, network, editing.connect(network, "weaver", "own", new_id))
    rows = model.links.of_nodes(model.nodes.rows.of(["weaver"]))
    lanes = sorted(
        model.links.lane[rows][model.links.buyer[rows] != model.nodes.rows.row_of["weaver"]]
    )
    assert lanes == [-16.0, 0.0, 16.0]


def test_that_a_link_of_a_moved_node_moves_along() -> None:
    network = bicycle_bags()
    model = drawn(network)
    row = model.nodes.rows.row_of["spinner"]
    model.move(np.array([row]), np.array([[1000.0, 500.0]]))
    line = model.links.lines[model.links.rows.row_of["l3"]]
    assert tuple(line[:2]) == (1000.0 + 84.0, 500.0)


def test_that_places_survive_the_way_to_rows_and_back() -> None:
    network = bicycle_bags()
    assert places_of(drawn(network)) == arrange(network)


@pytest.mark.full
@examples(6)
@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=12))
def test_that_following_edits_ends_as_a_fresh_drawing(numbers: list[int]) -> None:
    network = bicycle_bags()
    model = drawn(network)
    done = []
    for place, number in enumerate(numbers):
        edit = _some_edit(network, random.Random(f"{place} {number}"))
        do(model, network, edit)
        done.append(edit)
        assert described(model) == described(drawn(network))
    for edit in reversed(done):
        do(model, network, edit.reversed())
    assert described(model) == described(drawn(bicycle_bags()))


def _some_edit(network: Network, dice: random.Random) -> Edit:
    new_id = random_ids(dice)
    organisations, links = sorted(network.organisations), sorted(network.links)
    one, other = dice.choice(organisations), dice.choice(organisations)
    choice = dice.randrange(6)
    if choice == 0 and len(organisations) > 2:
        return editing.remove(network, Kind.ORGANISATION, [one])
    if choice == 1 and links:
        return editing.remove(network, Kind.LINK, [dice.choice(links)])
    if choice == 2:
        return editing.add_supplier_of(network, one, "Nieuw", new_id, is_known=False)
    if choice == 3:
        return editing.place(network, {one: (dice.random() * 900, dice.random() * 900)})
    if choice == 4:
        return editing.set_own(network, one)
    return editing.connect(network, one, other, new_id)
