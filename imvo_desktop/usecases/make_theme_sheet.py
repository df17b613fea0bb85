"""Makes a PDF of pages of the library, to print or to hand on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.domain.words import Words
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.reporting.theme_sheet import sheet, typeset_sheet
from imvo_desktop.written_files import write_bytes

_STEPS = 3


@dataclass(frozen=True, slots=True)
class SheetMade:
    """The finished PDF."""

    path: Path
    pages: int


def make(
    names: Sequence[str], path: Path, words: Words, day: str, progress: Progress = SILENT
) -> SheetMade:
    """Write the pages `names` (theme, `complaints`, `laws`) to `path`, in the language of `words`.

    `day` (ISO) dates it. Equal input gives equal bytes. Raises `ReportError`, `FileError`, and
    `Cancelled` from `progress`; then `path` is as it was.
    """
    progress.step(0, _STEPS)
    printed = sheet(names, words, day)
    progress.step(1, _STEPS)
    made = typeset_sheet(printed, day)
    progress.step(2, _STEPS)
    write_bytes(path, made.pdf)
    progress.step(_STEPS, _STEPS)
    return SheetMade(path, made.pages)
