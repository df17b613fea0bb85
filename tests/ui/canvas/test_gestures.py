"""What the mouse does on the canvas, pressed as a person presses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from imvo_desktop.charts.chain_style import NODE_WIDTH
from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.canvas.overlay_item import HANDLE_RADIUS
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from tests.ui.canvas.conftest import Person

pytestmark = pytest.mark.full

_RIGHT_HANDLE = NODE_WIDTH / 2 + HANDLE_RADIUS
_LEFT_HANDLE = -_RIGHT_HANDLE


def test_that_dragging_from_the_handle_makes_one_link_and_one_undo_step(
    person: Person, document: Document
) -> None:
    before = set(document.network.links)
    person.hover(person.at("spinner"))
    person.drag(person.at("spinner", _RIGHT_HANDLE), person.at("own"))
    (new,) = set(document.network.links) - before
    made = document.network.links[new]
    assert (made.supplier, made.buyer) == ("spinner", "own")
    assert len(person.edits) == 1
    document.undo()
    assert set(document.network.links) == before


def test_that_dragging_from_the_left_handle_links_the_other_way(
    person: Person, document: Document
) -> None:
    before = set(document.network.links)
    person.hover(person.at("weaver"))
    person.drag(person.at("weaver", _LEFT_HANDLE), person.at("grower"))
    (new,) = set(document.network.links) - before
    made = document.network.links[new]
    assert (made.supplier, made.buyer) == ("grower", "weaver")


def test_that_a_new_link_is_selected(person: Person, selection: Selection) -> None:
    person.hover(person.at("grower"))
    person.drag(person.at("grower", _RIGHT_HANDLE), person.at("own"))
    assert selection.kind is Kind.LINK
    assert selection.single is not None


def test_that_dropping_a_link_on_nothing_makes_a_buyer_there(
    person: Person, document: Document
) -> None:
    before = set(document.network.organisations)
    person.hover(person.at("spinner"))
    there = QPoint(150, 60)
    person.drag(person.at("spinner", _RIGHT_HANDLE), there)
    (new,) = set(document.network.organisations) - before
    (link,) = document.network.links_in(new)
    assert link.supplier == "spinner"
    assert person.place_of(new) is not None
    assert len(person.edits) == 1


def test_that_dropping_from_the_left_handle_makes_a_supplier_there(
    person: Person, document: Document
) -> None:
    before = set(document.network.organisations)
    person.hover(person.at("weaver"))
    person.drag(person.at("weaver", _LEFT_HANDLE), QPoint(150, 60))
    (new,) = set(document.network.organisations) - before
    assert [one.buyer for one in document.network.links_out(new)] == ["weaver"]


def test_that_we_deliver_to_a_customer(person: Person, document: Document) -> None:
    before = set(document.network.organisations)
    person.hover(person.at("own"))
    person.drag(person.at("own", _RIGHT_HANDLE), QPoint(150, 60))
    (new,) = set(document.network.organisations) - before
    assert document.network.organisations[new].kind is OrganisationKind.CUSTOMER


def test_that_escape_takes_back_a_link_on_its_way(person: Person) -> None:
    person.hover(person.at("spinner"))
    person.press(person.at("spinner", _RIGHT_HANDLE))
    QTest.mouseMove(person.viewport, person.at("own"))
    person.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(
        person.viewport,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        person.at("own"),
    )
    assert not person.edits


def test_that_the_plus_of_a_node_adds_its_supplier(
    person: Person, document: Document, selection: Selection
) -> None:
    person.hover(person.at("grower"))
    person.click(person.at("grower", _LEFT_HANDLE))
    (link,) = document.network.links_in("grower")
    assert selection.kind is Kind.ORGANISATION
    assert selection.ids == (link.supplier,)


def test_that_dragging_a_node_is_one_edit_of_its_place(person: Person, document: Document) -> None:
    person.drag(person.at("buckles"), person.at("buckles") + QPoint(40, 90))
    assert len(person.edits) == 1
    assert set(document.network.records(Kind.PLACEMENT)) == {"buckles"}
    row = person.view.scene.model.nodes.rows.row_of["buckles"]
    centre = person.view.scene.centre(row)
    assert (centre.x(), centre.y()) == person.place_of("buckles")


def test_that_undoing_a_drag_puts_the_node_back(person: Person, document: Document) -> None:
    before = person.at("buckles")
    person.drag(before, before + QPoint(40, 90))
    assert person.at("buckles") != before
    document.undo()
    person.view.fit()
    assert (person.at("buckles") - before).manhattanLength() <= 2


def test_that_selected_nodes_are_dragged_together(
    person: Person, document: Document, selection: Selection
) -> None:
    selection.set(Kind.ORGANISATION, ["weaver", "buckles"])
    person.drag(person.at("weaver"), person.at("weaver") + QPoint(0, 120))
    assert set(document.network.records(Kind.PLACEMENT)) == {"weaver", "buckles"}
    assert len(person.edits) == 1


def test_that_escape_takes_back_a_drag(person: Person) -> None:
    before = person.at("weaver")
    person.press(before)
    QTest.mouseMove(person.viewport, before + QPoint(60, 60))
    assert person.at("weaver") != before
    person.key(Qt.Key.Key_Escape)
    assert person.at("weaver") == before
    assert not person.edits


def test_that_a_band_selects_the_nodes_inside(person: Person, selection: Selection) -> None:
    start, end = person.at("buckles", -120), person.at("buckles", 120)
    person.drag(start - QPoint(0, 20), end + QPoint(0, 20))
    assert selection.ids == ("buckles",)


def test_that_clicking_the_ground_selects_nothing(person: Person, selection: Selection) -> None:
    selection.set(Kind.ORGANISATION, ["weaver"])
    person.click(QPoint(5, 5))
    assert selection.kind is None


def test_that_clicking_a_node_selects_it_everywhere(person: Person, selection: Selection) -> None:
    person.click(person.at("weaver"))
    assert (selection.kind, selection.ids) == (Kind.ORGANISATION, ("weaver",))


def test_that_control_click_adds_to_the_selection(person: Person, selection: Selection) -> None:
    person.click(person.at("weaver"))
    person.click(person.at("buckles"), Qt.KeyboardModifier.ControlModifier)
    assert selection.ids == ("weaver", "buckles")


def test_that_control_click_takes_out_of_the_selection(
    person: Person, selection: Selection
) -> None:
    selection.set(Kind.ORGANISATION, ["weaver", "buckles"])
    person.click(person.at("weaver"), Qt.KeyboardModifier.ControlModifier)
    assert selection.ids == ("buckles",)


def test_that_clicking_a_link_selects_it(person: Person, selection: Selection) -> None:
    person.click(person.on_link("l3"))
    assert (selection.kind, selection.ids) == (Kind.LINK, ("l3",))


def test_that_a_selection_made_elsewhere_is_shown(view: ChainView, selection: Selection) -> None:
    selection.set(Kind.LINK, ["l1"])
    links = view.scene.model.links
    assert links.is_selected[links.rows.row_of["l1"]]
    selection.set(Kind.ORGANISATION, ["own"])
    nodes = view.scene.model.nodes
    assert nodes.is_selected[nodes.rows.row_of["own"]]
    assert not links.is_selected.any()


def test_that_the_middle_button_pans(person: Person) -> None:
    person.view.canvas.set_zoom(3.0)
    before = person.at("own")
    person.drag(QPoint(300, 300), QPoint(320, 330), Qt.MouseButton.MiddleButton)
    assert person.at("own") - before == QPoint(20, 30)


def test_that_space_and_drag_pans(person: Person, selection: Selection) -> None:
    person.view.canvas.set_zoom(3.0)
    before = person.at("own")
    QTest.keyPress(person.view.canvas, Qt.Key.Key_Space)
    person.drag(QPoint(300, 300), QPoint(320, 330))
    QTest.keyRelease(person.view.canvas, Qt.Key.Key_Space)
    assert person.at("own") - before == QPoint(20, 30)
    assert selection.kind is None


def test_that_tidying_forgets_every_place_in_one_edit(person: Person, document: Document) -> None:
    person.drag(person.at("weaver"), person.at("weaver") + QPoint(0, 100))
    person.drag(person.at("buckles"), person.at("buckles") + QPoint(0, 100))
    person.edits.clear()
    person.view.tidy()
    assert not document.network.records(Kind.PLACEMENT)
    assert len(person.edits) == 1


def test_that_what_is_dragged_out_of_the_view_stays_in_sight(person: Person) -> None:
    person.drag(person.at("weaver"), QPoint(-400, 200))
    assert person.viewport.rect().contains(person.at("weaver"))
