"""Groups and collapsed branches on the canvas, pressed as a person presses them."""

from __future__ import annotations

import random
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.ui.canvas.chain_scene import Hit, Part
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.fold_chain import fold
from imvo_desktop.usecases.group_organisations import GroupBy
from imvo_desktop.usecases.session import Session
from tests.benchmarks.synthetic import synthetic_chain
from tests.ui.canvas.conftest import Person
from tests.ui.hand import PATIENCE_MS
from tests.ui.memory_session import MemorySession

pytestmark = pytest.mark.full

IN = "group:country:suppliers:IN"
_MARK = QPointF(-78, 24)


def drawn(view: ChainView) -> set[str]:
    """The nodes on the canvas."""
    return set(view.scene.model.nodes.rows.row_of)


def mark_of(person: Person, node: str) -> QPoint:
    """Where the + or − of a node is on the screen."""
    row = person.view.scene.model.nodes.rows.row_of[node]
    return person.view.canvas.mapFromScene(person.view.scene.centre(row) + _MARK)


def test_that_minus_hides_the_branch_and_plus_shows_it(
    person: Person, view: ChainView, selection: Selection
) -> None:
    everyone = drawn(view)
    selection.set(Kind.ORGANISATION, ["weaver"])
    person.key(Qt.Key.Key_Minus)
    assert drawn(view) == everyone - {"spinner", "grower"}
    person.key(Qt.Key.Key_Plus)
    assert drawn(view) == everyone
    assert not person.edits


def test_that_the_sign_on_a_node_folds(person: Person, view: ChainView) -> None:
    view.canvas.set_zoom(1.0)
    person.hover(person.at("weaver"))
    person.click(mark_of(person, "weaver"))
    assert "spinner" not in drawn(view)
    person.click(mark_of(person, "weaver"))
    assert "spinner" in drawn(view)


def test_that_the_folded_node_stays_at_its_height(
    view: ChainView, empty_document: Document, document: Document
) -> None:
    empty_document.adopt(cast("Session", MemorySession(synthetic_chain(60, 80))))
    view.canvas.set_zoom(2.0)
    middle = view.scene.sceneRect().center()
    rows = view.scene.model.nodes.rows
    node = min(rows.row_of, key=lambda one: away(view, one, middle))
    view.canvas.centerOn(view.scene.centre(rows.row_of[node]))
    before = view.canvas.mapFromScene(view.scene.centre(rows.row_of[node]))
    view.folds.collapse(node)
    after = view.canvas.mapFromScene(view.scene.centre(view.scene.model.nodes.rows.row_of[node]))
    assert abs(after.y() - before.y()) <= 2


def away(view: ChainView, node: str, point: QPointF) -> float:
    """How far a node with suppliers is from a point; endless for one without."""
    by = view.scene.centre(view.scene.model.nodes.rows.row_of[node]) - point
    return by.manhattanLength() if view.folds.has_suppliers(node) else float("inf")


def test_that_the_menu_collapses_a_branch(view: ChainView) -> None:
    row = view.scene.model.nodes.rows.row_of["weaver"]
    view.canvas.menu_asked.emit(Hit(Part.NODE, row), view.canvas.mapToGlobal(view.pos()))
    menu = view.findChild(QMenu, "chain_menu")
    assert menu is not None
    next(one for one in menu.actions() if one.objectName() == "fold").trigger()
    menu.close()
    assert "spinner" not in drawn(view)


def test_that_the_button_groups_by_country(view: ChainView) -> None:
    button = view.findChild(QToolButton, "chain_group")
    assert button is not None
    next(one for one in button.menu().actions() if one.objectName() == "group_by.country").trigger()
    assert drawn(view) == {"own", "buckles", "grower", "office", IN}
    row = view.scene.model.nodes.rows.row_of[IN]
    assert view.scene.model.nodes.names[row] == "India"


def test_that_a_group_has_the_gravest_level_of_its_members(
    view: ChainView, document: Document
) -> None:
    nodes = view.scene.model.nodes
    before = [int(nodes.level[nodes.rows.row_of[one]]) for one in ("weaver", "spinner")]
    view.group(GroupBy.COUNTRY)
    nodes = view.scene.model.nodes
    assert int(nodes.level[nodes.rows.row_of[IN]]) == max(before)


def test_that_unfolding_shows_the_levels_of_before(view: ChainView) -> None:
    def levels() -> dict[str, int]:
        nodes = view.scene.model.nodes
        return {one: int(nodes.level[row]) for one, row in nodes.rows.row_of.items()}

    before = levels()
    view.group(GroupBy.COUNTRY)
    view.folds.unfold_all()
    assert levels() == before


def test_that_clicking_a_group_selects_its_members(
    person: Person, view: ChainView, selection: Selection
) -> None:
    view.group(GroupBy.COUNTRY)
    person.click(person.at(IN))
    assert selection.ids == ("weaver", "spinner")


def test_that_a_member_selected_elsewhere_marks_its_group(
    view: ChainView, selection: Selection
) -> None:
    view.group(GroupBy.COUNTRY)
    selection.set(Kind.ORGANISATION, ["spinner"])
    nodes = view.scene.model.nodes
    assert nodes.is_selected[nodes.rows.row_of[IN]]


def test_that_plus_opens_a_group_and_minus_closes_it(
    person: Person, view: ChainView, selection: Selection
) -> None:
    view.group(GroupBy.COUNTRY)
    person.click(person.at(IN))
    person.key(Qt.Key.Key_Plus)
    assert {"weaver", "spinner"} <= drawn(view)
    selection.set(Kind.ORGANISATION, ["weaver"])
    view.folds.close_group("weaver")
    assert IN in drawn(view)


def test_that_a_hidden_member_is_revealed(view: ChainView) -> None:
    view.group(GroupBy.COUNTRY)
    view.folds.collapse(IN)
    assert view.folds.reveal("grower")
    assert "grower" in drawn(view)
    assert view.folds.reveal("spinner")
    assert "spinner" in drawn(view)
    assert not view.folds.reveal("spinner")


def test_that_a_group_can_be_dragged_without_an_edit(person: Person, view: ChainView) -> None:
    view.group(GroupBy.COUNTRY)
    person.drag(person.at(IN), person.at(IN) + QPoint(30, 40))
    assert not person.edits
    placed = view.folds.folding.placed
    assert [one.id for one in placed] == [IN]


def test_that_nothing_can_be_linked_to_a_group(person: Person, view: ChainView) -> None:
    view.group(GroupBy.COUNTRY)
    assert not view.commands.connect_nodes("buckles", IN)
    assert not view.commands.add_supplier(IN)
    assert not person.edits


def test_that_removing_a_group_removes_its_members_in_one_edit(
    person: Person, view: ChainView, document: Document
) -> None:
    view.group(GroupBy.COUNTRY)
    person.click(person.at(IN))
    person.key(Qt.Key.Key_Delete)
    assert len(person.edits) == 1
    assert not {"weaver", "spinner"} & set(document.network.organisations)
    document.undo()
    assert IN in drawn(view)


def test_that_another_project_begins_unfolded(
    view: ChainView, empty_document: Document, document: Document
) -> None:
    view.group(GroupBy.COUNTRY)
    # reason: the session in memory does what the window asks of a session, without a file
    empty_document.adopt(cast("Session", MemorySession(synthetic_chain(20, 30))))
    assert view.folds.folding.is_plain
    assert len(drawn(view)) == 20


def test_that_a_large_chain_is_grouped_on_a_worker(
    qtbot: QtBot, empty_document: Document, selection: Selection, theme: Theme
) -> None:
    empty_document.adopt(cast("Session", MemorySession(synthetic_chain(1500, 2000))))
    view = ChainView(empty_document, selection, theme)
    qtbot.addWidget(view)
    view.show()
    view.group(GroupBy.TIER)
    qtbot.waitUntil(lambda: len(drawn(view)) == 6, timeout=PATIENCE_MS)
    view.group(GroupBy.NOTHING)
    qtbot.waitUntil(lambda: len(drawn(view)) == 1500, timeout=PATIENCE_MS)


@pytest.mark.parametrize("seed", range(6))
def test_that_edits_while_folded_end_as_a_fresh_drawing(
    view: ChainView, document: Document, seed: int
) -> None:
    dice = random.Random(seed)
    view.group(GroupBy.COUNTRY)
    view.folds.collapse(dice.choice(sorted(drawn(view))))
    for _ in range(8):
        document.do(some_edit(document, dice))
        expected = fold(document.network, view.folds.folding, document.labels).network
        links = view.scene.model.links
        ids = view.scene.model.nodes.rows.ids
        ends = {one: (ids[links.supplier[row]], ids[links.buyer[row]])
                for one, row in links.rows.row_of.items()}  # fmt: skip
        assert drawn(view) == set(expected.organisations)
        assert ends == {one.id: (one.supplier, one.buyer) for one in expected.links.values()}


def some_edit(document: Document, dice: random.Random) -> Edit:
    """Any edit of the chain."""
    network, new_id = document.network, random_ids(dice)
    one, other = (dice.choice(sorted(network.organisations)) for _ in range(2))
    choice = dice.randrange(4)
    if choice == 0 and len(network.organisations) > 3:
        return editing.remove(network, Kind.ORGANISATION, [one])
    if choice == 1:
        return editing.add_supplier_of(network, one, "Nieuw", new_id)
    if choice == 2:
        country = dice.choice(["IN", "CN", None])
        return editing.change(network, Kind.ORGANISATION, [one], country=country)
    return editing.connect(network, one, other, new_id)
