"""The folder where the program keeps what is its own: backups, log, lists it remembers."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

VARIABLE = "IMVO_DATA"


def own_folder() -> Path:
    """The folder of this person on this machine; it need not be there yet.

    The variable `IMVO_DATA` names another, for tests and for a program on a stick. Not a folder
    that travels with a person from machine to machine: backups are large.
    """
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named).absolute()
    if sys.platform == "win32":
        return Path(platformdirs.user_data_dir("IMVO Desktop", "IMVO"))
    return Path(platformdirs.user_data_dir("IMVO/IMVO Desktop", appauthor=False))


def backups_folder() -> Path:
    """Where backups of all projects are kept."""
    return own_folder() / "backups"


def log_file() -> Path:
    """The log of what the program did, without names or contents of a project."""
    return own_folder() / "log.txt"
