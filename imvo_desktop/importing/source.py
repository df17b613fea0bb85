"""An opened file as a stream of numbered rows, whatever its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from imvo_desktop.importing.table import Finding

type NumberedRow = tuple[int, list[str]]


def _nothing() -> None:
    """Let go of no file: all is in memory."""


@dataclass(frozen=True, slots=True)
class Source:
    """The rows of one file or sheet; `findings` grows while `rows` is read.

    `position` says how far reading is, in the units of `size`; `close` lets go of the file, for
    who stops before the last row. `hidden_rows` is how many hidden rows were met so far. With
    `has_header` the first row is one.
    """

    format: str
    rows: Iterator[NumberedRow]
    findings: list[Finding]
    size: int
    position: Callable[[], int]
    close: Callable[[], None] = _nothing
    encoding: str | None = None
    delimiter: str | None = None
    quotechar: str | None = None
    sheet: str | None = None
    sheets: tuple[str, ...] = field(default=())
    hidden_rows: Callable[[], int] = int
    has_header: bool = False
