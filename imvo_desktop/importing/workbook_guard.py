"""Opens zipped workbooks so that a hostile one is refused early: bytes are counted while unpacking.

Nothing here allocates by what a file says of itself; its parts are read as a stream.
"""

from __future__ import annotations

import errno
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.parsers import expat

from imvo_desktop.errors import InputError

MAX_MEMBERS = 5_000
MAX_UNPACKED_BYTES = 1_200_000_000
MAX_TEXT = 4_000_000
MAX_DEPTH = 200
_CHUNK = 1 << 18

type Attributes = dict[str, str]


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The archive in `path`; raises `InputError` (`file_damaged`, `file_too_big`)."""
    with damage_named(path.name), zipfile.ZipFile(path) as archive:
        members = archive.infolist()
        if len(members) > MAX_MEMBERS:
            raise InputError("file_too_big", limit=MAX_MEMBERS)
        if sum(one.file_size for one in members) > MAX_UNPACKED_BYTES:
            raise InputError("file_too_big", limit=MAX_UNPACKED_BYTES)
        yield archive


@contextmanager
def damage_named(name: str) -> Iterator[None]:
    """Turn what a damaged archive or damaged XML raises into `file_damaged`."""
    try:
        yield
    except (
        zipfile.BadZipFile,
        zlib.error,
        expat.ExpatError,
        EOFError,
        NotImplementedError,
        RuntimeError,
        LookupError,
        ValueError,
        OverflowError,
    ) as error:
        raise InputError("file_damaged", name=name) from error
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        raise InputError("file_damaged", name=name) from error  # it points before its start


def chunks(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """The unpacked bytes of one member, piece by piece."""
    with archive.open(name) as file:
        while part := file.read(_CHUNK):
            yield part


class Markup:
    """A parser of XML that gives names without their prefix, and refuses what is built to harm.

    `starts` and `ends` say what to do at an element of that name. `collect` throws away the text so
    far, `text` gives what came since. Raises `InputError` (`file_damaged` for a document type with
    entities or elements nested too deep, `cell_too_big`).
    """

    def __init__(self, part: str) -> None:
        self.starts: dict[str, Callable[[Attributes], object]] = {}
        self.ends: dict[str, Callable[[], object]] = {}
        self._part = part
        self._fed = 0
        self._pieces: list[str] = []
        self.collect = self._pieces.clear
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.EntityDeclHandler = self._refuse
        self._handle()
        self.hush(False)

    def feed(self, part: bytes, is_last: bool = False) -> None:
        """Parse the next piece; a text or tag without end is refused before it fills the memory."""
        self._parser.Parse(part, is_last)
        self._fed += len(part)
        is_long = sum(map(len, self._pieces)) > MAX_TEXT
        if is_long or self._fed - self._parser.CurrentByteIndex > MAX_TEXT:
            raise InputError("cell_too_big", sheet=self._part)

    def read(self, parts: Iterator[bytes]) -> None:
        """Parse all of `parts`."""
        for part in parts:
            self.feed(part)
        self.feed(b"", is_last=True)

    def hush(self, is_hushed: bool) -> None:
        """Collect nothing, until told otherwise."""
        self._parser.CharacterDataHandler = None if is_hushed else self._pieces.append

    def add(self, text: str) -> None:
        """Put `text` into what is collected."""
        self._pieces.append(text)

    def text(self) -> str:
        """What was collected."""
        pieces = self._pieces
        return pieces[0] if len(pieces) == 1 else "".join(pieces)

    def _handle(self) -> None:
        """Set what the parser calls; closures, for they are called at every element."""
        starts, ends = self.starts, self.ends
        depth = 0

        def start(name: str, attributes: Attributes) -> None:
            nonlocal depth
            depth += 1
            if depth > MAX_DEPTH:
                self._refuse()
            action = starts.get(name)
            if action is None and ":" in name:
                action = starts.get(name.rpartition(":")[2])
            if action is not None:
                action(attributes)

        def end(name: str) -> None:
            nonlocal depth
            depth -= 1
            action = ends.get(name)
            if action is None and ":" in name:
                action = ends.get(name.rpartition(":")[2])
            if action is not None:
                action()

        self._parser.StartElementHandler = start
        self._parser.EndElementHandler = end

    def _refuse(self, *_: object) -> None:
        raise InputError("file_damaged", name=self._part)


def attribute(attributes: Attributes, name: str) -> str | None:
    """The value of the attribute `name`, whatever its prefix."""
    found = attributes.get(name)
    if found is not None:
        return found
    ending = f":{name}"
    return next((value for key, value in attributes.items() if key.endswith(ending)), None)
