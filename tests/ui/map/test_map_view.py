"""What a person does on the map, pressed as a person presses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Level, OrganisationKind, PlacePrecision
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.map.country_model import LEVEL
from imvo_desktop.ui.map.map_view import MapView
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.settings import Appearance
from imvo_desktop.ui.theme import Theme
from imvo_desktop.ui.workspace import Drawing, Sheet
from imvo_desktop.usecases.chain_filter import By, Criterion
from imvo_desktop.usecases.map_places import Showing
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.map.conftest import NINGBO, Traveller
from tests.ui.memory_session import MemorySession

pytestmark = pytest.mark.full

CONTROL = Qt.KeyboardModifier.ControlModifier
OWN = Organisation(id="own", name="Fietstas BV", kind=OrganisationKind.OWN, country="NL")
BEIJING, PACIFIC, DELHI = (39.9, 116.4), (-30.0, -120.0), (28.6, 77.2)


def test_that_every_mark_is_hit_at_its_middle(traveller: Traveller) -> None:
    look, view = traveller.view.stage.look, traveller.canvas.view
    marks = look.marks(view)
    assert marks is not None
    pixels = view.to_pixels(marks.xy).tolist()

    assert [look.mark_at(view, *pixel) for pixel in pixels] == list(range(len(pixels)))


def test_that_a_click_on_a_mark_selects_its_deliveries(
    traveller: Traveller, selection: Selection
) -> None:
    traveller.click(traveller.at("buckles"))

    assert (selection.kind, selection.ids) == (Kind.LINK, ("l2",))


def test_that_control_click_adds_and_takes_out(traveller: Traveller, selection: Selection) -> None:
    traveller.look_closely(*DELHI)
    traveller.click(traveller.at_degrees(*DELHI))
    assert set(selection.ids) == {"l1", "l3"}
    traveller.view.fit()
    traveller.click(traveller.at("buckles"), CONTROL)
    assert set(selection.ids) == {"l1", "l3", "l2"}
    traveller.click(traveller.at("buckles"), CONTROL)
    assert set(selection.ids) == {"l1", "l3"}


def test_that_a_click_on_a_country_selects_what_is_made_there(
    traveller: Traveller, selection: Selection
) -> None:
    traveller.click(traveller.at_degrees(*BEIJING))

    assert selection.ids == ("l2",)


def test_that_a_click_on_the_sea_selects_nothing(
    traveller: Traveller, selection: Selection
) -> None:
    traveller.view.fit()
    selection.set(Kind.LINK, ["l1"])
    traveller.click(traveller.at_degrees(*PACIFIC))

    assert selection.kind is None


def test_that_where_established_shows_organisations(
    traveller: Traveller, selection: Selection
) -> None:
    traveller.show(Showing.ESTABLISHED)
    traveller.click(traveller.at("buckles"))

    assert (selection.kind, selection.ids) == (Kind.ORGANISATION, ("buckles",))


def test_that_two_clicks_on_a_country_narrow_every_view_and_two_more_widen(
    traveller: Traveller, document: Document
) -> None:
    criterion = Criterion(By.COUNTRY, ("CN",))
    at = traveller.at_degrees(*BEIJING)
    QTest.mouseDClick(traveller.canvas, Qt.MouseButton.LeftButton, pos=at)
    assert list(document.filtering.criteria) == [criterion]
    QTest.mouseDClick(traveller.canvas, Qt.MouseButton.LeftButton, pos=at)
    assert list(document.filtering.criteria) == []


def test_that_what_is_not_kept_leaves_the_list_and_cannot_be_hit(
    traveller: Traveller, document: Document, selection: Selection
) -> None:
    document.filtering.narrow(Criterion(By.COUNTRY, ("IN",)))

    assert [one.country for one in traveller.view.model.rows] == ["IN"]
    traveller.click(traveller.at("buckles"))
    assert selection.ids == ()


def test_that_a_selection_made_elsewhere_is_seen_on_map_and_list(
    traveller: Traveller, selection: Selection
) -> None:
    selection.set(Kind.RISK, ["r3"])

    assert traveller.view.model.selected_countries() == {"CN"}
    table = traveller.view.list.table
    rows = [one.row() for one in table.selectionModel().selectedRows()]
    assert [traveller.view.list.rows.country_at(row) for row in rows] == ["CN"]


def test_that_a_selection_made_elsewhere_is_brought_into_view(
    traveller: Traveller, selection: Selection
) -> None:
    traveller.look_closely(*DELHI)
    selection.set(Kind.LINK, ["l2"])

    assert traveller.canvas.rect().contains(traveller.at("buckles"))


def test_that_a_row_of_the_list_selects_its_deliveries(
    traveller: Traveller, selection: Selection
) -> None:
    rows = traveller.view.list.rows
    at = next(row for row in range(rows.rowCount()) if rows.country_at(row) == "IN")
    traveller.view.list.table.selectRow(at)

    assert set(selection.ids) == {"l1", "l3"}


def test_that_what_cannot_be_placed_comes_first_in_any_order(traveller: Traveller) -> None:
    rows = traveller.view.list.rows
    for column in range(rows.columnCount()):
        for order in Qt.SortOrder:
            rows.sort(column, order)
            assert rows.country_at(0) == ""
            assert rows.row_at(0).deliveries == 2


def test_that_the_colour_of_a_level_is_the_same_in_a_selected_row(traveller: Traveller) -> None:
    rows = traveller.view.list.rows
    mark = rows.index(0, LEVEL).data(Qt.ItemDataRole.DecorationRole)
    plain, selected = (
        mark.pixmap(14, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected)
    )
    assert plain == selected


def test_that_fill_in_selects_what_lacks_its_country(
    traveller: Traveller, qtbot: QtBot, selection: Selection
) -> None:
    with qtbot.waitSignal(traveller.view.fill_asked) as asked:
        traveller.hand.click("map_fill")

    assert asked.args == [Kind.LINK, ("l4", "l5"), "country_of_making"]
    assert selection.ids == ("l4", "l5")


def test_that_the_list_can_be_copied_to_a_sheet(traveller: Traveller) -> None:
    traveller.view.copy()
    lines = QGuiApplication.clipboard().text().split("\n")

    assert [line.split("\t")[:3] for line in lines] == [
        ["Country", "Gravest level", "Deliveries"],
        ["Not known", "not known", "2"],
        ["India", "very high", "2"],
        ["China", "very high", "1"],
    ]


def test_that_arrows_walk_from_mark_to_mark_and_escape_clears(
    traveller: Traveller, selection: Selection
) -> None:
    traveller.view.fit()
    traveller.click(traveller.at("buckles"))
    traveller.key(Qt.Key.Key_Left)
    assert "l2" not in selection.ids
    traveller.key(Qt.Key.Key_Right)
    assert selection.ids == ("l2",)
    traveller.key(Qt.Key.Key_Escape)
    assert selection.kind is None


def test_that_tab_leads_from_the_map_through_its_list(traveller: Traveller) -> None:
    traveller.view.activateWindow()
    traveller.canvas.setFocus()
    passed = []
    for _ in range(3):
        focus = traveller.view.window().focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        now = traveller.view.window().focusWidget()
        passed.append(now.objectName() if now is not None else "")

    assert passed == ["map_fill", "map_search", "map_countries"]


def test_that_enter_opens_what_is_selected(traveller: Traveller, qtbot: QtBot) -> None:
    with qtbot.waitSignal(traveller.view.details_asked):
        traveller.key(Qt.Key.Key_Return)


def test_that_the_place_under_the_mouse_stays_when_the_wheel_zooms(traveller: Traveller) -> None:
    view = traveller.canvas.view
    before = view.to_plane(300, 200)
    traveller.canvas.zoom(3, (300, 200))

    assert traveller.canvas.view.scale > view.scale
    assert traveller.canvas.view.to_plane(300, 200) == pytest.approx(before)


def test_that_dragging_the_ground_moves_the_map_and_selects_nothing(
    traveller: Traveller, selection: Selection
) -> None:
    traveller.canvas.zoom(4)
    before = traveller.at("buckles")
    traveller.drag(QPoint(300, 200), QPoint(340, 230))

    assert traveller.at("buckles") - before == QPoint(40, 30)
    assert selection.kind is None


def test_that_dragging_an_exact_place_that_is_selected_is_one_edit(
    traveller: Traveller, document: Document
) -> None:
    traveller.look_closely(*NINGBO)
    start = traveller.at("buckles")
    traveller.click(start)
    traveller.drag(start, start + QPoint(60, 0))
    traveller.wait()

    moved = document.network.organisations["buckles"]
    assert len(traveller.edits) == 1
    assert moved.place_precision is PlacePrecision.EXACT
    assert moved.lon is not None
    assert moved.lon > NINGBO[1]
    assert (traveller.at("buckles") - start - QPoint(60, 0)).manhattanLength() <= 2
    document.undo()
    traveller.wait()
    assert traveller.at("buckles") == start


def test_that_escape_takes_back_a_place_on_its_way(traveller: Traveller) -> None:
    traveller.look_closely(*NINGBO)
    start = traveller.at("buckles")
    traveller.click(start)
    QTest.mousePress(traveller.canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(traveller.canvas, start + QPoint(50, 50))
    traveller.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(traveller.canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(50, 50))

    assert traveller.edits == []


def test_that_an_estimate_cannot_be_dragged(traveller: Traveller) -> None:
    traveller.view.fit()
    start = traveller.at("weaver")
    traveller.click(start)
    traveller.drag(start, start + QPoint(60, 0))

    assert traveller.edits == []


def test_that_the_menu_puts_the_selected_organisation_exactly_there(
    traveller: Traveller, document: Document, selection: Selection
) -> None:
    selection.set(Kind.ORGANISATION, ["weaver"])
    traveller.look_closely(*DELHI)
    traveller.canvas.menu_asked.emit(traveller.at_degrees(*DELHI))
    menu = traveller.view.findChild(QMenu, "map_menu")
    assert menu is not None
    next(one for one in menu.actions() if one.objectName() == "place").trigger()
    menu.close()

    placed = document.network.organisations["weaver"]
    assert (placed.lat, placed.lon) == pytest.approx(DELHI, abs=0.05)
    assert placed.place_precision is PlacePrecision.EXACT
    traveller.wait()
    document.undo()
    traveller.wait()
    assert document.network.organisations["weaver"].lat is None


def test_that_the_map_follows_an_edit(traveller: Traveller, document: Document) -> None:
    document.do(editing.change(document.network, Kind.LINK, ["l5"], country_of_making="NL"))
    traveller.wait()

    assert {one.country: one.deliveries for one in traveller.view.model.rows}["NL"] == 1


def test_that_countries_are_tinted_by_what_the_list_says(traveller: Traveller) -> None:
    assert traveller.view.stage.look.levels() == {"CN": Level.VERY_HIGH, "IN": Level.VERY_HIGH}


def test_that_lines_run_from_where_it_is_made_to_who_buys_it(traveller: Traveller) -> None:
    traveller.hand.click("map_flows")
    drawn = traveller.view.stage.look.drawn(traveller.canvas.view, traveller.canvas.font())
    assert drawn is not None

    lines = traveller.canvas.view.to_pixels(drawn.flows[:, :2]).round().tolist()
    assert len(lines) == 3
    assert [traveller.at("buckles").x(), traveller.at("buckles").y()] in lines


def test_that_a_tip_says_what_is_there_with_names_escaped(
    traveller: Traveller, document: Document
) -> None:
    name = "<b>Ningbo</b>"
    document.do(editing.change(document.network, Kind.ORGANISATION, ["buckles"], name=name))
    traveller.wait()
    text = traveller.view.stage.tip_at(traveller.at("buckles").toPointF())

    assert "&lt;b&gt;Ningbo" in text
    assert "1 delivery" in text
    assert "Exact place" in text


def test_that_the_view_can_be_zoomed_and_copied_by_the_commands_of_the_window(
    traveller: Traveller,
) -> None:
    assert isinstance(traveller.view, Drawing)
    assert isinstance(traveller.view, Sheet)


class TestEmpty:
    """A project without a chain, or with the own company alone."""

    @pytest.fixture(params=[(), (OWN,)])
    def session(self, request: pytest.FixtureRequest) -> MemorySession:
        return MemorySession(Network(request.param))

    def test_that_it_has_one_button_that_imports(
        self, qtbot: QtBot, qapp: QApplication, document: Document, selection: Selection
    ) -> None:
        view = MapView(document, selection, Theme(qapp, Appearance.LIGHT))
        qtbot.addWidget(view)
        view.show()
        qtbot.waitUntil(lambda: view.model.is_ready, timeout=PATIENCE_MS)
        with qtbot.waitSignal(view.import_asked):
            Hand(view).click("map_empty_import")
        view.hide()


def test_that_a_low_map_keeps_its_height_for_itself(traveller: Traveller) -> None:
    legend = traveller.hand.find(QWidget, "map_legend")
    for height, is_hidden in ((700, False), (300, True)):
        traveller.view.resize(600, height)
        assert legend.isHidden() == is_hidden


def test_that_a_narrow_row_of_buttons_keeps_the_words(traveller: Traveller) -> None:
    bar = traveller.hand.find(QWidget, "map_bar")
    zoom, made = (traveller.hand.find(QWidget, name) for name in ("map_zoom_in", "map_made"))
    for width, is_hidden in ((600, False), (250, True)):
        bar.resize(width, 72)
        assert (zoom.isHidden(), made.isHidden()) == (is_hidden, False)
