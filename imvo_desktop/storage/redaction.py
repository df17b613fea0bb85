"""Takes a person out of a project: records, audit trail, rounds, versions, files kept inside.

All of it is one transaction that ends with an entry `redacted`; the file is then written anew, so
that not even a free page holds a byte of the name. A mark says that this is still to be done, and
whoever opens the project next does it.
"""

from __future__ import annotations

import dataclasses
import json
import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

import sqlalchemy as sa

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit, EditLabel
from imvo_desktop.domain.fields import Plain, canonical_text, dump, from_plain, to_plain
from imvo_desktop.domain.mentions import Mentions, swapped, taken_out
from imvo_desktop.domain.network import CHECKSUM_MODULUS
from imvo_desktop.domain.records import PROJECT_ID, Record, kind_of
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage import changes, frozen_copies, journal, project_file
from imvo_desktop.storage.journal import Action, Mark
from imvo_desktop.storage.mention_search import payloads, speaks
from imvo_desktop.storage.problems import patiently
from imvo_desktop.storage.project_file import ProjectFile, State
from imvo_desktop.storage.tables import ATTACHMENT, AUDIT_PAYLOAD, FROZEN, STATE

_UNFINISHED = "redaction"


@dataclasses.dataclass(frozen=True, slots=True)
class Redaction:
    """Who is taken out, by whom and when (ISO UTC), and what stays.

    `spared` are records that speak of a namesake: they stay, and what the trail and the copies
    tell of them. With `keeps_author` entries stay that were made under this name. `files` are the
    SHA-256 of files kept inside that go with it.
    """

    mentions: Mentions
    author: str
    at: str
    spared: frozenset[RecordKey] = frozenset()
    keeps_author: bool = False
    files: frozenset[str] = frozenset()


@dataclasses.dataclass(frozen=True, slots=True)
class Redacted:
    """What was done: how many records, entries of the trail, copies and files it took."""

    records: int
    entries: int
    copies: int
    files: int


def redact(file: ProjectFile, wish: Redaction, progress: Progress = SILENT) -> Redacted:
    """Take the person out of `file` wholly, or, whatever is raised, not at all."""
    done, state = file.in_transaction(lambda one: _Work(one, file, wish, progress).done())
    file.state = state
    finish(file)
    return done


def finish(file: ProjectFile) -> bool:
    """Write the file anew where a redaction asks for it; gives whether it did."""
    if not file.in_transaction(_is_unfinished):
        return False
    patiently(file.write_anew)
    file.in_transaction(
        lambda one: one.execute(sa.delete(FROZEN).where(FROZEN.c.kind == _UNFINISHED))
    )
    return True


def _is_unfinished(connection: sa.Connection) -> bool:
    query = sa.select(FROZEN.c.id).where(FROZEN.c.kind == _UNFINISHED)
    return connection.execute(query).first() is not None


class _Work:
    """One redaction within its transaction."""

    def __init__(
        self, connection: sa.Connection, file: ProjectFile, wish: Redaction, progress: Progress
    ) -> None:
        self._connection = connection
        self._file = file
        self._wish = wish
        self._progress = progress
        self._records = project_file.read_records(connection, file.path)
        self._ids: dict[str, str] = {}

    def done(self) -> tuple[Redacted, State]:
        """All of it; the new state of the file."""
        self._rename_ids()
        copies = self._rewrite_copies()
        made = self._edit()
        files = self._drop_files()
        entries, lost = self._blank_entries()
        prepared = changes.prepare(made, self._progress)
        changes.write(self._connection, prepared, self._progress)
        state = self._close(prepared.checksum_delta, self._restated(made, lost), entries)
        self._mark_unfinished()
        return Redacted(len(made.changes), entries, copies, files), state

    def _rename_ids(self) -> None:
        """Give another id to what is called by the name; those of namesakes stay."""
        stays = {record_id for _, record_id in self._wish.spared}
        for record_id in self._all_ids():
            if record_id not in stays and self._wish.mentions.stand_in(record_id):
                self._ids.setdefault(record_id, str(uuid.uuid4()))

    def _all_ids(self) -> Iterator[str]:
        yield from (record.id for record in self._records)
        for _, text in self._copies():
            for line in _lines(text):
                kind, *rest = json.loads(line)
                yield str(rest[1] if kind == "level" else rest[0].get("id", PROJECT_ID))

    def _copies(self) -> Iterator[tuple[sa.RowMapping, str]]:
        """Every copy and its text; rounds first, as versions name the copies of rounds."""
        query = sa.select(FROZEN.c.id).where(FROZEN.c.kind != _UNFINISHED)
        for copy_id in self._connection.execute(query.order_by(FROZEN.c.kind)).scalars().all():
            one = sa.select(FROZEN).where(FROZEN.c.id == copy_id)
            row = self._connection.execute(one).mappings().one()
            text = frozen_copies.unpacked(row["payload"], copy_id, self._progress)
            if text is not None:
                yield row, text

    def _rewrite_copies(self) -> int:
        count = 0
        for row, text in self._copies():
            lines = [self._line(line) for line in text.removesuffix("\n").split("\n")]
            copy_id, payload = frozen_copies.packed(lines, len(lines), self._progress)
            made = {
                **row,
                "id": copy_id,
                "payload": payload,
                "name": self._wish.mentions.without(row["name"]),
                "author": self._wish.mentions.without(row["author"]),
            }
            if copy_id == row["id"]:
                made["payload"] = row["payload"]
            if made != dict(row):
                count += 1
                self._connection.execute(sa.delete(FROZEN).where(FROZEN.c.id == row["id"]))
                self._connection.execute(sa.insert(FROZEN), made)
            if copy_id != row["id"]:
                self._ids[row["id"]] = copy_id
        return count

    def _line(self, line: str) -> str:
        """A line of a copy without the person; one that tells of no one stays letter for letter."""
        found = json.loads(line)
        if isinstance(found, dict) or found[0] == "level":
            made = swapped(found, self._wish.mentions, self._ids)
            return line if made == found else dump(made)
        kind, plain = Kind(found[0]), found[1]
        made = self._told(kind, plain)
        return line if made == plain else f'["{kind}",{dump(made)}]'

    def _told(self, kind: Kind, plain: Mapping[str, Plain]) -> dict[str, Plain]:
        is_spared = (kind, plain.get("id", PROJECT_ID)) in self._wish.spared
        return taken_out(kind, plain, None if is_spared else self._wish.mentions, self._ids)

    def _edit(self) -> Edit:
        found: list[Change] = []
        for record in self._records:
            after = self._without(record)
            if after.id != record.id:
                found += [Change(record, None), Change(None, after)]
            elif after != record:
                found.append(Change(record, after))
        return Edit(EditLabel(Action.REDACTED.value), tuple(found))

    def _without(self, record: Record) -> Record:
        kind, plain = kind_of(record), to_plain(record)
        made = dict(self._told(kind, plain))
        if kind is Kind.EVIDENCE and made.get("sha256") in self._wish.files:
            del made["sha256"]
        return record if made == plain else from_plain(kind, made)

    def _drop_files(self) -> int:
        gone = self._wish.files
        statement = sa.delete(ATTACHMENT).where(ATTACHMENT.c.sha256.in_(sorted(gone)))
        return self._connection.execute(statement).rowcount if gone else 0

    def _blank_entries(self) -> tuple[int, set[RecordKey]]:
        """Blank the payloads that tell of the person; gives what was last told in one of them."""
        blanked: list[int] = []
        last: dict[RecordKey, bool] = {}
        for number, payload in payloads(self._connection):
            is_told = self._is_told(payload)
            if is_told:
                blanked.append(number)
            for name in ("changes", "restated"):
                for one in cast(Sequence[Mapping[str, str]], payload.get(name, ())):
                    last[Kind(one["kind"]), one["id"]] = is_told
        target = sa.update(AUDIT_PAYLOAD).where(AUDIT_PAYLOAD.c.seq == sa.bindparam("number"))
        if blanked:
            self._connection.execute(
                target.values(payload=None, salt=None), [{"number": one} for one in blanked]
            )
        return len(blanked), {key for key, is_lost in last.items() if is_lost}

    def _is_told(self, payload: Mapping[str, object]) -> bool:
        """Whether an entry speaks of the person; one that speaks only of a namesake does not."""
        is_author = self._wish.mentions.stand_in(str(payload.get("who") or ""))
        if is_author and not self._wish.keeps_author:
            return True
        told = speaks(self._wish.mentions, payload)
        of_records = {key for key in told if key is not None}
        return bool(of_records - self._wish.spared) or (None in told and not of_records)

    def _restated(self, made: Edit, lost: set[RecordKey]) -> list[str]:
        """The records as they are now of which the trail no longer tells how they became so."""
        now = {(kind_of(one), one.id): one for one in self._records}
        for change in made.changes:
            key = (change.kind, change.id)
            if change.after is None:
                now.pop(key)
            else:
                now[key] = change.after
        wanted = lost | {(change.kind, change.id) for change in made.changes}
        return [_restated(key, now[key]) for key in sorted(wanted & now.keys())]

    def _close(self, delta: int, restated: list[str], entries: int) -> State:
        wish, before = self._wish, self._file.state
        checksum = (before.checksum + delta) % CHECKSUM_MODULUS
        author = "" if wish.mentions.stand_in(wish.author) else wish.author
        label = EditLabel(Action.REDACTED.value, (("count", entries),))
        mark = Mark(Action.REDACTED, author, wish.at, label)
        payload = journal.payload_text(mark, [], restated)
        end = journal.append(self._connection, before.end, mark, payload, f"{checksum:064x}")
        self._connection.execute(sa.update(STATE).values(checksum=f"{checksum:064x}"))
        return dataclasses.replace(before, checksum=checksum, end=end, saved_at=wish.at)

    def _mark_unfinished(self) -> None:
        copy_id, payload = frozen_copies.packed([dump([_UNFINISHED, self._wish.at])], 1)
        row = {
            "id": copy_id,
            "kind": _UNFINISHED,
            "name": "",
            "at": self._wish.at,
            "author": "",
            "method_version": "",
            "record_version": 1,
            "payload": payload,
        }
        self._connection.execute(sa.delete(FROZEN).where(FROZEN.c.kind == _UNFINISHED))
        self._connection.execute(sa.insert(FROZEN), row)


def _restated(key: RecordKey, record: Record) -> str:
    kind, record_id = key
    return f'{{"after":{canonical_text(record)},"id":{dump(record_id)},"kind":"{kind.value}"}}'


def _lines(text: str) -> list[str]:
    """The lines of a copy that are records or levels."""
    return text.removesuffix("\n").split("\n")[1:]
