"""Which commands can be done now, and what undo and redo would take back or make again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import EditLabel
from imvo_desktop.ui.actions import Actions
from imvo_desktop.ui.command_row import Needs
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.preferences import Preferences
from imvo_desktop.ui.selection import Selection


class Availability(QObject):
    """Follows document, selection and settings, and keeps the actions as they should be."""

    def __init__(
        self, document: Document, selection: Selection, actions: Actions, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = document
        self._selection = selection
        self._actions = actions
        window.installEventFilter(self)
        signals = (document.opened, document.closed, document.history_changed, document.locked)
        document.filtering.changed.connect(self.refresh)
        for signal in (*signals, document.language_changed, selection.changed):
            signal.connect(self.refresh)
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Name the commands anew when the language of the window changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._actions.retranslate()
            self.refresh()
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Enable what can be done; say what undo and redo are about."""
        self._actions.enable(self._there())
        session = self._document.session
        undo, redo = (session.undo_label, session.redo_label) if session else (None, None)
        self._name("undo", self.tr("Undo"), self.tr("Undo: {edit}"), undo)
        self._name("redo", self.tr("Redo"), self.tr("Redo: {edit}"), redo)

    def show_choices(self, preferences: Preferences) -> None:
        """Mark the language and the look that are in use."""
        settings = preferences.settings
        self._actions.check("speak_dutch" if settings.language == "nl" else "speak_english")
        self._actions.check(f"look_{settings.appearance}")

    def _there(self) -> frozenset[Needs]:
        session = self._document.session
        if session is None:
            return frozenset({Needs.WRITABLE})
        is_any_chosen = bool(self._selection.ids)
        is_pair = self._selection.kind is Kind.ORGANISATION and len(self._selection.ids) == 2
        found = {
            Needs.PROJECT: True,
            Needs.CHOSEN: is_any_chosen,
            Needs.NARROWED: bool(self._document.filtering.criteria),
            Needs.READ_ONLY: self._document.is_read_only,
        }
        if not (self._document.is_read_only or self._document.is_locked):
            found |= {
                Needs.EDITABLE: True,
                Needs.WRITABLE: True,
                Needs.SELECTION: is_any_chosen,
                Needs.PAIR: is_pair,
                Needs.UNDO: session.can_undo,
                Needs.REDO: session.can_redo,
            }
        return frozenset(need for need, is_met in found.items() if is_met)

    def _name(self, name: str, plain: str, named: str, label: EditLabel | None) -> None:
        text = plain
        if label is not None:
            edit = self._document.labels.text(f"edit.{label.code}", **dict(label.values))
            text = named.format(edit=edit.replace("&", "&&"))
        self._actions[name].setText(text)
