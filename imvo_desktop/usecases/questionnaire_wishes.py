"""What an answer of a supplier would do, as small wishes that together become one edit."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import MAX_TEXT_LENGTH
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk, kind_of
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.domain.source_records import Baseline, Source
from imvo_desktop.usecases.import_plan import Outcome

_ORDER = (Kind.ORGANISATION, Kind.SITE, Kind.LINK, Kind.SOURCE, Kind.BASELINE, Kind.RISK)


@dataclass(frozen=True, slots=True)
class SetField:
    """Give a field of a record that is there another value."""

    kind: Kind
    id: str
    field: str
    value: str | int


@dataclass(frozen=True, slots=True)
class AddLine:
    """Add a line to the note of an organisation or a delivery that is there."""

    kind: Kind
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Put:
    """Add a record, or what a supplier says now in place of what it said before."""

    record: Record


type Wish = SetField | AddLine | Put


class State(StrEnum):
    """What an answer is to what is known."""

    NEW = "new"
    SAME = "same"
    DIFFERS = "differs"
    SAID = "said"
    SIGNAL = "signal"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing an answer would do; `now` is what is known where that differs.

    `question` is a code, `answer` what was written, `row` where it stands on `sheet`.
    """

    sheet: str
    row: int
    question: str
    answer: str
    state: State
    wishes: tuple[Wish, ...]
    link: str = ""
    now: str = ""

    @property
    def is_usual(self) -> bool:
        """Whether it is taken over unless somebody decides otherwise."""
        return self.state not in (State.SAME, State.DIFFERS)


def does_nothing(network: Network, wish: Wish) -> bool:
    """Whether all that `wish` asks is so already."""
    if isinstance(wish, SetField):
        return bool(getattr(network.get(wish.kind, wish.id), wish.field, None) == wish.value)
    if isinstance(wish, AddLine):
        return wish.text in (_note(network.get(wish.kind, wish.id)) or "").splitlines()
    there = network.get(kind_of(wish.record), wish.record.id)
    return there is not None and _over(there, wish.record) == there


class Room:
    """How much the notes of a project still hold."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._lengths: dict[RecordKey, int] = {}

    def take(self, wishes: Iterable[Wish]) -> bool:
        """Whether there is room for the lines of `wishes`; then it is taken."""
        lengths = dict[RecordKey, int]()
        for one in wishes:
            if isinstance(one, AddLine):
                key = (one.kind, one.id)
                there = self._lengths.get(key, len(_note(self._network.get(*key)) or ""))
                lengths[key] = lengths.get(key, there) + len(one.text) + 1
        if any(length > MAX_TEXT_LENGTH for length in lengths.values()):
            return False
        self._lengths |= lengths
        return True


def outcomes(network: Network, wishes: Iterable[Wish], source: Source) -> list[Outcome]:
    """What becomes of each record that `wishes` touch; with `source` where something names it."""
    after: dict[RecordKey, Record] = {}
    for one in wishes:
        key = (kind_of(one.record), one.record.id) if isinstance(one, Put) else (one.kind, one.id)
        there = after.get(key) or network.get(*key)
        after[key] = _after(there, one)
    if any(isinstance(one, (Baseline, Risk)) for one in after.values()):
        key = (Kind.SOURCE, source.id)
        after[key] = network.get(*key) or source
    ordered = sorted(after, key=lambda key: _ORDER.index(key[0]))
    return [Outcome(network.get(*key), after[key]) for key in ordered]


def _after(there: Record | None, wish: Wish) -> Record:
    if isinstance(wish, Put):
        return _over(there, wish.record)
    record = cast(Organisation | Link, there)
    if isinstance(wish, SetField):
        return cast(Record, dataclasses.replace(record, **{wish.field: wish.value}))  # type: ignore[arg-type]  # reason: the wish names a field of the record
    lines = (record.note or "").splitlines()
    if wish.text in lines:
        return record
    return dataclasses.replace(record, note="\n".join((*lines, wish.text)))


def _over(there: Record | None, record: Record) -> Record:
    """What a supplier says anew changes only its own words; all else stays as people left it."""
    if there is None:
        return record
    if isinstance(there, Baseline) and isinstance(record, Baseline):
        return dataclasses.replace(there, note=record.note)
    return there


def _note(record: Record | None) -> str | None:
    return record.note if isinstance(record, (Organisation, Link)) else None
