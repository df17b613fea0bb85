"""Places follow edits at once or from a worker; what was drawn before is drawn the same."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.ui.canvas.chain_model import ChainModel
from imvo_desktop.ui.canvas.placing import Places, Placing, rows_of
from imvo_desktop.ui.jobs import Workers
from tests.benchmarks.synthetic import synthetic_chain
from tests.ui.chains import bicycle_bags


class Drawing:
    """A chain whose places are followed, as the canvas does."""

    def __init__(self, network: Network, workers: Workers) -> None:
        self.network = network
        self.model = ChainModel()
        self.model.load(network)
        self.places: Places = {}
        self.times = 0
        self.placing = Placing(workers)
        self.placing.placed.connect(self.take)
        self.placing.begin(network)

    def take(self, places: Places) -> None:
        """Draw everyone there."""
        self.places = dict(places)
        self.times += 1
        self.model.move_all(rows_of(places, self.model))

    def do(self, edit: Edit) -> None:
        """Make an edit and follow it."""
        self.network.apply(edit)
        self.model.apply(edit)
        self.placing.follow(edit, self.network, self.model)


@pytest.fixture
def drawing(workers: Workers) -> Drawing:
    """The bicycle bags."""
    return Drawing(bicycle_bags(), workers)


def test_that_undo_gives_back_the_very_same_places(drawing: Drawing) -> None:
    before = drawing.places
    edit = editing.add_supplier_of(drawing.network, "weaver", "New", iter("ab").__next__)
    drawing.do(edit)
    assert len(drawing.places) == len(before) + 1
    drawing.do(edit.reversed())
    assert drawing.places == before


def test_that_undoing_a_drag_gives_back_the_very_same_places(drawing: Drawing) -> None:
    add = editing.add_supplier_of(drawing.network, "weaver", "New", iter("ab").__next__)
    drawing.do(add)
    before = drawing.places
    drag = editing.place(drawing.network, {"weaver": (-900.0, 500.0)})
    drawing.do(drag)
    drawing.do(drag.reversed())
    assert drawing.places == before


def test_that_others_stay_where_one_is_dragged(drawing: Drawing) -> None:
    times = drawing.times
    drawing.do(editing.place(drawing.network, {"weaver": (-900.0, 500.0)}))
    assert drawing.times == times


def test_that_a_name_places_nobody(drawing: Drawing) -> None:
    times = drawing.times
    drawing.do(editing.change(drawing.network, Kind.ORGANISATION, ["weaver"], name="Other"))
    assert drawing.times == times


def test_that_a_large_chain_is_placed_on_a_worker(qtbot: QtBot, workers: Workers) -> None:
    drawing = Drawing(synthetic_chain(1200, 1500), workers)
    assert not drawing.places
    qtbot.waitUntil(lambda: len(drawing.places) == 1200)


def test_that_only_the_last_request_is_answered(qtbot: QtBot, workers: Workers) -> None:
    drawing = Drawing(synthetic_chain(1200, 1500), workers)
    edit = editing.add_supplier_of(drawing.network, "o0000000", "New", iter("ab").__next__)
    drawing.do(edit)
    qtbot.waitUntil(lambda: bool(drawing.places))
    assert len(drawing.places) == 1201
    assert drawing.times == 1


def test_that_edits_that_follow_each_other_are_placed_together(
    qtbot: QtBot, workers: Workers
) -> None:
    drawing = Drawing(synthetic_chain(1200, 1500), workers)
    qtbot.waitUntil(lambda: bool(drawing.places))
    new_id = iter("abcd").__next__
    drawing.do(editing.add_supplier_of(drawing.network, "o0000000", "New", new_id))
    drawing.do(editing.place(drawing.network, {"o0000001": (-900.0, 500.0)}))
    drawing.do(editing.add_supplier_of(drawing.network, "o0000000", "Newer", new_id))
    qtbot.waitUntil(lambda: len(drawing.places) == 1202)
    assert drawing.times == 2
    assert drawing.places["o0000001"] == (-900.0, 500.0)


def test_that_another_chain_is_not_placed_as_the_one_before(qtbot: QtBot, workers: Workers) -> None:
    drawing = Drawing(synthetic_chain(1200, 1500), workers)
    drawing.do(editing.add_supplier_of(drawing.network, "o0000000", "New", iter("ab").__next__))
    drawing.placing.begin(bicycle_bags())
    drawing.places = {}
    qtbot.wait(150)
    qtbot.waitUntil(lambda: workers.is_idle)
    assert not drawing.places


def test_that_drawing_anew_forgets_what_edits_moved(drawing: Drawing) -> None:
    fresh = drawing.places
    turned = {one: (x, -y) for one, (x, y) in fresh.items()}
    drawing.model.move_all(rows_of(turned, drawing.model))
    drawing.placing.renew(drawing.network)
    assert drawing.places == fresh
