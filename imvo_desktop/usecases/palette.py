"""Everything that can be found in one field: what stands on its shelves, and what comes first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from imvo_desktop.usecases.text_index import Fit, TextIndex

MOST_IN_SECTION, MOST_RECENT = 6, 8
_MOST_IN_ALL = 24


class Section(StrEnum):
    """What can be found, in the order it is shown in where all fits equally well."""

    REFERENCE = "reference"
    VIEW = "view"
    COMMAND = "command"
    ANALYSIS = "analysis"
    ORGANISATION = "organisation"
    LINK = "link"
    MEASURE = "measure"
    NARROW = "narrow"
    LIBRARY = "library"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be chosen; `key` says which: a command, an id, a page, a path.

    `also` are other texts it is found by. One that is not `is_enabled` says why in `detail`.
    """

    section: Section
    key: str
    text: str
    detail: str = ""
    also: tuple[str, ...] = ()
    is_enabled: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    """What is shown under one head."""

    section: Section | None
    entries: tuple[Entry, ...]


class Shelf:
    """The entries of one section, with the index of their texts."""

    def __init__(
        self, section: Section, entries: Sequence[Entry], *, is_forgiving: bool = True
    ) -> None:
        self.section = section
        self.entries = entries
        self._index = TextIndex(_texts(entries), is_forgiving=is_forgiving)

    def search(self, typed: str) -> list[tuple[Fit, int, Entry]]:
        """The best entries for what was typed, each with its fit and the length of its text."""
        hits = self._index.search(typed, 2 * MOST_IN_SECTION)
        return [(hit.fit, hit.length, self.entries[hit.row]) for hit in hits]


def find(shelves: Iterable[Shelf], typed: str, recent: Sequence[Entry] = ()) -> tuple[Group, ...]:
    """What answers `typed`, a group for each section, the one with the best fit first.

    What was chosen before comes before what fits equally well; then the shorter text.
    """
    chosen = {(one.section, one.key): at for at, one in enumerate(recent)}
    groups = []
    for shelf in shelves:
        ranked = sorted(
            (fit, chosen.get((entry.section, entry.key), MOST_RECENT), length, at, entry)
            for at, (fit, length, entry) in enumerate(shelf.search(typed))
        )[:MOST_IN_SECTION]
        if ranked:
            place = (ranked[0][0], ranked[0][1], tuple(Section).index(shelf.section))
            groups.append((place, Group(shelf.section, tuple(one[-1] for one in ranked))))
    groups.sort(key=lambda group: group[0])
    return tuple(_shortened(group for _, group in groups))


def at_first(shelves: Iterable[Shelf], recent: Sequence[Entry]) -> tuple[Group, ...]:
    """What is shown before anything is typed: what was chosen before, views, recent projects."""
    of = {shelf.section: tuple(shelf.entries) for shelf in shelves}
    groups = [Group(None, tuple(recent[:MOST_RECENT]))]
    groups += [Group(one, of.get(one, ())) for one in (Section.VIEW, Section.PROJECT)]
    return tuple(group for group in groups if group.entries)


def remembered(recent: Sequence[Entry], entry: Entry) -> tuple[Entry, ...]:
    """`recent` with `entry` first."""
    others = [one for one in recent if (one.section, one.key) != (entry.section, entry.key)]
    return (replace(entry, is_enabled=True), *others)[:MOST_RECENT]


def _texts(entries: Sequence[Entry]) -> Iterator[tuple[int, str]]:
    for row, entry in enumerate(entries):
        yield row, entry.text
        for text in entry.also:
            yield row, text


def _shortened(groups: Iterable[Group]) -> Iterator[Group]:
    left = _MOST_IN_ALL
    for group in groups:
        entries = group.entries[:left]
        left -= len(entries)
        if entries:
            yield Group(group.section, entries)
