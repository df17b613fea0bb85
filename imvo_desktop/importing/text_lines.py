"""The text of a file in blocks of whole lines, so that well-formed parts are read in one go."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TextIO

from imvo_desktop.errors import InputError

MAX_LINE_LENGTH = 4_000_000
MAX_LINES_IN_A_CELL = 500
_BLOCK = 1 << 18
_END_OF_OLD_FILES = "\x1a"


class TextBlocks:
    """Whole lines of `stream`, about a quarter of a million characters at a time.

    NUL characters are taken out; `first_nul` is the line of the first. `plainly` writes lines in
    the plain way the reader knows. What a reader cannot use yet is given back and stands at the
    start of the next block.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._given_back = ""
        self._rest = ""
        self._lines_before = 0
        self.is_at_end = False
        self.first_nul: int | None = None
        self.plainly: Callable[[str], str] | None = None

    def read(self) -> str:
        """The next block, empty after the last; raises `InputError` (`line_too_long`)."""
        given, self._given_back = self._given_back, ""
        while True:
            chunk = self._stream.read(_BLOCK)
            text = self._rest + self._without_nul(chunk)
            cut = _after_last_line_end(text) if chunk else len(text)
            self._rest = text[cut:]
            if not chunk:
                self.is_at_end = True
                return given + self._finished(text.rstrip(_END_OF_OLD_FILES))
            if cut:
                return given + self._finished(text[:cut])
            if len(text) > MAX_LINE_LENGTH:
                raise InputError("line_too_long", row=self._lines_before + 1)

    def look_ahead(self) -> str:
        """The first lines as they stand in the file; they are still to be read."""
        chunk = self._stream.read(_BLOCK)
        self._rest += self._without_nul(chunk)
        cut = len(self._rest) if len(chunk) < _BLOCK else _after_last_line_end(self._rest)
        return self._rest[: cut or len(self._rest)]

    def skip(self, length: int) -> None:
        """Leave out the first characters of what was looked at."""
        self._rest = self._rest[length:]

    def give_back(self, text: str) -> None:
        """Have `text` stand before all that is still to be read."""
        self._given_back = text + self._given_back

    def _finished(self, text: str) -> str:
        self._lines_before += line_count(text)
        return text if self.plainly is None else self.plainly(text)

    def _without_nul(self, chunk: str) -> str:
        if "\x00" not in chunk:
            return chunk
        if self.first_nul is None:
            above = self._rest + chunk[: chunk.index("\x00")]
            self.first_nul = self._lines_before + line_count(above) + 1
        return chunk.replace("\x00", "")


def lines_of(text: str) -> list[str]:
    """The lines of `text` with their ends, be these CR, LF or both."""
    return io.StringIO(text, newline="").readlines()


def before_open_quote(text: str, quote: str) -> int:
    """Where `text` can be cut so that no quoted cell is cut in two: its end, or a line end."""
    end = len(text)
    is_open = text.count(quote) % 2 == 1
    for _ in range(MAX_LINES_IN_A_CELL):
        if not is_open or end == 0:
            break
        start = _start_of_last_line(text, end)
        is_open = is_open is not (text.count(quote, start, end) % 2 == 1)
        end = start
    return len(text) if is_open or end == 0 else end


def _after_last_line_end(text: str) -> int:
    """The place after the last line end; a CR at the very end may be half of one."""
    return max(text.rfind("\n"), text.rfind("\r", 0, len(text) - 1)) + 1


def _start_of_last_line(text: str, end: int) -> int:
    if text[end - 1] == "\n":
        end -= 1
    if end and text[end - 1] == "\r":
        end -= 1
    return max(text.rfind("\n", 0, end), text.rfind("\r", 0, end)) + 1


def line_count(text: str) -> int:
    """How many line ends there are, in a text with one kind of them."""
    return text.count("\n") or text.count("\r")
