"""Making and changing measures, and taking their effect over in a judgement."""

from __future__ import annotations

import dataclasses
from itertools import count

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.agreement import Agreement, Commitment
from imvo_desktop.domain.codes import Judged, Kind, Level, MeasureKind, MeasureStatus
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import EditConflictError, InputError
from imvo_desktop.usecases import plan_edits
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.plan_edits import MeasureWish, Moment, Taking
from tests.usecases.test_measure_levels import PROOF, RISK, SHOWN, chain

NOW = Moment(FoundLevels(None), "2026-11-23")
TAKING = Taking("40 pay slips looked at", "2026-11-23", "An")


def new_id() -> str:
    """A new id, the same in every test."""
    return f"new{next(_numbers)}"


_numbers = count()


def done(network: Network, edit: Edit) -> Network:
    """`network` after `edit`."""
    network.apply(edit)
    return network


def measure_of(network: Network, measure_id: str = "m") -> Measure:
    """The measure called so."""
    found = network.get(Kind.MEASURE, measure_id)
    assert isinstance(found, Measure)
    return found


def changed(network: Network, name: str, value: object) -> Measure:
    """The measure `m` after its field got this value."""
    return measure_of(done(network, plan_edits.change_measure(network, "m", name, value, NOW)))


def test_that_a_new_measure_keeps_the_level_of_its_risk() -> None:
    network = chain(RISK)
    wish = MeasureWish((Kind.RISK, "r"), MeasureKind.STOP, " Talk ", " Jan ", "2027-01")
    edit = plan_edits.add_measure(network, wish, NOW, lambda: "m")
    made = measure_of(done(network, edit))
    assert (made.level_before, made.text, made.owner) == (Level.VERY_HIGH, "Talk", "Jan")


def test_that_nothing_is_planned_for_what_is_gone() -> None:
    wish = MeasureWish((Kind.RISK, "gone"), MeasureKind.STOP)
    with pytest.raises(EditConflictError):
        plan_edits.add_measure(chain(), wish, NOW, new_id)


def test_that_a_measure_that_begins_keeps_the_level_and_the_day_of_then() -> None:
    measure = Measure(id="m", subject="r", kind=MeasureKind.STOP, level_before=Level.LOW)
    found = changed(chain(RISK, measure), "status", MeasureStatus.BUSY)
    assert (found.level_before, found.start) == (Level.VERY_HIGH, "2026-11-23")


def test_that_a_measure_that_went_on_keeps_the_level_it_began_with() -> None:
    measure = dataclasses.replace(SHOWN, status=MeasureStatus.PAUSED, level_before=Level.LOW)
    found = changed(chain(RISK, PROOF, measure), "status", MeasureStatus.BUSY)
    assert (found.level_before, found.start) == (Level.LOW, None)


def test_that_the_questions_on_leaving_are_answered_one_by_one() -> None:
    network = chain(RISK, PROOF, SHOWN)
    changed(network, "exit.tried", "Three years of talks")
    found = changed(network, "exit.notice", "A year")
    assert (found.exit.tried, found.exit.notice) == ("Three years of talks", "A year")


def test_that_commitments_go_with_their_agreement() -> None:
    agreements = [Agreement(id=one, name=one) for one in "ab"]
    commitments = [Commitment(id=f"c{one}", agreement=one, text=one) for one in "ab"]
    measure = dataclasses.replace(SHOWN, agreement="a", commitments=("ca", "cb"))
    network = chain(RISK, PROOF, measure, *agreements, *commitments)
    assert changed(network, "agreement", "b").commitments == ("cb",)


def test_that_evidence_of_an_effect_is_kept_and_named_in_one_edit() -> None:
    network = chain(RISK, dataclasses.replace(SHOWN, evidence=None))
    page = Evidence(id="", subject="", name="Page", address="https://example.org")
    edit = plan_edits.show_effect(network, "m", page, lambda: "made")
    assert measure_of(done(network, edit)).evidence == "made"
    network.apply(edit.reversed())
    assert network.get(Kind.EVIDENCE, "made") is None


def test_that_the_judgement_takes_likelihood_reason_and_evidence_over() -> None:
    network = chain(dataclasses.replace(RISK, judged=Judged.ACCEPTED), PROOF, SHOWN)
    done(network, plan_edits.take_over(network, "m", TAKING, new_id))
    risk = network.risks["r"]
    assert (risk.likelihood, risk.reason, risk.who) == (2, TAKING.reason, "An")
    assert (risk.when, risk.judged, risk.scale) == ("2026-11-23", Judged.OWN, RISK.scale)
    under = network.referrers(Kind.RISK, "r", Kind.EVIDENCE)
    assert [getattr(one, "name", "") for one in under] == [PROOF.name]


def test_that_nothing_is_taken_over_without_evidence() -> None:
    network = chain(RISK, dataclasses.replace(SHOWN, evidence=None))
    with pytest.raises(InputError, match="effect_not_shown"):
        plan_edits.take_over(network, "m", TAKING, new_id)


def test_that_nothing_is_taken_over_without_a_reason() -> None:
    network = chain(RISK, PROOF, SHOWN)
    with pytest.raises(InputError, match="taking_without_reason"):
        plan_edits.take_over(network, "m", dataclasses.replace(TAKING, reason=" "), new_id)


def test_that_no_edit_of_the_plan_lowers_a_severity() -> None:
    network = chain(RISK, PROOF, SHOWN)
    done(network, editing.change(network, Kind.MEASURE, ["m"], kind=MeasureKind.REMEDY))
    done(network, plan_edits.take_over(network, "m", TAKING, new_id))
    assert network.risks["r"].answers == RISK.answers
