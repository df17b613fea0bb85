"""Row 5 of what the program is for: an agreement, its commitments, the gap, and the document."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTabWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.report_settings import Paper
from imvo_desktop.reporting.agreement_records import (
    agreements_of,
    commitments_of,
    measures_of,
)
from imvo_desktop.ui.agreements.covered_table import CoveredTable
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.tables.check_list import CheckList
from tests.reporting.made import all_text
from tests.reporting.paper_chains import paper_of
from tests.ui.clicker import Clicker
from tests.ui.hand import Hand
from tests.ui.walker import PATIENCE_MS

pytestmark = pytest.mark.full

MOST_CLICKS = 16
_COMMITMENTS, _COVERED = 1, 2


class Member(Clicker):
    """Somebody whose company takes part in an agreement."""

    def open_tab(self, tab: int) -> None:
        """Click a tab of the view."""
        bar = self.hand.find(QTabWidget, "agreements.tabs").tabBar()
        self.click(bar, bar.tabRect(tab).center())

    def push(self, name: str) -> None:
        """Click a button that is in sight."""
        self.click(self.wait_for(QPushButton, name))

    def choose_row(self, name: str, text: str) -> None:
        """Click the row that begins with `text`."""
        table = self.hand.find(QTableWidget, name)
        (item,) = (one for one in table.findItems(text, Qt.MatchFlag.MatchStartsWith))
        table.scrollToItem(item)
        self.click(table.viewport(), table.visualItemRect(item).center())

    def write(self, text: str) -> None:
        """Type in the line that has the keyboard."""
        line = self.window.focusWidget()
        assert isinstance(line, QLineEdit)
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def tick_first(self, name: str) -> None:
        """Open the list of a button, tick its first row, and close it by the keyboard."""
        button = self.wait_for(QPushButton, name)
        self.click(button)
        box = button.findChild(CheckList)
        assert box is not None
        self.click(
            box.list.viewport(), QPoint(12, box.list.visualItemRect(box.list.item(0)).y() + 12)
        )
        box.close()


@pytest.fixture
def member(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, tmp_path: Path
) -> Member:
    """Somebody in the example, at the view on agreements."""
    monkeypatch.setattr("imvo_desktop.ui.settings.system_language", lambda: "nl")
    started: Program = request.getfixturevalue("started")
    member = Member(qtbot, started, tmp_path)
    member.hand.click("start_open_example")
    qtbot.waitUntil(lambda: member.document.assessment is not None, timeout=PATIENCE_MS)
    member.wait_until_quiet()
    member.window.go_to("agreements")
    return member


def test_row_5_an_agreement_has_commitments_a_gap_and_a_document(
    member: Member, capsys: pytest.CaptureFixture[str]
) -> None:
    network = member.document.network
    member.push("agreements.from_library")
    member.choose_row("agreements.library.table", "Initiatief TruStone")
    member.push("library.take_part")
    own = next(one for one in agreements_of(network) if one.library == "natural-stone-2019")
    member.open_tab(_COMMITMENTS)
    member.push("commitments.add")
    member.write("Groeven in kaart")
    member.push("commitments.add")
    member.write("Klachten bespreken")
    first, second = commitments_of(network, own.id)
    member.tick_first("field.measures")
    assert [len(measures_of(network, one.id)) for one in (first, second)] == [0, 1]
    member.open_tab(_COVERED)
    found = member.wait_for(QLabel, "agreements.finding").text()
    assert found.startswith("Zonder maatregel: 1 van 2 afspraken")
    table = member.hand.find(CoveredTable, "agreements.covered_commitments")
    gap = table.item(0, 2)
    assert gap is not None
    assert gap.text() == "Gat: geen maatregel"
    member.click(table.viewport(), table.visualItemRect(gap).center())
    assert member.hand.find(QLineEdit, "field.text").text()
    made = make_document(member)
    assert made.read_bytes().startswith(b"%PDF")
    told = all_text(paper_of(network, Paper.AGREEMENT_PROGRESS, "nl"))
    for said in ("Initiatief TruStone", "Groeven in kaart", "Klachten bespreken"):
        assert said in told, said
    with capsys.disabled():
        print(f"\nrow 5: {member.clicks} clicks: {found}")
    assert member.clicks <= MOST_CLICKS


def make_document(member: Member) -> Path:
    """From our agreements to the progress document, as a file."""
    member.open_tab(0)
    member.push("agreements.paper")
    member.push("report.make")
    assert member.hand.find(QRadioButton, "report.paper.agreement_progress").isChecked()
    chooser = member.wait_for(QFileDialog, "report_path_dialog")
    path = member.folder / "voortgang.pdf"
    chooser.selectFile(str(path))
    QTest.keyClick(Hand(chooser).find(QLineEdit, "fileNameEdit"), Qt.Key.Key_Return)
    member.wait_for(QPushButton, "report.open")
    return path
