"""Looks a project over from end to end: file, references, checksum, audit chain, attachments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import sqlalchemy as sa

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.issues import Issue, Seriousness, issue
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.domain.round import Round
from imvo_desktop.storage import (
    frozen_copies,
    journal,
    opening,
    project_file,
    schema,
    sqlite_dialect,
    trail_proof,
)
from imvo_desktop.storage.columns import to_record
from imvo_desktop.storage.problems import explained
from imvo_desktop.storage.project_file import State, is_whole
from imvo_desktop.storage.sqlite_header import Header
from imvo_desktop.storage.tables import ATTACHMENT, RECORDS
from imvo_desktop.storage.tracing import strays

_MOST_FINDINGS = 200


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found. `network` is None when not every row could be read and joined."""

    application_id: int
    schema_version: int
    fingerprint: str
    state: State
    integrity: tuple[str, ...]
    dangling: int
    issues: tuple[Issue, ...]
    network: Network | None

    @property
    def is_sound(self) -> bool:
        """Whether nothing of the file itself is wrong."""
        return not any(one.seriousness is Seriousness.ERROR for one in self.issues)


def examine(path: Path, at: str) -> Examination:
    """Examine the project at `path` at the instant `at`; nothing of it is changed.

    A project of an older version is examined in the form of this one.

    A file that is refused at opening raises as opening does; so does one too damaged to list what
    is wrong with it.
    """
    header = schema.check_header(path)
    with opening.readable(path, at) as current:
        return _examine(current, header)


def _examine(path: Path, header: Header) -> Examination:
    with explained(path):
        connection = sqlite_dialect.connect(path, is_query_only=True)
        try:
            with sqlite_dialect.transaction(connection):
                schema.check_content(connection, path)
                fingerprint = sqlite_dialect.fingerprint(sqlite_dialect.schema_items(connection))
                integrity = sqlite_dialect.integrity(connection, path)
                dangling = sqlite_dialect.dangling(connection)
                state = project_file.read_state(connection, path)
                records, issues = _read(connection)
                found = [
                    *(issue("file_integrity", Seriousness.ERROR, text=text) for text in integrity),
                    *_dangling_issues(dangling),
                    *issues,
                    *_checksum_issues(connection, records, state),
                    *_audit_issues(connection, state),
                    *_attachment_issues(connection, records),
                    *_copy_issues(connection, records),
                ]
        finally:
            sqlite_dialect.close(connection)
    return Examination(
        application_id=header.application_id,
        schema_version=header.schema_version,
        fingerprint=fingerprint,
        state=state,
        integrity=tuple(integrity),
        dangling=len(dangling),
        issues=tuple(found),
        network=None if issues or dangling else Network(records),
    )


def _dangling_issues(dangling: list[tuple[str, str]]) -> Iterator[Issue]:
    for table, target in sorted(set(dangling)):
        count = dangling.count((table, target))
        yield issue(
            "reference_dangling", Seriousness.ERROR, count=count, table=table, target=target
        )


def _read(connection: sa.Connection) -> tuple[list[Record], list[Issue]]:
    """Every row that can be read, and an issue for each that cannot."""
    records: list[Record] = []
    issues: list[Issue] = []
    for kind in Kind:
        for row in connection.execute(sa.select(RECORDS[kind])):
            try:
                records.append(to_record(kind, tuple(row)))
            except (ValueError, TypeError):
                record_id = ascii(row[0])[:80]
                issues.append(issue("row_damaged", Seriousness.ERROR, kind, record_id))
    return records, issues[:_MOST_FINDINGS]


def _checksum_issues(
    connection: sa.Connection, records: list[Record], state: State
) -> Iterator[Issue]:
    """That the content is not what was saved, and which rows it is."""
    if Network(records).checksum() == state.checksum:
        return
    yield issue("checksum_differs", Seriousness.ERROR)
    for kind, record_id in islice(strays(connection, records), _MOST_FINDINGS):
        shown = ascii(record_id)[1:-1][:80]
        yield issue(
            "record_changed_by_hand", Seriousness.ERROR, kind, record_id, id=shown, table=kind.value
        )


def _audit_issues(connection: sa.Connection, state: State) -> Iterator[Issue]:
    yield from map(trail_proof.issue_of, journal.breaks(connection, state.project_id))
    yield from trail_proof.disagreements(connection, state)


def _attachment_issues(connection: sa.Connection, records: list[Record]) -> Iterator[Issue]:
    kept = set()
    for row in connection.execute(sa.select(ATTACHMENT.c.sha256, ATTACHMENT.c.data)):
        kept.add(row.sha256)
        if not is_whole(row.data, row.sha256):
            yield issue("attachment_changed", Seriousness.ERROR, sha256=str(row.sha256)[:64])
    for record in records:
        if isinstance(record, Evidence) and record.sha256 and record.sha256 not in kept:
            yield issue(
                "attachment_missing",
                Seriousness.WARNING,
                Kind.EVIDENCE,
                record.id,
                name=record.name,
            )


def _copy_issues(connection: sa.Connection, records: list[Record]) -> Iterator[Issue]:
    rounds = {one.copy: one for one in records if isinstance(one, Round)}
    for copy_id, code in sorted(frozen_copies.faults(connection, rounds).items()):
        held = rounds.get(copy_id)
        is_missing = code == "frozen_missing"
        yield issue(
            code,
            Seriousness.WARNING if is_missing else Seriousness.ERROR,
            Kind.ROUND if held is not None else None,
            held.id if held is not None else None,
            name=held.name if held is not None else copy_id[:16],
        )
