"""A disk that fails under a database, as SQLite tells it."""

from __future__ import annotations

import sqlite3
from typing import Never

import sqlalchemy as sa


def fails(connection: sa.Connection, *_: object) -> Never:
    """All is taken back before it is said; the driver then finds nothing to take back."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    raw.execute("ROLLBACK")
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR
    raise error
