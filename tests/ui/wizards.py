"""A person at the import: opens it on files and goes from page to page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.dialogs import opening
from imvo_desktop.ui.dialogs.import_wizard import ImportWizard
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import CodeBox
from tests.ui.hand import PATIENCE_MS, Hand

COLUMNS, CHECK, DONE = "import_columns", "import_findings", "import_done"


class Importer(Hand):
    """Presses what it is told in one wizard."""

    def __init__(self, qtbot: QtBot, wizard: ImportWizard) -> None:
        super().__init__(wizard)
        self.wizard = wizard
        self._qtbot = qtbot

    def wait_for(self, page: str) -> None:
        """Wait until the page called `page` is shown."""
        self._qtbot.waitUntil(self.find(QWidget, page).isVisible, timeout=PATIENCE_MS)

    def go_to(self, page: str) -> None:
        """Press Next until the page called `page` is shown."""
        for one in (COLUMNS, CHECK, DONE):
            if self.find(QWidget, one).isVisible() and one != page:
                self.click("import.next")
                self._qtbot.waitUntil(lambda: not self.is_waiting, timeout=PATIENCE_MS)
        self.wait_for(page)

    @property
    def is_waiting(self) -> bool:
        """Whether the wait page is shown."""
        return self.find(QWidget, "import.wait").isVisible()

    def wait_for_plan(self) -> None:
        """Wait until what is shown is the plan of now."""
        busy = self.find(QWidget, "import.busy")
        self._qtbot.waitUntil(lambda: not busy.isVisible(), timeout=PATIENCE_MS)

    @property
    def tabs(self) -> list[str]:
        """What the tabs of the check are called."""
        tabs = self.find(QTabWidget, "import.tabs")
        return [tabs.tabText(at) for at in range(tabs.count())]

    def show_tab(self, name: str) -> None:
        """Show the tab whose name begins so."""
        tabs = self.find(QTabWidget, "import.tabs")
        at = next(at for at, one in enumerate(self.tabs) if one.startswith(name))
        tabs.setCurrentIndex(at)

    def pick(self, name: str, code: object) -> None:
        """Choose `code` in a box as a person does."""
        box = self.find(CodeBox, name)
        box.show_code(code)
        box.activated.emit(box.currentIndex())

    def cells(self, name: str) -> list[list[str]]:
        """What stands in the table called `name`."""
        model = self.find(QTableView, name).model()
        return [
            [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def press(self, name: str, key: Qt.Key) -> None:
        """Press a key in the control called `name`."""
        is_whole = name == self.wizard.objectName()
        QTest.keyClick(self.wizard if is_whole else self.find(QWidget, name), key)


def opened(
    qtbot: QtBot, document: Document, window: QWidget, *paths: Path, memory: Path
) -> Importer:
    """The wizard on the files at `paths`, when they have been read.

    What an import before it learned is written first.
    """
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    files = [(path, path.name) for path in paths]
    wizard = opening.import_wizard(document, files, memory, window)
    wizard.open()
    found = Importer(qtbot, wizard)
    qtbot.waitUntil(lambda: not found.is_waiting, timeout=PATIENCE_MS)
    return found
