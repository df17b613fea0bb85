"""Wishes as edits: pure functions that read a network and return what would change."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence

from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.placement import Placement
from imvo_desktop.domain.records import (
    PROJECT_ID,
    Link,
    Organisation,
    Record,
    Risk,
    kind_of,
)
from imvo_desktop.domain.references import OnRemove, RecordKey, targets, without
from imvo_desktop.errors import EditConflictError, InputError


def add(network: Network, *records: Record) -> Edit:
    """Add `records`, all of one kind. An id in use raises `EditConflictError`."""
    for record in records:
        if network.get(kind_of(record), record.id) is not None:
            raise EditConflictError("id_in_use", kind=kind_of(record), id=record.id)
    kind = kind_of(records[0])
    name = getattr(records[0], "name", "") if len(records) == 1 else ""
    changes = (Change(None, record) for record in records)
    return edit(f"add_{kind}", changes, count=len(records), name=name)


def change(network: Network, kind: Kind, ids: Sequence[str], /, **fields: object) -> Edit:
    """Give every record of `ids` the values in `fields`; what stays the same is left out.

    An unknown id raises `EditConflictError`, an unfit value `InputError`.
    """
    changes = []
    for record_id in ids:
        before = existing(network, kind, record_id)
        after = replaced(before, fields)
        if after.id != record_id:
            raise InputError("id_fixed", kind=kind, id=record_id)
        if after != before:
            changes.append(Change(before, after))
    name = getattr(changes[0].record, "name", "") if len(changes) == 1 else ""
    return edit(f"change_{kind}", changes, count=len(changes), name=name)


def change_project(network: Network, **fields: object) -> Edit:
    """Change what holds for the whole project."""
    before = network.get(Kind.PROJECT, PROJECT_ID)
    after = replaced(network.project, fields)
    changes = () if before == after else (Change(before, after),)
    return edit("change_project", changes)


def remove(network: Network, kind: Kind, ids: Iterable[str]) -> Edit:
    """Remove records with all that cannot stand without them, and clear what pointed at them."""
    chosen = sorted(set(ids))
    first = [(kind, record_id) for record_id in chosen]
    gone, cleared = _cascade(network, first)
    changes = [Change(network.get(*key), None) for key in gone]
    for key, lost in cleared.items():
        before = existing(network, *key)
        after = before
        for target in lost:
            after = without(after, target)
        changes.append(Change(before, after))
    record = network.get(*first[0]) if len(first) == 1 else None
    return edit(f"remove_{kind}", changes, count=len(chosen), name=getattr(record, "name", ""))


def connect(network: Network, supplier: str, buyer: str, new_id: IdSource) -> Edit:
    """Add a link from `supplier` to `buyer`; a self-link or a second one is allowed."""
    existing(network, Kind.ORGANISATION, supplier)
    existing(network, Kind.ORGANISATION, buyer)
    return add(network, Link(id=new_id(), supplier=supplier, buyer=buyer))


def add_supplier_of(
    network: Network, buyer: str, name: str, new_id: IdSource, *, is_known: bool = True
) -> Edit:
    """Add an organisation that delivers to `buyer`; one that is not known is legal."""
    existing(network, Kind.ORGANISATION, buyer)
    kind = OrganisationKind.SUPPLIER if is_known else OrganisationKind.UNKNOWN
    organisation = Organisation(id=new_id(), name=name, kind=kind)
    link = Link(id=new_id(), supplier=organisation.id, buyer=buyer)
    return edit("add_supplier_of", (Change(None, organisation), Change(None, link)), name=name)


def tag_risk(network: Network, judgement: Risk, link_ids: Sequence[str], new_id: IdSource) -> Edit:
    """Put the same `judgement` on each link as a risk of its own (its id and place are ignored)."""
    risks = []
    for link_id in link_ids:
        existing(network, Kind.LINK, link_id)
        risks.append(dataclasses.replace(judgement, id=new_id(), link=link_id, organisation=None))
    return edit(
        "tag_risk", (Change(None, risk) for risk in risks), count=len(risks), theme=judgement.theme
    )


def place(network: Network, positions: Mapping[str, tuple[float, float]]) -> Edit:
    """Put organisations where a person dragged them."""
    changes = []
    for organisation_id, (x, y) in sorted(positions.items()):
        existing(network, Kind.ORGANISATION, organisation_id)
        before = network.get(Kind.PLACEMENT, organisation_id)
        changes.append(Change(before, Placement(id=organisation_id, x=x, y=y)))
    return edit("place", changes, count=len(changes))


def set_own(network: Network, organisation_id: str) -> Edit:
    """Make `organisation_id` the own company; the one before becomes a supplier."""
    chosen = existing(network, Kind.ORGANISATION, organisation_id)
    changes = [
        Change(one, replaced(one, {"kind": OrganisationKind.SUPPLIER}))
        for one in network.organisations.values()
        if one.kind is OrganisationKind.OWN and one.id != organisation_id
    ]
    after = replaced(chosen, {"kind": OrganisationKind.OWN})
    if after != chosen:
        changes.append(Change(chosen, after))
    return edit("set_own", changes, name=getattr(chosen, "name", ""))


def is_own_choice(record: Record, field: str, value: object) -> bool:
    """Whether a new `value` of `field` makes or unmakes the own company: `set_own` does that."""
    if not isinstance(record, Organisation) or field != "kind" or value == record.kind:
        return False
    return OrganisationKind.OWN in (record.kind, value)


def difference(before: Network, after: Network, code: str = "back_to") -> Edit:
    """The edit that makes `before` hold what `after` holds."""
    changes = []
    for kind in Kind:
        old, new = before.records(kind), after.records(kind)
        for record_id in sorted(old.keys() | new.keys()):
            pair = Change(old.get(record_id), new.get(record_id))
            if pair.before != pair.after:
                changes.append(pair)
    return edit(code, changes, count=len(changes))


def existing(network: Network, kind: Kind, record_id: str) -> Record:
    """The record, or `EditConflictError` when there is none."""
    record = network.get(kind, record_id)
    if record is None:
        raise EditConflictError("record_missing", kind=kind, id=record_id)
    return record


def _cascade(
    network: Network, first: Sequence[RecordKey]
) -> tuple[list[RecordKey], dict[RecordKey, list[RecordKey]]]:
    """What goes with `first`, and for each record that stays, which targets it loses."""
    for key in first:
        existing(network, *key)
    gone = dict.fromkeys(first)
    cleared: dict[RecordKey, list[RecordKey]] = {}
    waiting = list(first)
    while waiting:
        target = waiting.pop()
        for referrer in network.referrers(*target):
            key = (kind_of(referrer), referrer.id)
            if (target, OnRemove.REMOVE) in targets(referrer):
                if key not in gone:
                    gone[key] = None
                    waiting.append(key)
            else:
                cleared.setdefault(key, []).append(target)
    return list(gone), {key: lost for key, lost in cleared.items() if key not in gone}
