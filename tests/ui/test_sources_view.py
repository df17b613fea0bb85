"""What sources say: chosen, taken over, set aside, brought back, filtered and counted by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Judged, Kind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.sources.group_model import MOST_SHOWN, SAID, THEME, GroupModel
from imvo_desktop.ui.sources.sources_view import SourcesView
from imvo_desktop.usecases import suggest_risks
from imvo_desktop.usecases.suggestion_groups import Group
from imvo_desktop.usecases.suggestions import State
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession
from tests.ui.programs import fresh_program
from tests.usecases.test_suggestion_groups import chain

if TYPE_CHECKING:
    from imvo_desktop.usecases.session import Session

pytestmark = pytest.mark.full

CTRL = Qt.KeyboardModifier.ControlModifier
OPEN_TAB, ATTENTION_TAB, ACCEPTED_TAB, ASIDE_TAB, UNKNOWN_TAB = range(5)


class Reader:
    """A person at the view of what sources say."""

    def __init__(self, qtbot: QtBot, document: Document, window: QWidget) -> None:
        self.qtbot = qtbot
        self.document = document
        self.window = window
        self.hand = Hand(window)
        self.tree = self.hand.find(QTreeView, "sources.groups")
        self.tabs = self.hand.find(QTabBar, "sources.tabs")

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups that are shown."""
        return cast(GroupModel, self.tree.model()).groups

    @property
    def states(self) -> dict[tuple[str, Theme], State]:
        """How far each suggestion is, asked anew."""
        found = suggest_risks.suggest(self.document.network).items
        return {(one.link, one.theme): one.state for one in found}

    def wait(self, is_so: Callable[[], bool] = lambda: True) -> None:
        """Wait until nothing runs, what is shown is of now, and `is_so`."""
        suggesting = self.document.suggesting

        def is_calm() -> bool:
            is_there = suggesting.last is not None and not suggesting.is_stale
            return is_there and self.document.workers.is_idle and is_so()

        self.qtbot.waitUntil(is_calm, timeout=PATIENCE_MS)
        self.qtbot.wait(1)

    def show_tab(self, tab: int) -> None:
        """Click a tab."""
        place = self.tabs.tabRect(tab).center()
        QTest.mouseClick(self.tabs, Qt.MouseButton.LeftButton, pos=place)
        self.wait()

    def choose(self, *rows: int) -> None:
        """Click the first of `rows`, the others with Ctrl."""
        how = Qt.KeyboardModifier.NoModifier
        for row in rows:
            index = self.tree.model().index(row, 0)
            self.tree.scrollTo(index)
            place = self.tree.visualRect(index).center()
            QTest.mouseClick(self.tree.viewport(), Qt.MouseButton.LeftButton, how, place)
            how = CTRL

    def press(self, name: str) -> None:
        """Press a button and wait for what it does."""
        self.hand.click(f"sources.{name}")
        self.wait()

    def give_reason(self, text: str) -> None:
        """Answer the dialog that asks why."""
        self.hand.click("sources.aside")
        dialog = self.hand.find(QDialog, "reason_dialog")
        Hand(dialog).find(QPlainTextEdit, "reason.text").setPlainText(text)
        Hand(dialog).click("reason.do")
        self.wait()


@pytest.fixture
def session() -> MemorySession:
    """Cotton, shirts and something unknown, in memory."""
    return MemorySession(chain())


@pytest.fixture
def view(qtbot: QtBot, document: Document, selection: Selection) -> SourcesView:
    """The view by itself, as wide as in a window of 1280."""
    found = SourcesView(document, selection)
    qtbot.addWidget(found)
    found.resize(660, 620)
    found.show()
    return found


@pytest.fixture
def reader(qtbot: QtBot, document: Document, view: SourcesView) -> Reader:
    """A person in front of it, once the sources were asked."""
    found = Reader(qtbot, document, view)
    found.wait(lambda: bool(found.groups))
    return found


def test_that_the_head_counts_and_calls_the_order_provisional(reader: Reader) -> None:
    told = reader.hand.find(QLabel, "sources.told").text()
    assert told == "4 deliveries · a source says something about 3 · for 1 the origin is not known"
    provisional = reader.hand.find(QLabel, "sources.provisional").text()
    assert provisional == "Provisional order: 4 of 4 deliveries not yet judged by you."
    assert "Money does not count" in reader.hand.find(QLabel, "sources.order").text()


def test_that_what_is_chosen_is_selected_everywhere(reader: Reader, selection: Selection) -> None:
    reader.choose(0)
    assert selection.kind is Kind.LINK
    assert selection.ids == reader.groups[0].links
    detail = reader.hand.find(QPlainTextEdit, "sources.detail").toPlainText()
    assert reader.groups[0].sentence in detail
    assert "https://" in detail
    selection.clear()
    assert not reader.tree.selectionModel().hasSelection()
    assert not reader.hand.find(QPushButton, "sources.accept").isEnabled()


def test_that_one_group_is_taken_over_and_undone(reader: Reader) -> None:
    before, group = reader.states, reader.groups[0]
    reader.choose(0)
    button = reader.hand.find(QPushButton, "sources.accept")
    assert button.text() == f"Take over without research ({len(group.links)})"
    reader.press("accept")
    taken = {key for key, state in reader.states.items() if state is State.ACCEPTED}
    assert taken == {(link, group.theme) for link in group.links}
    assert {one.judged for one in reader.document.network.risks.values()} == {Judged.ACCEPTED}
    assert reader.tabs.tabText(ACCEPTED_TAB) == f"Taken over ({len(group.links)})"
    assert group.key not in [one.key for one in reader.groups]
    reader.document.undo()
    reader.wait(lambda: group.key in [one.key for one in reader.groups])
    assert reader.states == before


def test_that_after_taking_over_nothing_is_shown_that_is_not_selected(reader: Reader) -> None:
    detail = reader.hand.find(QPlainTextEdit, "sources.detail")
    reader.choose(0)
    assert detail.toPlainText()
    reader.press("accept")
    reader.wait(lambda: bool(reader.groups))
    button = reader.hand.find(QPushButton, "sources.accept")
    assert button.text().endswith("(0)")
    assert detail.toPlainText() == ""
    QTest.keyClick(reader.tree, Qt.Key.Key_Down)
    assert button.isEnabled()
    assert detail.toPlainText()


def test_that_buttons_say_why_nothing_can_be_done(
    reader: Reader, session: MemorySession, monkeypatch: pytest.MonkeyPatch
) -> None:
    button = reader.hand.find(QPushButton, "sources.accept")
    assert "rows first" in button.toolTip()
    assert button.accessibleDescription() == button.toolTip()
    reader.choose(0)
    assert button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == ""
    monkeypatch.setattr(session, "is_read_only", True)
    reader.choose(1)
    assert not button.isEnabled()
    assert "only be read" in button.toolTip()
    assert button.accessibleDescription() == button.toolTip()


def test_that_the_names_of_the_themes_are_seen_whole(
    qtbot: QtBot, view: SourcesView, reader: Reader
) -> None:
    # Wide enough for the letters of the theme too, which another test may have set.
    view.resize(900, 620)
    qtbot.waitUntil(lambda: reader.tree.width() > 800)
    tree, model = reader.tree, reader.tree.model()
    names = [str(model.index(row, THEME).data()) for row in range(model.rowCount())]
    longest = max(map(tree.fontMetrics().horizontalAdvance, names))
    assert longest + GRID <= tree.columnWidth(THEME)
    assert tree.columnWidth(SAID) >= 14 * GRID
    assert tree.horizontalScrollBar().maximum() == 0


def test_that_many_groups_are_taken_over_in_one_edit(reader: Reader) -> None:
    count = sum(len(one.links) for one in reader.groups)
    reader.tree.setFocus()
    QTest.keyClick(reader.tree, Qt.Key.Key_A, CTRL)
    button = reader.hand.find(QPushButton, "sources.accept")
    assert button.text().endswith(f"({count})")
    reader.press("accept")
    assert reader.groups == ()
    assert "wait for you" in reader.hand.find(QLabel, "sources.none").text()
    assert list(reader.states.values()).count(State.ACCEPTED) == count
    reader.document.undo()
    assert reader.document.network.risks == {}


def test_that_points_of_attention_cannot_be_taken_over(reader: Reader) -> None:
    reader.show_tab(ATTENTION_TAB)
    assert {one.likelihood for one in reader.groups} == {None}
    assert not reader.hand.find(QPushButton, "sources.accept").isVisible()
    reader.choose(0)
    assert reader.hand.find(QPushButton, "sources.judge").isEnabled()


def test_that_setting_aside_keeps_the_reason_and_can_be_brought_back(reader: Reader) -> None:
    before, group = reader.states, reader.groups[0]
    reader.choose(0)
    reader.give_reason("Certified seed, seen on the spot")
    aside = {key for key, state in reader.states.items() if state is State.ASIDE}
    assert aside == {(link, group.theme) for link in group.links}
    reader.show_tab(ASIDE_TAB)
    reader.choose(0)
    detail = reader.hand.find(QPlainTextEdit, "sources.detail").toPlainText()
    assert "Certified seed, seen on the spot (tester, " in detail
    reader.press("back")
    assert reader.states == before


def test_that_cancelling_the_reason_changes_nothing(reader: Reader) -> None:
    revision = reader.document.network.revision
    reader.choose(0)
    reader.hand.click("sources.aside")
    dialog = reader.hand.find(QDialog, "reason_dialog")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert reader.document.network.revision == revision


def test_that_a_filter_narrows_and_is_cleared(reader: Reader) -> None:
    everything = reader.groups
    assert not reader.hand.find(QPushButton, "sources.clear").isVisible()
    sources = reader.hand.find(QComboBox, "sources.source")
    sources.setCurrentIndex(sources.findData("us-goods-2022"))
    reader.wait(lambda: all(_sources(one) == {"us-goods-2022"} for one in reader.groups))
    themes = reader.hand.find(QComboBox, "sources.theme")
    themes.setCurrentIndex(themes.findData(Theme.CHILD_LABOUR.value))
    reader.wait(lambda: {one.theme for one in reader.groups} == {Theme.CHILD_LABOUR})
    words = reader.hand.find(QLineEdit, "sources.text")
    QTest.keyClicks(words, "no such word")
    reader.wait(lambda: reader.groups == ())
    assert "by this filter" in reader.hand.find(QLabel, "sources.none").text()
    reader.press("clear")
    reader.wait(lambda: len(reader.groups) == len(everything))
    assert words.text() == ""


def test_that_a_group_opens_to_its_deliveries_by_keyboard(
    reader: Reader, selection: Selection
) -> None:
    several = next(at for at, one in enumerate(reader.groups) if len(one.links) > 1)
    reader.choose(several)
    tree = reader.tree
    QTest.keyClick(tree, Qt.Key.Key_Right)
    group = tree.model().index(several, 0)
    assert tree.isExpanded(group)
    assert tree.model().rowCount(group) == len(reader.groups[several].links)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert selection.ids == reader.groups[several].links[:1]
    name = tree.currentIndex().data()
    assert name == "Alfa Katoen → Eigen BV"
    assert reader.hand.find(QPushButton, "sources.accept").text().endswith("(1)")
    cast(SourcesView, reader.window).copy()
    assert QApplication.clipboard().text().split("\t")[:2] == [name, "Turkmenistan"]


def test_that_judging_is_asked_for_one_theme_only(
    qtbot: QtBot, reader: Reader, view: SourcesView
) -> None:
    first = reader.groups[0]
    other = next(at for at, one in enumerate(reader.groups) if one.theme is not first.theme)
    button = reader.hand.find(QPushButton, "sources.judge")
    reader.choose(0, other)
    assert not button.isEnabled()
    assert "one theme" in button.toolTip()
    reader.choose(0)
    with qtbot.waitSignal(view.judge_asked) as told:
        reader.hand.click("sources.judge")
    assert told.args == [first.theme]


def test_that_buttons_wait_while_sources_are_asked_again(reader: Reader) -> None:
    reader.choose(0)
    button = reader.hand.find(QPushButton, "sources.accept")
    assert button.isEnabled()
    link = reader.groups[0].links[0]
    network = reader.document.network
    reader.document.do(editing.change(network, Kind.LINK, [link], country_of_making="NL"))
    assert not button.isEnabled()
    assert "asked again" in reader.hand.find(QLabel, "sources.told").text()
    reader.wait()
    assert "asked again" not in reader.hand.find(QLabel, "sources.told").text()


def test_that_a_cell_of_what_is_not_known_selects_its_deliveries(
    reader: Reader, selection: Selection
) -> None:
    reader.show_tab(UNKNOWN_TAB)
    table = reader.hand.find(QTableView, "unknown.table")
    reader.wait(lambda: table.model().rowCount() > 0)
    model = table.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    row = names.index("Child labour")
    cell = model.index(row, 1)
    assert cell.data() == "4 of 4"
    table.scrollTo(cell)
    place = table.visualRect(cell).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert selection.ids == ("l1", "l2", "l3", "l4")
    told, counted = reader.hand.find(QLabel, "unknown.detail").text().split("\n")
    assert "not known" in told
    assert counted[0].isupper() or counted[0].isdigit()
    silent = names.index(next(name for name in names if name.endswith("(no source)")))
    assert "\nFor 4 there is no source" in model.index(silent, 1).data(Qt.ItemDataRole.ToolTipRole)
    reader.hand.click("unknown.origin")
    assert list(selection.ids) == ["l4"]
    assert not table.selectionModel().hasSelection()
    assert any(name.endswith("(no source)") for name in names)


def test_that_one_tier_of_what_is_not_known_fits_beside_the_bar(
    qtbot: QtBot, reader: Reader
) -> None:
    reader.show_tab(UNKNOWN_TAB)
    table = reader.hand.find(QTableView, "unknown.table")
    reader.wait(lambda: table.model().rowCount() > 0)
    qtbot.waitUntil(table.verticalScrollBar().isVisible)
    assert table.horizontalScrollBar().maximum() == 0


def test_that_what_is_not_known_is_copied_as_a_table(reader: Reader, view: SourcesView) -> None:
    reader.show_tab(UNKNOWN_TAB)
    table = reader.hand.find(QTableView, "unknown.table")
    reader.wait(lambda: table.model().rowCount() > 0)
    view.copy()
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0] == "Theme\tTier 1"
    assert "Child labour\t4 of 4" in lines
    assert len(lines) == 1 + 4 + len(Theme)


def test_that_an_own_source_is_asked_for(qtbot: QtBot, reader: Reader, view: SourcesView) -> None:
    reader.show_tab(UNKNOWN_TAB)
    reader.wait(lambda: reader.hand.find(QPushButton, "unknown.own_list").isVisible())
    with qtbot.waitSignal(view.asked) as told:
        reader.hand.click("unknown.own_list")
    assert told.args == ["add_own_list"]


def test_that_a_very_large_group_says_how_many_more_there_are(
    document: Document, reader: Reader
) -> None:
    found = suggest_risks.suggest(document.network).items[0]
    model = GroupModel(document)
    group = reader.groups[0]
    many = tuple(found for _ in range(MOST_SHOWN + 40))
    model.show_groups((replace(group, suggestions=many),))
    top = model.index(0, 0)
    assert model.rowCount(top) == MOST_SHOWN + 1
    assert model.index(MOST_SHOWN, 0, top).data().startswith("and 40 more deliveries")
    assert model.suggestions_in([(0, range(MOST_SHOWN, MOST_SHOWN + 1))]) == ()
    both = [(0, range(3)), (None, range(1)), (None, range(1))]
    assert model.suggestions_in(both) == many
    assert model.suggestions_in([(0, range(3)), (0, range(2))]) == many[:3]


def test_that_a_project_without_deliveries_says_what_the_view_is_for(
    qtbot: QtBot, document: Document, view: SourcesView
) -> None:
    # reason: the session in memory does what the window asks of a session, without a file
    document.adopt(cast("Session", MemorySession(Network())))
    hand = Hand(view)
    assert "Nothing is taken over by itself" in hand.find(QLabel, "sources.nothing").text()
    with qtbot.waitSignal(view.asked) as told:
        hand.click("sources.import")
    assert told.args == ["import_list"]
    document.close()


def test_that_every_control_has_a_name(reader: Reader, view: SourcesView) -> None:
    reader.show_tab(UNKNOWN_TAB)
    kinds = (QPushButton, QToolButton, QComboBox, QLineEdit, QTreeView, QTableView, QTabBar)
    parts = [one for kind in kinds for one in view.findChildren(kind)]
    own = [one for one in parts if one.objectName().startswith(("sources", "unknown"))]
    assert len(own) > 12
    assert [one.objectName() for one in own if not one.accessibleName()] == []


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The whole program in English on a fresh profile, with the chain open."""
    with fresh_program(qapp, tmp_path, language="en", author="Ad") as started:
        started.show()
        qtbot.waitUntil(
            lambda: started.window.findChild(QWidget, "hotspots") is not None, timeout=PATIENCE_MS
        )
        # reason: the session in memory does what the window asks of a session, without a file
        started.document.adopt(cast("Session", MemorySession(chain())))
        yield started


def test_that_the_window_shows_it_by_key_and_judges_from_it(qtbot: QtBot, program: Program) -> None:
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_5, CTRL)
    assert window.workspace.view == "sources"
    assert window.commands["show_sources"].isChecked()
    reader = Reader(qtbot, program.document, window)
    reader.wait(lambda: bool(reader.groups))
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    assert Hand(window).find(QLineEdit, "sources.text").hasFocus()
    group = reader.groups[0]
    top = reader.tree.model().index(0, 0)
    how = QItemSelectionModel.SelectionFlag
    reader.tree.selectionModel().setCurrentIndex(top, how.ClearAndSelect | how.Rows)
    reader.wait()
    reader.hand.click("sources.judge")
    form = f"{program.document.labels.text(f'theme.{group.theme}')}"
    qtbot.waitUntil(
        lambda: any(one.text() == form for one in window.findChildren(QLabel, "tagging.theme")),
        timeout=PATIENCE_MS,
    )


@pytest.mark.parametrize("tab", [OPEN_TAB, UNKNOWN_TAB])
def test_that_nothing_is_cut_off_or_covered_in_a_small_window(
    qtbot: QtBot, program: Program, tab: int
) -> None:
    window = program.window
    window.resize(640, 400)
    window.go_to("sources")
    reader = Reader(qtbot, program.document, window)
    reader.wait(lambda: bool(reader.groups))
    reader.tabs.setCurrentIndex(tab)
    reader.wait()
    view = window.workspace.late("sources")
    assert isinstance(view, SourcesView)
    page = view.piles if tab == OPEN_TAB else view.unknown
    assert page.height() > view.height() - 100
    parts = [one for one in page.findChildren(QPushButton) if one.isVisible()]
    assert len(parts) > 1
    places = [part.rect().translated(part.mapTo(page, QPoint(0, 0))) for part in parts]
    assert [one for one in places if one.height() < 24 or not page.rect().contains(one)] == []
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_that_the_language_changes_in_place(qtbot: QtBot, program: Program) -> None:
    window = program.window
    window.go_to("sources")
    reader = Reader(qtbot, program.document, window)
    reader.wait(lambda: bool(reader.groups))
    window.run("speak_dutch")
    reader.wait(lambda: reader.groups[0].title.endswith("uit Turkmenistan"))
    assert reader.tabs.tabText(UNKNOWN_TAB) == "Niet bekend"
    assert "Voorlopige volgorde: 4 van 4" in reader.hand.find(QLabel, "sources.provisional").text()


def _sources(group: Group) -> set[str]:
    return {one.source for one in group.said.findings}
