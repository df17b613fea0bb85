"""Notes on the drawing: written where they lie, dragged, removed, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.note import Note
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from tests.ui.canvas.conftest import Person

pytestmark = pytest.mark.full


@pytest.fixture
def sheet(view: ChainView) -> QPlainTextEdit:
    """The sheet to write on, seen or not."""
    found = view.findChild(QPlainTextEdit, "chain_note")
    assert found is not None
    return found


def written(person: Person, sheet: QPlainTextEdit, text: str = "Bellen in mei") -> Note:
    """A note that a person wrote in the middle of the canvas."""
    person.view.add_note()
    QTest.keyClicks(sheet, text)
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return notes(person.document)[-1]


def notes(document: Document) -> list[Note]:
    """The notes of the project."""
    found = document.network.records(Kind.NOTE).values()
    return [one for one in found if isinstance(one, Note)]


def on_note(person: Person, note: Note) -> QPoint:
    """A point on the note on the screen."""
    box = person.view.notes.box_of(note.id)
    assert box is not None
    return person.view.canvas.mapFromScene(box.center())


def test_that_a_note_is_one_edit_with_what_was_written(
    person: Person, sheet: QPlainTextEdit, document: Document
) -> None:
    assert written(person, sheet).text == "Bellen in mei"
    assert len(person.edits) == 1
    document.undo()
    assert not notes(document)


def test_that_a_note_without_a_word_is_none(person: Person, sheet: QPlainTextEdit) -> None:
    person.view.add_note()
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not person.edits
    assert not sheet.isVisible()


def test_that_escape_leaves_a_note_unwritten(person: Person, sheet: QPlainTextEdit) -> None:
    person.view.add_note()
    QTest.keyClicks(sheet, "toch niet")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not person.edits


def test_that_dragging_a_note_moves_it_in_one_edit(
    person: Person, sheet: QPlainTextEdit, document: Document
) -> None:
    before = written(person, sheet)
    person.edits.clear()
    person.drag(on_note(person, before), on_note(person, before) + QPoint(-60, -90))
    (after,) = notes(document)
    assert (after.x, after.y) != (before.x, before.y)
    assert len(person.edits) == 1


def test_that_clicking_twice_on_a_note_changes_it(
    person: Person, sheet: QPlainTextEdit, document: Document
) -> None:
    note = written(person, sheet)
    person.click(on_note(person, note))
    QTest.mouseDClick(
        person.viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        on_note(person, note),
    )  # fmt: skip
    assert sheet.toPlainText() == "Bellen in mei"
    QTest.keyClicks(sheet, "Gebeld")
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.text for one in notes(document)] == ["Gebeld"]


def test_that_delete_removes_a_note(
    person: Person, sheet: QPlainTextEdit, document: Document, selection: Selection
) -> None:
    note = written(person, sheet)
    person.click(on_note(person, note))
    assert (selection.kind, selection.ids) == (Kind.NOTE, (note.id,))
    person.key(Qt.Key.Key_Delete)
    assert not notes(document)


def test_that_the_drawing_is_as_large_as_its_notes_need(
    person: Person, view: ChainView, document: Document
) -> None:
    view.commands.write_note("", "Ver weg", (3000.0, 2000.0))
    assert view.scene.sceneRect().contains(3000.0, 2000.0)
