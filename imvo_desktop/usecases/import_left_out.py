"""Takes out of an import what a person does not want from it, with all that needs it."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.records import Organisation, kind_of
from imvo_desktop.domain.references import RecordKey, targets, without
from imvo_desktop.importing.table import Finding
from imvo_desktop.usecases.import_plan import (
    Counted,
    ImportCounts,
    ImportPlan,
    Outcome,
    changes_of,
    counts_of,
)


@dataclasses.dataclass(frozen=True, slots=True)
class Kept:
    """What is left, and how many new records go because what they need is left out."""

    outcomes: list[Outcome]
    gone_with: int


def keep(outcomes: Sequence[Outcome], left_out: Collection[RecordKey]) -> Kept:
    """`outcomes` without those of `left_out`: what is there stays as it is, what is new goes."""
    if not left_out:
        return Kept(list(outcomes), 0)
    kept = [one for one in outcomes if _key(one) not in left_out]
    gone = {_key(one) for one in outcomes if one.before is None and _key(one) in left_out}
    found, before = kept, -1
    while len(gone) > before:
        before = len(gone)
        left = [(one, _without(one, gone)) for one in found]
        found = [after for _, after in left if after is not None]
        gone |= {_key(one) for one, after in left if after is None and one.before is None}
    return Kept(found, len(kept) - len(found))


def _key(outcome: Outcome) -> RecordKey:
    return (kind_of(outcome.after), outcome.after.id)


def from_plan(plan: ImportPlan, left_out: Collection[RecordKey]) -> ImportPlan:
    """`plan` of a file that comes in by itself without the changes to `left_out`."""
    if not left_out:
        return plan
    changes = plan.edit.changes
    kept = keep([Outcome(one.before, one.after) for one in changes if one.after], left_out)
    counts, before = counts_of(kept.outcomes), plan.counts
    return dataclasses.replace(
        plan,
        edit=dataclasses.replace(plan.edit, changes=changes_of(kept.outcomes)),
        counts=ImportCounts(
            organisations=_with_same(counts.organisations, before.organisations),
            links=_with_same(counts.links, before.links),
            risks=_with_same(counts.risks, before.risks),
        ),
        findings=(*plan.findings, *gone_with(kept.gone_with)),
    )


def gone_with(count: int) -> list[Finding]:
    """That `count` new records are left out because of others."""
    return [Finding("left_out_with", Seriousness.REMARK, None, None, str(count))] if count else []


def _with_same(now: Counted, before: Counted) -> Counted:
    return dataclasses.replace(now, same=before.same)


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
