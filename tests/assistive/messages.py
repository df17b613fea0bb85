"""D-Bus messages as bytes (https://dbus.freedesktop.org/doc/dbus-specification.html)."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field

_NUMBERS = {
    "y": ("B", 1),
    "b": ("I", 4),
    "n": ("h", 2),
    "q": ("H", 2),
    "i": ("i", 4),
    "u": ("I", 4),
    "x": ("q", 8),
    "t": ("Q", 8),
    "d": ("d", 8),
    "h": ("I", 4),
}
_ALIGNMENT = {"a": 4, "s": 4, "o": 4, "g": 1, "v": 1, "(": 8, "{": 8}
CALL, REPLY, ERROR, SIGNAL = 1, 2, 3, 4
PATH, INTERFACE, MEMBER, _ERROR_NAME, REPLY_SERIAL, DESTINATION, SENDER, _SIGNATURE = range(1, 9)
_FIELD_TYPES = {PATH: "o", REPLY_SERIAL: "u", _SIGNATURE: "g"}
HEADER_SIZE = 16


@dataclass(frozen=True)
class Message:
    """One message: its kind, its header fields by number, and what it carries."""

    kind: int
    serial: int
    fields: dict[int, object]
    body: list[object] = field(default_factory=list)


class _Writer:
    def __init__(self) -> None:
        self.data = bytearray()

    def align(self, size: int) -> None:
        self.data.extend(b"\0" * (-len(self.data) % size))

    def write(self, kind: str, value: object) -> None:
        """A number, a text or a list of texts."""
        if kind in _NUMBERS:
            code, size = _NUMBERS[kind]
            self.align(size)
            self.data.extend(struct.pack("<" + code, value))
        elif kind in "sog":
            self._write_text(kind, str(value))
        else:
            message = f"cannot write {kind}"
            raise ValueError(message)

    def _write_text(self, kind: str, text: str) -> None:
        raw = text.encode()
        self.write("y" if kind == "g" else "u", len(raw))
        self.data.extend(raw + b"\0")


class _Reader:
    def __init__(self, data: bytes, at: int) -> None:
        self._data, self._at = data, at

    def align(self, size: int) -> None:
        self._at += -self._at % size

    def read(self, kind: str) -> object:
        """The value of one complete type."""
        if kind in _NUMBERS:
            code, size = _NUMBERS[kind]
            self.align(size)
            (value,) = struct.unpack_from("<" + code, self._data, self._at)
            self._at += size
            return bool(value) if kind == "b" else value
        if kind in "sog":
            return self._read_text(kind)
        if kind == "v":
            return self.read(str(self.read("g")))
        if kind[0] == "a":
            return self._read_array(kind[1:])
        self.align(8)
        return tuple(self.read(one) for one in split(kind[1:-1]))

    def _read_text(self, kind: str) -> str:
        size = self.read("y" if kind == "g" else "u")
        assert isinstance(size, int)
        text = self._data[self._at : self._at + size].decode()
        self._at += size + 1
        return text

    def _read_array(self, kind: str) -> list[object]:
        size = self.read("u")
        assert isinstance(size, int)
        self.align(_NUMBERS[kind][1] if kind in _NUMBERS else _ALIGNMENT[kind[0]])
        end = self._at + size
        found: list[object] = []
        while self._at < end:
            found.append(self.read(kind))
        return found


def split(signature: str) -> list[str]:
    """The complete types that a signature is made of."""
    found, at = [], 0
    while at < len(signature):
        end = _end_of(signature, at)
        found.append(signature[at:end])
        at = end
    return found


def packed_call(
    serial: int, fields: dict[int, str], signature: str, body: Sequence[object]
) -> bytes:
    """The bytes of a method call with `body`, whose types are `signature`."""
    content = _Writer()
    for kind, value in zip(split(signature), body, strict=True):
        content.write(kind, value)
    head = _Writer()
    for number, value in (fields | ({_SIGNATURE: signature} if signature else {})).items():
        head.align(8)
        head.write("y", number)
        kind = _FIELD_TYPES.get(number, "s")
        head.write("g", kind)
        head.write(kind, value)
    begin = struct.pack("<cBBBIII", b"l", CALL, 0, 1, len(content.data), serial, len(head.data))
    head.align(8)
    return bytes(begin + head.data + content.data)


def sizes(begin: bytes) -> int:
    """How many bytes follow the first `HEADER_SIZE` of a message."""
    body, _serial, fields = struct.unpack_from("<III", begin, 4)
    return int(fields + (-fields % 8) + body)


def unpacked(data: bytes) -> Message:
    """The message in `data`."""
    _order, kind, _flags, _version, size, serial = struct.unpack_from("<cBBBII", data)
    fields = dict(_pairs(_Reader(data, HEADER_SIZE - 4).read("a(yv)")))
    reader = _Reader(data, len(data) - size)
    body = [reader.read(one) for one in split(str(fields.get(_SIGNATURE, "")))]
    return Message(kind, serial, fields, body)


def _pairs(fields: object) -> list[tuple[int, object]]:
    assert isinstance(fields, list)
    return [(number, value) for number, value in fields]


def _end_of(signature: str, at: int) -> int:
    if signature[at] == "a":
        return _end_of(signature, at + 1)
    if signature[at] not in "({":
        return at + 1
    depth = 0
    for here in range(at, len(signature)):
        depth += (signature[here] in "({") - (signature[here] in ")}")
        if depth == 0:
            return here + 1
    message = f"not a signature: {signature}"
    raise ValueError(message)
