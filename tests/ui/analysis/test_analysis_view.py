"""The view “Analyse” pressed as a person presses it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QStyle,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.lens import Lens
from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import ProjectError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.progress import Progress
from imvo_desktop.ui.analysis import lens_runs
from imvo_desktop.ui.analysis.analysis_view import AnalysisView
from imvo_desktop.ui.analysis.chooser import Chooser
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.library.page_list import PageList
from imvo_desktop.ui.panels.chart_page import ChartPage
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases import kept_looks
from imvo_desktop.usecases.analysis_pages import pages
from imvo_desktop.usecases.chain_filter import By, Criterion
from imvo_desktop.usecases.lens_report import LensReport
from imvo_desktop.usecases.look_through import look_through
from tests.ui.hand import PATIENCE_MS, Hand

pytestmark = pytest.mark.full

LEFT = Qt.MouseButton.LeftButton
SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class Looked:
    """Stands before the lenses: counts, fails or waits as a test says."""

    def __init__(self) -> None:
        self.lenses: list[Lens] = []
        self.fails = False
        self.steps = 0

    def __call__(
        self, lens: Lens, network: Network, assessment: Assessment, progress: Progress
    ) -> LensReport:
        """As `look_through`."""
        self.lenses.append(lens)
        if self.fails:
            raise ProjectError("memory")
        for step in range(self.steps):
            progress.step(step, self.steps)
            QTest.qSleep(1)
        return look_through(lens, network, assessment, progress)


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> Looked:
    """Which lenses were asked."""
    found = Looked()
    monkeypatch.setattr(lens_runs, "look_through", found)
    return found


@pytest.fixture
def view(
    qtbot: QtBot, look: Theme, document: Document, selection: Selection, looked: Looked
) -> Iterator[AnalysisView]:
    """The view on the bicycle bags, in sight."""
    found = AnalysisView(document, selection, look)
    qtbot.addWidget(found)
    found.resize(1000, 640)
    found.show()
    qtbot.waitUntil(lambda: charts(found).view.drawn is not None, timeout=PATIENCE_MS)
    yield found
    found.hide()
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)


@pytest.fixture
def hand(view: AnalysisView) -> Hand:
    """Someone at the view."""
    return Hand(view)


def charts(view: AnalysisView) -> ChartPage:
    """The chart with its table."""
    return Hand(view).find(ChartPage, "chart_page.analysis")


def table(view: AnalysisView) -> QTreeView:
    """The rows of the page."""
    return Hand(view).find(QTreeView, "analysis.table")


def text(view: AnalysisView, name: str) -> str:
    """What a label says; empty where it is not in sight."""
    label = Hand(view).find(QLabel, f"analysis.{name}")
    return label.text() if label.isVisible() else ""


def go(qtbot: QtBot, view: AnalysisView, name: str) -> None:
    """Go to a page and wait until it is drawn."""
    with qtbot.waitSignal(charts(view).drawn, timeout=PATIENCE_MS):
        view.show_page(name)


def column(view: AnalysisView, number: int = 0) -> list[str]:
    """The texts of a column of the table."""
    model = table(view).model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize("name", [one.name for one in pages()])
def test_that_every_page_shows_its_question_and_a_chart(
    qtbot: QtBot, view: AnalysisView, name: str
) -> None:
    if name != view.page:
        go(qtbot, view, name)
    assert text(view, "question").endswith("?")
    drawn = charts(view).view.drawn
    assert drawn is not None
    assert charts(view).view.accessibleName() == drawn.picture.title
    assert table(view).model().columnCount() > 0


def test_that_the_table_in_sight_is_that_of_the_page_gone_to(
    qtbot: QtBot, view: AnalysisView, hand: Hand
) -> None:
    hand.click("analysis.twin")
    before = column(view)
    go(qtbot, view, "chart.where")
    drawn = charts(view).view.drawn
    assert drawn is not None
    assert column(view) == [row[0] for row in drawn.twin.rows] != before
    assert text(view, "finding") == drawn.picture.title


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_the_list_has_room_for_every_name(qtbot: QtBot, look: Theme, language: str) -> None:
    chooser = Chooser(Labels(language))
    qtbot.addWidget(chooser)
    chooser.resize(chooser.minimumWidth(), 900)
    chooser.show()
    names = Hand(chooser).find(PageList, "analysis.pages")
    qtbot.waitUntil(lambda: not names.verticalScrollBar().isVisible())
    margins = 2 * (names.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1)
    items = names.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    assert len(items) > len(pages())
    for one in items:
        wide = names.fontMetrics().horizontalAdvance(one.text(0)) + margins
        assert wide <= names.visualItemRect(one).width(), one.text(0)


def test_that_the_list_is_walked_by_keys(qtbot: QtBot, view: AnalysisView, hand: Hand) -> None:
    names: list[str] = []
    view.page_changed.connect(names.append)
    pages_list = hand.find(QTreeView, "analysis.pages")
    with qtbot.waitSignal(charts(view).drawn, timeout=PATIENCE_MS):
        QTest.keyClick(pages_list, Qt.Key.Key_Down)
    assert names == [pages()[1].name]
    assert view.page == pages()[1].name


def test_that_nothing_is_computed_for_a_page_that_is_not_seen(
    qtbot: QtBot, view: AnalysisView, looked: Looked, document: Document
) -> None:
    assert looked.lenses == []
    go(qtbot, view, "lens.shared")
    assert looked.lenses == [Lens.SHARED]
    view.hide()
    document.do(editing.remove(document.network, Kind.RISK, ["r2"]))
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    assert looked.lenses == [Lens.SHARED]


def test_that_a_quick_lens_is_computed_again_after_an_edit(
    qtbot: QtBot, view: AnalysisView, looked: Looked, document: Document
) -> None:
    go(qtbot, view, "lens.people")
    rows = len(column(view))
    document.do(editing.remove(document.network, Kind.RISK, ["r2"]))
    qtbot.waitUntil(lambda: len(column(view)) == rows - 1, timeout=PATIENCE_MS)
    assert looked.lenses == [Lens.PEOPLE, Lens.PEOPLE]


def test_that_what_took_long_waits_for_its_button(
    qtbot: QtBot,
    view: AnalysisView,
    hand: Hand,
    looked: Looked,
    document: Document,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(kept_looks, "AT_ONCE_SECONDS", 0.0)
    go(qtbot, view, "lens.people")
    document.do(editing.remove(document.network, Kind.RISK, ["r2"]))
    again = hand.find(QPushButton, "analysis.run.again")
    qtbot.waitUntil(again.isVisible, timeout=PATIENCE_MS)
    assert text(view, "run.said").startswith("Out of date")
    qtbot.waitUntil(lambda: not document.is_stale, timeout=PATIENCE_MS)
    hand.click("analysis.run.again")
    qtbot.waitUntil(lambda: len(looked.lenses) == 2, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not again.isVisible(), timeout=PATIENCE_MS)


def test_that_a_long_run_is_stopped_and_begun_again(
    qtbot: QtBot, view: AnalysisView, hand: Hand, looked: Looked
) -> None:
    looked.steps = 60_000
    view.show_page("lens.figures")
    stop = hand.find(QPushButton, "analysis.run.stop")
    qtbot.waitUntil(stop.isVisible, timeout=PATIENCE_MS)
    hand.click("analysis.run.stop")
    assert text(view, "run.said") == "This was stopped before it was ready."
    looked.steps = 0
    with qtbot.waitSignal(charts(view).drawn, timeout=PATIENCE_MS):
        hand.click("analysis.run.again")
    assert column(view)


def test_that_what_fails_says_why_and_can_be_tried_again(
    qtbot: QtBot, view: AnalysisView, hand: Hand, looked: Looked
) -> None:
    looked.fails = True
    view.show_page("lens.shared")
    again = hand.find(QPushButton, "analysis.run.again")
    qtbot.waitUntil(again.isVisible, timeout=PATIENCE_MS)
    assert "memory" in text(view, "run.said")
    looked.fails = False
    with qtbot.waitSignal(charts(view).drawn, timeout=PATIENCE_MS):
        hand.click("analysis.run.again")
    assert looked.lenses == [Lens.SHARED, Lens.SHARED]


def test_that_a_click_on_a_bar_selects_and_marks(
    qtbot: QtBot, view: AnalysisView, selection: Selection
) -> None:
    go(qtbot, view, "lens.continuity")
    chart = charts(view).view
    QTest.mouseClick(chart, LEFT, pos=chart.centre_of(0).toPoint())
    hit = chart.hits[0]
    assert (selection.kind, selection.ids) == (hit.kind, hit.ids)


def test_that_a_row_is_chosen_by_enter_and_offers_what_every_record_offers(
    qtbot: QtBot, view: AnalysisView, hand: Hand, selection: Selection
) -> None:
    go(qtbot, view, "lens.exposure")
    hand.click("analysis.twin")
    rows = table(view)
    rows.selectionModel().setCurrentIndex(rows.model().index(0, 0), SELECT)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert selection.kind is Kind.LINK
    rows.customContextMenuRequested.emit(rows.visualRect(rows.currentIndex()).center())
    menu = rows.viewport().findChild(QMenu, "record_menu")
    assert menu is not None
    menu.close()


def test_that_the_table_sorts_and_is_copied_as_it_stands(
    qtbot: QtBot, view: AnalysisView, hand: Hand
) -> None:
    go(qtbot, view, "lens.figures")
    hand.click("analysis.twin")
    before = column(view)
    header = table(view).header()
    at = QPoint(header.sectionViewportPosition(0) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, pos=at)
    assert sorted(before, key=str.casefold) in (column(view), column(view)[::-1])
    hand.click("analysis.copy_table")
    copied = QGuiApplication.clipboard().text().splitlines()[1:]
    assert [line.split("\t")[0] for line in copied] == column(view)


def test_that_the_finding_is_said_beside_the_table_too(
    qtbot: QtBot, view: AnalysisView, hand: Hand
) -> None:
    assert text(view, "finding") == ""
    hand.click("analysis.twin")
    drawn = charts(view).view.drawn
    assert drawn is not None
    assert text(view, "finding") == drawn.picture.title


def test_that_no_text_takes_the_keyboard_by_mouse_alone(
    qtbot: QtBot, view: AnalysisView, hand: Hand
) -> None:
    hand.click("analysis.twin")
    qtbot.waitUntil(lambda: hand.find(QLabel, "analysis.finding").isVisible(), timeout=PATIENCE_MS)
    policies = {one.objectName(): one.focusPolicy() for one in view.findChildren(QLabel)}
    assert policies["analysis.finding"] is Qt.FocusPolicy.StrongFocus
    assert Qt.FocusPolicy.ClickFocus not in policies.values()


def test_that_charts_follow_what_is_narrowed_and_a_lens_says_that_it_does_not(
    qtbot: QtBot, view: AnalysisView, document: Document
) -> None:
    with qtbot.waitSignal(charts(view).drawn, timeout=PATIENCE_MS):
        document.filtering.narrow(Criterion(By.THEME, ("lab.wage",)))
    assert len(charts(view).view.hits) == 1
    assert text(view, "note") == ""
    go(qtbot, view, "lens.shared")
    assert text(view, "note").startswith("This lens looks at the whole chain")


def test_that_a_variant_is_chosen_and_kept(qtbot: QtBot, view: AnalysisView, hand: Hand) -> None:
    go(qtbot, view, "chart.coverage")
    choices = hand.find(QTabBar, "analysis.choices")
    before = charts(view).view.drawn
    with qtbot.waitSignal(charts(view).drawn, timeout=PATIENCE_MS):
        choices.setCurrentIndex(1)
    assert charts(view).view.drawn != before
    go(qtbot, view, "chart.bars")
    assert not choices.isVisible()
    go(qtbot, view, "chart.coverage")
    assert choices.currentIndex() == 1


def test_that_the_fold_tells_how_it_was_computed(
    qtbot: QtBot, view: AnalysisView, hand: Hand
) -> None:
    go(qtbot, view, "lens.exposure")
    hand.find(QToolButton, "analysis.how").click()
    said = hand.find(QTextBrowser, "analysis.how.text").toPlainText()
    for part in ("How to read it", "Formula", "Source of the method", "Options used"):
        assert part in said


def test_that_a_narrow_place_has_one_line_for_the_list(
    qtbot: QtBot, view: AnalysisView, hand: Hand
) -> None:
    box = hand.find(QWidget, "analysis.short_list")
    assert not box.isVisible()
    view.resize(500, 640)
    qtbot.waitUntil(box.isVisible, timeout=PATIENCE_MS)
    assert not hand.find(QWidget, "analysis.pages").isVisible()


def test_that_it_speaks_the_other_language_on_the_same_page(
    qtbot: QtBot, view: AnalysisView, document: Document
) -> None:
    go(qtbot, view, "lens.shared")
    document.set_labels(Labels("nl"))
    dutch = Labels("nl").text("lens.shared.question")
    qtbot.waitUntil(lambda: text(view, "question") == dutch, timeout=PATIENCE_MS)
    assert view.page == "lens.shared"


def test_that_without_deliveries_it_leads_to_the_import(
    qtbot: QtBot, view: AnalysisView, hand: Hand, document: Document
) -> None:
    asked: list[str] = []
    view.asked.connect(asked.append)
    document.do(editing.remove(document.network, Kind.RISK, list(document.network.risks)))
    document.do(editing.remove(document.network, Kind.LINK, list(document.network.links)))
    button = hand.find(QPushButton, "analysis.import")
    qtbot.waitUntil(button.isVisible, timeout=PATIENCE_MS)
    hand.click("analysis.import")
    assert asked == ["import_list"]


def test_that_pointing_does_not_draw_anew(qtbot: QtBot, view: AnalysisView) -> None:
    drawn: list[None] = []
    charts(view).drawn.connect(lambda: drawn.append(None))
    chart = charts(view).view
    for number in range(len(chart.hits)):
        QTest.mouseMove(chart, chart.centre_of(number).toPoint())
    QTest.qWait(300)
    assert drawn == []


def test_that_the_picture_is_copied_and_saved(
    qtbot: QtBot, view: AnalysisView, hand: Hand, document: Document, tmp_path: Path
) -> None:
    hand.click("analysis.copy_picture")
    assert not QApplication.clipboard().image().isNull()
    charts(view).save_to(str(tmp_path / "chart.svg"))
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    assert (tmp_path / "chart.svg").read_bytes().startswith(b"<")
