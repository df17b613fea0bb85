"""The import, from file to one edit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.dialogs.import_wizard import ImportWizard
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import CodeBox
from tests.ui.hand import PATIENCE_MS, Hand

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


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What the dialogs belong to."""
    found = QWidget()
    qtbot.addWidget(found)
    return found


@pytest.fixture
def wizard(qtbot: QtBot, document: Document, window: QWidget, list_path: Path) -> ImportWizard:
    """The dialog on the small list, at the columns."""
    found = ImportWizard(document, list_path, window)
    found.open()
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
    qtbot: QtBot, document: Document, window: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "leeg.csv"
    path.write_text("")
    wizard = ImportWizard(document, path, window)
    wizard.open()
    told = Hand(wizard).find(QLabel, "import.told")
    qtbot.waitUntil(lambda: told.text().startswith("The file is empty."), timeout=PATIENCE_MS)
    assert len(document.network.records(Kind.LINK)) == 5
