"""The canvas on a real project file: what is drawn is what is stored."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from imvo_desktop.charts.chain_style import NODE_WIDTH
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.canvas.overlay_item import HANDLE_RADIUS
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.session import Session
from tests.ui.canvas.conftest import Person


def test_that_links_and_places_made_by_mouse_are_there_when_the_file_is_opened_again(
    qtbot: QtBot, stored: Session, empty_document: Document, selection: Selection, theme: Theme
) -> None:
    view = ChainView(empty_document, selection, theme)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    person = Person(view, empty_document)
    sequence, path = stored.sequence, Path(stored.path)
    person.hover(person.at("spinner"))
    person.drag(person.at("spinner", NODE_WIDTH / 2 + HANDLE_RADIUS), person.at("own"))
    person.drag(person.at("buckles"), person.at("buckles") + QPoint(30, 90))
    assert stored.sequence == sequence + 2
    place = person.place_of("buckles")
    empty_document.close()
    again = Session.open(path, author="tester", read_only=True)
    empty_document.adopt(again)
    assert {one.buyer for one in again.network.links_out("spinner")} == {"weaver", "own"}
    assert person.place_of("buckles") == place
    row = view.scene.model.nodes.rows.row_of["buckles"]
    assert (view.scene.centre(row).x(), view.scene.centre(row).y()) == place
