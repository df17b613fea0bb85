"""One stream out of a compound file, the container of XLS ([MS-CFB])."""

from __future__ import annotations

import struct
from dataclasses import dataclass

_HEADER = 512
_LAST_SECTOR = 0xFFFFFFFA
_IN_HEADER = 109
_ENTRY = 128
_STREAM, _ROOT = 2, 5


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: int
    start: int
    size: int


class CompoundFile:
    """The bytes of a compound file, taken apart; sizes and chains that lie raise `ValueError`."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        if len(content) < _HEADER:
            raise ValueError("no compound file")
        self._sector = 1 << min(struct.unpack_from("<H", content, 30)[0], 12)
        if self._sector < 128:
            raise ValueError("no compound file")
        directory, self._cutoff, mini, _, further, _ = struct.unpack_from("<I4xIIIII", content, 48)
        self._table = self._allocation(further)
        whole = self._chain(directory)
        self._entries = [_entry(whole, at) for at in range(0, len(whole) - _ENTRY + 1, _ENTRY)]
        self._mini_table = _numbers(self._chain(mini)) if mini < _LAST_SECTOR else []

    @property
    def names(self) -> list[str]:
        """The names of the streams and storages."""
        return [one.name for one in self._entries if one.kind]

    def stream(self, *names: str) -> bytes:
        """The stream with the first of `names` there is; raises `ValueError` without one."""
        streams = {one.name.casefold(): one for one in self._entries if one.kind == _STREAM}
        wanted = [name.casefold() for name in names]
        found = next((streams[name] for name in wanted if name in streams), None)
        if found is None:
            raise ValueError("no such stream")
        if found.size >= self._cutoff:
            return self._chain(found.start)[: found.size]
        return self._small(found)

    def _allocation(self, further: int) -> list[int]:
        """The table that says which sector follows which."""
        sectors = list(struct.unpack_from(f"<{_IN_HEADER}I", self._content, 76))
        per_sector = self._sector // 4
        for _ in range(len(self._content) // self._sector):
            if further >= _LAST_SECTOR:
                break
            more = _numbers(self._part(further))
            sectors += more[: per_sector - 1]
            further = more[-1]
        table: list[int] = []
        for sector in sectors:
            if sector < _LAST_SECTOR:
                table += _numbers(self._part(sector))
        return table

    def _part(self, sector: int) -> bytes:
        at = (sector + 1) * self._sector
        return self._content[at : at + self._sector].ljust(self._sector, b"\0")

    def _chain(self, start: int) -> bytes:
        return b"".join(map(self._part, _followed(self._table, start)))

    def _small(self, entry: _Entry) -> bytes:
        """A stream that lies in pieces of 64 bytes in the stream of the root."""
        root = next((one for one in self._entries if one.kind == _ROOT), None)
        if root is None:
            raise ValueError("no root")
        pool = self._chain(root.start)
        pieces = (pool[at * 64 : at * 64 + 64] for at in _followed(self._mini_table, entry.start))
        return b"".join(pieces)[: entry.size]


def _followed(table: list[int], start: int) -> list[int]:
    """The sectors of a chain; one that runs in a circle or off the table raises `ValueError`."""
    found: list[int] = []
    while start < _LAST_SECTOR:
        if start >= len(table) or len(found) > len(table):
            raise ValueError("the chain of sectors is broken")
        found.append(start)
        start = table[start]
    return found


def _entry(content: bytes, at: int) -> _Entry:
    length, kind = struct.unpack_from("<HB", content, at + 64)
    name = content[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
    start, size = struct.unpack_from("<II", content, at + 116)
    return _Entry(name, kind, start, size)


def _numbers(content: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(content) // 4}I", content))
