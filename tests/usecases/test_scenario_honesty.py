"""What-ifs are never kinder than the truth: leaving solves nothing, an expectation is no effect."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.codes import Kind, Level, MeasureKind, OrganisationKind, RiskStatus
from imvo_desktop.domain.editing import add, change, remove
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import scenario_words
from imvo_desktop.usecases.scenario_groups import Group
from imvo_desktop.usecases.scenario_run import work_out
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
from imvo_desktop.usecases.scenario_trial import Remark
from tests.examples import examples
from tests.usecases.full_networks import network as full_network
from tests.usecases.scenario_chains import chain, ids, random_steps, run

WORDS = Labels("nl")
WALKING = "Weglopen verlaagt dit getal, niet het leed."
NOT_SHOWN = "Een deel hiervan is verwacht, nog niet aangetoond."


@pytest.mark.full
@examples(20)
@given(st.integers(0, 10**6))
def test_that_leaving_alone_never_makes_anything_better(seed: int) -> None:
    dice = random.Random(seed)
    network = full_network(seed) if seed % 2 else chain()
    steps = [
        one
        for one in random_steps(network, dice, 12)
        if isinstance(one, Leave) or (isinstance(one, Replace) and one.by is None)
    ]
    found = work_out(network, steps)
    for kind in (Kind.LINK, Kind.RISK):
        better = (Group.DOWN, Group.REMEDIED, Group.RATED)
        assert [ids(found, kind, group) for group in better] == [[], [], []]


def test_that_who_delivered_only_to_the_one_that_left_leaves_with_its_harm() -> None:
    found = run(Leave(Kind.ORGANISATION, "mill"))
    assert ids(found, Kind.LINK, Group.LEFT_UNSOLVED) == ["canvas", "cotton"]
    assert ids(found, Kind.RISK, Group.LEFT_UNSOLVED) == ["forced", "wage"]
    assert found.figures[0].happening == 1
    assert found.figures[1].happening == 0


def test_that_the_sentence_stands_beside_every_number_that_leaving_lowers() -> None:
    found = run(Leave(Kind.ORGANISATION, "mill"))
    notes = {one.name: one.note for one in scenario_words.figure_rows(WORDS, found)}
    assert notes["Hoog of zeer hoog"] == notes["Schade die nu gebeurt"] == WALKING
    assert notes["Doorwerking tot bij u (nu = 100 %)"].endswith(WALKING)
    said = scenario_words.finding(WORDS, found, Kind.RISK)
    assert said == ("2 risico’s gaan uit uw keten, schade niet opgelost. Dat is geen verbetering.")
    assert "invloed" in scenario_words.advice(WORDS, found)


def test_that_improving_needs_no_such_sentence() -> None:
    found = run(Act("wage", MeasureKind.PREVENT, Proof.SHOWN, likelihood=1))
    assert ids(found, Kind.RISK, Group.DOWN) == ["wage"]
    assert ids(found, Kind.LINK, Group.DOWN) == ["canvas"]
    assert not found.is_expecting
    told = [one.note for one in scenario_words.figure_rows(WORDS, found)]
    assert not any(WALKING in one for one in told)
    assert scenario_words.advice(WORDS, found) == ""


@pytest.mark.parametrize(
    "step",
    [
        Act("wage", MeasureKind.PREVENT, Proof.EXPECTED, likelihood=1),
        Answer("wage", Question.LIKELIHOOD, 1),
        Answer("wage", Question.SCALE, 1),
    ],
)
def test_that_an_effect_nobody_has_shown_is_no_improvement(step: Step) -> None:
    scope = Answer("wage", Question.SCOPE, 1), Answer("wage", Question.IRREMEDIABILITY, 1)
    found = run(step, *(scope if isinstance(step, Answer) else ()))
    for kind, one in ((Kind.RISK, "wage"), (Kind.LINK, "canvas")):
        assert ids(found, kind, Group.DOWN) == []
        assert ids(found, kind, Group.EXPECTED) == [one]
    said = scenario_words.finding(WORDS, found, Kind.RISK)
    assert said == "Risico’s: 1 minder ernstig als het verwachte effect komt."
    notes = {one.name: one.note for one in scenario_words.figure_rows(WORDS, found)}
    assert notes["Hoog of zeer hoog"] == NOT_SHOWN == scenario_words.levels_note(WORDS, found)
    assert notes["Doorwerking tot bij u (nu = 100 %)"].endswith(NOT_SHOWN)


def test_that_remedy_that_is_only_expected_is_not_remedied_yet() -> None:
    found = run(Act("forced", MeasureKind.REMEDY, Proof.EXPECTED))
    assert ids(found, Kind.RISK, Group.REMEDIED) == ids(found, Kind.LINK, Group.REMEDIED) == []
    assert ids(found, Kind.RISK, Group.EXPECTED) == ["forced"]
    assert ids(found, Kind.LINK, Group.EXPECTED) == ["cotton"]
    notes = {one.name: one.note for one in scenario_words.figure_rows(WORDS, found)}
    assert notes["Schade die nu gebeurt"] == NOT_SHOWN


def test_that_a_delivery_that_is_lower_without_the_expected_effect_is_lower() -> None:
    network = chain()
    small = {"scale": 2, "scope": 2, "irremediability": 2}
    hours = replaced(network.risks["water"], {"id": "hours", "organisation": "mill", **small})
    network.apply(add(network, hours))
    shown = Act("wage", MeasureKind.PREVENT, Proof.SHOWN, likelihood=1)
    expected = Act("hours", MeasureKind.PREVENT, Proof.EXPECTED, likelihood=1)
    found = work_out(network, [shown, expected])
    assert ids(found, Kind.RISK, Group.EXPECTED) == ["hours"]
    assert ids(found, Kind.LINK, Group.DOWN) == ["canvas"]
    assert ids(found, Kind.LINK, Group.EXPECTED) == []


@pytest.mark.parametrize("judged", [
    {"likelihood": 1, "scale": 1, "scope": 1, "irremediability": 2},
    {"likelihood": None, "scale": None, "scope": None, "irremediability": None,
     "status": RiskStatus.CONFIRMED},
])  # fmt: skip
def test_that_a_low_risk_and_harm_without_a_level_leave_unsolved(judged: dict[str, object]) -> None:
    network = chain()
    network.apply(change(network, Kind.RISK, ["water"], **judged))
    found = work_out(network, [Leave(Kind.LINK, "linen")])
    (row,) = found.groups[Kind.LINK][Group.LEFT_UNSOLVED]
    assert row.then is not None
    assert row.then.level in (Level.LOW, Level.UNKNOWN)


def test_that_severity_falls_only_by_remedy() -> None:
    limit = run(Act("wage", MeasureKind.LIMIT, Proof.SHOWN, severity=1))
    assert limit.after.network.risks["wage"].answers == (4, 3, 3)
    remedy = run(Act("wage", MeasureKind.REMEDY, Proof.SHOWN, severity=2))
    assert remedy.after.network.risks["wage"].answers == (2, 2, 2)


def test_that_what_leaves_unknown_stays_unknown() -> None:
    network = chain()
    network.apply(remove(network, Kind.RISK, ["water"]))
    found = work_out(network, [Leave(Kind.LINK, "linen")])
    notes = {one.name: one.note for one in scenario_words.figure_rows(WORDS, found)}
    assert notes["Leveringen niet bekend"] == "Wat uit uw keten gaat, is nog steeds niet bekend."
    assert ids(found, Kind.LINK, Group.LEFT) == ["linen"]


def test_that_buying_less_from_who_is_risky_is_no_improvement_either() -> None:
    found = run(Split("canvas", 90))
    assert not found.is_leaving
    notes = {one.name: one.note for one in scenario_words.figure_rows(WORDS, found)}
    assert notes["Doorwerking tot bij u (nu = 100 %)"].endswith(
        "Elders kopen verlaagt dit getal, niet het leed."
    )
    assert scenario_words.levels_note(WORDS, found) == ""


def test_that_a_certificate_alone_lowers_nothing() -> None:
    act = Act("wage", MeasureKind.PREVENT, Proof.CERTIFICATE, likelihood=1, severity=1)
    found = run(act)
    assert found.tried[0].remarks == (Remark.CERTIFICATE,)
    assert ids(found, Kind.RISK, Group.DOWN) == []


@pytest.mark.parametrize(
    ("step", "remarks"),
    [
        (Act("wage", MeasureKind.PREVENT, Proof.SHOWN, likelihood=2), ()),
        (Act("wage", MeasureKind.PREVENT, Proof.EXPECTED, likelihood=2), (Remark.EXPECTED,)),
        (Act("wage", MeasureKind.LIMIT, Proof.SHOWN, severity=2), (Remark.ONLY_REMEDY,)),
        (Act("forced", MeasureKind.LIMIT, Proof.SHOWN, likelihood=2), (Remark.STAYS_ACTUAL,)),
        (Act("forced", MeasureKind.REMEDY, Proof.SHOWN), (Remark.REPEAT,)),
        (Answer("wage", Question.LIKELIHOOD, 2), (Remark.UNPROVEN,)),
        (Answer("wage", Question.SCALE, 2), (Remark.ONLY_REMEDY,)),
        (Answer("forced", Question.LIKELIHOOD, 1), (Remark.STAYS_ACTUAL,)),
        (Answer("wage", Question.SCALE, 5), ()),
        (Answer("wage", Question.SCALE, 4), (Remark.NO_EFFECT,)),
    ],
)
def test_that_a_step_that_assumes_more_than_is_shown_says_so(
    step: Step, remarks: tuple[Remark, ...]
) -> None:
    assert run(step).tried[0].remarks == remarks


def test_that_remedy_shows_as_remedied_with_its_measure_done() -> None:
    found = run(Act("forced", MeasureKind.REMEDY, Proof.SHOWN, "Betaald", likelihood=2))
    assert ids(found, Kind.RISK, Group.REMEDIED) == ["forced"]
    assert found.after.network.risks["forced"].status is RiskStatus.REMEDIED
    assert found.figures[1].happening == 0


def test_that_a_risk_on_what_we_deliver_leaves_unsolved_too() -> None:
    network = chain()
    shop = Organisation(id="shop", name="Winkel", kind=OrganisationKind.CUSTOMER)
    network.apply(add(network, shop, Link(id="bags", supplier="own", buyer="shop")))
    network.apply(add(network, replaced(network.risks["wage"], {"id": "use", "link": "bags"})))
    found = work_out(network, [Leave(Kind.LINK, "bags")])
    assert ids(found, Kind.LINK, Group.LEFT_UNSOLVED) == ["bags"]
    assert ids(found, Kind.RISK, Group.LEFT_UNSOLVED) == ["use"]


def test_that_the_gravest_stands_first_in_its_group() -> None:
    found = run()
    levels = [one.gravest for one in found.groups[Kind.RISK][Group.SAME]]
    assert levels == sorted(levels, reverse=True)
    assert levels[0] > levels[-1]


def test_that_who_replaces_leaves_too_and_a_step_that_was_skipped_does_not() -> None:
    assert run(Replace("mill", "other")).is_leaving
    assert not run(Replace("gone")).is_elsewhere
