"""Takes out of an import what a person does not want from it, with all that needs it."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Organisation, kind_of
from imvo_desktop.domain.references import RecordKey, targets, without
from imvo_desktop.usecases.import_plan import Outcome


@dataclasses.dataclass(frozen=True, slots=True)
class Kept:
    """What is left, and how many new records go because what they need is left out."""

    outcomes: list[Outcome]
    gone_with: int


def keep(outcomes: Sequence[Outcome], left_out: Collection[RecordKey]) -> Kept:
    """`outcomes` without those of `left_out`: what is there stays as it is, what is new goes."""
    if not left_out:
        return Kept(list(outcomes), 0)
    gone: set[RecordKey] = set()
    kept = []
    for one in outcomes:
        key = (kind_of(one.after), one.after.id)
        if key not in left_out:
            kept.append(one)
        elif one.before is None:
            gone.add(key)
    left = [_without(one, gone) for one in kept]
    found = [one for one in left if one is not None]
    return Kept(found, len(kept) - len(found))


def _without(outcome: Outcome, gone: Collection[RecordKey]) -> Outcome | None:
    """`outcome` without what it says of records that are gone; None when it cannot stand."""
    after = outcome.after
    for key, _ in targets(after):
        if key in gone:
            if not isinstance(after, Organisation) or key[0] is not Kind.ORGANISATION:
                return None
            after = without(after, key)
            if isinstance(outcome.before, Organisation) and isinstance(after, Organisation):
                after = dataclasses.replace(after, parent=outcome.before.parent)
    return dataclasses.replace(outcome, after=after)
