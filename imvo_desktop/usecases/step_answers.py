"""The answers to the questions of the six steps; each answer is one edit."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.analysis.step_progress import answer_of
from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit, joined
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.step import StepAnswer, StepState
from imvo_desktop.errors import EditConflictError, InputError
from imvo_desktop.knowledge.step_questions import all_questions


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who answers, and when (ISO UTC)."""

    who: str
    when: str


def set_state(
    network: Network, code: str, state: StepState, stamp: Stamp, reason: str = ""
) -> Edit:
    """Give the answer to `code` this state; `not_relevant` without a reason raises `InputError`.

    The reason goes with that state.
    """
    is_aside = state is StepState.NOT_RELEVANT
    if is_aside and not reason.strip():
        raise InputError("step_reason_needed")
    before = answer_of(network, code)
    why = reason.strip() if is_aside else None
    if (before.state, before.reason) == (state, why):
        return editing.change(network, Kind.STEP_ANSWER, ())
    return _changed(network, code, state=state, reason=why, who=stamp.who or None, when=stamp.when)


def set_field(network: Network, code: str, name: str, value: object) -> Edit:
    """Give the answer to `code` a `note` or the day it is `due`, None for none."""
    return _changed(network, code, **{name: value})


def support(network: Network, evidence: Evidence) -> Edit:
    """Put `evidence` under the answer to the question it names, which may not be there yet."""
    code = evidence.subject
    added = editing.add(network, evidence)
    if network.get(Kind.STEP_ANSWER, code) is not None:
        return added
    first = editing.add(network, StepAnswer(id=_known(code)))
    return joined("add_evidence", (first, added), count=1)


def _changed(network: Network, code: str, **fields: object) -> Edit:
    if network.get(Kind.STEP_ANSWER, code) is not None:
        return editing.change(network, Kind.STEP_ANSWER, [code], **fields)
    return editing.add(network, replaced(StepAnswer(id=_known(code)), fields))


def _known(code: str) -> str:
    if code not in all_questions():
        raise EditConflictError("record_missing", kind=Kind.STEP_ANSWER, id=code)
    return code
