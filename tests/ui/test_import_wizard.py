"""The import, from file to one edit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.dialogs import opening
from imvo_desktop.ui.dialogs.import_wizard import ImportWizard
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.kept_rows.kept_rows_table import KeptRowsTable
from imvo_desktop.ui.kept_rows.row_model import FIRST_CELL
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.export_project import export
from tests.ui.hand import PATIENCE_MS, Hand

pytestmark = pytest.mark.full

LIST = """Leveranciersnaam;Vestigingsland;Goederen;Inkoopwaarde
Spinnerij Zwolle;Nederland;garen;1.250,50
Fabrik Süd;Duitsland;doek;2.000,00
;België;knopen;3,00
"""


@pytest.fixture
def list_path(tmp_path: Path) -> Path:
    """A small Dutch list in the encoding of a spreadsheet program."""
    path = tmp_path / "leveranciers.csv"
    path.write_text(LIST, encoding="cp1252")
    return path


type Opener = Callable[..., ImportWizard]


@pytest.fixture
def opened(document: Document, window: QWidget, tmp_path: Path) -> Opener:
    """Opens the dialog on files."""

    def open_files(*paths: Path) -> ImportWizard:
        files = [(path, path.name) for path in paths]
        found = opening.import_wizard(document, files, tmp_path / "lists.json", window)
        found.open()
        return found

    return open_files


@pytest.fixture
def wizard(qtbot: QtBot, opened: Opener, list_path: Path) -> ImportWizard:
    """The dialog on the small list, at the columns."""
    found = opened(list_path)
    wait_for_page(qtbot, found, "import_columns")
    return found


def wait_for_page(qtbot: QtBot, wizard: ImportWizard, name: str) -> None:
    """Wait until the page called `name` is shown."""
    page = Hand(wizard).find(QWidget, name)
    qtbot.waitUntil(page.isVisible, timeout=PATIENCE_MS)


def test_that_two_clicks_import_a_list_as_one_step(
    qtbot: QtBot, wizard: ImportWizard, document: Document
) -> None:
    before = document.network.checksum()
    hand = Hand(wizard)
    hand.click("import.next")
    wait_for_page(qtbot, wizard, "import_findings")
    hand.click("import.next")
    names = {one.name for one in document.network.organisations.values()}
    assert {"Spinnerij Zwolle", "Fabrik Süd"} <= names
    document.undo()
    assert document.network.checksum() == before


def test_that_rows_in_are_rows_used_and_rows_aside(qtbot: QtBot, wizard: ImportWizard) -> None:
    hand = Hand(wizard)
    hand.click("import.next")
    wait_for_page(qtbot, wizard, "import_findings")
    assert hand.find(QLabel, "import.rows").text() == "3 rows = 2 used + 1 kept aside"
    assert hand.find(QLabel, "import.making").text() == "2 of 2: country of making not known"


def test_that_the_rows_are_shown_under_what_each_column_is(wizard: ImportWizard) -> None:
    hand = Hand(wizard)
    preview = hand.find(QTableWidget, "import.preview")
    cell = preview.item(3, 0)
    assert cell is not None
    assert cell.text() == "Fabrik Süd"
    assert hand.find(CodeBox, "column.0").code == "organisation.name"


def test_that_what_a_column_holds_can_be_read_whole(wizard: ImportWizard) -> None:
    box = Hand(wizard).find(CodeBox, "column.1")
    box.show_code("organisation.country")
    assert box.currentText() == "Country of establishment"
    assert box.shown_text() == box.currentText()


def test_that_without_a_name_there_is_no_next(wizard: ImportWizard) -> None:
    hand = Hand(wizard)
    box = hand.find(CodeBox, "column.0")
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert not hand.find(QPushButton, "import.next").isEnabled()


def test_that_a_corrected_header_row_reads_the_list_again(
    qtbot: QtBot, wizard: ImportWizard
) -> None:
    hand = Hand(wizard)
    box = hand.find(CodeBox, "import.header_row")
    box.setCurrentIndex(2)
    box.activated.emit(2)
    preview = hand.find(QTableWidget, "import.preview")

    def is_read_again() -> bool:
        header = preview.horizontalHeaderItem(0)
        return header is not None and header.text() == "Spinnerij Zwolle"

    qtbot.waitUntil(is_read_again, timeout=PATIENCE_MS)


def test_that_cancel_changes_nothing(
    qtbot: QtBot, wizard: ImportWizard, document: Document
) -> None:
    before = document.network.checksum()
    Hand(wizard).click("import.cancel")
    assert document.network.checksum() == before


def test_that_an_unreadable_file_is_said_and_nothing_changes(
    qtbot: QtBot, document: Document, opened: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "leeg.csv"
    path.write_text("")
    wizard = opened(path)
    told = Hand(wizard).find(QLabel, "import.told")
    qtbot.waitUntil(lambda: told.text().startswith("The file is empty."), timeout=PATIENCE_MS)
    assert Hand(wizard).find(QPushButton, "import.cancel").text() == "Close"
    assert len(document.network.records(Kind.LINK)) == 5


def test_that_a_row_kept_aside_is_put_right_before_the_import(
    qtbot: QtBot, wizard: ImportWizard, document: Document
) -> None:
    hand = Hand(wizard)
    hand.click("import.next")
    wait_for_page(qtbot, wizard, "import_findings")
    table = hand.find(KeptRowsTable, "kept_rows")
    table.model.setData(table.model.index(0, FIRST_CELL), "Knopenmaker")
    rows = hand.find(QLabel, "import.rows")
    qtbot.waitUntil(lambda: rows.text() == "3 rows = 3 used + 0 kept aside", timeout=PATIENCE_MS)
    assert len(table.model.rows) == 1
    hand.click("import.next")
    names = {one.name for one in document.network.organisations.values()}
    assert "Knopenmaker" in names
    assert document.network.kept_rows == {}


def test_that_a_table_of_our_own_comes_in_without_a_choice(
    qtbot: QtBot, document: Document, opened: Opener, tmp_path: Path
) -> None:
    network = document.network
    export(network, assess_network(network), tmp_path / "keten.csv", Labels("en"))
    wizard = opened(tmp_path / "keten.csv")
    wait_for_page(qtbot, wizard, "import_findings")
    hand = Hand(wizard)
    assert not hand.find(QPushButton, "import.next").isEnabled()
    assert hand.find(QLabel, "import.counts").text().startswith("Everything in this list is in")


def test_that_a_list_of_numbers_of_suppliers_and_buyers_can_be_imported(
    qtbot: QtBot, document: Document, opened: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "dependencies.csv"
    path.write_text("source_id,target_id,dependency_weight\nS-2,S-1,0.5\nS-3,S-2,0.5\n")
    wizard = opened(path)
    wait_for_page(qtbot, wizard, "import_findings")
    Hand(wizard).click("import.next")
    assert len(document.network.links) == 7
