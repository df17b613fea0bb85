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

from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.domain.report_settings import Profile
from imvo_desktop.ui.app import Program
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

    def make_first_report(self, reader: str = "") -> Path:
        """The last point of the list on the left, for whom, the button, and the proposed name."""
        self.click(self.hand.find(QAbstractButton, "check_report"))
        self.wait_for(QAbstractButton, "report.make")
        if reader:
            self.click(self.hand.find(QAbstractButton, f"report.reader.{reader}"), QPoint(8, 12))
        self.click(self.hand.find(QAbstractButton, "report.make"))
        chooser = self.wait_for(QFileDialog, "report_path_dialog")
        buttons = Hand(chooser).find(QDialogButtonBox, "buttonBox")
        self.click(buttons.button(QDialogButtonBox.StandardButton.Save))
        self.wait_for(QAbstractButton, "report.open")
        return next(self.folder.glob("**/*.pdf"))


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


def from_list_to_report(buyer: Buyer, reader: str = "") -> tuple[Path, dict[str, int]]:
    """From the first start to the file of the report; and the clicks of each step."""
    file = buyer.folder / "crediteuren 2025.csv"
    file.write_bytes(creditors().encode("cp1252"))
    counts = dict[str, int]()
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
    made = buyer.make_first_report(reader)
    note("report")
    return made, counts


def test_that_the_first_report_takes_twelve_clicks(
    buyer: Buyer, capsys: pytest.CaptureFixture[str]
) -> None:
    begin = time.perf_counter()
    made, counts = from_list_to_report(buyer)
    assert buyer.document.labels.language == "nl"
    network = buyer.document.network
    assert len(network.links) == CREDITORS
    assert sum(one.value or 0 for one in network.links.values()) == sum(BOUGHT)
    assert "Leverancier Één 000 B.V." in {one.name for one in network.organisations.values()}

    assert made.read_bytes().startswith(b"%PDF")
    assert made.name == "Tassenmakerij Oost BV risicorapport.pdf"
    seconds = time.perf_counter() - begin
    with capsys.disabled():
        print(f"\nT1 {counts}: {buyer.clicks} clicks, {seconds:.0f} s of the program")
    assert buyer.clicks <= MOST_CLICKS


def test_that_the_version_for_a_customer_takes_four_clicks_more_at_most(
    buyer: Buyer, capsys: pytest.CaptureFixture[str]
) -> None:
    made, counts = from_list_to_report(buyer, Profile.CUSTOMER)
    with capsys.disabled():
        print(f"\nT7 {counts}: {buyer.clicks} clicks")
    assert (
        made.name == "risicorapport voor klant.pdf"
    )  # a name of a project may be one of a supplier
    assert made.read_bytes().startswith(b"%PDF")
    assert b"Leverancier \xc3\x89\xc3\xa9n" not in made.read_bytes()
    assert buyer.clicks <= MOST_CLICKS + 4
    assert report_settings_of(buyer.document.network).pseudonym_key
