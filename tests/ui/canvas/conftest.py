"""The chain view with a mouse and keys, on a project in memory or in a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.placement import Placement
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.settings import Appearance
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.session import Session
from tests.ui.chains import bicycle_bags


class Person:
    """Someone at the canvas: points at organisations by id, presses buttons and keys."""

    def __init__(self, view: ChainView, document: Document) -> None:
        self.view = view
        self.document = document
        self.viewport: QWidget = view.canvas.viewport()
        self.edits: list[Edit] = []
        document.changed.connect(self.edits.append)

    def at(self, organisation: str, right: float = 0.0) -> QPoint:
        """Where an organisation is on the screen, or so many pixels of the chain beside it."""
        row = self.view.scene.model.nodes.rows.row_of[organisation]
        return self.view.canvas.mapFromScene(self.view.scene.centre(row) + QPointF(right, 0))

    def on_link(self, link: str) -> QPoint:
        """Where the middle of a delivery is on the screen."""
        row = self.view.scene.model.links.rows.row_of[link]
        return self.view.canvas.mapFromScene(self.view.scene.link_centre(row))

    def click(
        self, at: QPoint, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Click with the left button."""
        QTest.mouseClick(self.viewport, Qt.MouseButton.LeftButton, modifier, at)

    def hover(self, at: QPoint) -> None:
        """Move the mouse without a button."""
        QTest.mouseMove(self.viewport, at)

    def press(self, at: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Press a button and keep it down."""
        QTest.mousePress(self.viewport, button, Qt.KeyboardModifier.NoModifier, at)

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    ) -> None:
        """Press, move in two steps, let go."""
        self.press(start, button)
        QTest.mouseMove(self.viewport, (start + end) / 2)
        QTest.mouseMove(self.viewport, end)
        QTest.mouseRelease(self.viewport, button, Qt.KeyboardModifier.NoModifier, end)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key."""
        QTest.keyClick(self.view.canvas, key, modifier)

    def place_of(self, organisation: str) -> tuple[float, float] | None:
        """Where a person put an organisation, None where it finds its own place."""
        found = self.document.network.get(Kind.PLACEMENT, organisation)
        # reason: records of the kind placement are placements
        return (one.x, one.y) if (one := cast("Placement | None", found)) is not None else None


@pytest.fixture
def stored(empty_document: Document, tmp_path: Path) -> Iterator[Session]:
    """The bicycle bags in a real project file, open in the document."""
    session = Session.create(tmp_path / "bags.imvo", author="tester")
    session.do(edit("new_project", (Change(None, record) for record in bicycle_bags())))
    empty_document.adopt(session)
    yield session
    empty_document.close()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light look."""
    return Theme(qapp, Appearance.LIGHT)


@pytest.fixture
def view(qtbot: QtBot, document: Document, selection: Selection, theme: Theme) -> ChainView:
    """The chain of the bicycle bags, with its levels, 1280 pixels wide."""
    found = ChainView(document, selection, theme)
    qtbot.addWidget(found)
    found.resize(1280, 800)
    found.show()
    qtbot.waitUntil(lambda: document.assessment is not None)
    return found


@pytest.fixture
def person(view: ChainView, document: Document) -> Person:
    """Someone at the canvas."""
    view.canvas.setFocus()
    return Person(view, document)
