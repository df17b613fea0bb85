"""The audit trail: who changed what when, each entry holding the hash of the one before."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import sqlalchemy as sa

from imvo_desktop.domain.edit import EditLabel
from imvo_desktop.domain.fields import RECORD_VERSION, dump
from imvo_desktop.storage.tables import AUDIT, AUDIT_PAYLOAD

_SALT_BYTES = 16


class Action(StrEnum):
    """What an entry stands for."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    IMPORT = "import"
    MIGRATION = "migration"
    REDACTED = "redacted"


# The actions that count as an edit of the project.
EDITING = (Action.EDIT.value, Action.UNDO.value, Action.REDO.value, Action.IMPORT.value)


@dataclass(frozen=True, slots=True)
class Mark:
    """Who does something, when, and what it is."""

    action: Action
    author: str
    at: str
    label: EditLabel


@dataclass(frozen=True, slots=True)
class Link:
    """The end of the chain so far: the number and hash of its last entry."""

    sequence: int
    hash: str


def first_link(project_id: str) -> Link:
    """What the first entry of a project hangs on, so that no other chain fits there."""
    return Link(0, hashlib.sha256(f"imvo project\n{project_id}".encode()).hexdigest())


def last_link(connection: sa.Connection, project_id: str) -> tuple[Link, str | None]:
    """The end of the chain, and the instant of its last entry if there is one."""
    query = sa.select(AUDIT.c.seq, AUDIT.c.hash, AUDIT.c.at).order_by(AUDIT.c.seq.desc()).limit(1)
    row = connection.execute(query).first()
    return (Link(row.seq, row.hash), row.at) if row else (first_link(project_id), None)


def payload_text(mark: Mark, change_texts: list[str], restated: Sequence[str] = ()) -> str:
    """The canonical text of an entry; `change_texts` are canonical themselves.

    `restated` tells records as they are after what told of them was blanked.
    """
    label = dump([mark.label.code, dict(mark.label.values)])
    changes = ",".join(change_texts)
    told_again = f'"restated":[{",".join(restated)}],' if restated else ""
    return (
        f'{{"changes":[{changes}],"label":{label},'
        f'"record_version":{RECORD_VERSION},{told_again}"who":{dump(mark.author)}}}'
    )


def append(connection: sa.Connection, end: Link, mark: Mark, payload: str, checksum: str) -> Link:
    """Add an entry behind `end`, in the transaction of the edit; gives the new end."""
    salt = secrets.token_bytes(_SALT_BYTES)
    row: dict[str, str | int] = {
        "seq": end.sequence + 1,
        "at": mark.at,
        "action": mark.action.value,
        "previous": end.hash,
        "payload_digest": _payload_digest(salt, payload),
        "checksum": checksum,
    }
    row["hash"] = _entry_hash(row)
    connection.execute(sa.insert(AUDIT), row)
    connection.execute(
        sa.insert(AUDIT_PAYLOAD), {"seq": row["seq"], "salt": salt, "payload": payload}
    )
    return Link(end.sequence + 1, str(row["hash"]))


ON_REQUEST = "audit_redacted"
"""The code of an entry of which the payload was taken out, and a later entry says so."""


@dataclass(frozen=True, slots=True)
class Break:
    """Where the chain does not hold: the number of the entry and what is wrong with it."""

    sequence: int
    code: str


def breaks(connection: sa.Connection, project_id: str) -> Iterator[Break]:
    """Every entry that was changed, moved, added or taken out by hand.

    A payload taken out is `audit_redacted` when a later entry says so, else `audit_payload_lost`.
    """
    end = first_link(project_id)
    redacted = last_redaction(connection)
    for row in connection.execute(whole_entries()).mappings():
        yield from breaks_of(row, end, redacted)
        end = Link(row["seq"], row["hash"])


def whole_entries() -> sa.Select[tuple[object, ...]]:
    """Every entry with its payload and salt, the oldest first."""
    joined = AUDIT.outerjoin(AUDIT_PAYLOAD, AUDIT.c.seq == AUDIT_PAYLOAD.c.seq)
    columns = sa.select(AUDIT, AUDIT_PAYLOAD.c.salt, AUDIT_PAYLOAD.c.payload)
    return columns.select_from(joined).order_by(AUDIT.c.seq)


def breaks_of(row: sa.RowMapping, end: Link, redacted: int) -> Iterator[Break]:
    """What is wrong with one of `whole_entries`, of which `end` is the one before.

    `redacted` is the number of the last entry that says payloads were taken out.
    """
    if row["seq"] != end.sequence + 1 or row["previous"] != end.hash:
        yield Break(row["seq"], "audit_entry_missing")
    if row["hash"] != _entry_hash(row):
        yield Break(row["seq"], "audit_entry_changed")
    if row["payload"] is None or row["salt"] is None:
        yield Break(row["seq"], ON_REQUEST if row["seq"] < redacted else "audit_payload_lost")
    elif row["payload_digest"] != _payload_digest(row["salt"], row["payload"]):
        yield Break(row["seq"], "audit_payload_changed")


def last_redaction(connection: sa.Connection) -> int:
    """The number of the last entry that says payloads were taken out; 0 without one."""
    query = sa.select(sa.func.max(AUDIT.c.seq)).where(AUDIT.c.action == Action.REDACTED.value)
    return connection.execute(query).scalar() or 0


def _payload_digest(salt: bytes, payload: str) -> str:
    return hashlib.sha256(salt + payload.encode()).hexdigest()


def _entry_hash(row: sa.RowMapping | dict[str, str | int]) -> str:
    names = ("seq", "at", "action", "previous", "payload_digest", "checksum")
    return hashlib.sha256(dump([row[name] for name in names]).encode()).hexdigest()
