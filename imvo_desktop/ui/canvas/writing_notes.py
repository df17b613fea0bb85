"""Notes on the drawing: shown as the project has them, written where they lie."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from imvo_desktop.charts.note_parts import NOTE_WIDTH
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.note import LONGEST_NOTE, Note
from imvo_desktop.ui.canvas.chain_canvas import ChainCanvas
from imvo_desktop.ui.canvas.chain_commands import ChainCommands
from imvo_desktop.ui.canvas.notes_item import NotesItem
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases.draw_chain import Place

_LEAST_WIDTH, _LEAST_HEIGHT = 200, 84


class NoteEditor(QPlainTextEdit):
    """A sheet to write on: leaving it or Ctrl+Enter keeps what was written, Esc does not."""

    def __init__(self, canvas: ChainCanvas, commands: ChainCommands) -> None:
        super().__init__(canvas.viewport())
        self.setObjectName("chain_note")
        self.setTabChangesFocus(True)
        self._canvas = canvas
        self._commands = commands
        self._note: str | None = None
        self._box = QRectF()
        self.hide()
        canvas.looked.connect(self._put)
        self._retranslate()

    def write(self, note: str, text: str, box: QRectF) -> None:
        """Let a person write the note in `box` of the scene; a new one has an empty id."""
        self._note, self._box = note, box
        self.setPlainText(text)
        self.selectAll()
        self._put()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self._end(is_kept=False)
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._end(is_kept=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._end(is_kept=True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _end(self, *, is_kept: bool) -> None:
        note, self._note = self._note, None
        if note is None:
            return
        had_focus = self.hasFocus()
        self.hide()
        if is_kept:
            place = (round(self._box.x(), 1), round(self._box.y(), 1))
            self._commands.write_note(note, self.toPlainText()[:LONGEST_NOTE], place)
        if had_focus:
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self) -> None:
        found = self._canvas.mapFromScene(self._box).boundingRect()
        width, height = max(found.width(), _LEAST_WIDTH), max(found.height(), _LEAST_HEIGHT)
        self.setGeometry(found.left(), found.top(), width, height)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Text of the note"))
        self.setPlaceholderText(self.tr("Write a note. Ctrl+Enter keeps it, Esc does not."))


class WritingNotes(QObject):
    """Keeps the notes on the canvas true, and opens the sheet to write on."""

    def __init__(
        self, canvas: ChainCanvas, item: NotesItem, commands: ChainCommands,
        document: Document, selection: Selection,
    ) -> None:  # fmt: skip
        super().__init__(canvas)
        self._canvas = canvas
        self._item = item
        self._document = document
        self._selection = selection
        self._editor = NoteEditor(canvas, commands)
        commands.writing.connect(self._write)
        for signal in (document.opened, document.closed):
            signal.connect(self._show)
        document.changed.connect(self._follow)
        selection.changed.connect(self._mark)
        self._show()

    def write_selected(self) -> bool:
        """Let a person change the note that is selected; False when none is."""
        note = self._selection.single
        if self._selection.kind is not Kind.NOTE or note is None:
            return False
        place = self._item.place_of(note)
        if place is not None and not self._document.is_read_only:
            self._write(note, (place.x(), place.y()))
        return True

    def _write(self, note: str, at: Place) -> None:
        box = self._item.box_of(note) or QRectF(QPointF(*at), QPointF(at[0] + NOTE_WIDTH, at[1]))
        self._canvas.reveal(box.center())
        self._editor.write(note, self._item.text_of(note), box)

    def _follow(self, edit: Edit) -> None:
        if Kind.NOTE in edit.kinds:
            self._show()

    def _show(self) -> None:
        notes = self._document.network.records(Kind.NOTE).values()
        self._item.show_notes(one for one in notes if isinstance(one, Note))

    def _mark(self) -> None:
        is_note = self._selection.kind is Kind.NOTE
        self._item.mark(self._selection.ids if is_note else ())
