"""Where a project mentions a person: in records, in the trail, in copies, in files kept inside."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import to_plain
from imvo_desktop.domain.mentions import Mentions
from imvo_desktop.domain.records import Record, kind_of
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage import frozen_copies, opening, project_file, sqlite_dialect
from imvo_desktop.storage.problems import patiently
from imvo_desktop.storage.tables import ATTACHMENT, AUDIT_PAYLOAD, FROZEN

_STEP = 500


@dataclass(frozen=True, slots=True)
class Mention:
    """A field of a record in which the person is mentioned, and the words around the first time."""

    key: RecordKey
    field: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class CopyMention:
    """A round or version in which the person is mentioned."""

    id: str
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class MentionsFound:
    """All of it. `entries` counts those of the trail, `as_author` those this person made."""

    records: tuple[Mention, ...] = ()
    entries: int = 0
    as_author: int = 0
    copies: tuple[CopyMention, ...] = ()
    files: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the person is mentioned nowhere."""
        counts = (self.records, self.entries, self.as_author, self.copies, self.files)
        return not any(counts)


def find(path: Path, mentions: Mentions, at: str, progress: Progress = SILENT) -> MentionsFound:
    """Where the project at `path` mentions the person; of whatever version it is.

    In files kept inside only plain text is looked through: `files` are their SHA-256.
    """
    with opening.readable(path, at) as current:
        return patiently(
            lambda: project_file.read_by(current, lambda one: _find(one, path, mentions, progress))
        )


def speaks(mentions: Mentions, payload: Mapping[str, object]) -> frozenset[RecordKey | None]:
    """Which records the payload of an entry tells the person of; None for its label."""
    found: set[RecordKey | None] = set()
    for name in ("changes", "restated"):
        for one in _list(payload.get(name)):
            if next(mentions.texts_in(one), None) is not None:
                found.add((Kind(str(one["kind"])), str(one["id"])))
    if next(mentions.texts_in(payload.get("label")), None) is not None:
        found.add(None)
    return frozenset(found)


def payloads(connection: sa.Connection) -> Iterator[tuple[int, Mapping[str, object]]]:
    """The payloads that are there, each as what it says, the oldest first."""
    query = sa.select(AUDIT_PAYLOAD.c.seq, AUDIT_PAYLOAD.c.payload).order_by(AUDIT_PAYLOAD.c.seq)
    for row in connection.execute(query.execution_options(yield_per=_STEP)):
        if row.payload is not None:
            yield row.seq, _mapping(row.payload)


def mentions_of(record: Record, mentions: Mentions) -> Iterator[Mention]:
    """The fields of `record` in which the person is mentioned."""
    key = (kind_of(record), record.id)
    for name, value in to_plain(record).items():
        text = next(mentions.texts_in(value), None)
        if text is not None:
            yield Mention(key, name, next(mentions.excerpts(text), text[:80]))


def is_mentioned_in_file(data: bytes, mentions: Mentions) -> bool:
    """Whether plain text in a file holds the name, as UTF-8 or UTF-16."""
    return any(
        mentions.stand_in(data.decode(encoding, "ignore"))
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    )


def _find(
    connection: sa.Connection, path: Path, mentions: Mentions, progress: Progress
) -> MentionsFound:
    with sqlite_dialect.transaction(connection):
        records: list[Mention] = []
        for number, record in enumerate(project_file.read_records(connection, path)):
            if number % _STEP == 0:
                progress.step(0, 0)
            records.extend(mentions_of(record, mentions))
        entries, as_author = _entries(connection, mentions, progress)
        copies = tuple(_copies(connection, mentions, progress))
        files = tuple(_files(connection, mentions, progress))
    return MentionsFound(tuple(records), entries, as_author, copies, files)


def _entries(connection: sa.Connection, mentions: Mentions, progress: Progress) -> tuple[int, int]:
    entries = as_author = 0
    for number, (_, payload) in enumerate(payloads(connection)):
        if number % _STEP == 0:
            progress.step(0, 0)
        entries += bool(speaks(mentions, payload))
        as_author += mentions.stand_in(str(payload.get("who") or ""))
    return entries, as_author


def _copies(
    connection: sa.Connection, mentions: Mentions, progress: Progress
) -> Iterator[CopyMention]:
    heads = connection.execute(sa.select(FROZEN.c.id, FROZEN.c.kind, FROZEN.c.name)).all()
    for row in heads:
        query = sa.select(FROZEN).where(FROZEN.c.id == row.id)
        one = connection.execute(query).mappings().one()
        text = frozen_copies.unpacked(one["payload"], row.id, progress) or ""
        outside = f"{one['name']}\n{one['author']}"
        if mentions.stand_in(outside) or is_told(text, mentions):
            yield CopyMention(row.id, row.kind, row.name)


def is_told(text: str, mentions: Mentions) -> bool:
    """Whether a copy tells of the person: each of its lines is JSON."""
    for line in text.split("\n"):
        if line and next(mentions.texts_in(json.loads(line)), None) is not None:
            return True
    return False


def _files(connection: sa.Connection, mentions: Mentions, progress: Progress) -> Iterator[str]:
    for sha256 in sorted(connection.execute(sa.select(ATTACHMENT.c.sha256)).scalars()):
        progress.step(0, 0)
        query = sa.select(ATTACHMENT.c.data).where(ATTACHMENT.c.sha256 == sha256)
        if is_mentioned_in_file(bytes(connection.execute(query).scalar_one()), mentions):
            yield sha256


def _mapping(text: str) -> Mapping[str, object]:
    found = json.loads(text)
    return found if isinstance(found, dict) else {}


def _list(value: object) -> list[Mapping[str, object]]:
    found = value if isinstance(value, list) else []
    return [one for one in found if isinstance(one, dict)]
