"""What the filter leaves out is drawn quietly; what is selected never fades."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from imvo_desktop.charts.chain_style import faded_node, mixed
from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import DARK, LIGHT, Palette
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases.chain_filter import Kept

pytestmark = pytest.mark.full

WEAVERS = Kept(frozenset({"weaver", "own"}), frozenset({"l1"}), frozenset())


def colour_of(view: ChainView, organisation: str) -> QColor:
    """The colour of a node just inside its upper left corner."""
    centre = view.scene.centre(view.scene.model.nodes.rows.row_of[organisation])
    view.canvas.set_zoom(1.0)
    view.canvas.centerOn(centre)
    at = view.canvas.mapFromScene(centre)
    return view.canvas.viewport().grab().toImage().pixelColor(at.x() - 78, at.y() - 16)


def test_that_what_is_not_kept_is_drawn_quietly(view: ChainView) -> None:
    view.scene.fade(WEAVERS)
    quiet = QColor(faded_node(LIGHT).fill)
    assert colour_of(view, "buckles") == quiet
    assert colour_of(view, "weaver") != quiet


def test_that_without_a_filter_nothing_is_quiet(view: ChainView) -> None:
    before = colour_of(view, "buckles")
    view.scene.fade(WEAVERS)
    view.scene.fade(None)
    assert colour_of(view, "buckles") == before
    assert not view.scene.model.links.is_faded.any()


def test_that_what_is_selected_does_not_fade(view: ChainView, selection: Selection) -> None:
    before = colour_of(view, "buckles")
    view.scene.fade(WEAVERS)
    selection.set(Kind.ORGANISATION, ["buckles"])
    assert colour_of(view, "buckles") == before


def test_that_links_that_are_kept_are_drawn_before_heavier_ones(view: ChainView) -> None:
    links = view.scene.model.links
    view.scene.fade(Kept(frozenset(), frozenset({"l5"}), frozenset()))
    assert links.heaviest(links.alive_rows(), 1).tolist() == [links.rows.row_of["l5"]]


def test_that_an_organisation_that_comes_is_not_faded(view: ChainView) -> None:
    view.scene.fade(WEAVERS)
    nodes = view.scene.model.nodes
    row = nodes.rows.row_of["buckles"]
    nodes.drop("buckles")
    assert not nodes.is_faded[row]


def test_that_the_same_filter_again_draws_nothing_anew(view: ChainView) -> None:
    assert view.scene.model.fade(WEAVERS)
    assert not view.scene.model.fade(WEAVERS)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_that_a_paler_colour_lies_between_the_two(palette: Palette) -> None:
    parts = [QColor(mixed(palette.line, palette.ground, part)) for part in (1.0, 0.5, 0.0)]
    reds = [one.red() for one in parts]
    assert (parts[0], parts[2]) == (QColor(palette.line), QColor(palette.ground))
    assert sorted(reds) in (reds, reds[::-1])
    assert np.ptp(reds) > 0
