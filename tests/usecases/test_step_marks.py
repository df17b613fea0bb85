"""How far the steps are, as the chain tells."""

from __future__ import annotations

from imvo_desktop.domain.codes import MeasureKind
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.step_marks import ACT, JUDGE, StepMark, marks
from tests.ui.chains import bicycle_bags


def marks_of(*more: Record) -> dict[str, StepMark]:
    network = Network([*bicycle_bags(), *more])
    return marks(network, assess_network(network))


def test_that_deliveries_without_an_own_judgement_are_open() -> None:
    assert marks_of()[JUDGE] == StepMark(open=2, all=5)


def test_that_a_measure_closes_a_high_risk() -> None:
    before = marks_of()[ACT]
    assert (before.open, before.is_done) == (before.all, False)
    grave = [f"m{at}" for at in ("r1", "r3")]
    measures = [Measure(id=one, subject=one[1:], kind=MeasureKind.STOP) for one in grave]
    assert marks_of(*measures)[ACT] == StepMark(open=before.open - 2, all=before.all)


def test_that_an_empty_chain_has_no_marks() -> None:
    assert marks(Network(), assess_network(Network())) == {}
