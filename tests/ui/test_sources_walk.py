"""What sources say, by pressing what a person presses: from a list to a report, and all undone."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Judged, Kind, Theme
from imvo_desktop.domain.records import Link, Risk
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.sources.group_model import GroupModel
from imvo_desktop.ui.workspace import CHAIN, LIBRARY, SOURCES
from imvo_desktop.usecases import suggest_risks
from imvo_desktop.usecases.suggestion_groups import Group
from tests.ui.hand import Hand
from tests.ui.walker import PATIENCE_MS, Walker

pytestmark = pytest.mark.full

OPEN_TAB, ASIDE_TAB, UNKNOWN_TAB = 0, 3, 4
RISKS_TAB, FACTS_TAB = 0, 1
LIST = """Naam;Plaats;Land;Omschrijving;Bedrag;Productieland
Dhaka Knitwear;Dhaka;Bangladesh;katoenen t-shirts;212.300,50;Bangladesh
Cacao Import;Zaandam;Nederland;cacaobonen;71.000,00;Ivoorkust
Tapijt Centrum;Genemuiden;Nederland;tapijten;12.400,00;India
Laptopshop;Eindhoven;Nederland;laptops;47.800,00;
Schoonmaak Helder;Amersfoort;Nederland;;32.000,00;Nederland
"""
OWN_LIST = "Land;Thema\nChina;dwangarbeid\nTurkije;kinderarbeid\n"


class Reader(Walker):
    """A person who reads what sources say, and decides."""

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups that are shown."""
        tree = self.hand.find(QTreeView, "sources.groups")
        return cast(GroupModel, tree.model()).groups

    @property
    def risks(self) -> list[Risk]:
        """The risks of the project."""
        return list(self.document.network.risks.values())

    def link(self, product: str) -> Link:
        """The delivery of `product`."""
        return next(one for one in self.document.network.links.values() if one.product == product)

    @property
    def said_below(self) -> str:
        """What the status bar says for a moment."""
        return self.window.statusBar().currentMessage()

    def themes_of(self, product: str) -> set[Theme]:
        """The themes of which sources say something of the delivery of `product`."""
        found = suggest_risks.suggest_for(self.document.network, [self.link(product).id])
        return {one.theme for one in found}

    def wait_until_said(self) -> None:
        """Wait until what sources say is of now and nothing runs."""

        def is_said() -> bool:
            suggesting = self.document.suggesting
            return suggesting.last is not None and not suggesting.is_stale

        self.qtbot.waitUntil(is_said, timeout=PATIENCE_MS)
        self.wait_until_quiet()
        self.qtbot.wait(1)

    def press_button(self, name: str) -> None:
        """Press a button in sight and wait for what it does."""
        self.wait_for(QWidget, name)
        self.hand.click(name)
        self.wait_until_said()

    def show_tab(self, bar: QTabBar, tab: int) -> None:
        """Click a tab."""
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(tab).center())
        self.wait_until_said()

    def show_pile(self, tab: int) -> None:
        """Click a tab of what sources say."""
        self.show_tab(self.wait_for(QTabBar, "sources.tabs"), tab)

    def show_inspected(self, tab: int) -> None:
        """Click a tab of what is selected."""
        self.show_tab(self.wait_for(QTabWidget, "inspector.tabs").tabBar(), tab)

    def choose_group(self, theme: Theme) -> Group:
        """Click the first group of `theme`."""
        self.qtbot.waitUntil(lambda: bool(self.groups), timeout=PATIENCE_MS)
        tree = self.hand.find(QTreeView, "sources.groups")
        row = next(at for at, one in enumerate(self.groups) if one.theme is theme)
        index = tree.model().index(row, 0)
        tree.scrollTo(index)
        place = tree.visualRect(index).center()
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        return self.groups[row]

    def wait_for_group(self, group: Group, *, is_there: bool) -> None:
        """Wait until `group` is among what is shown, or no longer is."""

        def is_so() -> bool:
            return (group.key in {one.key for one in self.groups}) is is_there

        self.qtbot.waitUntil(is_so, timeout=PATIENCE_MS)
        self.wait_until_said()

    def answer_file(self, name: str, path: Path) -> None:
        """Choose `path` in the dialog called `name`."""
        chooser = self.wait_for(QFileDialog, name)
        chooser.selectFile(str(path))
        QTest.keyClick(Hand(chooser).find(QLineEdit, "fileNameEdit"), Qt.Key.Key_Return)

    def import_suppliers(self) -> None:
        """The list, two buttons."""
        path = self.folder / "inkoop.csv"
        path.write_text(LIST, encoding="utf-8")
        self.window.projects.import_path(str(path))
        wizard = Hand(self.wait_for(QDialog, "import_wizard"))
        for page in ("import_columns", "import_findings", "import_done"):
            self.wait_for(QWidget, page)
            wizard.click("import.next")
        self.qtbot.waitUntil(lambda: len(self.document.network.links) == 5, timeout=PATIENCE_MS)
        self.wait_until_said()

    def set_aside(self, reason: str) -> None:
        """Set aside what is chosen."""
        self.hand.click("sources.aside")
        dialog = Hand(self.wait_for(QDialog, "reason_dialog"))
        QTest.keyClicks(dialog.find(QPlainTextEdit, "reason.text"), reason)
        dialog.click("reason.do")
        self.wait_until_said()

    def choose_unknown_cell(self) -> None:
        """Click the first theme on the first tier of what is not known."""
        table = self.wait_for(QTableView, "unknown.table")
        self.qtbot.waitUntil(lambda: table.model().rowCount() > 1, timeout=PATIENCE_MS)
        place = table.visualRect(table.model().index(1, 1)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def add_own_list(self) -> None:
        """A list of countries and themes, by the button beside what is not known."""
        path = self.folder / "eigen.csv"
        path.write_text(OWN_LIST, encoding="utf-8")
        self.hand.click("unknown.own_list")
        self.answer_file("own_list_path_dialog", path)
        dialog = Hand(self.wait_for(QDialog, "own_list"))
        self.wait_for(QWidget, "own_list_columns")
        dialog.click("own_list.next")
        self.wait_for(QWidget, "own_list_check")
        for name, text in (("publisher", "Inkoop"), ("title", "Landenlijst")):
            dialog.write(f"own_list.{name}", text)
        dialog.click("own_list.next")
        network = self.document.network
        self.qtbot.waitUntil(
            lambda: len(network.records(Kind.SOURCE_FINDING)) == 2, timeout=PATIENCE_MS
        )
        self.wait_until_said()

    def print_theme(self, theme: Theme) -> Path:
        """The sheet of a theme, from the card that speaks of it."""
        self.hand.click(f"topic.{theme}")
        assert self.window.workspace.view == LIBRARY
        menu = self.wait_for(QPushButton, "library.print").menu()
        menu.aboutToShow.emit()
        menu.actions()[0].trigger()
        path = self.folder / "thema.pdf"
        self.answer_file("sheet_dialog", path)
        self.qtbot.waitUntil(path.exists, timeout=PATIENCE_MS)
        self.wait_for(QMessageBox, "message").close()
        return path


@pytest.fixture
def reader(qtbot: QtBot, started: Program, tmp_path: Path) -> Reader:
    """Someone at the program, who reads what sources say."""
    return Reader(qtbot, started, tmp_path)


def test_that_what_sources_say_can_be_walked_back_and_forth(reader: Reader) -> None:
    reader.make_project()
    start = reader.checksum
    reader.import_suppliers()
    reader.press_button("priorities.begin")
    assert reader.window.workspace.view == SOURCES

    taken = reader.choose_group(Theme.CHILD_LABOUR)
    reader.press_button("sources.accept")
    reader.wait_for_group(taken, is_there=False)
    assert {one.judged for one in reader.risks} == {Judged.ACCEPTED}

    aside = reader.choose_group(Theme.CHILD_LABOUR)
    reader.set_aside("bezocht in mei")
    reader.wait_for_group(aside, is_there=False)
    reader.show_pile(ASIDE_TAB)
    reader.wait_for_group(aside, is_there=True)
    reader.choose_group(Theme.CHILD_LABOUR)
    reader.press_button("sources.back")
    reader.wait_for_group(aside, is_there=False)
    reader.show_pile(OPEN_TAB)
    reader.wait_for_group(aside, is_there=True)

    reader.choose_group(Theme.CHILD_LABOUR)
    reader.hand.click("sources.judge")
    reader.press_button("quick_grid.3.3")
    reader.press_button("tagging.save")
    assert [one.judged for one in reader.risks if one.scale == 3] == [Judged.OWN]

    reader.show_pile(UNKNOWN_TAB)
    reader.choose_unknown_cell()
    assert len(reader.selection.ids) == 5
    reader.hand.click("unknown.origin")
    assert list(reader.selection.ids) == [reader.link("laptops").id]
    before = reader.themes_of("laptops")
    reader.show_inspected(FACTS_TAB)
    reader.hand.write("field.country_of_making", "China")
    reader.wait_until_said()
    assert reader.link("laptops").country_of_making == "CN"
    assert before < reader.themes_of("laptops")

    reader.show_inspected(RISKS_TAB)
    chosen = reader.selection.ids
    reader.press_button("steps.add")
    assert len(reader.document.network.links) > 5
    assert reader.selection.ids == chosen
    assert "see the chain" in reader.said_below
    reader.add_own_list()
    assert reader.print_theme(Theme.FORCED_LABOUR).read_bytes().startswith(b"%PDF")
    assert reader.make_report().read_bytes().startswith(b"%PDF")

    end = reader.checksum
    reader.window.go_to(SOURCES)
    reader.window.workspace.focus_view()
    assert reader.window.focusWidget() is reader.hand.find(QTableView, "unknown.table")
    assert (reader.undo_all(), reader.checksum) == (8, start)
    assert (reader.redo_all(), reader.checksum) == (8, end)


def test_that_steps_that_were_added_are_selected_in_the_chain(reader: Reader) -> None:
    reader.make_project()
    reader.import_suppliers()
    before = set(reader.document.network.organisations)
    reader.window.go_to(CHAIN)
    reader.selection.set(Kind.LINK, [reader.link("laptops").id])
    reader.wait_until_said()
    reader.press_button("steps.add")
    made = set(reader.document.network.organisations) - before
    reader.qtbot.waitUntil(lambda: reader.selection.kind is Kind.ORGANISATION)
    assert made == set(reader.selection.ids)
    assert f"{len(made)} unknown steps added" in reader.said_below
    reader.document.undo()
    reader.qtbot.waitUntil(lambda: reader.said_below == "")
