"""The state of a database at one moment, taken quickly."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from imvo_desktop.storage.sqlite_dialect import BUSY_SECONDS, file_uri


def snapshot(path: Path, target: Path) -> None:
    """Copy the database at `path` page by page to `target`, which is not there yet.

    Half the time of `vacuum_into`, and not safe from a power cut: for a file that does not stay.
    """
    with (
        closing(sqlite3.connect(file_uri(path, "rw"), uri=True, timeout=BUSY_SECONDS)) as source,
        closing(sqlite3.connect(file_uri(target, "rwc"), uri=True, autocommit=True)) as made,
    ):
        made.execute("PRAGMA journal_mode=OFF")
        made.execute("PRAGMA synchronous=OFF")
        source.backup(made)
