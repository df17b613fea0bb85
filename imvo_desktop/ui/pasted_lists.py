"""Cells on the clipboard as a file for the reader; such files never outlive their use.

Each lies in a folder of its own with a lock beside it, so that the next start sees which ones were
left behind by a program that ended in the middle.
"""

from __future__ import annotations

import secrets
import shutil
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject
from PySide6.QtGui import QGuiApplication

from imvo_desktop.own_folder import own_folder

_FILE, _LOCK = "clipboard.tsv", "lock"


def pasted_folder() -> Path:
    """Where the files lie."""
    return own_folder() / "pasted"


def copied_cells() -> str:
    """The text on the clipboard where it is more than one cell; else blank."""
    text = QGuiApplication.clipboard().text()
    return text if "\t" in text or "\n" in text.strip() else ""


class PastedList(QObject):
    """A file with `text`, there until `remove`."""

    def __init__(self, folder: Path, text: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = folder / secrets.token_hex(8)
        self._place.mkdir(parents=True)
        self._lock = _lock(self._place)
        self._lock.tryLock(0)
        self.path = self._place / _FILE
        self.path.write_text(text, encoding="utf-8", newline="")

    def remove(self) -> None:
        """Remove the file and its folder."""
        self._lock.unlock()
        shutil.rmtree(self._place, ignore_errors=True)


def remove_left_behind(folder: Path) -> None:
    """Remove the files in `folder` that no running program uses."""
    if not folder.is_dir():
        return
    for place in folder.iterdir():
        lock = _lock(place)
        if place.is_dir() and lock.tryLock(0):
            lock.unlock()
            shutil.rmtree(place, ignore_errors=True)


def _lock(place: Path) -> QLockFile:
    """A lock that only ends with the program that holds it, never by its age."""
    lock = QLockFile(str(place / _LOCK))
    lock.setStaleLockTime(0)
    return lock
