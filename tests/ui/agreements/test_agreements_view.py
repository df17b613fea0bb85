"""The view on agreements, used as a person does."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.agreement import Agreement, Commitment
from imvo_desktop.domain.codes import Kind, MeasureKind, Theme
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.records import Risk
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.agreement_records import (
    agreements_of,
    commitments_of,
    measures_of,
)
from imvo_desktop.ui.agreements.agreements_view import AgreementsView
from imvo_desktop.ui.agreements.covered_table import CoveredTable
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.tables.check_list import CheckList
from imvo_desktop.ui.theme import Theme as Look
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession

_COMMITMENTS, _COVERED, _LIBRARY = 1, 2, 3


@pytest.fixture
def view(qtbot: QtBot, look: Look, document: Document, selection: Selection) -> AgreementsView:
    """The view on the bicycle bags, in sight."""
    found = AgreementsView(document, selection, look)
    qtbot.addWidget(found)
    found.resize(1000, 700)
    found.show()
    return found


@pytest.fixture
def hand(view: AgreementsView) -> Hand:
    """Someone at the view."""
    return Hand(view)


def agree(document: Document) -> None:
    """An agreement with a commitment, a risk on its theme, and a measure."""
    link = min(document.network.links)
    for one in (
        Agreement(id="a", name="Pact", themes=(Theme.COMPETITION, Theme.TAX)),
        Commitment(id="c", agreement="a", text="Lonen", themes=(Theme.COMPETITION,)),
        Risk(id="rw", theme=Theme.COMPETITION, link=link),
        Measure(id="mw", subject="rw", kind=MeasureKind.PREVENT, text="Loonstroken"),
    ):
        document.do(editing.add(document.network, one))


def go_to(hand: Hand, tab: int) -> None:
    hand.find(QTabWidget, "agreements.tabs").setCurrentIndex(tab)


def tick(hand: Hand, name: str, row: int) -> None:
    """Tick a row of the list that a button opens, and close the list."""
    button = hand.find(QPushButton, name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    box = button.findChild(CheckList)
    assert box is not None
    box.list.item(row).setCheckState(Qt.CheckState.Checked)
    box.close()


def press(table: CoveredTable, row: int, column: int) -> None:
    """Click a cell."""
    item = table.item(row, column)
    assert item is not None
    place = table.visualItemRect(item).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_that_one_button_leads_from_nothing_to_an_agreement_of_ours(
    document: Document, hand: Hand
) -> None:
    assert hand.find(QWidget, "agreements.own.nothing").isVisible()
    hand.click("agreements.from_library")
    assert hand.find(QTabWidget, "agreements.tabs").currentIndex() == _LIBRARY
    hand.click("library.take_part")
    (own,) = agreements_of(document.network)
    assert own.library == "metals-2025"
    assert own.checked == "2026-11-22"
    assert hand.find(QLineEdit, "field.name").text() == own.name
    document.undo()
    assert not agreements_of(document.network)


def test_that_the_library_is_narrowed_by_status_and_our_themes(
    document: Document, hand: Hand
) -> None:
    go_to(hand, _LIBRARY)
    table = hand.find(QTableWidget, "agreements.library.table")
    whole = table.rowCount()
    box = hand.find(QComboBox, "library.status")
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert 0 < table.rowCount() < whole
    assert {table.item(row, 2).text() for row in range(table.rowCount())} == {"Running"}  # type: ignore[union-attr]  # a row that is shown has its cells
    QTest.mouseClick(hand.find(QCheckBox, "library.only_ours"), Qt.MouseButton.LeftButton)
    ours = table.rowCount()
    document.do(
        editing.add(
            document.network, Risk(id="rx", theme=Theme.WAGE, link=min(document.network.links))
        )
    )
    assert table.rowCount() >= ours


def test_that_what_is_taken_over_cannot_be_taken_twice(hand: Hand) -> None:
    go_to(hand, _LIBRARY)
    hand.click("library.take_part")
    go_to(hand, _LIBRARY)
    assert not hand.find(QPushButton, "library.take_part").isEnabled()


def test_that_an_agreement_can_be_added_by_hand(document: Document, hand: Hand) -> None:
    hand.click("agreements.add_own")
    hand.write("field.name", "Pact van de straat")
    (own,) = agreements_of(document.network)
    assert (own.name, own.library) == ("Pact van de straat", None)
    hand.write("field.joined", "1-3-2026")
    assert agreements_of(document.network)[0].joined == "2026-03-01"


def test_that_an_agreement_without_a_name_keeps_the_one_it_had(
    qtbot: QtBot, document: Document, hand: Hand
) -> None:
    agree(document)
    line = hand.find(QLineEdit, "field.name")
    line.setFocus()
    line.clear()
    with qtbot.waitSignal(document.failed):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "Pact"


def test_that_a_commitment_is_added_tied_and_let_go(document: Document, hand: Hand) -> None:
    agree(document)
    go_to(hand, _COMMITMENTS)
    hand.click("commitments.add")
    hand.write("field.text", "Water meten")
    second = next(one for one in commitments_of(document.network, "a") if one.id != "c")
    assert second.text == "Water meten"
    covered = hand.find(QLabel, "commitments.covered")
    assert covered.text() == "Gap: no measure"
    tick(hand, "field.measures", 0)
    assert [one.id for one in measures_of(document.network, second.id)] == ["mw"]
    assert covered.text() == "Measure taken"
    document.undo()
    assert covered.text() == "Gap: no measure"


def test_that_a_new_measure_is_made_for_a_risk_of_the_theme(document: Document, hand: Hand) -> None:
    agree(document)
    go_to(hand, _COMMITMENTS)
    menu = hand.find(QPushButton, "commitments.new_measure").menu()
    assert menu is not None
    menu.aboutToShow.emit()
    risk = menu.actions()[0].menu()
    assert risk is not None
    risk.actions()[1].trigger()  # type: ignore[attr-defined]  # a menu of Qt as the stub of an action has it
    (made,) = measures_of(document.network, "c")
    assert (made.subject, made.kind, made.agreement) == ("rw", MeasureKind.PREVENT, "a")


def test_that_a_gap_leads_to_where_a_measure_is_tied(document: Document, hand: Hand) -> None:
    agree(document)
    go_to(hand, _COVERED)
    assert hand.find(QLabel, "agreements.finding").text() == (
        "Without a measure: 1 of 1 commitments, 0 of 2 themes."
    )
    table = hand.find(CoveredTable, "agreements.covered_commitments")
    gap = table.item(0, 2)
    assert gap is not None
    assert gap.text() == "Gap: no measure"
    assert gap.background().style() is Qt.BrushStyle.BDiagPattern
    table.setCurrentCell(0, 2)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert hand.find(QTabWidget, "agreements.tabs").currentIndex() == _COMMITMENTS
    assert hand.find(QPushButton, "field.measures").hasFocus()


def test_that_a_cell_leads_to_its_measures_and_a_theme_to_its_risks(
    qtbot: QtBot, document: Document, hand: Hand, view: AgreementsView, selection: Selection
) -> None:
    agree(document)
    go_to(hand, _COVERED)
    themes = hand.find(CoveredTable, "agreements.covered_themes")
    press(themes, 1, 2)
    assert (selection.kind, selection.ids) == (Kind.RISK, ("rw",))
    with qtbot.waitSignal(view.asked) as asked:
        press(themes, 1, 3)
    assert asked.args == ["show_measures"]
    assert (selection.kind, selection.ids) == (Kind.MEASURE, ("mw",))


def test_that_the_tables_can_be_copied(document: Document, hand: Hand) -> None:
    agree(document)
    go_to(hand, _COVERED)
    hand.click("agreements.copy")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Commitment\tDue\tCovered?"
    assert "Market distortion & competition\tMeasure taken\t1\t1 planned\tnone" in lines


def test_that_the_list_of_sites_is_kept_where_a_person_wants(
    qtbot: QtBot, document: Document, hand: Hand, view: AgreementsView, tmp_path: Path
) -> None:
    hand.click("agreements.sites")
    chooser = hand.find(QFileDialog, "sites_dialog")
    path = tmp_path / "sites.csv"
    chooser.fileSelected.emit(str(path))
    chooser.close()
    qtbot.waitUntil(path.exists, timeout=PATIENCE_MS)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][:3] == ["Country", "Tier", "Name of the place"]
    assert len(rows) > 1
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)


def test_that_every_control_has_a_name(
    document: Document, hand: Hand, view: AgreementsView
) -> None:
    agree(document)
    for kind in (QLineEdit, QPushButton, QComboBox, QTableWidget, QCheckBox):
        for control in view.findChildren(kind):
            if control.objectName() or control.isVisible():
                assert control.accessibleName(), control.objectName()


def test_that_the_view_speaks_the_language_of_the_window(
    qtbot: QtBot, document: Document, hand: Hand
) -> None:
    agree(document)
    go_to(hand, _COVERED)
    document.set_labels(Labels("nl"))
    found = "Zonder maatregel: 1 van 1 afspraken, 0 van 2 thema’s."
    qtbot.waitUntil(lambda: hand.find(QLabel, "agreements.finding").text() == found)


def test_that_nothing_can_be_done_where_nothing_can_be_kept(
    document: Document, session: MemorySession, hand: Hand
) -> None:
    agree(document)
    session.is_read_only = True
    document.locked.emit(True)
    for name in ("agreements.add_own", "library.take_part", "commitments.add"):
        assert not hand.find(QPushButton, name).isEnabled(), name
