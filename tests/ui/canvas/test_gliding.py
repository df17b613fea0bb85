"""Organisations glide to their places where movement is allowed, and end exactly there."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from imvo_desktop.analysis.assessment import Floats
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LIGHT
from imvo_desktop.ui import motion
from imvo_desktop.ui.canvas.chain_scene import ChainScene
from imvo_desktop.ui.canvas.gliding import Gliding
from imvo_desktop.ui.canvas.placing import rows_of
from imvo_desktop.usecases.arrange_chain import arrange
from tests.ui.chains import bicycle_bags


@pytest.fixture
def scene(qtbot: QtBot) -> ChainScene:
    """The bicycle bags, everything at its place."""
    found = ChainScene(LIGHT, Labels("en"))
    network = bicycle_bags()
    found.load(network, None)
    found.set_places(rows_of(arrange(network), found.model))
    return found


@pytest.fixture
def gliding(scene: ChainScene, monkeypatch: pytest.MonkeyPatch) -> Gliding:
    """Movement is allowed."""
    monkeypatch.setattr(motion, "allowed", lambda: True)
    return Gliding(scene)


def places(scene: ChainScene) -> Floats:
    """Where everything is drawn."""
    return scene.model.nodes.xy[: len(scene.model.nodes.rows)].copy()


def test_that_nodes_end_exactly_at_their_places(
    qtbot: QtBot, scene: ChainScene, gliding: Gliding
) -> None:
    ends = places(scene)
    gliding.begin(ends + 64.0)
    assert not np.array_equal(places(scene), ends)
    qtbot.waitUntil(lambda: not gliding.is_gliding)
    assert np.array_equal(places(scene), ends)


def test_that_a_movement_takes_less_than_150_milliseconds() -> None:
    assert motion.MOVING_MS < 150


def test_that_a_new_movement_ends_the_one_before(scene: ChainScene, gliding: Gliding) -> None:
    ends = places(scene)
    gliding.begin(ends + 64.0)
    gliding.finish()
    assert np.array_equal(places(scene), ends)
    assert not gliding.is_gliding


def test_that_a_node_that_is_dragged_meanwhile_is_let_go(
    scene: ChainScene, gliding: Gliding
) -> None:
    ends = places(scene)
    gliding.begin(ends + 64.0)
    scene.move(np.array([0]), np.array([[5.0, 7.0]]))
    gliding.finish()
    assert places(scene)[0].tolist() == [5, 7]
    assert np.array_equal(places(scene)[1:], ends[1:])


def test_that_nothing_glides_where_the_system_wants_no_movement(
    scene: ChainScene, gliding: Gliding, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion, "allowed", lambda: False)
    gliding.begin(places(scene) + 64.0)
    assert not gliding.is_gliding


def test_that_a_node_without_a_place_before_is_there_at_once(
    scene: ChainScene, gliding: Gliding
) -> None:
    ends = places(scene)
    starts = ends + 64.0
    starts[0] = np.nan
    gliding.begin(starts)
    assert np.array_equal(places(scene)[0], ends[0])
