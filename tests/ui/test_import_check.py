"""The check before an import: questions, products, changes, pairs, several files, and the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QTreeView,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.importing.answers import Asked, Question
from imvo_desktop.ui.dialogs.import_questions import QuestionsTab
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.usecases.import_check import ListQuestion
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.wizards import CHECK, COLUMNS, DONE, Importer, opened

pytestmark = [pytest.mark.full, pytest.mark.usefixtures("read_here")]

LIST = """Leveranciersnaam;Land;Goederen;Inkoopwaarde
Spinnerij Zwolle;Nederland;garen;1.250
Fabrik Süd;Onbekendistan;doek;2.000
"""
SUPPLIERS = "Leveranciersnaam;Land\nSpinnerij Zwolle;NL\nFabrik Süd;DE\n"
EDGES = "leverancier;afnemer\nFabrik Süd;Spinnerij Zwolle\n"

type Opener = Callable[..., Importer]


@pytest.fixture
def opener(qtbot: QtBot, document: Document, window: QWidget, tmp_path: Path) -> Opener:
    """Opens the wizard on lists given as text, by name."""

    def open_lists(**lists: str) -> Importer:
        paths = []
        for name, text in lists.items():
            paths.append(tmp_path / f"{name}.csv")
            paths[-1].write_text(text, encoding="utf-8")
        return opened(qtbot, document, window, *paths, memory=tmp_path / "lists.json")

    return open_lists


def links_of(document: Document) -> dict[str, object]:
    """The value of each delivery by the name of its supplier."""
    network = document.network
    return {network.organisations[one.supplier].name: one.value for one in network.links.values()}


def row_called(model: QAbstractItemModel, text: str, above: QModelIndex) -> QModelIndex:
    """The row under `above` that begins with `text`."""
    rows = (model.index(row, 0, above) for row in range(model.rowCount(above)))
    return next(one for one in rows if str(one.data()).startswith(text))


def test_that_an_answer_changes_the_plan_behind_the_page(
    opener: Opener, document: Document
) -> None:
    hand = opener(list=LIST)
    hand.go_to(CHECK)
    hand.pick("question.numbers.0", ".")
    hand.wait_for_plan()
    hand.go_to(DONE)

    assert links_of(document)["Spinnerij Zwolle"] == 125


def test_that_a_country_nobody_knows_is_named_in_its_row(
    opener: Opener, document: Document
) -> None:
    hand = opener(list=LIST)
    hand.go_to(CHECK)
    table = hand.find(QTableView, "import.countries")
    assert [row[0] for row in hand.cells("import.countries")] == ["Onbekendistan"]
    table.model().setData(table.model().index(0, 2), "Duitsland")
    hand.wait_for_plan()
    assert hand.cells("import.countries")[0][2] == "Germany"
    hand.go_to(DONE)

    found = {one.name: one.country for one in document.network.organisations.values()}
    assert found["Fabrik Süd"] == "DE"


def test_that_the_keyboard_stays_where_a_country_was_named(opener: Opener) -> None:
    hand = opener(list=LIST)
    hand.go_to(CHECK)
    table = hand.find(QTableView, "import.countries")
    table.setFocus()
    table.model().setData(table.model().index(0, 2), "Duitsland")
    hand.wait_for_plan()

    assert hand.wizard.focusWidget() is table


def test_that_the_keyboard_stays_on_a_question_when_others_come(
    qtbot: QtBot, document: Document
) -> None:
    tab = QuestionsTab(document)
    qtbot.addWidget(tab)
    asked = [
        ListQuestion(0, Question(Asked.NUMBERS, about, (",", "."), ",", False, 1))
        for about in ("bedrag", "omzet")
    ]
    tab.show_questions(asked[1:], ["a.csv"])
    tab.show()
    box = Hand(tab).find(CodeBox, "question.numbers.0")
    box.setFocus()
    qtbot.waitUntil(box.hasFocus, timeout=PATIENCE_MS)
    tab.show_questions(asked, ["a.csv"])

    assert tab.focusWidget() is Hand(tab).find(CodeBox, "question.numbers.1")


def test_that_one_row_is_one_row(qtbot: QtBot, document: Document) -> None:
    tab = QuestionsTab(document)
    qtbot.addWidget(tab)
    asked = Question(Asked.COUNTRY_TEXT, "Congo", ("CD", "CG", ""), "", False, 1, ("Congo",))
    tab.show_questions([ListQuestion(0, asked)], ["a.csv"])

    assert "1 row" in [one.text() for one in tab.findChildren(QLabel)]


def test_that_a_text_is_no_example_of_itself(opener: Opener) -> None:
    hand = opener(list=LIST)
    hand.go_to(CHECK)

    assert hand.cells("import.countries")[0][3] == ""
    assert hand.find(QTableView, "import.countries").isColumnHidden(3)


def test_that_what_is_no_country_is_refused_in_words(opener: Opener) -> None:
    hand = opener(list=LIST)
    hand.go_to(CHECK)
    model = hand.find(QTableView, "import.countries").model()
    assert not model.setData(model.index(0, 2), "Nergenshuizen")

    said = hand.find(QLabel, "import.refused").text()
    assert said == "“Nergenshuizen” is no country we know. Nothing changed."


def test_that_a_product_gets_the_code_a_person_chooses(
    qtbot: QtBot, opener: Opener, document: Document
) -> None:
    hand = opener(list=LIST)
    hand.go_to(CHECK)
    qtbot.waitUntil(lambda: "Products (2)" in hand.tabs, timeout=PATIENCE_MS)
    texts = [row[0] for row in hand.cells("import.products")]
    model = hand.find(QTableView, "import.products").model()
    model.setData(model.index(texts.index("garen"), 2), "5509")
    hand.wait_for_plan()
    hand.go_to(DONE)

    codes = {(one.product, one.hs) for one in document.network.links.values()}
    assert ("garen", "5509") in codes


def test_that_a_change_can_be_left_out(opener: Opener, document: Document) -> None:
    opener(list=LIST).go_to(DONE)
    hand = opener(list=LIST.replace("1.250", "1.999").replace("2.000", "2.999"))
    hand.go_to(CHECK)
    hand.show_tab("What changes")
    model = hand.find(QTreeView, "import.changes").model()
    group = row_called(model, "Deliveries that change: 2", QModelIndex())
    model.setData(
        row_called(model, "doek", group), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole
    )
    hand.go_to(DONE)

    found = links_of(document)
    assert (found["Spinnerij Zwolle"], found["Fabrik Süd"]) == (199_900, 200_000)


def test_that_the_same_list_again_changes_nothing(opener: Opener) -> None:
    opener(list=LIST).go_to(DONE)
    hand = opener(list=LIST)
    hand.wait_for(CHECK)

    assert hand.find(QLabel, "import.counts").text().startswith("Everything in this list is in")
    assert not hand.find(QPushButton, "import.next").isEnabled()


def test_that_nothing_is_one_until_a_person_says_so(opener: Opener, document: Document) -> None:
    before = len(document.network.organisations)
    twice = "Leveranciersnaam;Land\nStaalwerken Noord BV;NL\nStaalwerk Noord;NL\n"
    hand = opener(list=twice)
    hand.go_to(CHECK)
    hand.show_tab("Perhaps the same (1)")
    assert hand.cells("import.pairs")[0][2] == "Different"
    hand.press("import.pairs", Qt.Key.Key_Space)
    hand.wait_for_plan()
    assert hand.cells("import.pairs")[0][2] == "One and the same"
    hand.go_to(DONE)

    assert len(document.network.organisations) == before + 1


def test_that_both_sides_of_a_pair_can_be_compared(opener: Opener) -> None:
    twice = (
        "Leveranciersnaam;Land;Plaats\nStaalwerken Noord BV;NL;Assen\nStaalwerk Noord;NL;Assen\n"
    )
    hand = opener(list=twice)
    hand.go_to(CHECK)
    hand.show_tab("Perhaps the same")
    texts = [one.text() for one in hand.find(QWidget, "import_sides").findChildren(QLabel)]

    assert [texts.count(one) for one in ("Staalwerken Noord BV", "Netherlands", "Assen")] == [
        1,
        2,
        2,
    ]


def test_that_several_files_are_one_step(opener: Opener, document: Document) -> None:
    before = document.network.checksum()
    hand = opener(edges=EDGES, suppliers=SUPPLIERS)
    hand.go_to(DONE)

    assert {"Fabrik Süd", "Spinnerij Zwolle"} <= links_of(document).keys()
    assert hand.find(QLabel, "import.done_counts").text() == (
        "Organisations: 2 new, 0 changed\nDeliveries: 3 new, 0 changed"
    )
    document.undo()
    assert document.network.checksum() == before


def test_that_a_file_that_cannot_be_read_keeps_the_others_not_back(opener: Opener) -> None:
    hand = opener(suppliers=SUPPLIERS, leeg="")
    files = hand.find(QTreeWidget, "import.files")
    empty = files.topLevelItem(1)

    assert empty is not None
    assert (empty.text(0), empty.text(3)) == (
        "leeg.csv",
        "The file is empty. Nothing was imported. Check whether you chose the right file.",
    )
    hand.go_to(CHECK)
    assert hand.find(QLabel, "import.rows").text() == "2 rows = 2 used + 0 kept aside"


def test_that_a_file_can_be_left_out(opener: Opener) -> None:
    hand = opener(edges=EDGES, suppliers=SUPPLIERS)
    if not hand.find(QWidget, COLUMNS).isVisible():
        hand.click("import.back")
    first = hand.find(QTreeWidget, "import.files").topLevelItem(0)
    assert first is not None
    first.setCheckState(0, Qt.CheckState.Unchecked)
    assert first.text(3) == "Left out"
    hand.go_to(CHECK)

    assert hand.find(QLabel, "import.rows").text() == "2 rows = 2 used + 0 kept aside"


def test_that_a_list_is_read_as_last_time_until_that_is_forgotten(opener: Opener) -> None:
    hand = opener(list=LIST)
    hand.pick("column.2", "organisation.note")
    hand.go_to(DONE)
    again = opener(list=LIST)
    again.wait_for(CHECK)
    again.click("import.back")
    assert again.find(QWidget, "import.as_last_time").isVisible()
    assert again.find(CodeBox, "column.2").code == "organisation.note"
    again.click("import.forget")

    assert not again.find(QWidget, "import.as_last_time").isVisible()
    assert again.find(CodeBox, "column.2").code == "link.product"


def test_that_reading_in_another_way_keeps_what_was_corrected(qtbot: QtBot, opener: Opener) -> None:
    hand = opener(list=LIST)
    hand.pick("column.2", "organisation.note")
    hand.pick("import.encoding", "cp1252")
    qtbot.waitUntil(lambda: not hand.is_waiting, timeout=PATIENCE_MS)

    assert hand.find(CodeBox, "import.encoding").code == "cp1252"
    assert hand.find(CodeBox, "column.2").code == "organisation.note"


def test_that_a_list_that_is_too_long_says_so_before_anything_is_chosen(
    opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("imvo_desktop.usecases.list_draft.MAX_ROWS_IMPORTED", 1)
    hand = opener(list=LIST)

    assert hand.find(QLabel, "import.missing").text().startswith("At most 200,000 rows can be")
    assert not hand.find(QPushButton, "import.next").isEnabled()


def test_that_the_end_says_what_came_in_and_can_take_it_back(
    opener: Opener, document: Document
) -> None:
    hand = opener(list=LIST + ";Nederland;knopen;3\n")
    wanted: list[str] = []
    hand.wizard.asked.connect(wanted.append)
    hand.go_to(DONE)
    assert hand.find(QLabel, "import.done_rows").text() == "3 rows = 2 used + 1 kept aside"
    assert hand.find(QPushButton, "import.show_kept_rows").text() == "Put 1 row right…"
    hand.click("import.undo")

    assert wanted == ["undo"]
    assert not hand.wizard.isVisible()


def test_that_pressing_import_twice_imports_once(opener: Opener, document: Document) -> None:
    failures: list[object] = []
    document.failed.connect(failures.append)
    before = len(document.network.links)
    hand = opener(list=LIST)
    hand.go_to(CHECK)
    hand.press("import.next", Qt.Key.Key_Return)
    hand.press("import_wizard", Qt.Key.Key_Return)

    assert (len(document.network.links), failures) == (before + 2, [])


def test_that_every_control_has_a_name(qtbot: QtBot, opener: Opener) -> None:
    hand = opener(list=LIST, other=SUPPLIERS)
    hand.go_to(CHECK)
    qtbot.waitUntil(lambda: any("Products" in one for one in hand.tabs), timeout=PATIENCE_MS)
    kinds = (QAbstractButton, QComboBox, QLineEdit, QTableView, QTreeView)
    unnamed = [
        one.objectName() or type(one).__name__
        for kind in kinds
        for one in hand.wizard.findChildren(kind)
        if not one.accessibleName() and not one.objectName().startswith("qt_")
    ]

    assert [one for one in unnamed if one not in ("QToolButton", "ScrollLeftButton")] == []


def test_that_escape_leaves_without_a_change(opener: Opener, document: Document) -> None:
    before = document.network.checksum()
    hand = opener(list=LIST)
    hand.go_to(CHECK)
    hand.press("import_wizard", Qt.Key.Key_Escape)

    assert not hand.wizard.isVisible()
    assert document.network.checksum() == before
