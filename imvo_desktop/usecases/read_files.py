"""Reads the files of an import, each with what was remembered of lists like it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.errors import ImvoError
from imvo_desktop.importing.table import ReadOptions
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases import import_case, own_workbook, questionnaire_read, read_table
from imvo_desktop.usecases.import_batch import Case
from imvo_desktop.usecases.read_table import ReadList
from imvo_desktop.usecases.remembered_lists import Remembered, RememberedLists

_PARTS = 1_000


@dataclass(frozen=True, slots=True)
class ReadOutcome:
    """What was in a file, or why it could not be read."""

    content: ReadList | Case | None = None
    remembered: Remembered | None = None
    failure: ImvoError | None = None


@dataclass(frozen=True, slots=True)
class _Part:
    """The progress of one file as a part of the progress of all."""

    whole: Progress
    done: int
    count: int

    def step(self, done: int, total: int) -> None:
        """`done` of `total` of this file; raises `Cancelled` as the whole does."""
        part = _PARTS * done // max(1, total)
        self.whole.step(_PARTS * self.done + part, _PARTS * self.count)


def read_files(
    files: Sequence[tuple[Path, ReadOptions]],
    remembered: RememberedLists,
    progress: Progress = SILENT,
) -> tuple[ReadOutcome, ...]:
    """What is in each of `files`; one that cannot be read does not keep the others back."""
    found = []
    for done, (path, options) in enumerate(files):
        part = _Part(progress, done, len(files))
        part.step(0, 1)
        found.append(_read(path, options, remembered, part))
    return tuple(found)


def _read(
    path: Path, options: ReadOptions, remembered: RememberedLists, progress: Progress
) -> ReadOutcome:
    try:
        content = _content(path, options, progress)
    except ImvoError as error:
        return ReadOutcome(failure=error)
    if not isinstance(content, ReadList):
        return ReadOutcome(content)
    has_header = content.table.how.header_rows > 0
    return ReadOutcome(content, remembered.find(content.table.columns) if has_header else None)


def _content(path: Path, options: ReadOptions, progress: Progress) -> ReadList | Case:
    if read_table.is_case(path):
        return import_case.load(path)
    found = read_table.read(path, options, progress)
    if options.sheet is not None:
        return found
    whole = own_workbook.document(path, found.table, progress)
    return whole or questionnaire_read.document(path, found.table, progress) or found
