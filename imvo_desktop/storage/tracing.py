"""Which rows are not what the audit trail says they should be."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

import sqlalchemy as sa

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import canonical_text, dump
from imvo_desktop.domain.records import Record, kind_of
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.storage.tables import AUDIT_PAYLOAD


def strays(connection: sa.Connection, records: Iterable[Record]) -> Iterator[RecordKey]:
    """The key of each record that was changed, added or taken out without an edit, sorted."""
    expected = _expected(connection)
    found = {(kind_of(record), record.id): canonical_text(record) for record in records}
    for key in sorted(expected.keys() | found.keys()):
        if expected.get(key) != found.get(key):
            yield key


def _expected(connection: sa.Connection) -> dict[RecordKey, str]:
    """The canonical text of every record after all edits, as the payloads tell it."""
    texts: dict[RecordKey, str] = {}
    query = sa.select(AUDIT_PAYLOAD.c.payload).order_by(AUDIT_PAYLOAD.c.seq)
    for payload in connection.execute(query).scalars():
        for change in _changes(payload):
            key = (Kind(change["kind"]), str(change["id"]))
            if change["after"] is None:
                texts.pop(key, None)
            else:
                texts[key] = dump(change["after"])
    return texts


def _changes(payload: str | None) -> Iterable[dict[str, Any]]:  # reason: parsed JSON
    """What an entry tells of records; nothing when it was taken out or cannot be read any more."""
    try:
        found = json.loads(payload or "{}")
        return [*found.get("changes", []), *found.get("restated", [])]
    except (ValueError, AttributeError):
        return []
