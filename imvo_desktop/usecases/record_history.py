"""The history of one record and what hangs on it: who changed what when, a page at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage.audit_reading import (
    Entry,
    PlainChange,
    Span,
    entries,
    text_of,
    text_of_field,
)
from imvo_desktop.usecases.judge_risk import Subject, risks_of

PAGE = 25
_HANGS_ON = {
    Kind.RISK: ("link", "organisation"),
    Kind.BASELINE: ("link", "organisation"),
    Kind.EVIDENCE: ("subject",),
    Kind.MEASURE: ("subject",),
}
_OWN_FIELD = {Kind.LINK: "link", Kind.ORGANISATION: "organisation"}


@dataclass(frozen=True, slots=True)
class Traced:
    """Whose history is asked for: records by key, and the places whose risks count with them."""

    keys: frozenset[RecordKey]
    places: frozenset[RecordKey]

    @property
    def texts(self) -> tuple[str, ...]:
        """What a payload holds that may speak of it."""
        of_records = [text_of(key) for key in sorted(self.keys)]
        of_fields = [
            text_of_field(name, place)
            for kind, place in sorted(self.places)
            for name in (_OWN_FIELD[kind], "subject")
        ]
        return (*of_records, *of_fields)

    def touches(self, change: PlainChange) -> bool:
        """Whether `change` belongs to this history."""
        if change.key in self.keys:
            return True
        names = _HANGS_ON.get(change.kind, ())
        ids = {place for _, place in self.places}
        found = (change.before or {}, change.after or {})
        return any(one.get(name) in ids for one in found for name in names)


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """A part of a history, newest first, and where the older part begins (None: that was all).

    `blanked` counts the entries whose content was removed on request: it is not known whether
    they spoke of this record.
    """

    entries: tuple[Entry, ...]
    older: int | None
    blanked: int


def traced(network: Network, subject: Subject) -> Traced:
    """The selected records, with the risks that count on them and what supports those."""
    places = {(subject.kind, one) for one in subject.ids}
    keys = places | {(Kind.RISK, risk.id) for risk in risks_of(network, subject)}
    for key in tuple(keys):
        for kind in (Kind.EVIDENCE, Kind.MEASURE):
            keys |= {(kind, one.id) for one in network.referrers(*key, kind)}
    return Traced(frozenset(keys), frozenset(places))


def page(
    path: Path, wanted: Traced, span: Span | None = None, progress: Progress = SILENT
) -> HistoryPage:
    """At most `PAGE` entries of the history, newest first; `progress` may cancel it."""
    blanked = 0
    found: list[Entry] = []
    for entry in entries(path, span or Span(), wanted.texts, progress):
        if entry.is_redacted:
            blanked += 1
            continue
        changes = tuple(one for one in entry.changes if wanted.touches(one))
        if changes:
            found.append(replace(entry, changes=changes))
        if len(found) == PAGE:
            return HistoryPage(tuple(found), entry.sequence, blanked)
    return HistoryPage(tuple(found), None, blanked)


def latest(path: Path, span: Span, most: int, progress: Progress = SILENT) -> HistoryPage:
    """At most `most` entries of the whole project, newest first, without what they changed."""
    found = [replace(one, changes=()) for one in islice(_steps(path, span, progress), most)]
    older = found[-1].sequence if len(found) == most and found[-1].sequence > 1 else None
    return HistoryPage(tuple(found), older, sum(one.is_redacted for one in found))


def _steps(path: Path, span: Span, progress: Progress) -> Iterator[Entry]:
    return entries(path, span, (), progress)
