"""A connection to a D-Bus message bus on a socket of this computer, for a test.

PySide6 cannot read structures from a message, and the tests need no other library for it.
"""

from __future__ import annotations

import os
import socket
import time
from collections import deque
from collections.abc import Callable

from tests.assistive import messages
from tests.assistive.messages import Message

_PATIENCE_S = 30.0
_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


class BusError(Exception):
    """The other side answered with an error."""


class Bus:
    """Asks and listens, one message after another."""

    def __init__(self, address: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(_PATIENCE_S)
        self._socket.connect(_socket_name(address))
        self._serial = 0
        self._signals: deque[Message] = deque()
        self._log_in()
        self.name = str(self.call(*_BUS, "Hello"))

    def call(
        self, service: str, path: str, interface: str, member: str, *body: tuple[str, object]
    ) -> object:
        """What the method answers: nothing, one value, or a list; `body` are (type, value)."""
        self._serial += 1
        fields = {
            messages.PATH: path,
            messages.INTERFACE: interface,
            messages.MEMBER: member,
            messages.DESTINATION: service,
        }
        signature = "".join(kind for kind, _value in body)
        values = [value for _kind, value in body]
        self._socket.sendall(messages.packed_call(self._serial, fields, signature, values))
        reply = self._read_until(self._answers)
        if reply.kind == messages.ERROR:
            raise BusError(service, path, member, *reply.body)
        return reply.body[0] if len(reply.body) == 1 else reply.body

    def listen(self, interface: str) -> None:
        """Keep the signals of `interface` from now on."""
        self.call(*_BUS, "AddMatch", ("s", f"type='signal',interface='{interface}'"))

    def signals(self, seconds: float) -> list[Message]:
        """The signals that came, after waiting for `seconds`."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self._socket.settimeout(left)
            try:
                self._signals.append(self._read())
            except TimeoutError:
                break
        self._socket.settimeout(_PATIENCE_S)
        found = [one for one in self._signals if one.kind == messages.SIGNAL]
        self._signals.clear()
        return found

    def close(self) -> None:
        """Leave the bus."""
        self._socket.close()

    def _answers(self, message: Message) -> bool:
        return message.fields.get(messages.REPLY_SERIAL) == self._serial

    def _read_until(self, is_it: Callable[[Message], bool]) -> Message:
        while not is_it(message := self._read()):
            self._signals.append(message)
        return message

    def _read(self) -> Message:
        begin = self._receive(messages.HEADER_SIZE)
        return messages.unpacked(begin + self._receive(messages.sizes(begin)))

    def _receive(self, size: int) -> bytes:
        data = bytearray()
        while len(data) < size:
            got = self._socket.recv(size - len(data))
            if not got:
                message = "the bus closed the connection"
                raise BusError(message)
            data.extend(got)
        return bytes(data)

    def _log_in(self) -> None:
        user = str(os.getuid()).encode().hex()
        self._socket.sendall(f"\0AUTH EXTERNAL {user}\r\n".encode())
        answer = self._socket.recv(512)
        if not answer.startswith(b"OK"):
            raise BusError(answer.decode())
        self._socket.sendall(b"BEGIN\r\n")


def _socket_name(address: str) -> str:
    parts = dict(part.split("=", 1) for part in address.split(":", 1)[1].split(","))
    return parts["path"] if "path" in parts else "\0" + parts["abstract"]
