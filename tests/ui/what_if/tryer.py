"""A person at the page of what-ifs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.what_if.scenarios_view import ScenariosView
from imvo_desktop.usecases.scenario_edits import scenarios_of, steps_of
from imvo_desktop.usecases.scenario_steps import Step
from tests.ui.hand import PATIENCE_MS, Hand


class Tryer(Hand):
    """A person at the page of what-ifs."""

    def __init__(self, qtbot: QtBot, view: ScenariosView, document: Document) -> None:
        super().__init__(view)
        self.qtbot = qtbot
        self.view = view
        self.document = document

    @property
    def names(self) -> list[str]:
        return [one.name for one in scenarios_of(self.document.network)]

    @property
    def steps(self) -> tuple[Step, ...]:
        (one,) = scenarios_of(self.document.network)
        return steps_of(self.document.network, one.id)

    @property
    def finding(self) -> str:
        return self.find(QLabel, "what_if.finding").text()

    @property
    def tree(self) -> QTreeWidget:
        return self.find(QTreeWidget, "what_if.groups")

    def wait_for(self, part: str) -> None:
        self.qtbot.waitUntil(lambda: part in self.finding, timeout=PATIENCE_MS)

    def wait_for_dutch(self) -> None:
        first = Labels("nl").text("scenario.kind.act")
        self.qtbot.waitUntil(
            lambda: self.find(QComboBox, "what_if.kind").itemText(0) == first, timeout=PATIENCE_MS
        )

    def pick(self, name: str, row: int) -> None:
        box = self.find(QComboBox, name)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(row):
            QTest.keyClick(box, Qt.Key.Key_Down)

    def row(self, group: str) -> QTreeWidgetItem:
        """The last row of a group."""
        tops = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        (found,) = [one for one in tops if one is not None and one.text(0).startswith(group)]
        last = found.child(found.childCount() - 1)
        assert last is not None
        return last

    def press_row(self, item: QTreeWidgetItem) -> None:
        self.tree.scrollToItem(item)
        where = self.tree.visualItemRect(item).center()
        QTest.mouseClick(self.tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
