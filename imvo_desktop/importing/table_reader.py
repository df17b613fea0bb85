"""Reads a list from a file into headers and rows; the parsing happens in a limited process."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from imvo_desktop.errors import FileError, InputError
from imvo_desktop.importing import sandbox
from imvo_desktop.importing.child import Message
from imvo_desktop.importing.collected_table import CollectedTable
from imvo_desktop.importing.limits import Limits
from imvo_desktop.importing.table import DETECT, Finding, HowRead, ReadOptions, Table
from imvo_desktop.progress import SILENT, Progress

__all__ = ["DETECT", "Finding", "HowRead", "ReadOptions", "Table", "read"]

MAX_FILE_BYTES = 600_000_000
_ORDINARY = Limits()


def read(
    path: Path,
    options: ReadOptions = DETECT,
    progress: Progress = SILENT,
    limits: Limits = _ORDINARY,
) -> Table:
    """The table in `path`: CSV and relatives, XLSX, XLS, XLSB or ODS.

    Raises `FileError` (`file_missing`, `file_unreadable`, `file_too_big`, `reader_stopped`,
    `reader_timeout`) or `InputError` (`file_empty`, `file_not_a_table`, `file_password`,
    `file_damaged`, `cell_too_big`, `sheet_too_big`, `sheet_missing`,
    `table_too_long`, `table_too_wide`, `line_too_long`), and `Cancelled` within a second.
    """
    _check_file(path)
    collector = CollectedTable()
    request: Message = {"path": str(path.resolve()), "options": asdict(options)}
    answers = sandbox.run(request, limits, lambda: progress.step(*collector.place))
    try:
        for message in answers:
            collector.take(message)
    finally:
        answers.close()  # type: ignore[attr-defined]  # reason: it is a generator
    return collector.table()


def _check_file(path: Path) -> None:
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise FileError("file_missing", name=path.name) from error
    except OSError as error:
        raise FileError("file_unreadable", name=path.name) from error
    if not path.is_file():
        raise InputError("file_not_a_table", name=path.name)
    if size == 0:
        raise InputError("file_empty", name=path.name)
    if size > MAX_FILE_BYTES:
        raise FileError("file_too_big", name=path.name, limit=MAX_FILE_BYTES)
