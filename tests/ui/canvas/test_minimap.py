"""The overview: from 100 organisations, with a frame that goes where one drags it."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.canvas.corner import Corner
from imvo_desktop.ui.canvas.minimap import FROM_NODES, Minimap
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.settings import Appearance
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.group_organisations import GroupBy
from imvo_desktop.usecases.session import Session
from tests.benchmarks.synthetic import synthetic_chain
from tests.ui.hand import PATIENCE_MS
from tests.ui.memory_session import MemorySession


@pytest.fixture
def minimap(view: ChainView) -> Minimap:
    """The overview, seen or not."""
    found = view.findChild(Minimap, "chain_minimap")
    assert found is not None
    return found


def open_chain(qtbot: QtBot, view: ChainView, document: Document, size: int) -> None:
    """Open a made-up chain of so many organisations and wait until it is drawn."""
    # reason: the session in memory does what the window asks of a session, without a file
    document.adopt(cast("Session", MemorySession(synthetic_chain(size, size + 40))))
    nodes = view.scene.model.nodes
    qtbot.waitUntil(lambda: nodes.bounds() is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not view.scene.sceneRect().isEmpty(), timeout=PATIENCE_MS)


def test_that_a_small_chain_has_no_overview(minimap: Minimap) -> None:
    assert not minimap.isVisible()


@pytest.mark.full
def test_that_a_large_chain_has_one_until_it_is_grouped(
    qtbot: QtBot, view: ChainView, empty_document: Document, minimap: Minimap
) -> None:
    open_chain(qtbot, view, empty_document, FROM_NODES)
    assert minimap.isVisible()
    view.group(GroupBy.TIER)
    assert not minimap.isVisible()


@pytest.mark.full
def test_that_pressing_in_the_overview_goes_there(
    qtbot: QtBot, view: ChainView, empty_document: Document, minimap: Minimap
) -> None:
    open_chain(qtbot, view, empty_document, 150)
    view.canvas.set_zoom(1.0)
    for at, is_low in ((QPoint(minimap.width() // 2, 12), False),
                       (QPoint(minimap.width() // 2, minimap.height() - 12), True)):  # fmt: skip
        QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=at)
        middle = view.scene.sceneRect().center().y()
        assert (view.canvas.seen().center().y() > middle) is is_low
        assert minimap.frame().center().y() > minimap.height() / 2 or not is_low


@pytest.mark.full
def test_that_the_overview_follows_the_look(
    qtbot: QtBot, view: ChainView, empty_document: Document, minimap: Minimap, theme: Theme
) -> None:
    open_chain(qtbot, view, empty_document, FROM_NODES)
    light = minimap.grab().toImage().pixelColor(4, 4)
    theme.choose(Appearance.DARK)
    dark = minimap.grab().toImage().pixelColor(4, 4)
    theme.choose(Appearance.LIGHT)
    assert dark.lightness() < light.lightness()


def test_that_the_tools_stay_in_the_corner(view: ChainView) -> None:
    button = view.findChild(QToolButton, "chain_group")
    assert button is not None
    for width in (900, 600):
        view.resize(width, 500)
        right = button.window().mapFromGlobal(button.mapToGlobal(QPoint(button.width(), 0))).x()
        assert right < view.width()


def corner_of(view: ChainView) -> Corner:
    """The tools over the drawing."""
    found = view.findChild(Corner, "chain_corner")
    assert found is not None
    return found


def test_that_the_tools_are_as_wide_as_their_words(qtbot: QtBot, view: ChainView) -> None:
    button = corner_of(view).group_button
    view.resize(1000, 600)
    for by in GroupBy:
        button.show_chosen(by)
        qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())


def test_that_grouping_gives_way_in_a_narrow_view(qtbot: QtBot, view: ChainView) -> None:
    corner = corner_of(view)
    view.canvas.resize(corner.width(), 400)
    assert corner.group_button.isHidden()
    qtbot.waitUntil(lambda: corner.x() >= 0)
    view.canvas.resize(1000, 600)
    assert not corner.group_button.isHidden()
