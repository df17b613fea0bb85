"""A person who walks through the whole program with mouse and keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.charts.chain_style import NODE_WIDTH
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.canvas.overlay_item import HANDLE_RADIUS
from imvo_desktop.ui.panels.hotspots import HotspotsPanel
from tests.ui.hand import Hand

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PATIENCE_MS = 60_000
LIST = """Leveranciersnaam;Vestigingsland;Productieland;Goederen;Inkoopwaarde
Weverij Anand;India;India;canvas;125.000,00
Gespenfabriek Ningbo;China;China;gespen;42.500,00
Kantoorhandel De Vries;Nederland;;papier;1.250,50
"""


class Walker:
    """A person with mouse and keys at the window of `program`."""

    def __init__(self, qtbot: QtBot, program: Program, folder: Path) -> None:
        self.qtbot = qtbot
        self.program = program
        self.window = program.window
        self.document = program.document
        self.selection = program.window.selection
        self.folder = folder
        self.hand = Hand(program.window)

    @property
    def checksum(self) -> str:
        """The content of the project as the file holds it."""
        assert self.document.session is not None
        return self.document.session.checksum

    def wait_for[T: QWidget](self, kind: type[T], name: str) -> T:
        """Wait until a widget is in sight."""

        def is_seen() -> bool:
            found = self.window.findChild(kind, name)
            return found is not None and found.isVisible()

        self.qtbot.waitUntil(is_seen, timeout=PATIENCE_MS)
        return self.hand.find(kind, name)

    def wait_until_quiet(self) -> None:
        """Wait until nothing runs and what changed has been assessed."""

        def is_quiet() -> bool:
            document = self.document
            return document.workers.is_idle and not document.is_locked and not document.is_stale

        self.qtbot.waitUntil(is_quiet, timeout=PATIENCE_MS)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        """Press keys in the window, which is in front."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def make_project(self) -> None:
        """From the start page to an empty project."""
        self.hand.click("start_new_project")
        dialog = Hand(self.wait_for(QDialog, "new_project_dialog"))
        dialog.find(QLineEdit, "company").setText("Fietstas BV")
        dialog.find(QLineEdit, "project_path").setText(str(self.folder / "Fietstas.imvo"))
        dialog.click("make_project")
        self.qtbot.waitUntil(lambda: self.document.is_open, timeout=PATIENCE_MS)
        self.wait_until_quiet()

    def import_list(self) -> None:
        """A list by Ctrl+I, two buttons."""
        path = self.folder / "leveranciers.csv"
        path.write_text(LIST, encoding="utf-8")
        self.press(Qt.Key.Key_I, CTRL)
        chooser = self.wait_for(QFileDialog, "import_dialog")
        chooser.selectFile(str(path))
        QTest.keyClick(Hand(chooser).find(QLineEdit, "fileNameEdit"), Qt.Key.Key_Return)
        wizard = Hand(self.wait_for(QDialog, "import_wizard"))
        for page in ("import_columns", "import_findings", "import_done"):
            self.wait_for(QWidget, page)
            wizard.click("import.next")
        self.qtbot.waitUntil(lambda: len(self.document.network.links) == 3, timeout=PATIENCE_MS)
        self.wait_until_quiet()

    def draw_link(self, supplier: str, buyer: str) -> None:
        """Drag from the handle of one organisation to another."""
        chain = self.wait_for(ChainView, "chain_view")
        names = {one.name: one.id for one in self.document.network.organisations.values()}
        viewport = chain.canvas.viewport()
        start = self._on_chain(chain, names[supplier], NODE_WIDTH / 2 + HANDLE_RADIUS)
        end = self._on_chain(chain, names[buyer])
        QTest.mouseMove(viewport, self._on_chain(chain, names[supplier]))
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(viewport, (start + end) / 2)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
        self.wait_until_quiet()

    def tag_all(self) -> int:
        """Select all deliveries in their table and tag child labour; gives the clicks it took."""
        self.press(Qt.Key.Key_3, CTRL)
        self.window.workspace.focus_view()
        self.press(Qt.Key.Key_A, CTRL)
        self.qtbot.waitUntil(lambda: len(self.selection.ids) == len(self.document.network.links))
        hand = Hand(self.wait_for(QWidget, "inspector"))
        for name in ("theme.lab.child", "quick_grid.5.4", "tagging.save"):
            hand.click(name)
        self.wait_until_quiet()
        return hand.clicks

    def choose_first_bar(self) -> None:
        """Click the first bar of the hotspots."""
        self.selection.clear()
        self.press(Qt.Key.Key_1, CTRL)
        panel = self.wait_for(HotspotsPanel, "hotspots")
        Hand(panel).find(QTabWidget, "hotspots.tabs").setCurrentIndex(1)
        view = panel.charts["bars"].view
        self.qtbot.waitUntil(lambda: bool(view.hits), timeout=PATIENCE_MS)
        self.wait_until_quiet()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.centre_of(0).toPoint())

    def undo_all(self) -> int:
        """Ctrl+Z until there is nothing left; gives how often."""
        return self._press_while("can_undo", Qt.Key.Key_Z, CTRL)

    def redo_all(self) -> int:
        """Ctrl+Shift+Z until there is nothing left; gives how often."""
        return self._press_while("can_redo", Qt.Key.Key_Z, CTRL | SHIFT)

    def make_report(self) -> Path:
        """The PDF, by the command of the menu."""
        self.window.run("make_report")
        self.wait_for(QPushButton, "report.make")
        self.hand.click("report.make")
        chooser = self.wait_for(QFileDialog, "report_path_dialog")
        path = self.folder / "rapport.pdf"
        chooser.selectFile(str(path))
        QTest.keyClick(Hand(chooser).find(QLineEdit, "fileNameEdit"), Qt.Key.Key_Return)
        self.wait_for(QPushButton, "report.open")
        return path

    def _press_while(self, state: str, key: Qt.Key, modifier: Qt.KeyboardModifier) -> int:
        times = 0
        while getattr(self.document.session, state):
            self.press(key, modifier)
            self.wait_until_quiet()
            times += 1
        return times

    def _on_chain(self, chain: ChainView, organisation: str, right: float = 0.0) -> QPoint:
        row = chain.scene.model.nodes.rows.row_of[organisation]
        centre = chain.scene.centre(row)
        return chain.canvas.mapFromScene(centre.x() + right, centre.y())
