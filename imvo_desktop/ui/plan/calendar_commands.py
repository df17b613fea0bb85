"""Making a calendar file of what is still to be done."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.ui import messages, saving
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.plan import late
from imvo_desktop.usecases.clock import today

SUFFIX = ".ics"
_DAYS_BEFORE = 7
"""A reminder comes a week before: there is time to do something."""


class CalendarCommands(QObject):
    """Asks where the file goes, writes it, and says what is in it."""

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._window = window

    def calendar_file(self) -> None:
        """Ask where the calendar file goes; without a date there is none."""
        document = self._document
        if not late.calendar_events(document.network, document.labels):
            text = self.tr("Nothing with a date is still to be done. No file was made.")
            messages.show_text(self._window, text)
            return
        name = f"{self.tr('measures')}-{date.fromisoformat(today()):%Y-%m}"
        kinds = (self.tr("Calendar files") + f" (*{SUFFIX})",)
        file = saving.beside(document, name, SUFFIX)
        wish = saving.Wish("calendar_dialog", self.tr("Make a calendar file"), kinds, file)
        saving.ask(self._window, wish, self.write_to)

    def write_to(self, path: str) -> None:
        """Write the file at `path`."""
        document, place = self._document, Path(path)
        events = late.calendar_events(document.network, document.labels)
        try:
            late.write_calendar(place, events, today(), _DAYS_BEFORE)
        except ImvoError as error:
            messages.show_error(self._window, error, document.labels)
            return
        text = self.tr(
            "{count} dates are in “{name}”, in the folder {folder}.\n\nOpen the file with your "
            "agenda to put them in. Make it again when something changes: the same dates are then "
            "replaced, not added."
        )
        count = document.labels.number(len(events))
        shown = text.format(count=count, name=place.name, folder=place.parent)
        messages.show_text(self._window, shown)
