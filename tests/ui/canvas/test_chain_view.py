"""What the chain view shows: words, looks, hints, and large chains."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.analysis.method import LEVEL_NUMBER, LEVELS
from imvo_desktop.charts.chain_parts import link_curve
from imvo_desktop.charts.chain_style import NODE_HEIGHT, NODE_WIDTH, node_look
from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Level, OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import DARK, LIGHT
from imvo_desktop.ui.canvas.chain_scene import NO_HIT, Hit, Part
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.canvas.node_items import ZOOM_TEXT
from imvo_desktop.ui.canvas.tips import Facts, tip
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.settings import Appearance
from imvo_desktop.ui.theme import Theme
from tests.benchmarks.synthetic import synthetic_chain
from tests.ui.canvas.conftest import Person
from tests.ui.hand import Hand
from tests.ui.memory_session import MemorySession

pytestmark = pytest.mark.full


def node_colour(view: ChainView, organisation: str) -> str:
    """The colour of a node just inside its upper left corner."""
    row = view.scene.model.nodes.rows.row_of[organisation]
    view.canvas.set_zoom(1.0)
    view.canvas.centerOn(view.scene.centre(row))
    at = view.canvas.mapFromScene(view.scene.centre(row))
    image: QImage = view.canvas.viewport().grab().toImage()
    return str(image.pixelColor(at.x() - 78, at.y() - 16).name().upper())


def facts(view: ChainView, document: Document) -> Facts:
    """What tips are told from."""
    return Facts(document.network, view.folds.shown, view.scene.model, document.assessment)


def test_that_links_and_nodes_take_their_levels_from_the_assessment(
    view: ChainView, document: Document
) -> None:
    assert document.assessment is not None
    links, found = view.scene.model.links, document.assessment.links
    shown = {one: LEVELS[links.level[links.rows.row_of[one]]] for one in links.rows.row_of}
    assert shown == {one: LEVELS[at] for one, at in zip(found.ids, found.level, strict=True)}
    assert shown["l3"] is Level.VERY_HIGH


def test_that_the_canvas_and_the_picture_bend_a_link_alike(view: ChainView) -> None:
    model = view.scene.model
    for row in model.links.alive_rows():
        supplier, buyer = (
            (float(x), float(y))
            for x, y in model.nodes.xy[[model.links.supplier[row], model.links.buyer[row]]]
        )
        curve = link_curve((supplier, buyer), float(model.links.lane[row]), "", 1, is_dashed=False)
        drawn = [
            *model.links.lines[row, :2],
            *model.links.controls[row],
            *model.links.lines[row, 2:],
        ]
        assert np.allclose(drawn, np.array(curve.points).ravel())


@pytest.mark.parametrize(
    ("appearance", "palette"), [(Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK)]
)
def test_that_a_node_has_the_colour_of_its_level_in_light_and_dark(
    view: ChainView, theme: Theme, appearance: Appearance, palette: object
) -> None:
    theme.choose(appearance)
    level = LEVELS[int(view.scene.model.nodes.level[view.scene.model.nodes.rows.row_of["buckles"]])]
    assert level is not Level.UNKNOWN
    expected = node_look(level, OrganisationKind.SUPPLIER, theme.palette).fill
    assert theme.palette == palette
    assert node_colour(view, "buckles") == expected
    theme.choose(Appearance.LIGHT)


def test_that_the_tip_says_name_product_and_level_in_words(
    view: ChainView, document: Document
) -> None:
    model = view.scene.model
    hit = Hit(Part.LINK, model.links.rows.row_of["l3"])
    text = tip(facts(view, document), Labels("nl"), hit)
    assert text == "Spinnerij Coimbatore → Weverij Anand<br>garen · India<br>zeer hoog"


def test_that_the_tip_says_that_a_delivery_is_assumed(view: ChainView, document: Document) -> None:
    hit = Hit(Part.LINK, view.scene.model.links.rows.row_of["l4"])
    assert "aangenomen" in tip(facts(view, document), Labels("nl"), hit).lower()


def test_that_a_tip_shows_what_a_person_wrote_as_letters(
    view: ChainView, document: Document
) -> None:
    document.do(editing.change(document.network, Kind.ORGANISATION, ["weaver"], name="<b>A & B"))
    hit = Hit(Part.NODE, view.scene.model.nodes.rows.row_of["weaver"])
    assert tip(facts(view, document), Labels("nl"), hit).startswith("&lt;b&gt;A &amp; B")
    assert tip(facts(view, document), Labels("nl"), NO_HIT) == ""


def test_that_the_legend_names_every_level_and_assumed(view: ChainView) -> None:
    legend = view.findChild(QWidget, "chain_legend")
    assert legend is not None
    assert legend.isVisible()
    for word in ("very high", "high", "medium", "low", "nothing found", "not known", "Assumed"):
        assert word in legend.accessibleDescription()


def test_that_every_control_has_a_name(view: ChainView) -> None:
    assert view.canvas.accessibleName()
    view.focus_search()
    view.add_note()
    view.rename()
    for kind in (QToolButton, QLineEdit, QPlainTextEdit):
        for control in view.findChildren(kind):
            assert control.accessibleName(), control.objectName()


def test_that_an_empty_project_offers_one_button(
    qtbot: QtBot, empty_document: Document, selection: Selection, theme: Theme
) -> None:
    view = ChainView(empty_document, selection, theme)
    qtbot.addWidget(view)
    view.show()
    button = view.findChild(QPushButton, "chain_empty_import")
    assert button is not None
    assert button.isVisible()
    with qtbot.waitSignal(view.import_asked, timeout=100):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_a_lonely_company_is_told_how_to_go_on(
    qtbot: QtBot, empty_document: Document, selection: Selection, theme: Theme
) -> None:
    own = Organisation(id="own", name="Wij", kind=OrganisationKind.OWN)
    empty_document.adopt(MemorySession(Network([own])))  # type: ignore[arg-type]  # as a session
    view = ChainView(empty_document, selection, theme)
    qtbot.addWidget(view)
    view.show()
    hint = view.findChild(QLabel, "chain_hint")
    assert hint is not None
    assert hint.isVisible()
    empty_document.do(
        editing.add_supplier_of(empty_document.network, "own", "A", empty_document.new_id)
    )
    assert not hint.isVisible()


def test_that_nothing_can_be_changed_while_the_project_is_read_only(
    person: Person, session: MemorySession, selection: Selection
) -> None:
    session.is_read_only = True
    selection.set(Kind.ORGANISATION, ["weaver"])
    person.key(Qt.Key.Key_Delete)
    person.drag(person.at("weaver"), person.at("buckles"))
    assert not person.edits


def test_that_a_rename_is_drawn_without_placing_anew(
    view: ChainView, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(view.scene, "set_places", asked.append)
    document.do(editing.change(document.network, Kind.ORGANISATION, ["weaver"], name="Nieuw"))
    assert "Nieuw" in view.scene.model.nodes.names
    assert not asked


def test_that_a_large_chain_is_placed_on_a_worker(
    qtbot: QtBot, empty_document: Document, selection: Selection, theme: Theme
) -> None:
    network = synthetic_chain(1200, 1300)
    empty_document.adopt(MemorySession(network))  # type: ignore[arg-type]  # as a session
    view = ChainView(empty_document, selection, theme)
    qtbot.addWidget(view)
    view.show()
    assert view.scene.model.nodes.bounds() is None
    qtbot.waitUntil(lambda: view.scene.model.nodes.bounds() is not None)
    view.fit()
    assert not view.scene.links.is_curved


@pytest.mark.parametrize("size", [(420, 340), (640, 400), (900, 500)])
def test_that_fit_keeps_every_organisation_clear_of_the_zoom_bar(
    qtbot: QtBot,
    empty_document: Document,
    selection: Selection,
    theme: Theme,
    size: tuple[int, int],
) -> None:
    network = synthetic_chain(60, 70)
    empty_document.adopt(MemorySession(network))  # type: ignore[arg-type]  # as a session
    view = ChainView(empty_document, selection, theme)
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    qtbot.waitUntil(lambda: view.scene.model.nodes.bounds() is not None)
    view.fit()
    tools, canvas = Hand(view).find(QWidget, "chain_tools"), view.canvas
    bar = QRectF(QRect(tools.mapTo(canvas, QPoint()) - canvas.viewport().pos(), tools.size()))
    half = QPointF(NODE_WIDTH, NODE_HEIGHT) * (canvas.zoom / 2)
    for row in range(len(network.organisations)):
        at = QPointF(canvas.mapFromScene(view.scene.centre(row)))
        assert not bar.intersects(QRectF(at - half, at + half)), row


def test_that_the_menu_of_a_node_adds_an_unknown_supplier(
    view: ChainView, document: Document, qapp: QApplication
) -> None:
    row = view.scene.model.nodes.rows.row_of["grower"]
    view.canvas.menu_asked.emit(Hit(Part.NODE, row), view.canvas.mapToGlobal(view.canvas.pos()))
    menu = view.findChild(QMenu, "chain_menu")
    assert menu is not None
    next(one for one in menu.actions() if one.objectName() == "add_unknown").trigger()
    menu.close()
    (link,) = document.network.links_in("grower")
    assert document.network.organisations[link.supplier].kind is OrganisationKind.UNKNOWN


def test_that_the_menu_of_a_node_offers_to_join_two(view: ChainView, selection: Selection) -> None:
    row = view.scene.model.nodes.rows.row_of["weaver"]
    for ids, is_there in ((["weaver"], False), (["weaver", "grower"], True)):
        selection.set(Kind.ORGANISATION, ids)
        view.canvas.menu_asked.emit(Hit(Part.NODE, row), view.canvas.mapToGlobal(view.pos()))
        menu = view.findChildren(QMenu, "chain_menu")[-1]
        assert ("merge" in [one.objectName() for one in menu.actions()]) is is_there
        menu.close()


def test_that_only_the_heaviest_links_are_drawn_where_there_are_too_many(view: ChainView) -> None:
    links = view.scene.model.links
    rows = links.heaviest(links.alive_rows(), 2)
    assert len(rows) == 2
    assert all(links.level[rows] >= LEVEL_NUMBER[Level.HIGH])


def test_that_the_ground_has_the_colour_of_the_palette(view: ChainView, theme: Theme) -> None:
    image = view.canvas.viewport().grab().toImage()
    assert image.pixelColor(2, 2) == QColor(theme.palette.ground)


def test_that_what_is_selected_elsewhere_comes_into_view(
    view: ChainView, selection: Selection
) -> None:
    view.canvas.set_zoom(3.0)
    view.canvas.centerOn(view.scene.centre(view.scene.model.nodes.rows.row_of["own"]))
    selection.set(Kind.ORGANISATION, ["grower"])
    assert view.canvas.seen().contains(
        view.scene.centre(view.scene.model.nodes.rows.row_of["grower"])
    )


def test_that_a_chain_too_large_to_read_opens_at_the_own_company(
    qtbot: QtBot, empty_document: Document, selection: Selection, theme: Theme
) -> None:
    network = synthetic_chain(200, 300)
    empty_document.adopt(MemorySession(network))  # type: ignore[arg-type]  # as a session
    view = ChainView(empty_document, selection, theme)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    qtbot.waitUntil(lambda: view.scene.place_of(Kind.ORGANISATION, "o0000000") is not None)
    own = view.scene.place_of(Kind.ORGANISATION, "o0000000")
    assert own is not None
    assert view.canvas.seen().contains(own)
    assert view.canvas.zoom >= ZOOM_TEXT
    view.fit()
    assert view.canvas.zoom < ZOOM_TEXT


def test_that_a_chain_that_opened_out_of_sight_is_seen_as_a_whole_when_it_comes(
    view: ChainView, document: Document
) -> None:
    view.hide()
    document.opened.emit()
    view.canvas.set_zoom(3.0)
    view.show()
    assert view.canvas.zoom < 3.0
