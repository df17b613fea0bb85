"""Answering the questions of the six steps."""

from __future__ import annotations

import pytest

from imvo_desktop.analysis.step_progress import StepProgress, answer_of, progress
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.step import StepAnswer, StepState
from imvo_desktop.errors import EditConflictError, InputError
from imvo_desktop.usecases.step_answers import Stamp, set_field, set_state, support

STAMP = Stamp("Ad", "2026-11-22T10:00:00Z")


def test_that_a_question_nobody_answered_is_open() -> None:
    assert answer_of(Network(), "1.policy") == StepAnswer(id="1.policy")


def test_that_a_state_keeps_who_said_so_and_when() -> None:
    network = Network()
    network.apply(set_state(network, "1.policy", StepState.DONE, STAMP))
    said = answer_of(network, "1.policy")
    assert (said.state, said.who, said.when) == (StepState.DONE, STAMP.who, STAMP.when)


def test_that_not_relevant_needs_a_reason_which_goes_with_it() -> None:
    network = Network()
    with pytest.raises(InputError, match="step_reason_needed"):
        set_state(network, "3.exit", StepState.NOT_RELEVANT, STAMP, "  ")
    network.apply(set_state(network, "3.exit", StepState.NOT_RELEVANT, STAMP, " One supplier "))
    assert answer_of(network, "3.exit").reason == "One supplier"
    network.apply(set_state(network, "3.exit", StepState.BUSY, STAMP))
    assert answer_of(network, "3.exit").reason is None


def test_that_the_same_state_again_is_no_edit() -> None:
    network = Network()
    network.apply(set_state(network, "1.policy", StepState.DONE, STAMP))
    assert not set_state(network, "1.policy", StepState.DONE, Stamp("Bo", "2027-01-01")).changes


def test_that_a_note_makes_no_state() -> None:
    network = Network()
    network.apply(set_field(network, "2.chain", "note", "Half of it"))
    network.apply(set_field(network, "2.chain", "due", "2027-01"))
    said = answer_of(network, "2.chain")
    assert (said.state, said.note, said.due) == (StepState.OPEN, "Half of it", "2027-01")


def test_that_evidence_under_a_question_nobody_answered_is_one_edit() -> None:
    network = Network()
    page = Evidence(
        id="e1", subject="6.desk", subject_kind=Kind.STEP_ANSWER, name="Line",
        address="https://example.org",
    )  # fmt: skip
    first = support(network, page)
    network.apply(first)
    assert [one.id for one in network.referrers(Kind.STEP_ANSWER, "6.desk")] == ["e1"]
    network.apply(first.reversed())
    assert len(network) == 0


def test_that_a_code_that_is_no_question_is_refused() -> None:
    with pytest.raises(EditConflictError, match="record_missing"):
        set_field(Network(), "9.none", "note", "x")


def test_that_done_and_not_relevant_are_answered_and_busy_is_not() -> None:
    network = Network(
        [
            StepAnswer(id="1.policy", state=StepState.DONE),
            StepAnswer(id="1.buying", state=StepState.NOT_RELEVANT, reason="x"),
            StepAnswer(id="1.suppliers", state=StepState.BUSY),
        ]
    )
    assert progress(network, 1) == StepProgress(done=2, busy=1, all=5)
    assert progress(network, 2).done == 0
