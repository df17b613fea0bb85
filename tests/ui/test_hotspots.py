"""The hotspots under the view: lists, charts, and choosing in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QTabWidget, QTreeWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Judged, Kind
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.hotspots import HotspotsPanel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.settings import Appearance
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.chain_filter import By, Criterion
from tests.ui.hand import PATIENCE_MS, Hand

pytestmark = pytest.mark.full

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(
    qtbot: QtBot, qapp: QApplication, document: Document, selection: Selection
) -> Iterator[HotspotsPanel]:
    """The hotspots of the bicycle bags, in sight."""
    found = HotspotsPanel(document, selection, Theme(qapp, Appearance.LIGHT))
    qtbot.addWidget(found)
    found.resize(900, 400)
    found.show()
    tree = found.findChild(QTreeWidget, "priorities.list")
    assert tree is not None
    qtbot.waitUntil(lambda: tree.topLevelItemCount() > 0, timeout=PATIENCE_MS)
    yield found
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)


@pytest.fixture
def bars(qtbot: QtBot, panel: HotspotsPanel) -> HotspotsPanel:
    """The panel with its bars drawn."""
    show_chart(qtbot, panel, 1)
    return panel


def show_chart(qtbot: QtBot, panel: HotspotsPanel, tab: int) -> None:
    """Bring a chart to the front and wait until it is drawn."""
    tabs = panel.findChild(QTabWidget, "hotspots.tabs")
    assert tabs is not None
    tabs.setCurrentIndex(tab)
    page = list(panel.charts.values())[tab - 1]
    qtbot.waitUntil(lambda: page.view.drawn is not None, timeout=PATIENCE_MS)


def lines(panel: HotspotsPanel) -> list[tuple[str, ...]]:
    """The rows of the list as texts."""
    tree = Hand(panel).find(QTreeWidget, "priorities.list")
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [tuple(item.text(column) for column in range(6)) for item in items if item]


def test_that_harm_that_happens_comes_before_the_priorities(panel: HotspotsPanel) -> None:
    found = lines(panel)
    assert found[0][0] == "First: harm that happens now or is not put right (1)"
    assert found[1][1].startswith("Gespenfabriek Ningbo")
    assert found[2][0] == "Priorities (3)"


def test_that_the_list_says_how_much_nobody_judged(panel: HotspotsPanel) -> None:
    note = Hand(panel).find(QLabel, "priorities.provisional").text()
    assert note == "Provisional order: 2 of 5 deliveries not yet judged by you"


def test_that_choosing_a_row_selects_the_delivery(
    panel: HotspotsPanel, selection: Selection
) -> None:
    tree = Hand(panel).find(QTreeWidget, "priorities.list")
    item = tree.topLevelItem(3)
    assert item is not None
    QTest.mouseClick(tree.viewport(), LEFT, pos=tree.visualItemRect(item).center())
    assert (selection.kind, selection.ids) == (Kind.LINK, ("l3",))


def test_that_a_click_on_a_bar_selects_and_marks_the_delivery(
    bars: HotspotsPanel, selection: Selection
) -> None:
    view = bars.charts["bars"].view
    QTest.mouseClick(view, LEFT, pos=view.centre_of(0).toPoint())
    assert (selection.kind, selection.ids) == (Kind.LINK, ("l3",))
    assert selection.risk == "r1"


def test_that_a_low_list_keeps_its_rows_and_puts_the_notes_in_the_head(
    qtbot: QtBot, panel: HotspotsPanel
) -> None:
    head, note = (Hand(panel).find(QLabel, f"priorities.{one}") for one in ("head", "provisional"))
    told = note.text()
    panel.setMinimumHeight(1)
    panel.resize(900, 90)
    qtbot.waitUntil(lambda: (note.isVisible(), head.toolTip()) == (False, told))
    panel.resize(900, 400)
    qtbot.waitUntil(lambda: (note.isVisible(), head.toolTip()) == (True, ""))


def test_that_a_cell_of_the_grid_is_chosen_by_keys(
    qtbot: QtBot, panel: HotspotsPanel, selection: Selection
) -> None:
    show_chart(qtbot, panel, 2)
    view = panel.charts["matrix"].view
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert selection.ids == ("l3",)


def test_that_a_bar_offers_to_show_only_its_risk_or_theme(
    qtbot: QtBot, bars: HotspotsPanel, document: Document
) -> None:
    view = bars.charts["bars"].view
    QTest.keyClick(view, Qt.Key.Key_Down)
    QGuiApplication.sendEvent(view, by_key())
    menu = view.findChild(QMenu, "record_menu")
    assert menu is not None
    only = menu.findChild(QMenu, "show_only")
    assert only is not None
    theme = next(one for one in only.actions() if one.objectName() == "show_only.theme")
    theme.trigger()
    assert document.filtering.kept_risks == frozenset({"r1"})
    menu.close()
    qtbot.waitUntil(lambda: len(view.hits) == 1, timeout=PATIENCE_MS)
    assert view.accessibleName() == "1 risk is very high; 1 of 4 risks in view"


def test_that_the_list_shows_only_what_is_kept_with_its_rank_among_all(
    qtbot: QtBot, panel: HotspotsPanel, document: Document
) -> None:
    document.filtering.narrow(Criterion(By.THEME, ("lab.wage",)))
    head = Hand(panel).find(QLabel, "priorities.head")
    qtbot.waitUntil(lambda: head.text().endswith("; 1 of 4 risks in view"), timeout=PATIENCE_MS)
    assert [row[0] for row in lines(panel)] == ["Priorities (1)", "3"]


def test_that_a_filter_that_keeps_nothing_says_so_in_the_chart(
    qtbot: QtBot, bars: HotspotsPanel, document: Document
) -> None:
    document.filtering.narrow(Criterion(By.THEME, ("lab.discrimination",)))
    view = bars.charts["bars"].view
    qtbot.waitUntil(lambda: not view.hits, timeout=PATIENCE_MS)
    assert view.accessibleName() == "0 of 4 risks in view"


def by_key() -> QContextMenuEvent:
    return QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())


def test_that_a_chart_says_in_words_what_it_shows(bars: HotspotsPanel) -> None:
    view = bars.charts["bars"].view
    assert "Forced labour" in view.accessibleDescription()
    assert view.accessibleName()


def test_that_the_table_twin_is_copied_with_all_rows(bars: HotspotsPanel) -> None:
    Hand(bars).click("bars.copy_table")
    copied = QGuiApplication.clipboard().text().strip().split("\n")
    assert len(copied) == 1 + 3


def test_that_a_chart_is_saved_as_svg_and_png(
    qtbot: QtBot, bars: HotspotsPanel, document: Document, tmp_path: Path
) -> None:
    for name in ("chart.svg", "chart.png"):
        bars.charts["bars"].save_to(str(tmp_path / name))
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    assert (tmp_path / "chart.svg").read_bytes().startswith(b"<")
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")


def test_that_an_edit_redraws_list_and_chart(
    qtbot: QtBot, bars: HotspotsPanel, document: Document
) -> None:
    before = bars.charts["bars"].view.drawn
    document.do(editing.remove(document.network, Kind.RISK, ["r1"]))
    qtbot.waitUntil(lambda: bars.charts["bars"].view.drawn is not before, timeout=PATIENCE_MS)
    assert len(bars.charts["bars"].view.hits) == 2


def test_that_the_language_changes_without_a_restart(
    qtbot: QtBot, panel: HotspotsPanel, document: Document
) -> None:
    document.set_labels(Labels("nl"))
    qtbot.waitUntil(
        lambda: "waar" in lines(panel)[0][0].lower() or _head(panel) == "Waar", timeout=PATIENCE_MS
    )


def _head(panel: HotspotsPanel) -> str:
    return Hand(panel).find(QTreeWidget, "priorities.list").headerItem().text(1)


def test_that_pointing_at_a_bar_says_what_it_is(bars: HotspotsPanel) -> None:
    view = bars.charts["bars"].view
    assert view.place_at(view.centre_of(1)) == 1
    QTest.mouseMove(view, QPoint(view.centre_of(1).toPoint()))
    assert "Gespenfabriek" in view.hits[1].text


def test_that_place_and_theme_take_the_room_of_the_remark_where_there_is_little(
    qtbot: QtBot, panel: HotspotsPanel
) -> None:
    tree = Hand(panel).find(QTreeWidget, "priorities.list")
    assert not tree.isColumnHidden(5)
    panel.resize(620, 300)
    qtbot.waitUntil(lambda: tree.isColumnHidden(5))
    qtbot.waitUntil(lambda: tree.horizontalScrollBar().maximum() == 0)


def test_that_what_was_taken_over_is_marked_and_the_mark_explained(
    qtbot: QtBot, document: Document, panel: HotspotsPanel
) -> None:
    document.do(editing.change(document.network, Kind.RISK, ["r2"], judged=Judged.ACCEPTED))
    hand = Hand(panel)
    note = hand.find(QLabel, "priorities.note")
    qtbot.waitUntil(lambda: note.text().startswith("* One judgement"), timeout=PATIENCE_MS)
    marked = [row for row in lines(panel) if row[3].endswith(" *")]
    assert [row[2] for row in marked] == ["Wage & remuneration"]
    assert note.text() == "* One judgement was taken over from sources, without research."


def test_that_without_deliveries_the_list_leads_to_the_import(
    qtbot: QtBot, panel: HotspotsPanel, document: Document
) -> None:
    asked: list[str] = []
    panel.priorities.asked.connect(asked.append)
    document.do(editing.remove(document.network, Kind.LINK, list(document.network.links)))
    document.do(editing.remove(document.network, Kind.RISK, list(document.network.risks)))
    begin = Hand(panel).find(QPushButton, "priorities.begin")
    qtbot.waitUntil(begin.isVisible, timeout=PATIENCE_MS)
    QTest.mouseClick(begin, LEFT)
    assert (begin.text(), asked) == ("Import a supplier list…", ["import_list"])


def test_that_the_list_says_what_is_new_once_the_hotspots_are_there(
    qtbot: QtBot, panel: HotspotsPanel, document: Document
) -> None:
    told: list[list[tuple[str, ...]]] = []
    document.assessed.connect(lambda: told.append(lines(panel)))
    before = lines(panel)
    document.do(editing.remove(document.network, Kind.RISK, ["r1"]))
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    assert len(told[0]) == len(before) - 1
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    assert lines(panel) == told[0]


def test_that_a_new_name_is_read_though_it_moves_no_hotspot(
    qtbot: QtBot, panel: HotspotsPanel, document: Document
) -> None:
    document.do(editing.change(document.network, Kind.RISK, ["r2"], scale=1))
    document.do(editing.change(document.network, Kind.ORGANISATION, ["weaver"], name="Anand"))
    qtbot.waitUntil(lambda: any("Anand" in row[1] for row in lines(panel)), timeout=PATIENCE_MS)


def test_that_no_line_comes_and_goes_at_an_edit(
    qtbot: QtBot, panel: HotspotsPanel, document: Document
) -> None:
    line = Hand(panel).find(QLabel, "hotspots.stale")
    document.do(editing.change(document.network, Kind.RISK, ["r1"], scale=1))
    assert document.is_stale
    assert line.isHidden()
    qtbot.waitUntil(lambda: not document.is_stale, timeout=PATIENCE_MS)
    assert line.isHidden()
