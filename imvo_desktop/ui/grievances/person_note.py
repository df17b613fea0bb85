"""Says that a text looks as if it holds a person; never in the way of who types."""

from __future__ import annotations

from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.field_editors import NoteEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.person_look import warning

_HEIGHT = 9 * GRID


class PersonWarning(WrappedLabel):
    """There only while a text looks so."""

    def __init__(self, document: Document) -> None:
        super().__init__(role="emphasis")
        self.setObjectName("person_warning")
        self._document = document
        self.hide()

    def look(self, text: str) -> None:
        """Say what `text` looks as if it holds."""
        told = warning(self._document.network, text, self._document.labels)
        self.setText(told)
        self.setVisible(bool(told))


class PersonNoteEditor(NoteEditor):
    """Several lines of text, with the warning below them while they are typed."""

    def __init__(self, document: Document, words: Words, name: str) -> None:
        super().__init__(words, name)
        self._warning = PersonWarning(document)
        self.column.addWidget(self._warning)
        self.setMinimumHeight(scaled(_HEIGHT))
        self._edit.textChanged.connect(self._look)

    def _look(self) -> None:
        self._warning.look(self._edit.toPlainText())
