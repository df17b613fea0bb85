"""From the first start to the first PDF: a Dutch list of 200 creditors, each press counted."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.app import Program
from imvo_desktop.ui.dialogs.report_dialog import ReportDialog
from imvo_desktop.ui.main_window import HEIGHT, WIDTH
from tests.ui.hand import Hand
from tests.ui.walker import PATIENCE_MS, Walker

pytestmark = pytest.mark.full

MOST_CLICKS, CREDITORS = 12, 200
HEAD = "Crediteurnr;Naam;Adres;Postcode;Plaats;Land;BTW-nummer;Omschrijving;Inkoopwaarde"
BOUGHT = tuple(123_450 + 98_765 * number for number in range(CREDITORS))
"""What was bought of each creditor, in euro cents."""
PLACES = (
    ("Enschede", "Nederland", "katoenen werkkleding"),
    ("Düsseldorf", "Duitsland", "verpakkingen van karton"),
    ("Izmir", "Turkije", "truien"),
    ("Dhaka", "Bangladesh", "T-shirts"),
    ("Kortrijk", "België", "garens"),
)


def creditors() -> str:
    """What a Dutch bookkeeping program writes: a title, a head, the rows, the total."""
    rows = []
    for number, bought in enumerate(BOUGHT):
        place, country, goods = PLACES[number % len(PLACES)]
        rows.append(
            f"{40_000 + number};Leverancier Één {number:03} B.V.;Handelsweg {number + 1};"
            f"{7500 + number} AB;{place};{country};;{goods};{euros(bought)}"
        )
    total = f";Totaal;;;;;;;{euros(sum(BOUGHT))}"
    return "\r\n".join(("Crediteurenlijst Tassenmakerij Oost BV;;;;;;;;", HEAD, *rows, total, ""))


def euros(cents: int) -> str:
    """An amount as it is written in the Netherlands: 1.234,50."""
    return f"{cents / 100:,.2f}".translate(str.maketrans(",.", ".,"))


class Buyer(Walker):
    """Somebody who never saw the program; counts every click."""

    clicks = 0

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click what is in sight and can be used."""
        assert widget.isVisible()
        assert widget.isEnabled()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())
        self.clicks += 1

    def choose_file(self, name: str, file: Path) -> None:
        """Click the file in the dialog called `name`, then the button that opens it."""
        chooser = self.wait_for(QFileDialog, name)
        # Qt begins in the folder that was used last: in a run of all tests that of another one.
        chooser.setDirectory(str(file.parent))
        files = Hand(chooser).find(QTreeView, "treeView")

        def row() -> QModelIndex:
            model, root = files.model(), files.rootIndex()
            found = (model.index(at, 0, root) for at in range(model.rowCount(root)))
            return next((one for one in found if one.data() == file.name), QModelIndex())

        self.qtbot.waitUntil(lambda: not files.visualRect(row()).isEmpty(), timeout=PATIENCE_MS)
        self.click(files.viewport(), files.visualRect(row()).center())
        buttons = Hand(chooser).find(QDialogButtonBox, "buttonBox")
        self.click(buttons.button(QDialogButtonBox.StandardButton.Open))

    def make_project_for_list(self) -> None:
        """Type the name of the company where the cursor stands, and go on."""
        dialog = self.wait_for(QDialog, "new_project_dialog")
        line = Hand(dialog).find(QLineEdit, "company")
        self.qtbot.waitUntil(line.hasFocus, timeout=PATIENCE_MS)
        QTest.keyClicks(line, "Tassenmakerij Oost BV")
        self.click(Hand(dialog).find(QAbstractButton, "make_project"))

    def go_through(self, *pages: str) -> None:
        """Press the first button of each page of the import."""
        wizard = Hand(self.wait_for(QDialog, "import_wizard"))
        go_on = wizard.find(QAbstractButton, "import.next")
        for page in pages:
            self.wait_for(QWidget, page)
            self.qtbot.waitUntil(go_on.isEnabled, timeout=PATIENCE_MS)
            self.click(go_on)
        self.wait_until_quiet()

    def make_first_report(self) -> Path:
        """The last point of the list on the left, and the button of its dialog."""
        self.click(self.hand.find(QAbstractButton, "check_report"))
        dialog = self.wait_for(ReportDialog, "report_dialog")
        self.click(Hand(dialog).find(QAbstractButton, "report.make"))
        self.qtbot.waitUntil(lambda: dialog.made is not None, timeout=PATIENCE_MS)
        assert dialog.made is not None
        return dialog.made


@pytest.fixture
def dutch_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of somebody whose computer speaks Dutch, who never started the program."""
    monkeypatch.setattr("imvo_desktop.ui.settings.system_language", lambda: "nl")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def buyer(dutch_computer: Path, qtbot: QtBot, started: Program) -> Buyer:
    """Somebody at the program, started for the first time."""
    return Buyer(qtbot, started, dutch_computer)


def test_that_the_first_report_takes_twelve_clicks(
    buyer: Buyer, capsys: pytest.CaptureFixture[str]
) -> None:
    file = buyer.folder / "crediteuren 2025.csv"
    file.write_bytes(creditors().encode("cp1252"))
    begin, counts = time.perf_counter(), dict[str, int]()
    assert (buyer.window.width(), buyer.window.height()) == (WIDTH, HEIGHT)

    def note(step: str) -> None:
        counts[step] = buyer.clicks - sum(counts.values())

    buyer.click(buyer.hand.find(QAbstractButton, "start_import_list"))
    buyer.choose_file("import_dialog", file)
    note("choose the list")
    buyer.make_project_for_list()
    note("make the project")
    buyer.go_through("import_columns", "import_findings", "import_done")
    note("import")
    assert buyer.document.labels.language == "nl"
    network = buyer.document.network
    assert len(network.links) == CREDITORS
    assert sum(one.value or 0 for one in network.links.values()) == sum(BOUGHT)
    assert "Leverancier Één 000 B.V." in {one.name for one in network.organisations.values()}
    made = buyer.make_first_report()
    note("report")

    assert made.read_bytes().startswith(b"%PDF")
    seconds = time.perf_counter() - begin
    with capsys.disabled():
        print(f"\n{counts}: {buyer.clicks} clicks, {seconds:.0f} s of the program")
    assert buyer.clicks <= MOST_CLICKS
