"""The map with a mouse and keys, on a project in memory."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.map.map_view import MapView
from imvo_desktop.ui.map.viewpoint import on_plane
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.settings import Appearance
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.map_places import Showing
from tests.ui.chains import bicycle_bags
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession

NINGBO = (29.87, 121.54)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Traveller:
    """A person at the map; knows where things are by their names."""

    def __init__(self, qtbot: QtBot, view: MapView, document: Document) -> None:
        self.qtbot = qtbot
        self.view = view
        self.canvas = view.canvas
        self.hand = Hand(view)
        self.edits: list[Edit] = []
        document.changed.connect(self.edits.append)

    def wait(self) -> None:
        """Wait until the map shows what the document holds."""
        self.qtbot.waitUntil(lambda: self.view.model.is_ready, timeout=PATIENCE_MS)

    def at(self, organisation: str, country: str = "") -> QPoint:
        """The pixel of an organisation, in `country` if it makes in several."""
        shown = self.view.model.shown
        assert shown is not None
        places = shown.places
        row = next(
            row
            for row, one in enumerate(places.organisations)
            if one == organisation and places.spots[row].country.startswith(country)
        )
        x, y = self.canvas.view.to_pixels(self.view.model.xy[row : row + 1])[0].tolist()
        return QPoint(round(x), round(y))

    def at_degrees(self, lat: float, lon: float) -> QPoint:
        """The pixel of a place on earth."""
        place = on_plane(np.array([lat]), np.array([lon]))
        x, y = self.canvas.view.to_pixels(place)[0].tolist()
        return QPoint(round(x), round(y))

    def look_closely(self, lat: float, lon: float) -> None:
        """Look so closely that marks fall apart."""
        place = on_plane(np.array([lat]), np.array([lon]))[0].tolist()
        self.canvas.look_from(self.canvas.view.fitted().zoomed(60).showing(*place))

    def show(self, showing: Showing) -> None:
        """Press the button of what the map is to show."""
        self.hand.click(f"map_{showing}")
        self.wait()

    def click(self, at: QPoint, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Click a pixel."""
        QTest.mouseClick(self.canvas, LEFT, modifier, at)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press, move and let go."""
        QTest.mousePress(self.canvas, LEFT, NONE, start)
        QTest.mouseMove(self.canvas, (start + end) / 2)
        QTest.mouseMove(self.canvas, end)
        QTest.mouseRelease(self.canvas, LEFT, NONE, end)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key on the map."""
        QTest.keyClick(self.canvas, key, modifier)


@pytest.fixture
def session() -> MemorySession:
    """The bicycle bags; the buckles come from an exact place."""
    records = list(bicycle_bags())
    for at, one in enumerate(records):
        if one.id == "buckles":
            lat, lon = NINGBO
            records[at] = dataclasses.replace(cast(Organisation, one), lat=lat, lon=lon)
    return MemorySession(Network(records))


@pytest.fixture
def traveller(
    qtbot: QtBot, qapp: QApplication, document: Document, selection: Selection
) -> Iterator[Traveller]:
    """Someone at the map, which is in sight."""
    view = MapView(document, selection, Theme(qapp, Appearance.LIGHT))
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show()
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)
    found = Traveller(qtbot, view, document)
    found.wait()
    yield found
    view.hide()
    found.qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
