"""What a person chose for the next document, kept as long as the project is open."""

from __future__ import annotations

import dataclasses
from typing import Any

from PySide6.QtCore import QObject, Signal

from imvo_desktop.ui.document import Document
from imvo_desktop.usecases import clock, report_choices, report_key
from imvo_desktop.usecases.report_choices import ReportChoices


class Chosen(QObject):
    """`choices` of now, `changed` when they are others; a project that opens begins anew.

    `key` is for the names that stand for organisations, if the project has none when it needs one.
    """

    changed = Signal()

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self.choices = self._first()
        self.key = report_key.random_keys()()
        document.opened.connect(self._begin)

    def choose(self, **fields: Any) -> None:  # reason: each field has a type of its own
        """Choose otherwise in these fields."""
        wanted = dataclasses.replace(self.choices, **fields)
        if wanted != self.choices:
            self.choices = wanted
            self.changed.emit()

    def _begin(self) -> None:
        self.choices = self._first()
        self.key = report_key.random_keys()()
        self.changed.emit()

    def _first(self) -> ReportChoices:
        """A draft for ourselves in the language of the window, of the day of the content."""
        session = self._document.session
        day = session.last_saved[:10] if session is not None else clock.today()
        return ReportChoices(
            language=self._document.labels.language,
            date=day,
            profile=report_choices.profiles()[0],
            prepared_by=self._document.author,
        )
