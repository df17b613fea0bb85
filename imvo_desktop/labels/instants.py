"""Instants as a person reads them: the day and the time of the place they are at."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt

from imvo_desktop.domain.words import Words


def instant_text(words: Words, iso: str) -> str:
    """The day and time here of an ISO UTC instant; anything else as it is."""
    here = QDateTime.fromString(iso, Qt.DateFormat.ISODate).toLocalTime()
    if not here.isValid():
        return iso
    return f"{words.date(here.toString('yyyy-MM-dd'))} {here.toString('HH:mm')}"
