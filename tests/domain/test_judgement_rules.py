"""A judgement beside what sources say and what is done."""

from __future__ import annotations

import dataclasses

from imvo_desktop.domain.codes import (
    Judged,
    Kind,
    LevelFrom,
    MeasureKind,
    RiskStatus,
    Theme,
)
from imvo_desktop.domain.judgement_rules import of_risk
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.domain.source_records import Baseline

CHAIN: tuple[Record, ...] = (
    Organisation(id="own", name="Fietstas BV"),
    Organisation(id="mill", name="Mill"),
    Link(id="l", supplier="mill", buyer="own"),
)
RISK = Risk(id="r", theme=Theme.WAGE, link="l", scale=3, likelihood=2)
SAID = Baseline(
    id="b", theme=Theme.WAGE, link="l", level_from=LevelFrom.COUNTRY_PRODUCT, likelihood=4
)
MEASURE = Measure(id="m", subject="r", kind=MeasureKind.PREVENT)


def codes(risk: Risk, *more: Record) -> list[str]:
    """The codes of what is said of `risk` beside other records."""
    return [one.code for one in of_risk(Network([*CHAIN, risk, *more]), risk)]


def test_that_only_the_number_of_people_is_remarked_on_from_four() -> None:
    assert codes(dataclasses.replace(RISK, scope=4)) == ["only_number_grave"]
    assert codes(dataclasses.replace(RISK, scope=4, scale=4)) == []
    assert codes(dataclasses.replace(RISK, scope=3)) == []


def test_that_harm_that_happens_needs_a_measure_on_it_or_on_its_delivery() -> None:
    harm = dataclasses.replace(RISK, status=RiskStatus.CONFIRMED, likelihood=5)
    on_link = dataclasses.replace(MEASURE, subject="l", subject_kind=Kind.LINK)
    assert codes(harm) == ["harm_without_measure"]
    assert codes(harm, MEASURE) == []
    assert codes(harm, on_link) == []


def test_that_a_likelihood_under_that_of_the_source_needs_a_measure_with_an_effect() -> None:
    assert codes(RISK, SAID) == ["level_lowered"]
    assert codes(RISK, SAID, MEASURE) == ["level_lowered"]
    assert codes(RISK, SAID, dataclasses.replace(MEASURE, effect="wages were paid")) == []


def test_that_what_was_set_aside_or_seen_on_the_spot_is_not_lowered() -> None:
    assert codes(RISK, dataclasses.replace(SAID, aside="another mill")) == []
    assert codes(dataclasses.replace(RISK, judged=Judged.VERIFIED), SAID) == []
    assert codes(RISK, dataclasses.replace(SAID, theme=Theme.WATER)) == []
