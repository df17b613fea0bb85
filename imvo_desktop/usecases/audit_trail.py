"""The audit trail as a person reads it: who changed what when, searched, and as a table."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path

from imvo_desktop.domain.fields import Plain, dump
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge.letters import unaccented
from imvo_desktop.labels.change_words import ChangedRecord, ChangeWords, entry_text
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage.audit_reading import Entry, PlainChange, Span, entries
from imvo_desktop.usecases.safe_cells import csv_cell
from imvo_desktop.written_files import replacing

PAGE = 100
MOST_TOLD = 200
HEADERS = (
    "entry",
    "at",
    "who",
    "action",
    "edit",
    "kind",
    "id",
    "field",
    "before",
    "after",
    "blanked",
)
"""The columns of the CSV; `at` is ISO UTC, `blanked` is 1 where the content was taken out."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries are asked for; what is empty leaves no entry out.

    `text` is looked for in every value, name and sentence of an entry, whatever its capitals and
    accents; `who` is a whole name. `since` and `until` are days, months or years (ISO) where
    this computer is, both counted.
    """

    text: str = ""
    who: str = ""
    since: str = ""
    until: str = ""

    @property
    def is_all(self) -> bool:
        """Whether no entry is left out."""
        return self == Wanted()


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """One entry in words: how many records it changed, and a sentence for each change.

    `lines` tells of 200 records at most. Of a blanked entry only when it was is known.
    """

    sequence: int
    at: str
    who: str
    title: str
    records: int
    lines: tuple[str, ...]
    is_blanked: bool

    @property
    def told(self) -> int:
        """Of how many records `lines` tells."""
        return min(self.records, MOST_TOLD)


@dataclass(frozen=True, slots=True)
class TrailPage:
    """A part of the trail, newest first, and where the older part begins (None: that was all).

    `unknown` counts the entries of the days asked for of which the content was taken out: with a
    text or a name asked for they are left out, as it is not known whether they spoke of it.
    """

    entries: tuple[TrailEntry, ...]
    older: int | None
    unknown: int = 0


class TrailReader:
    """Reads the trail of the project at `path` in one language; `network` names the records."""

    def __init__(self, path: Path, network: Network, words: Words) -> None:
        self._path, self._words = path, words
        self._said = ChangeWords(words, network)

    def page(
        self, wanted: Wanted, below: int | None = None, progress: Progress = SILENT
    ) -> TrailPage:
        """At most `PAGE` entries that are `wanted`, newest first, from before entry `below`."""
        found: list[TrailEntry] = []
        unknown = 0
        for entry in self._in_time(wanted, Span(below=below), progress):
            if self._is_meant(entry, wanted):
                found.append(self._told(entry))
            else:
                unknown += entry.is_redacted
            if len(found) == PAGE:
                return TrailPage(tuple(found), entry.sequence, unknown)
        return TrailPage(tuple(found), None, unknown)

    def people(self, progress: Progress = SILENT) -> tuple[str, ...]:
        """Everyone who is named as the one who did something, by name."""
        found = {one.who for one in entries(self._path, Span(), (), progress)}
        return tuple(sorted(found - {""}, key=unaccented))

    def write(self, wanted: Wanted, target: Path, progress: Progress = SILENT) -> int:
        """Write what is `wanted` as a CSV, newest first; says how many entries that were.

        One row for each field that changed, with plain values. Raises `FileError`.
        """
        count = 0
        with replacing(target) as side, side.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(HEADERS)
            for entry in self._in_time(wanted, Span(), progress):
                if not self._is_meant(entry, wanted):
                    continue
                count += 1
                writer.writerows([csv_cell(cell) for cell in row] for row in _rows(entry))
        return count

    def _in_time(self, wanted: Wanted, span: Span, progress: Progress) -> Iterator[Entry]:
        return (one for one in entries(self._path, span, (), progress) if _is_in_time(one, wanted))

    def _is_meant(self, entry: Entry, wanted: Wanted) -> bool:
        if wanted.who and entry.who != wanted.who:
            return False
        text = unaccented(wanted.text.strip())
        if not text:
            return True
        if entry.is_redacted:
            return False
        told = chain((self._title(entry), entry.who), _values(entry), self._lines(entry.changes))
        return any(text in unaccented(one) for one in told)

    def _told(self, entry: Entry) -> TrailEntry:
        return TrailEntry(
            sequence=entry.sequence,
            at=entry.at,
            who=entry.who,
            title=self._title(entry),
            records=len(entry.changes),
            lines=tuple(self._lines(entry.changes[:MOST_TOLD])),
            is_blanked=entry.is_redacted,
        )

    def _title(self, entry: Entry) -> str:
        if entry.is_redacted:
            return self._words.text("change.blanked")
        return entry_text(self._words, entry.action, entry.label)

    def _lines(self, changes: Sequence[PlainChange]) -> Iterator[str]:
        for one in changes:
            record = ChangedRecord(one.kind, one.id, one.before, one.after)
            yield from self._said.lines(record, is_named=True)


def _is_in_time(entry: Entry, wanted: Wanted) -> bool:
    if not wanted.since and not wanted.until:
        return True
    day = datetime.fromisoformat(entry.at).astimezone().date().isoformat()
    is_early_enough = not wanted.until or day[: len(wanted.until)] <= wanted.until
    return day >= wanted.since and is_early_enough


def _values(entry: Entry) -> Iterator[str]:
    """Every value before and after, and the values in the name of the edit."""
    if entry.label is not None:
        yield from (str(value) for _, value in entry.label.values)
    for change in entry.changes:
        yield change.id
        for plain in (change.before or {}, change.after or {}):
            yield from (_cell(value) for value in plain.values())


def _rows(entry: Entry) -> Iterator[tuple[str, ...]]:
    edit = entry.label.code if entry.label is not None else ""
    head = (str(entry.sequence), entry.at, entry.who, entry.action.value, edit)
    blanked = str(int(entry.is_redacted))
    is_empty = True
    for change in entry.changes:
        before, after = change.before or {}, change.after or {}
        for name in dict.fromkeys((*before, *after)):
            old, new = _value(before, name), _value(after, name)
            if old != new:
                is_empty = False
                yield (*head, change.kind.value, change.id, name, old, new, blanked)
    if is_empty:
        yield (*head, "", "", "", "", "", blanked)


def _value(plain: Mapping[str, Plain], name: str) -> str:
    return _cell(plain.get(name))


def _cell(value: Plain) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else dump(value)
