"""The canvas by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from tests.ui.canvas.conftest import Person

pytestmark = pytest.mark.full

_CONTROL = Qt.KeyboardModifier.ControlModifier


def test_that_the_first_arrow_goes_to_the_own_company(person: Person, selection: Selection) -> None:
    person.key(Qt.Key.Key_Left)
    assert selection.ids == ("own",)


def test_that_arrows_walk_from_company_to_delivery_to_company(
    person: Person, selection: Selection
) -> None:
    selection.set(Kind.ORGANISATION, ["spinner"])
    person.key(Qt.Key.Key_Right)
    assert (selection.kind, selection.ids) == (Kind.LINK, ("l3",))
    person.key(Qt.Key.Key_Right)
    assert (selection.kind, selection.ids) == (Kind.ORGANISATION, ("weaver",))
    person.key(Qt.Key.Key_Left)
    person.key(Qt.Key.Key_Left)
    assert selection.ids == ("spinner",)


def test_that_up_and_down_walk_over_the_deliveries_of_one_buyer(
    person: Person, selection: Selection
) -> None:
    selection.set(Kind.ORGANISATION, ["own"])
    person.key(Qt.Key.Key_Left)
    for _ in range(3):
        person.key(Qt.Key.Key_Up)
    seen = [selection.ids[0]]
    for _ in range(2):
        person.key(Qt.Key.Key_Down)
        seen.append(selection.ids[0])
    assert sorted(seen) == ["l1", "l2", "l5"]


def test_that_up_and_down_walk_within_a_column(person: Person, selection: Selection) -> None:
    selection.set(Kind.ORGANISATION, ["weaver"])
    for _ in range(3):
        person.key(Qt.Key.Key_Up)
    seen = {selection.ids[0]}
    for _ in range(2):
        person.key(Qt.Key.Key_Down)
        seen.add(selection.ids[0])
    assert seen == {"weaver", "buckles", "office"}


def test_that_enter_asks_for_the_details(
    person: Person, selection: Selection, qtbot: QtBot
) -> None:
    selection.set(Kind.ORGANISATION, ["weaver"])
    with qtbot.waitSignal(person.view.details_asked, timeout=100):
        person.key(Qt.Key.Key_Return)


def test_that_l_links_to_the_company_walked_to(
    person: Person, selection: Selection, document: Document
) -> None:
    before = set(document.network.links)
    selection.set(Kind.ORGANISATION, ["spinner"])
    person.key(Qt.Key.Key_L)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        person.key(key)
    assert selection.ids == ("own",)
    person.key(Qt.Key.Key_Return)
    (new,) = set(document.network.links) - before
    assert document.network.links[new].supplier == "spinner"
    assert document.network.links[new].buyer == "own"


def test_that_l_links_to_the_company_clicked_next(
    person: Person, selection: Selection, document: Document
) -> None:
    before = len(document.network.links)
    selection.set(Kind.ORGANISATION, ["buckles"])
    person.key(Qt.Key.Key_L)
    person.click(person.at("weaver"))
    assert len(document.network.links) == before + 1


def test_that_escape_ends_linking_before_it_clears(person: Person, selection: Selection) -> None:
    selection.set(Kind.ORGANISATION, ["buckles"])
    person.key(Qt.Key.Key_L)
    person.key(Qt.Key.Key_Escape)
    assert selection.ids == ("buckles",)
    person.key(Qt.Key.Key_Escape)
    assert selection.kind is None


def test_that_delete_removes_a_company_with_its_deliveries_and_undo_restores_the_picture(
    person: Person, selection: Selection, document: Document
) -> None:
    before = person.view.grab().toImage()
    selection.set(Kind.ORGANISATION, ["weaver"])
    person.key(Qt.Key.Key_Delete)
    assert set(document.network.links) == {"l2", "l4", "l5"}
    assert "weaver" not in person.view.scene.model.nodes.rows.row_of
    document.undo()
    assert set(document.network.links) == {"l1", "l2", "l3", "l4", "l5"}
    assert set(person.view.scene.model.links.rows.row_of) == set(document.network.links)
    assert before.size() == person.view.grab().toImage().size()


@pytest.mark.parametrize("key", [Qt.Key.Key_Insert, Qt.Key.Key_N])
def test_that_insert_or_n_adds_a_supplier(
    person: Person, selection: Selection, key: Qt.Key
) -> None:
    selection.set(Kind.ORGANISATION, ["grower"])
    person.key(key)
    assert len(person.edits) == 1
    assert len(person.document.network.links_in("grower")) == 1


def test_that_home_goes_to_the_own_company(person: Person, selection: Selection) -> None:
    person.key(Qt.Key.Key_Home)
    assert selection.ids == ("own",)


def test_that_r_asks_for_a_risk(person: Person, selection: Selection, qtbot: QtBot) -> None:
    selection.set(Kind.LINK, ["l1"])
    with qtbot.waitSignal(person.view.asked, timeout=100) as asked:
        person.key(Qt.Key.Key_R)
    assert asked.args == ["tag_risk"]


def test_that_the_menu_key_opens_the_menu_of_what_is_selected(
    person: Person, selection: Selection
) -> None:
    selection.set(Kind.ORGANISATION, ["weaver"])
    person.key(Qt.Key.Key_Menu)
    menu = person.view.findChild(QMenu, "chain_menu")
    assert menu is not None
    assert "add_supplier" in [one.objectName() for one in menu.actions()]
    menu.close()


def test_that_a_screen_reader_hears_what_is_selected(person: Person, selection: Selection) -> None:
    selection.set(Kind.ORGANISATION, ["buckles"])
    said = person.view.canvas.accessibleDescription()
    assert "Gespenfabriek Ningbo" in said
    assert "China" in said
    selection.clear()
    assert "Arrow keys" in person.view.canvas.accessibleDescription()


def test_that_control_a_selects_every_company(person: Person, selection: Selection) -> None:
    person.key(Qt.Key.Key_A, _CONTROL)
    assert len(selection.ids) == 6


def test_that_control_and_signs_zoom_and_control_0_shows_all(
    view: ChainView, person: Person
) -> None:
    view.fit()
    whole = view.canvas.zoom
    person.key(Qt.Key.Key_Plus, _CONTROL)
    assert view.canvas.zoom > whole
    person.key(Qt.Key.Key_Minus, _CONTROL)
    person.key(Qt.Key.Key_Minus, _CONTROL)
    assert view.canvas.zoom < whole
    person.key(Qt.Key.Key_0, _CONTROL)
    assert view.canvas.zoom == whole
