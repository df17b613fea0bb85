"""The map among the other views of the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.map.map_legend import MapLegend
from imvo_desktop.ui.map.map_view import MapView
from imvo_desktop.ui.reveal import reveal
from tests.ui.hand import PATIENCE_MS
from tests.ui.walker import CTRL, SHIFT, Walker


@pytest.fixture
def walker(qtbot: QtBot, started: Program, tmp_path: Path) -> Iterator[Walker]:
    """Someone with the example open."""
    from imvo_desktop.usecases.example import example_edit

    path = tmp_path / "Fietstas.imvo"
    started.document.create_project(path, lambda: example_edit("nl"))
    found = Walker(qtbot, started, tmp_path)
    qtbot.waitUntil(lambda: started.document.assessment is not None, timeout=PATIENCE_MS)
    found.wait_until_quiet()
    yield found
    found.wait_until_quiet()


@pytest.mark.full
def test_that_keys_lead_to_the_map_and_from_it_to_what_lacks_a_country(
    walker: Walker,
) -> None:
    opened(walker)
    walker.hand.click("map_fill")

    lacking = {
        one.id for one in walker.document.network.links.values() if not one.country_of_making
    }
    assert walker.selection.kind is Kind.LINK
    assert set(walker.selection.ids) == lacking
    field = walker.wait_for(QWidget, "field.country_of_making")
    walker.qtbot.waitUntil(field.hasFocus, timeout=PATIENCE_MS)


@pytest.mark.full
def test_that_the_map_speaks_both_languages(walker: Walker) -> None:
    view = opened(walker)
    assert texts(view) == ("Where made", "Country", "Not known", "not known, Exact place")
    walker.window.run("speak_dutch")
    walker.qtbot.waitUntil(
        lambda: (
            texts(view) == ("Waar gemaakt", "Land", "Niet bekend", "niet bekend, Precieze plaats")
        ),
        timeout=PATIENCE_MS,
    )


def opened(walker: Walker) -> MapView:
    """The map, opened by its keys."""
    walker.press(Qt.Key.Key_M, CTRL | SHIFT)
    view = walker.wait_for(MapView, "map_view")
    walker.qtbot.waitUntil(lambda: view.model.is_ready, timeout=PATIENCE_MS)
    return view


def texts(view: MapView) -> tuple[str, str, str, str]:
    """A button, a head, the first row and a part of the legend."""
    button = view.findChild(QPushButton, "map_made")
    legend = view.findChild(MapLegend)
    assert button is not None
    assert legend is not None
    head = view.list.rows.headerData(0, Qt.Orientation.Horizontal)
    entries = legend.accessibleDescription().split(", ")[5:7]
    return button.text(), str(head), view.list.rows.index(0, 0).data(), ", ".join(entries)


def test_that_a_control_behind_a_tab_is_brought_forward(qtbot: QtBot) -> None:
    tabs, page = QTabWidget(), QWidget()
    control = QWidget(page)
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    tabs.addTab(QWidget(), "first")
    tabs.addTab(page, "second")
    qtbot.addWidget(tabs)
    tabs.show()
    tabs.activateWindow()
    reveal(control)

    assert tabs.currentWidget() is page
    qtbot.waitUntil(control.hasFocus)
