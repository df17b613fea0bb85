"""Which record points at which, and what happens when the one pointed at goes."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from enum import StrEnum

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.records import Record, kind_of


class OnRemove(StrEnum):
    """What becomes of a record when the one it points at is removed."""

    REMOVE = "remove"
    CLEAR = "clear"


@dataclasses.dataclass(frozen=True, slots=True)
class Reference:
    """A field that holds the id of a record of `target`; several where it `is_list`."""

    field: str
    target: Kind
    on_remove: OnRemove
    is_list: bool = False


def _one(field: str, target: Kind) -> Reference:
    return Reference(field, target, OnRemove.CLEAR)


def _needed(field: str, target: Kind) -> Reference:
    return Reference(field, target, OnRemove.REMOVE)


def _several(field: str, target: Kind) -> Reference:
    return Reference(field, target, OnRemove.CLEAR, is_list=True)


REFERENCES: dict[Kind, tuple[Reference, ...]] = {
    Kind.ORGANISATION: (_one("parent", Kind.ORGANISATION),),
    Kind.SITE: (_needed("organisation", Kind.ORGANISATION),),
    Kind.LINK: (
        _needed("supplier", Kind.ORGANISATION),
        _needed("buyer", Kind.ORGANISATION),
    ),
    Kind.RISK: (
        _needed("link", Kind.LINK),
        _needed("organisation", Kind.ORGANISATION),
        _several("sources", Kind.SOURCE),
    ),
    Kind.BASELINE: (
        _needed("link", Kind.LINK),
        _needed("organisation", Kind.ORGANISATION),
        _one("source", Kind.SOURCE),
    ),
    Kind.SOURCE_FINDING: (_needed("source", Kind.SOURCE),),
    Kind.MEASURE: (
        _one("evidence", Kind.EVIDENCE),
        _one("agreement", Kind.AGREEMENT),
        _several("commitments", Kind.COMMITMENT),
        _several("partners", Kind.STAKEHOLDER),
    ),
    Kind.PLACEMENT: (_needed("id", Kind.ORGANISATION),),
    Kind.FORMER: (_needed("organisation", Kind.ORGANISATION),),
    Kind.COMMITMENT: (_needed("agreement", Kind.AGREEMENT),),
    Kind.STAKEHOLDER: (_one("organisation", Kind.ORGANISATION),),
    Kind.CONVERSATION: (
        _needed("stakeholder", Kind.STAKEHOLDER),
        _several("risks", Kind.RISK),
    ),
    Kind.JOINT_ACTION: (
        _several("partners", Kind.STAKEHOLDER),
        _one("agreement", Kind.AGREEMENT),
        _several("risks", Kind.RISK),
    ),
    Kind.GRIEVANCE: (
        _one("organisation", Kind.ORGANISATION),
        _one("link", Kind.LINK),
        _several("risks", Kind.RISK),
        _several("measures", Kind.MEASURE),
    ),
    Kind.LABOUR_CHECK: (_needed("link", Kind.LINK), _several("measures", Kind.MEASURE)),
    Kind.CRITERION_SCORE: (
        _needed("criterion", Kind.CRITERION),
        _needed("organisation", Kind.ORGANISATION),
    ),
    Kind.INDICATOR_VALUE: (_needed("indicator", Kind.INDICATOR),),
    Kind.LESSON: (_one("round", Kind.ROUND),),
    Kind.EXPERIMENT: (_one("organisation", Kind.ORGANISATION), _one("link", Kind.LINK)),
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
