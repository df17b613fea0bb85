"""The audit trail read back, newest first: a few entries at a time, each time letting go."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import EditLabel
from imvo_desktop.domain.fields import Plain, dump
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage import project_file
from imvo_desktop.storage.journal import Action
from imvo_desktop.storage.problems import patiently
from imvo_desktop.storage.tables import AUDIT, AUDIT_PAYLOAD

_ROWS_AT_ONCE = 500

type PlainRecord = Mapping[str, Plain]


@dataclass(frozen=True, slots=True)
class PlainChange:
    """One record before and after as the trail keeps it: plain values by the name of the field."""

    kind: Kind
    id: str
    before: PlainRecord | None
    after: PlainRecord | None

    @property
    def key(self) -> RecordKey:
        """The kind and id of the record."""
        return self.kind, self.id


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry; `checksum` is that of all content after it, `at` ISO UTC.

    A redacted entry was blanked on request: who, what and the changes are gone.
    """

    sequence: int
    at: str
    action: Action
    checksum: str
    who: str = ""
    label: EditLabel | None = None
    changes: tuple[PlainChange, ...] = ()
    is_redacted: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Which entries to read: `after` < number < `below`; without `below` up to the last."""

    after: int = 0
    below: int | None = None


def entries(
    path: Path, span: Span, texts: Collection[str] = (), progress: Progress = SILENT
) -> Iterator[Entry]:
    """The entries of the project at `path` in `span`, newest first.

    With `texts` only those whose payload holds one of them, and the redacted ones. No transaction
    stays open between two entries: an edit that is saved meanwhile does not wait.
    """
    below, first = span.below, 0
    while True:
        read = partial(_rows, after=span.after, below=below)
        rows = patiently(partial(project_file.read_by, path, read))
        for row in rows:
            if row.payload is None or not texts or any(text in row.payload for text in texts):
                yield _entry(row)
        if len(rows) < _ROWS_AT_ONCE:
            return
        below = int(rows[-1].seq)
        first = first or below
        progress.step(first - below, max(first - span.after, 1))


def text_of(key: RecordKey) -> str:
    """What the payload of every entry that changes the record holds (`entries`)."""
    return f'"id":{dump(key[1])},"kind":"{key[0].value}"'


def text_of_field(name: str, value: str) -> str:
    """What a payload holds where a field `name` of a record is `value`."""
    return f'"{name}":{dump(value)}'


def _rows(connection: sa.Connection, after: int, below: int | None) -> list[sa.Row[tuple[str]]]:
    joined = AUDIT.outerjoin(AUDIT_PAYLOAD, AUDIT.c.seq == AUDIT_PAYLOAD.c.seq)
    query = (
        sa.select(AUDIT.c.seq, AUDIT.c.at, AUDIT.c.action, AUDIT.c.checksum)
        .add_columns(AUDIT_PAYLOAD.c.payload)
        .select_from(joined)
        .where(AUDIT.c.seq > after)
        .order_by(AUDIT.c.seq.desc())
        .limit(_ROWS_AT_ONCE)
    )
    if below is not None:
        query = query.where(AUDIT.c.seq < below)
    return list(connection.execute(query).all())


def _entry(row: sa.Row[tuple[str]]) -> Entry:
    action = Action(row.action)
    if row.payload is None:
        return Entry(row.seq, row.at, action, row.checksum, is_redacted=True)
    payload = json.loads(row.payload)
    code, values = payload["label"]
    return Entry(
        sequence=row.seq,
        at=row.at,
        action=action,
        checksum=row.checksum,
        who=payload["who"],
        label=EditLabel(code, tuple(sorted(values.items()))),
        changes=tuple(_change(one) for one in payload["changes"]),
    )


def _change(found: Mapping[str, object]) -> PlainChange:
    before, after = found["before"], found["after"]
    return PlainChange(
        kind=Kind(str(found["kind"])),
        id=str(found["id"]),
        before=before if isinstance(before, dict) else None,
        after=after if isinstance(after, dict) else None,
    )
