"""Writes a file whole or not at all: into a side file first, then moved into place."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from imvo_desktop.errors import FileError
from imvo_desktop.unfinished import SIDE_SUFFIX, noted

SIDE_PREFIX = ".imvo-"

_CODES = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EACCES: "file_not_writable",
    errno.EPERM: "file_not_writable",
    errno.EROFS: "file_not_writable",
    errno.EISDIR: "file_not_writable",
    errno.EBUSY: "file_not_writable",
    errno.ENOENT: "folder_missing",
    errno.ENOTDIR: "folder_missing",
    errno.ENAMETOOLONG: "file_name_too_long",
}


@contextmanager
def replacing(path: Path, side: Path | None = None) -> Iterator[Path]:
    """Give a side file (not there yet) to write to; at the end it takes the place of `path`.

    The side file (`side`, if its name must be known) lies in the same folder, reaches the disk
    before the move, and is removed when anything fails, so `path` always holds the old content or
    the new; when the program is killed, the next one that writes or opens removes it. Raises
    `FileError` with the code `disk_full`, `file_not_writable`, `folder_missing`,
    `file_name_too_long` or `file_write_failed`.
    """
    target = Path(os.path.realpath(path))
    if side is None:
        side = target.parent / f"{SIDE_PREFIX}{secrets.token_hex(6)}{SIDE_SUFFIX}"
    with noted(side):
        try:
            yield side
            _to_disk(side)
            side.replace(target)
            _folder_to_disk(target.parent)
        except OSError as error:
            raise _file_error(path, error) from error


def write_bytes(path: Path, data: bytes) -> None:
    """Make `path` hold `data`; raises `FileError` like `replacing`."""
    with replacing(path) as side:
        side.write_bytes(data)


def write_text(path: Path, text: str) -> None:
    """Make `path` hold `text` as UTF-8 with the line ends as given; raises like `replacing`."""
    write_bytes(path, text.encode())


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _folder_to_disk(folder: Path) -> None:
    """Make the new name last; systems that cannot open a folder do it themselves."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _file_error(path: Path, error: OSError) -> FileError:
    code = _CODES.get(error.errno or 0, "file_write_failed")
    return FileError(code, file=path.name, folder=str(path.parent))
