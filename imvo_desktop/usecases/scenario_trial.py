"""Each step of a what-if as an edit of a copy of the chain; the chain itself is never touched."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Certainty, Kind, MeasureKind, MeasureStatus, OrganisationKind
from imvo_desktop.domain.codes import RiskStatus as Status
from imvo_desktop.domain.edit import Edit, joined
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.ids import IdSource, row_id
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.purchasing import Practices
from imvo_desktop.domain.records import Link, Organisation, Risk
from imvo_desktop.usecases import assess
from imvo_desktop.usecases.scenario_steps import (
    Act,
    Answer,
    Leave,
    Proof,
    Question,
    Replace,
    Split,
    Step,
)

_TRILLION = 10**12


class Remark(StrEnum):
    """What is to be said of a step; the first three say why it was not done."""

    GONE = "gone"
    OWN = "own"
    SAME = "same"
    LEAVING = "leaving"
    UNKNOWN_NEW = "unknown_new"
    UNKNOWN_OTHER = "unknown_other"
    ASSUMED_SHARE = "assumed_share"
    UNPROVEN = "unproven"
    EXPECTED = "expected"
    CERTIFICATE = "certificate"
    ONLY_REMEDY = "only_remedy"
    STAYS_ACTUAL = "stays_actual"
    REPEAT = "repeat"
    NO_EFFECT = "no_effect"


@dataclass(frozen=True, slots=True)
class Tried:
    """A step and the edit it was; None where it does not fit the chain (any more)."""

    step: Step
    edit: Edit | None
    remarks: tuple[Remark, ...] = ()


_NOT_SHOWN = frozenset({Remark.UNPROVEN, Remark.EXPECTED, Remark.ONLY_REMEDY})


def assumed_risks(tried: Iterable[Tried]) -> frozenset[str]:
    """The ids of the risks that a step judges by more than is shown of its effect."""
    return frozenset(
        one.step.risk
        for one in tried
        if isinstance(one.step, (Act, Answer)) and not _NOT_SHOWN.isdisjoint(one.remarks)
    )


class _UnfitError(Exception):
    """A step cannot be made; `why` says it in a code."""

    def __init__(self, why: Remark) -> None:
        super().__init__(why)
        self.why = why


def try_steps(copy: Network, steps: Iterable[Step]) -> tuple[Tried, ...]:
    """Make `steps` on `copy`, one after another; one that does not fit is skipped and says why.

    The ids of what is new follow from the place of the step: equal steps give an equal chain.
    """
    return tuple(_tried(copy, one, _ids(number)) for number, one in enumerate(steps))


def _tried(copy: Network, step: Step, new_id: IdSource) -> Tried:
    try:
        made, remarks = _edit(copy, step, new_id)
    except _UnfitError as unfit:
        return Tried(step, None, (unfit.why,))
    if made.changes:
        copy.apply(made)
    else:
        remarks = (*remarks, Remark.NO_EFFECT)
    return Tried(step, made, remarks)


def _ids(number: int) -> IdSource:
    made = (row_id("scenario", str(number), at) for at in range(_TRILLION))
    return lambda: next(made)


type _Made = tuple[Edit, tuple[Remark, ...]]


def _edit(network: Network, step: Step, new_id: IdSource) -> _Made:
    match step:
        case Leave():
            return _leave(network, step)
        case Replace():
            return _replace(network, step, new_id)
        case Split():
            return _split(network, step, new_id)
        case Answer():
            return _answer(network, step)
        case Act():
            return _act(network, step, new_id)


def _leave(network: Network, step: Leave) -> _Made:
    if network.get(step.kind, step.id) is None:
        raise _UnfitError(Remark.GONE)
    own = network.own
    if step.kind is Kind.ORGANISATION and own is not None and step.id == own.id:
        raise _UnfitError(Remark.OWN)
    return editing.remove(network, step.kind, [step.id]), (Remark.LEAVING,)


def _replace(network: Network, step: Replace, new_id: IdSource) -> _Made:
    """The one that is replaced goes with its risks; those of its deliveries do not come along."""
    other, edits = _other(network, step, step.organisation, new_id)
    gone = network.links_out(step.organisation)
    links = [
        _from(one, other, new_id) for one in gone if one.buyer not in (other, step.organisation)
    ]
    edits.append(editing.remove(network, Kind.ORGANISATION, [step.organisation]))
    if links:
        edits.append(editing.add(network, *links))
    return joined("try_step", edits), (Remark.LEAVING, _not_known(step))


def _split(network: Network, step: Split, new_id: IdSource) -> _Made:
    link = network.links.get(step.link)
    if link is None:
        raise _UnfitError(Remark.GONE)
    other, edits = _other(network, step, link.supplier, new_id)
    if other == link.buyer:
        raise _UnfitError(Remark.SAME)
    shares = _stated(network, link)
    part = step.part / 100
    whole = link if link.id not in shares else dataclasses.replace(link, share=shares[link.id])
    for one, share in shares.items():
        if one != link.id:
            edits.append(editing.change(network, Kind.LINK, [one], share=share))
    rest, moved = _parts(whole, part)
    edits.append(editing.change(network, Kind.LINK, [link.id], **rest))
    edits.append(editing.add(network, replaced(_from(link, other, new_id), moved)))
    remarks = (Remark.ASSUMED_SHARE,) if shares else ()
    return joined("try_step", edits), (_not_known(step), *remarks)


def _other(
    network: Network, step: Replace | Split, supplier: str, new_id: IdSource
) -> tuple[str, list[Edit]]:
    """The id of who delivers instead of `supplier`, and what makes it if it is new."""
    own = network.own
    if supplier not in network.organisations:
        raise _UnfitError(Remark.GONE)
    if own is not None and own.id in (supplier, step.by):
        raise _UnfitError(Remark.OWN)
    if step.by == supplier:
        raise _UnfitError(Remark.SAME)
    if step.by is None:
        made = Organisation(id=new_id(), name=step.name, kind=OrganisationKind.UNKNOWN)
        return made.id, [editing.add(network, made)]
    if step.by not in network.organisations:
        raise _UnfitError(Remark.GONE)
    return step.by, []


def _from(link: Link, supplier: str, new_id: IdSource) -> Link:
    """The same delivery from another, of whom nobody knows where and how it is made."""
    return dataclasses.replace(
        link,
        id=new_id(),
        supplier=supplier,
        country_of_making=None,
        since=None,
        certainty=Certainty.ASSUMED,
        practices=Practices(),
        note=None,
    )


def _not_known(step: Replace | Split) -> Remark:
    return Remark.UNKNOWN_NEW if step.by is None else Remark.UNKNOWN_OTHER


def _stated(network: Network, link: Link) -> dict[str, float]:
    """The shares to state so that a part of `link` can go elsewhere and the others stay.

    None are needed where the share is stated or all others without one have a value: then parts
    of these do. Rounded down, so that they never come to more than the whole.
    """
    unstated = [one for one in network.links_in(link.buyer) if one.share is None]
    if link.share is not None or all(one.value for one in unstated):
        return {}
    found = assess.assess_network(network).links
    wanted = {one.id for one in unstated if one.supplier != one.buyer}
    shares = zip(found.ids, found.share.tolist(), strict=True)
    return {
        one: math.floor(share * _TRILLION) / _TRILLION for one, share in shares if one in wanted
    }


def _parts(link: Link, part: float) -> tuple[dict[str, float], dict[str, float]]:
    """What stays of value, share and volume, and the `part` (0 to 1) that goes elsewhere."""
    rest: dict[str, float] = {}
    moved: dict[str, float] = {}
    if link.value is not None:
        moved["value"] = round(link.value * part)
        rest["value"] = link.value - moved["value"]
    for name, amount in (("share", link.share), ("volume", link.volume)):
        if amount is not None:
            moved[name] = amount * part
            rest[name] = amount * (1 - part)
    return rest, moved


def _answer(network: Network, step: Answer) -> _Made:
    risk = network.risks.get(step.risk)
    if risk is None:
        raise _UnfitError(Remark.GONE)
    made = editing.change(network, Kind.RISK, [risk.id], **{step.question.value: step.value})
    before = getattr(risk, step.question)
    if before is not None and step.value >= before:
        return made, ()
    if step.question is not Question.LIKELIHOOD:
        return made, (Remark.ONLY_REMEDY,) if before is not None else ()
    return made, (Remark.STAYS_ACTUAL,) if risk.is_actual else (Remark.UNPROVEN,)


def _act(network: Network, step: Act, new_id: IdSource) -> _Made:
    risk = network.risks.get(step.risk)
    if risk is None:
        raise _UnfitError(Remark.GONE)
    measure = Measure(
        id=new_id(),
        subject=risk.id,
        kind=step.measure,
        text=step.text,
        status=MeasureStatus.DONE,
    )
    fields = dict(_effect(risk, step))
    edits = [editing.add(network, measure)]
    if fields:
        edits.append(editing.change(network, Kind.RISK, [risk.id], **fields))
    return joined("try_step", edits), tuple(_doubts(risk, step, has_effect=bool(fields)))


def _effect(risk: Risk, step: Act) -> Iterator[tuple[str, object]]:
    """What the measure changes of the risk; a certificate alone changes nothing.

    Severity falls only by remedy.
    """
    if step.proof is Proof.CERTIFICATE:
        return
    if step.measure is MeasureKind.REMEDY and risk.is_actual:
        yield "status", Status.REMEDIED
    elif step.measure is MeasureKind.STOP and risk.is_actual:
        yield "status", Status.STOPPED
    if step.likelihood is not None and step.likelihood != risk.likelihood:
        yield "likelihood", step.likelihood
    if step.severity is None or step.measure is not MeasureKind.REMEDY:
        return
    for question, answer in zip(list(Question)[:3], risk.answers, strict=True):
        if answer is not None and answer > step.severity:
            yield question.value, step.severity


def _doubts(risk: Risk, step: Act, *, has_effect: bool) -> Iterator[Remark]:
    """What the step assumes beyond what a measure may count for."""
    if step.proof is Proof.CERTIFICATE:
        yield Remark.CERTIFICATE
        return
    is_remedy = step.measure is MeasureKind.REMEDY
    if step.proof is Proof.EXPECTED and has_effect:
        yield Remark.EXPECTED
    if step.severity is not None and not is_remedy:
        yield Remark.ONLY_REMEDY
    if risk.is_actual and not is_remedy:
        yield Remark.STAYS_ACTUAL
    if risk.is_actual and is_remedy and step.likelihood is None:
        yield Remark.REPEAT
