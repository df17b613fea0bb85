"""Frozen copies of a chain and its result: kept by what is in them, never rewritten."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import RECORD_VERSION
from imvo_desktop.errors import ProjectError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage import project_file
from imvo_desktop.storage.problems import patiently
from imvo_desktop.storage.project_file import Beside
from imvo_desktop.storage.tables import FROZEN

# A copy of 100,000 organisations is 120 MB of text; more than this was never written by us.
_MOST_BYTES = 1 << 28
_PIECE = 1 << 20
_LINES_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class FrozenCopy:
    """A copy as it is kept; `id` is the SHA-256 of its text, `at` ISO UTC."""

    id: str
    kind: Kind
    name: str
    at: str
    author: str
    method_version: str
    payload: bytes


def packed(lines: Iterable[str], count: int, progress: Progress = SILENT) -> tuple[str, bytes]:
    """The SHA-256 of some `count` lines of text, and the text compressed."""
    digest, packer = hashlib.sha256(), zlib.compressobj(6)
    pieces: list[bytes] = []
    waiting: list[str] = []
    done = 0
    for done, line in enumerate(lines, start=1):
        waiting.append(line)
        if done % _LINES_AT_ONCE == 0:
            progress.step(done, max(done, count))
            _pack("\n".join([*waiting, ""]).encode(), digest, packer, pieces)
            waiting.clear()
    _pack("".join(f"{line}\n" for line in waiting).encode(), digest, packer, pieces)
    return digest.hexdigest(), b"".join([*pieces, packer.flush()])


def beside(copy: FrozenCopy) -> Beside:
    """Writes `copy` beside the edit that needs it; one that is there stays as it is."""
    row = {
        "id": copy.id,
        "kind": copy.kind.value,
        "name": copy.name,
        "at": copy.at,
        "author": copy.author,
        "method_version": copy.method_version,
        "record_version": RECORD_VERSION,
        "payload": copy.payload,
    }

    def work(connection: sa.Connection) -> None:
        query = sa.select(FROZEN.c.at).where(FROZEN.c.id == copy.id)
        if connection.execute(query).first() is None:
            connection.execute(sa.insert(FROZEN), row)

    return work


def text_of(path: Path, copy_id: str, name: str, progress: Progress = SILENT) -> str:
    """The text of the copy `copy_id` in the project at `path`, exactly as it was written.

    Raises `ProjectError` about `name`: `frozen_missing` where it is not in the file,
    `frozen_damaged` where it is not what was written.
    """
    query = sa.select(FROZEN.c.payload).where(FROZEN.c.id == copy_id)
    read = patiently(lambda: project_file.read_by(path, lambda one: one.execute(query).scalar()))
    if read is None:
        raise ProjectError("frozen_missing", name=name)
    text = unpacked(read, copy_id, progress)
    if text is None:
        raise ProjectError("frozen_damaged", name=name)
    return text


def unpacked(payload: object, copy_id: str, progress: Progress = SILENT) -> str | None:
    """The text of `payload`; None where it is not the text that `copy_id` is the SHA-256 of."""
    if not isinstance(payload, bytes):
        return None
    data = _inflated(payload, progress)
    if data is None or hashlib.sha256(data).hexdigest() != copy_id:
        return None
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None


def _inflated(payload: bytes, progress: Progress) -> bytes | None:
    """What was compressed; None where it is nothing of ours or larger than any of ours."""
    unpacker, pieces, size, rest = zlib.decompressobj(), list[bytes](), 0, payload
    try:
        while not unpacker.eof and size < _MOST_BYTES:
            progress.step(len(payload) - len(rest), len(payload))
            piece = unpacker.decompress(rest, _PIECE)
            rest = unpacker.unconsumed_tail
            if not piece and not rest:
                break
            size += len(piece)
            pieces.append(piece)
    except zlib.error:
        return None
    # Not flush: it would unpack whatever is left at once.
    return b"".join(pieces) if unpacker.eof else None


def faults(connection: sa.Connection, wanted: Iterable[str]) -> dict[str, str]:
    """By id what is wrong with the copies that are there or wanted: an issue of the file."""
    found = dict.fromkeys(wanted, "frozen_missing")
    for row in connection.execute(sa.select(FROZEN.c.id, FROZEN.c.payload)):
        found.pop(row.id, None)
        if unpacked(row.payload, row.id) is None:
            found[str(row.id)] = "frozen_changed"
    return found


def _pack(data: bytes, digest: hashlib._Hash, packer: zlib._Compress, pieces: list[bytes]) -> None:
    digest.update(data)
    pieces.append(packer.compress(data))
