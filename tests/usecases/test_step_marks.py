"""How far the steps are, by answers of people and as the chain tells."""

from __future__ import annotations

from imvo_desktop.domain.codes import MeasureKind
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.domain.step import StepAnswer, StepState
from imvo_desktop.knowledge.step_questions import questions_of
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.step_marks import ACT, JUDGE, StepMark, marks
from tests.ui.chains import bicycle_bags


def marks_of(*more: Record) -> dict[str, StepMark]:
    network = Network([*bicycle_bags(), *more])
    return marks(network, assess_network(network))


def all_done(step: int) -> list[Record]:
    return [StepAnswer(id=one.code, state=StepState.DONE) for one in questions_of(step)]


def test_that_deliveries_without_an_own_judgement_are_open() -> None:
    found = marks_of()[JUDGE]
    assert (found.open, found.all) == (2, 5)


def test_that_a_measure_closes_a_high_risk() -> None:
    before = marks_of()[ACT]
    assert (before.open, before.is_done) == (before.all, False)
    grave = [f"m{at}" for at in ("r1", "r3")]
    measures = [Measure(id=one, subject=one[1:], kind=MeasureKind.STOP) for one in grave]
    after = marks_of(*measures)[ACT]
    assert (after.open, after.all) == (before.open - 2, before.all)


def test_that_an_empty_chain_has_only_questions() -> None:
    found = marks(Network(), assess_network(Network()))
    assert list(found) == [f"step_{number}" for number in range(1, 7)]
    assert all((one.answered, one.all) == (0, 0) for one in found.values())
    assert not any(one.is_done for one in found.values())


def test_that_a_step_is_done_when_every_question_is_and_the_chain_shows_nothing_open() -> None:
    assert marks_of(*all_done(1))["step_1"].is_done
    assert not marks_of(*all_done(2))[JUDGE].is_done


def test_that_answers_never_change_what_the_chain_shows() -> None:
    assert marks_of(*all_done(2))[JUDGE].open == marks_of()[JUDGE].open
