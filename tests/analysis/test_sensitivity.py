"""How sure is the order: the same ranges as by assessing every trial anew."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import numpy as np
import pytest

from imvo_desktop.analysis.method import Method
from imvo_desktop.analysis.sensitivity import RUNS, RankRanges
from imvo_desktop.analysis.trials import CONFIDENCES, drawn
from imvo_desktop.domain.codes import Confidence, OrganisationKind, RiskStatus, SeverityRule
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.progress import SILENT, Cancelled
from imvo_desktop.usecases.assess import assess_network, run
from imvo_desktop.usecases.rank_ranges import rank_ranges
from tests.analysis.chains import chain, organisation, risk
from tests.benchmarks.synthetic import synthetic_chain

QUESTIONS = ("scale", "scope", "irremediability", "likelihood")
SOMEWHAT = (3, 3, 2, 3)


def with_confidence(network: Network, confidence: Confidence | None) -> Network:
    """The network with every judgement as sure as that."""
    return Network(
        dataclasses.replace(one, confidence=confidence) if isinstance(one, Risk) else one
        for one in network
    )


def mixed() -> Network:
    """A small chain in which two risks sit on one link, and one at a supplier."""
    sure = dataclasses.replace(risk("r3", "c-own", (4, 3, 3, 4)), confidence=Confidence.SURE)
    fairly = dataclasses.replace(risk("r1", "a-own", (2, 3, 3, 3)), confidence=Confidence.FAIRLY)
    actual = dataclasses.replace(risk("r4", "d", (3, 2, 2, None)), status=RiskStatus.CONFIRMED)
    open_one = risk("r5", "e-own", (3, None, 1, 4))
    tags = [fairly, risk("r2", "a-own", (1, 4, 3, 2)), sure, actual, open_one]
    return chain("a-own", "c-own", "d-own", "d-a", "e-own", *tags)


def moved(one: Risk, move: int) -> Risk:
    """The risk with its answers as they are after `move`."""
    steps = [move // 3**place % 3 - 1 for place in (3, 2, 1, 0)]
    answers = {
        name: min(max(given + step, 1), 5)
        for name, step in zip(QUESTIONS, steps, strict=True)
        if (given := getattr(one, name)) is not None
    }
    return dataclasses.replace(one, **answers)


def every_trial(network: Network, method: Method) -> Iterator[list[int]]:
    """The ranks of the links in each run, by assessing each run from scratch."""
    assessment = run(network, method)
    at = np.flatnonzero(assessment.risks.order > 0)
    rated = [network.risks[assessment.risks.ids[one]] for one in at]
    confidence = [CONFIDENCES.index(one.confidence or Confidence.GUESS) for one in rated]
    moves = drawn(np.array(confidence), RUNS, SILENT)
    for trial in range(RUNS):
        others = {one.id: moved(one, int(moves[row, trial])) for row, one in enumerate(rated)}
        tried = run(Network(others.get(one.id, one) for one in network), method).links.rank
        last = int(np.count_nonzero(tried)) + 1
        yield [int(one) or last for one in tried[assessment.links.rank > 0].tolist()]


@pytest.mark.full
@pytest.mark.parametrize("rule", SeverityRule)
def test_that_each_trial_is_the_method_on_moved_answers(rule: SeverityRule) -> None:
    network, method = mixed(), Method(severity=rule)
    ranks = np.sort(np.array(list(every_trial(network, method))), axis=0)
    found = rank_ranges(network, run(network, method)).links
    assert found.low.tolist() == ranks[int(RUNS * 0.05) - 1].tolist()
    assert found.high.tolist() == ranks[int(RUNS * 0.95) - 1].tolist()
    assert found.top.tolist() == np.mean(ranks <= 10, axis=0).tolist()


def test_that_who_is_sure_of_all_has_no_range() -> None:
    network = with_confidence(synthetic_chain(60, 180), Confidence.SURE)
    found = rank_ranges(network, assess_network(network))
    for ranges in (found.links, found.harms):
        assert len(ranges.ids) > 10
        assert ranges.low.tolist() == ranges.high.tolist() == ranges.rank.tolist()


def test_that_a_guess_reaches_further_than_a_fair_judgement() -> None:
    guess, fairly, unsaid = (
        width(with_confidence(synthetic_chain(60, 180), one))
        for one in (Confidence.GUESS, Confidence.FAIRLY, None)
    )
    assert 0 < fairly < guess
    assert unsaid == guess


def width(network: Network) -> int:
    """How far the ranges reach, taken together."""
    found: RankRanges = rank_ranges(network, assess_network(network)).harms
    return int((found.high - found.low).sum())


@pytest.mark.parametrize(
    ("confidence", "each_way"), [(Confidence.GUESS, 1 / 3), (Confidence.FAIRLY, 1 / 4)]
)
def test_that_each_answer_moves_as_often_as_said(confidence: Confidence, each_way: float) -> None:
    moves = drawn(np.full(200, CONFIDENCES.index(confidence)), RUNS, SILENT)
    for place in range(4):
        steps = moves // 3**place % 3
        parts = [float(np.mean(steps == one)) for one in (0, 2)]
        assert parts == pytest.approx([each_way, each_way], abs=0.005)


def test_that_what_is_not_judged_has_no_range_and_moves_nothing() -> None:
    network = chain("a-own", "b-own", risk("r", "a-own", SOMEWHAT), risk("q", "b", (None,) * 4))
    found = rank_ranges(network, assess_network(network))
    assert (found.links.ids, found.harms.ids) == (("a-own",), ("r",))
    assert found.links.high.tolist() == [1]


def test_that_harm_after_us_has_no_range() -> None:
    client = organisation("c", OrganisationKind.CUSTOMER)
    network = chain(client, "own-c", risk("r", "own-c", SOMEWHAT))
    found = rank_ranges(network, assess_network(network))
    assert found.links.ids == found.harms.ids == ()


def test_that_equal_chains_give_equal_ranges() -> None:
    network = synthetic_chain(40, 120)
    first, second = (rank_ranges(network, assess_network(network)) for _ in range(2))
    assert first.links.low.tobytes() == second.links.low.tobytes()
    assert first.harms.top.tobytes() == second.harms.top.tobytes()


def test_that_it_stops_when_asked() -> None:
    class Stopped:
        def step(self, done: int, total: int) -> None:
            raise Cancelled

    network = mixed()
    with pytest.raises(Cancelled):
        rank_ranges(network, assess_network(network), Stopped())
