"""A list of records with the form of the one that is chosen, used as a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.stakeholder import Stakeholder, StakeholderKind
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.field_editors import CodeEditor, TextEditor
from imvo_desktop.ui.register.one_editor import OneEditor
from imvo_desktop.ui.register.record_form import FormField, RecordForm
from imvo_desktop.ui.register.record_list import ListRow, ListWords, RecordList
from imvo_desktop.ui.register.several_editor import (
    SeveralEditor,
    YesNoEditor,
    code_choices,
    offered_codes,
)
from imvo_desktop.ui.tables.check_list import CheckList


class Register(QWidget):
    """Stakeholders in a list, and the one that is chosen in a form."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        words = document.labels
        kinds = code_choices(StakeholderKind, "stakeholder_kind", words)
        themes = offered_codes(Theme, "theme", words)
        fields = (
            FormField("name", TextEditor),
            FormField("kind", lambda labels, name: CodeEditor(labels, name, kinds)),
            FormField("themes", lambda labels, name: SeveralEditor(labels, name, themes)),
            FormField("is_internal", lambda *given: YesNoEditor(*given, can_be_open=False)),
        )
        texts = ListWords("Stakeholders", ("Name",), "Add", "Remove", "Nobody yet.")
        self.list = RecordList("people", texts)
        self.form = RecordForm(document, Kind.STAKEHOLDER, fields, "people.form")
        self.document = document
        self.list.chosen.connect(self.form.show_record)
        self.list.remove_asked.connect(self._remove)
        layout = QHBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(self.form)
        document.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show who there is now."""
        found = self.document.network.records(Kind.STAKEHOLDER).values()
        self.list.show_rows([ListRow(one.id, (str(getattr(one, "name")),)) for one in found])  # noqa: B009 - Record is a union
        self.form.refresh()

    def _remove(self, record_id: str) -> None:
        network = self.document.network
        self.document.do(editing.remove(network, Kind.STAKEHOLDER, [record_id]))


@pytest.fixture
def register(qtbot: QtBot, document: Document) -> Register:
    """Two stakeholders, in sight."""
    found = Register(document)
    qtbot.addWidget(found)
    found.show()
    for one in (Stakeholder(id="a", name="Bond"), Stakeholder(id="b", name="Raad")):
        document.do(editing.add(document.network, one))
    return found


def of(document: Document, record_id: str) -> Stakeholder:
    """The stakeholder of this id."""
    found = document.network.get(Kind.STAKEHOLDER, record_id)
    assert isinstance(found, Stakeholder)
    return found


def field(register: Register, name: str) -> QLineEdit:
    """The line of a field."""
    found = register.form.findChild(QLineEdit, f"field.{name}")
    assert found is not None
    return found


def test_that_the_form_shows_the_row_that_is_chosen(register: Register) -> None:
    assert field(register, "name").text() == "Bond"
    QTest.keyClick(register.list.table, Qt.Key.Key_Down)
    assert (register.list.current, field(register, "name").text()) == ("b", "Raad")


def test_that_a_committed_field_is_one_edit(register: Register, document: Document) -> None:
    line = field(register, "name")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Bond Noord")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert of(document, "a").name == "Bond Noord"
    document.undo()
    assert of(document, "a").name == "Bond"
    assert line.text() == "Bond"


def test_that_typed_text_stays_with_its_record_when_another_is_shown(
    register: Register, document: Document
) -> None:
    line = field(register, "name")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Bond Noord")
    register.form.show_record("b")
    assert (of(document, "a").name, of(document, "b").name) == ("Bond Noord", "Raad")
    assert line.text() == "Raad"


def test_that_a_name_that_is_needed_comes_back(
    qtbot: QtBot, register: Register, document: Document
) -> None:
    line = field(register, "name")
    line.setFocus()
    line.clear()
    line.setModified(True)
    with qtbot.waitSignal(document.failed):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert (of(document, "a").name, line.text()) == ("Bond", "Bond")


def test_that_what_is_ticked_is_one_edit_when_the_list_closes(
    register: Register, document: Document
) -> None:
    button = register.form.findChild(QPushButton, "field.themes")
    assert button is not None
    button.click()
    box = button.findChild(CheckList)
    assert box is not None
    revision = document.network.revision
    for row in (0, 2):
        box.list.item(row).setCheckState(Qt.CheckState.Checked)
    assert document.network.revision == revision
    box.close()
    assert of(document, "a").themes == (Theme.TAX, Theme.COMPETITION)
    assert document.network.revision == revision + 1


def test_that_delete_removes_the_row_and_the_next_is_chosen(
    register: Register, document: Document
) -> None:
    QTest.keyClick(register.list.table, Qt.Key.Key_Delete)
    assert list(document.network.records(Kind.STAKEHOLDER)) == ["b"]
    assert field(register, "name").text() == "Raad"
    QTest.keyClick(register.list.table, Qt.Key.Key_Delete)
    assert not register.form.isVisible()
    nothing = register.findChild(QWidget, "people.nothing")
    assert nothing is not None
    assert nothing.isVisible()


def test_that_a_field_can_be_there_for_some_records_only(qtbot: QtBot, document: Document) -> None:
    document.do(editing.add(document.network, Stakeholder(id="a", name="Bond")))
    of_unions = FormField(
        "contact", TextEditor, when=lambda one: getattr(one, "kind", "") is StakeholderKind.UNION
    )
    form = RecordForm(document, Kind.STAKEHOLDER, [of_unions], "form")
    qtbot.addWidget(form)
    form.show_record("a")
    assert form.editors["contact"].isHidden()
    union = editing.change(document.network, Kind.STAKEHOLDER, ["a"], kind=StakeholderKind.UNION)
    document.do(union)
    form.refresh()
    assert not form.editors["contact"].isHidden()


def test_that_one_of_the_records_of_now_can_be_chosen(qtbot: QtBot, document: Document) -> None:
    names = [("a", "Pact")]
    editor = OneEditor(document.labels, "agreement", lambda: names)
    qtbot.addWidget(editor)
    names.append(("b", "Deal"))
    editor.show_values(["b"])
    box = editor.findChild(QComboBox)
    assert box is not None
    assert [box.itemText(at) for at in range(box.count())] == ["–", "Pact", "Deal"]
    assert box.currentText() == "Deal"
