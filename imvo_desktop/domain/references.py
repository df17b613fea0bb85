"""Which record points at which, and what happens when the one pointed at goes."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from enum import StrEnum

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Evidence, Measure, Record, kind_of


class OnRemove(StrEnum):
    """What becomes of a record when the one it points at is removed."""

    REMOVE = "remove"
    CLEAR = "clear"


@dataclasses.dataclass(frozen=True, slots=True)
class Reference:
    """A field that holds the id (or ids) of a record of `target`."""

    field: str
    target: Kind
    on_remove: OnRemove


REFERENCES: dict[Kind, tuple[Reference, ...]] = {
    Kind.ORGANISATION: (Reference("parent", Kind.ORGANISATION, OnRemove.CLEAR),),
    Kind.SITE: (Reference("organisation", Kind.ORGANISATION, OnRemove.REMOVE),),
    Kind.LINK: (
        Reference("supplier", Kind.ORGANISATION, OnRemove.REMOVE),
        Reference("buyer", Kind.ORGANISATION, OnRemove.REMOVE),
    ),
    Kind.RISK: (
        Reference("link", Kind.LINK, OnRemove.REMOVE),
        Reference("organisation", Kind.ORGANISATION, OnRemove.REMOVE),
        Reference("sources", Kind.SOURCE, OnRemove.CLEAR),
    ),
    Kind.BASELINE: (
        Reference("link", Kind.LINK, OnRemove.REMOVE),
        Reference("organisation", Kind.ORGANISATION, OnRemove.REMOVE),
        Reference("source", Kind.SOURCE, OnRemove.CLEAR),
    ),
    Kind.SOURCE_FINDING: (Reference("source", Kind.SOURCE, OnRemove.REMOVE),),
    Kind.MEASURE: (Reference("evidence", Kind.EVIDENCE, OnRemove.CLEAR),),
    Kind.PLACEMENT: (Reference("id", Kind.ORGANISATION, OnRemove.REMOVE),),
    Kind.FORMER: (Reference("organisation", Kind.ORGANISATION, OnRemove.REMOVE),),
}

type RecordKey = tuple[Kind, str]


def targets(record: Record) -> Iterator[tuple[RecordKey, OnRemove]]:
    """The (kind, id) of every record that `record` points at, and what its removal means."""
    kind = kind_of(record)
    for reference in REFERENCES.get(kind, ()):
        value = getattr(record, reference.field)
        for target_id in value if isinstance(value, tuple) else (value,):
            if target_id is not None:
                yield (reference.target, target_id), reference.on_remove
    if isinstance(record, (Evidence, Measure)):
        yield (record.subject_kind, record.subject), OnRemove.REMOVE


def without(record: Record, gone: RecordKey) -> Record:
    """`record` with every clearable reference to `gone` taken out."""
    changes: dict[str, object] = {}
    for reference in REFERENCES.get(kind_of(record), ()):
        if reference.target is not gone[0] or reference.on_remove is not OnRemove.CLEAR:
            continue
        value = getattr(record, reference.field)
        if isinstance(value, tuple):
            changes[reference.field] = tuple(one for one in value if one != gone[1])
        elif value == gone[1]:
            changes[reference.field] = None
    return dataclasses.replace(record, **changes)  # type: ignore[arg-type]  # names from the table


def moved(record: Record, old: RecordKey, new_id: str) -> Record:
    """`record` pointing at `new_id` wherever it points at `old`."""
    changes: dict[str, object] = {}
    for reference in REFERENCES.get(kind_of(record), ()):
        value = getattr(record, reference.field)
        if reference.target is not old[0] or reference.field == "id":
            continue
        if isinstance(value, tuple):
            changes[reference.field] = tuple(new_id if one == old[1] else one for one in value)
        elif value == old[1]:
            changes[reference.field] = new_id
    if isinstance(record, (Evidence, Measure)) and (record.subject_kind, record.subject) == old:
        changes["subject"] = new_id
    return dataclasses.replace(record, **changes)  # type: ignore[arg-type]  # names from the table
