"""A complaint moves on, and the risks it touches with it: one edit, undone as one."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import cast

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Judged, Kind, MeasureKind, RiskStatus, Theme
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.errors import InputError
from imvo_desktop.usecases import judge_risk, plan_edits
from imvo_desktop.usecases.judge_risk import Judgement, Subject
from imvo_desktop.usecases.plan_edits import MeasureWish, Moment

NEXT: dict[GrievanceStatus, GrievanceStatus] = {
    GrievanceStatus.RECEIVED: GrievanceStatus.PLAUSIBLE,
    GrievanceStatus.PLAUSIBLE: GrievanceStatus.CONFIRMED,
    GrievanceStatus.CONFIRMED: GrievanceStatus.ACTION,
    GrievanceStatus.ACTION: GrievanceStatus.REMEDY,
    GrievanceStatus.REMEDY: GrievanceStatus.CLOSED,
}
BEFORE = {
    **{after: before for before, after in NEXT.items()},
    GrievanceStatus.UNFOUNDED: GrievanceStatus.RECEIVED,
}
UNSURE = frozenset({GrievanceStatus.RECEIVED, GrievanceStatus.PLAUSIBLE})
"""From where a complaint can still turn out not to be plausible."""

_SAYS = {
    GrievanceStatus.RECEIVED: RiskStatus.SIGNAL,
    GrievanceStatus.PLAUSIBLE: RiskStatus.PLAUSIBLE,
    GrievanceStatus.CONFIRMED: RiskStatus.CONFIRMED,
    GrievanceStatus.ACTION: RiskStatus.CONFIRMED,
    GrievanceStatus.REMEDY: RiskStatus.CONFIRMED,
}
"""What a complaint that is so far says of the risks it touches; one that is over says nothing."""

_ENDED = {
    GrievanceStatus.ACTION: RiskStatus.STOPPED,
    GrievanceStatus.REMEDY: RiskStatus.REMEDIED,
    GrievanceStatus.CLOSED: RiskStatus.REMEDIED,
}
_ORDER = {status: at for at, status in enumerate(RiskStatus)}
_AGAIN = frozenset({RiskStatus.POSSIBLE, RiskStatus.SIGNAL, RiskStatus.REMEDIED})


@dataclass(frozen=True, slots=True)
class By:
    """Who moves a complaint on, the day (ISO), and what a risk says where nobody gave a reason.

    What a complaint says is never taken over as the reason of a risk: more people read that.
    """

    who: str | None
    day: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class StepWish:
    """What a person answers on moving a complaint to the status `to`.

    `reason` is why, what was done, which remedy or which lesson, as `to` asks. `risks` are those it
    touches; with `theme` and `place` (a delivery or an organisation) a new one is made.
    `is_ended`: the harm has stopped (at action), or is remedied (at remedy and on closing).
    """

    to: GrievanceStatus
    reason: str = ""
    risks: tuple[str, ...] = ()
    theme: Theme | None = None
    place: RecordKey | None = None
    is_ended: bool = False
    is_satisfied: bool | None = None


def move_on(network: Network, one: Grievance, wish: StepWish, by: By, new_id: IdSource) -> Edit:
    """The status of a complaint and of the risks it touches, in one edit.

    Raises `InputError` where the step lacks what it needs: a reason, or a risk from plausible on.
    """
    if not wish.reason.strip() and wish.to is not GrievanceStatus.CLOSED:
        raise InputError("grievance_without_reason")
    made = _new_risks(network, wish, by, new_id)
    risks = tuple(dict.fromkeys((*one.risks, *wish.risks, *(each.id for each in made))))
    if not risks and wish.to in (GrievanceStatus.PLAUSIBLE, GrievanceStatus.CONFIRMED):
        raise InputError("grievance_without_risk")
    reason = "" if wish.to is GrievanceStatus.CLOSED else wish.reason.strip()
    changed = _raised(network, risks, _wanted(wish), reason, by)
    after = replaced(one, {**_fields(one, wish, by), "status": wish.to, "risks": risks})
    changes = [Change(one, after), *(Change(None, each) for each in made), *changed]
    return edit("move_grievance", changes, count=1, name=one.number)


def step_back(network: Network, one: Grievance) -> Edit:
    """One step back; what the complaint did to risks stays, a person judges them."""
    before = BEFORE.get(one.status)
    if before is None:
        return edit("move_grievance", ())
    return editing.change(network, Kind.GRIEVANCE, [one.id], status=before, closed=None)


def link_risks(network: Network, one: Grievance, risks: tuple[str, ...], by: By) -> Edit:
    """The risks a complaint touches; new ones become what it says of them, with the reason why.

    A risk that is let go stays as it is.
    """
    for each in risks:
        editing.existing(network, Kind.RISK, each)
    new = tuple(each for each in risks if each not in one.risks)
    changed = _raised(network, new, _SAYS.get(one.status), by.why, by)
    after = dataclasses.replace(one, risks=risks)
    changes = [] if after == one else [Change(one, after), *changed]
    return edit("change_grievance", changes, count=1)


def add_measure(
    network: Network,
    one: Grievance,
    asked: tuple[MeasureKind, str, str | None],
    moment: Moment,
    new_id: IdSource,
) -> Edit:
    """Plan to stop or to remedy, about the first risk it touches, and tie it; one edit.

    `asked` is the kind, what is done and who does it. Without a risk it raises `InputError`.
    """
    kind, text, owner = asked
    if not one.risks:
        raise InputError("grievance_without_risk")
    wish = MeasureWish((Kind.RISK, one.risks[0]), kind, text, owner)
    planned = plan_edits.add_measure(network, wish, moment, new_id)
    made = planned.changes[0].id
    after = dataclasses.replace(one, measures=(*one.measures, made))
    return edit("add_measure", (*planned.changes, Change(one, after)), count=1)


def _wanted(wish: StepWish) -> RiskStatus | None:
    if wish.is_ended:
        return _ENDED.get(wish.to)
    return _SAYS.get(wish.to)


def _fields(one: Grievance, wish: StepWish, by: By) -> dict[str, object]:
    """What the answers of a step are kept as; earlier words stay, the new ones below them."""
    text = wish.reason.strip()
    match wish.to:
        case GrievanceStatus.ACTION | GrievanceStatus.UNFOUNDED:
            fields: dict[str, object] = {"action": _below(one.action, text)}
        case GrievanceStatus.REMEDY:
            fields = {"remedy": _below(one.remedy, text)}
        case GrievanceStatus.CLOSED:
            fields = {"lesson": _below(one.lesson, text), "is_satisfied": wish.is_satisfied}
        case _:
            fields = {}
    is_over = wish.to in (GrievanceStatus.CLOSED, GrievanceStatus.UNFOUNDED)
    return {**fields, "closed": by.day} if is_over else fields


def _new_risks(network: Network, wish: StepWish, by: By, new_id: IdSource) -> tuple[Risk, ...]:
    """The risk that is not there yet, where the judging of risks would put it."""
    if wish.theme is None or wish.place is None or wish.to not in _SAYS:
        return ()
    kind, place = wish.place
    subject = Subject(kind, (place,))
    risk = dataclasses.replace(
        judge_risk.start_on(network, subject, wish.theme),
        status=_SAYS[wish.to],
        reason=wish.reason.strip() or None,
        who=by.who,
        when=by.day,
    )
    made = judge_risk.judge(network, Judgement(risk), subject, new_id).changes
    return tuple(cast(Risk, change.record) for change in made)


def _raised(
    network: Network, ids: tuple[str, ...], wanted: RiskStatus | None, reason: str, by: By
) -> list[Change]:
    """The known risks among `ids` brought to what is said of them; nothing is ever lowered."""
    if wanted is None:
        return []
    found = (network.risks[each] for each in ids if each in network.risks)
    return [
        Change(risk, _said(risk, wanted, reason, by))
        for risk in found
        if _may_become(risk.status, wanted)
    ]


def _may_become(now: RiskStatus, wanted: RiskStatus) -> bool:
    """Further, or anew: what was remedied, and is told of again, happens."""
    is_further = _ORDER[wanted] > _ORDER[now]
    is_anew = now in _AGAIN and _ORDER[wanted] >= _ORDER[RiskStatus.PLAUSIBLE]
    return is_further or (is_anew and wanted is not now)


def _said(risk: Risk, status: RiskStatus, reason: str, by: By) -> Risk:
    """`risk` with what the complaint says of it, by whom and when; likelihood 5 while it happens.

    What was remedied keeps its likelihood until a person judges the chance of a repeat.
    """
    if status is RiskStatus.SIGNAL:
        return dataclasses.replace(risk, status=status)
    judged = Judged.OWN if risk.judged is not Judged.VERIFIED else risk.judged
    after = dataclasses.replace(
        risk,
        status=status,
        judged=judged,
        reason=_below(risk.reason, reason),
        who=by.who or risk.who,
        when=by.day,
    )
    return judge_risk.settled(after)


def _below(before: str | None, text: str) -> str | None:
    lines = [one for one in ((before or "").strip(), text) if one]
    return "\n".join(dict.fromkeys(lines)) or None
