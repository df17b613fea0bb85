"""Making and changing measures: each answer is one edit, the level before is kept with it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import cast

from imvo_desktop.analysis.measure_effect import Effect, effect_of
from imvo_desktop.domain import editing
from imvo_desktop.domain.agreement import Commitment
from imvo_desktop.domain.codes import Judged, Kind, MeasureKind, MeasureStatus
from imvo_desktop.domain.edit import Change, Edit, edit, joined
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.errors import InputError
from imvo_desktop.usecases.change_part import change_part
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.measure_levels import level_now

ASIDE = (MeasureStatus.PAUSED, MeasureStatus.SKIPPED, MeasureStatus.STOPPED)
"""The statuses that ask for a reason."""
BEGUN = (MeasureStatus.BUSY, MeasureStatus.DONE)


@dataclass(frozen=True, slots=True)
class MeasureWish:
    """What a person fills in of a new measure; `due` is an ISO date."""

    about: RecordKey
    kind: MeasureKind
    text: str = ""
    owner: str | None = None
    due: str | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """When an edit is made: the levels of then, and the day (ISO)."""

    levels: FoundLevels
    day: str


@dataclass(frozen=True, slots=True)
class Taking:
    """What a person confirms when the judgement takes the effect over; `day` is an ISO date."""

    reason: str
    day: str
    who: str | None = None


def add_measure(network: Network, wish: MeasureWish, moment: Moment, new_id: IdSource) -> Edit:
    """Plan a measure; the level of what it is about is kept. What is gone raises an error."""
    kind, subject = wish.about
    measure = Measure(
        id=new_id(),
        subject_kind=kind,
        subject=subject,
        kind=wish.kind,
        text=wish.text.strip(),
        owner=(wish.owner or "").strip() or None,
        due=wish.due,
    )
    return plan(network, measure, moment.levels)


def plan(network: Network, measure: Measure, levels: FoundLevels) -> Edit:
    """Add `measure` with the level of now of what it is about; what is gone raises an error."""
    kind, subject = measure.subject_kind, measure.subject
    editing.existing(network, kind, subject)
    found = level_now(network, kind, subject, levels)
    return editing.add(network, dataclasses.replace(measure, level_before=found.level))


def change_measure(
    network: Network, measure_id: str, name: str, value: object, moment: Moment
) -> Edit:
    """Give a measure this `value` in the field `name` (`exit.part` for what is asked on leaving).

    A measure that begins keeps the level and the day of then. Commitments of another agreement are
    let go with it. An unknown id raises `EditConflictError`, an unfit value `InputError`.
    """
    if name.startswith("exit."):
        return change_part(network, Kind.MEASURE, [measure_id], name, value)
    before = cast(Measure, editing.existing(network, Kind.MEASURE, measure_id))
    fields: dict[str, object] = {name: "" if name == "text" and value is None else value}
    if name == "status":
        fields.update(begun(network, before, MeasureStatus(str(value)), moment))
    if name == "agreement":
        fields["commitments"] = tuple(
            one for one in before.commitments if _is_of(network, one, value)
        )
    return editing.change(network, Kind.MEASURE, [measure_id], **fields)


def begun(
    network: Network, measure: Measure, status: MeasureStatus, moment: Moment
) -> dict[str, object]:
    """What a measure keeps when it begins: the level and the day of then; else nothing."""
    if measure.status is not MeasureStatus.PLANNED or status not in BEGUN:
        return {}
    found = level_now(network, measure.subject_kind, measure.subject, moment.levels)
    return {"level_before": found.level, "start": measure.start or moment.day}


def show_effect(network: Network, measure_id: str, piece: Evidence, new_id: IdSource) -> Edit:
    """Keep `piece` under a measure and let it show the effect (its id and place are ignored)."""
    editing.existing(network, Kind.MEASURE, measure_id)
    made = dataclasses.replace(piece, id=new_id(), subject_kind=Kind.MEASURE, subject=measure_id)
    changed = editing.change(network, Kind.MEASURE, [measure_id], evidence=made.id)
    return joined("show_effect", [editing.add(network, made), changed], count=1)


def take_over(network: Network, measure_id: str, taking: Taking, new_id: IdSource) -> Edit:
    """Let the judgement of the risk take the likelihood after over, with reason and evidence.

    Raises `InputError` where no effect is shown, or where the reason is empty.
    """
    measure = cast(Measure, editing.existing(network, Kind.MEASURE, measure_id))
    if effect_of(network, measure) is not Effect.SHOWN:
        raise InputError("effect_not_shown")
    if not taking.reason.strip():
        raise InputError("taking_without_reason")
    risk = network.risks[measure.subject]
    judged = Judged.OWN if risk.judged is Judged.ACCEPTED else risk.judged
    changed = editing.change(
        network,
        Kind.RISK,
        [risk.id],
        likelihood=measure.likelihood_after,
        reason=taking.reason.strip(),
        judged=judged,
        when=taking.day,
        who=taking.who or risk.who,
    )
    parts = [changed, *_under_risk(network, measure, risk, new_id)]
    return joined("take_over_effect", parts, count=1, theme=risk.theme)


def proposed_reason(measure: Measure) -> str:
    """A reason to begin with: what was found, and when."""
    found = (measure.measured_effect or "").strip()
    return f"{found} ({measure.measured_on})" if found and measure.measured_on else found


def _is_of(network: Network, commitment_id: str, agreement: object) -> bool:
    commitment = network.get(Kind.COMMITMENT, commitment_id)
    return isinstance(commitment, Commitment) and commitment.agreement == agreement


def _under_risk(network: Network, measure: Measure, risk: Risk, new_id: IdSource) -> list[Edit]:
    """The evidence of the measure, under the risk too; not twice."""
    piece = network.get(Kind.EVIDENCE, measure.evidence or "")
    if not isinstance(piece, Evidence):
        return []
    there = network.referrers(Kind.RISK, risk.id, Kind.EVIDENCE)
    same = {(one.sha256, one.address) for one in there if isinstance(one, Evidence)}
    if (piece.sha256, piece.address) in same:
        return []
    made = dataclasses.replace(piece, id=new_id(), subject_kind=Kind.RISK, subject=risk.id)
    return [edit("add_evidence", (Change(None, made),), count=1)]
