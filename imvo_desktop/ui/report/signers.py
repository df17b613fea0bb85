"""Who signs a document, and who read it before; kept in the project."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.field_editors import TextEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.report_edits import change_settings

FIELDS = ("signer", "signer_role", "reviewer", "reviewer_role")


class Signers(QWidget):
    """Each committed field is one edit."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._editors = {one: TextEditor(document.labels, one) for one in FIELDS}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        for name, editor in self._editors.items():
            label = WrappedLabel(document.labels.text(f"field.{name}"), "quiet")
            label.setBuddy(editor)
            editor.committed.connect(partial(self._commit, name))
            layout.addWidget(label)
            layout.addWidget(editor)
        self.refresh()

    def refresh(self) -> None:
        """Show who it is now; what is being typed stays."""
        settings = report_settings_of(self._document.network)
        for name, editor in self._editors.items():
            if not editor.is_typing:
                editor.show_values([getattr(settings, name)])
        self.setEnabled(not self._document.is_read_only)

    def ask(self) -> None:
        """Put the keyboard where who signs is filled in."""
        self._editors["signer"].setFocus()

    def _commit(self, name: str, value: object) -> None:
        self._document.do(change_settings(self._document.network, **{name: value}))
