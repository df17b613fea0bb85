"""The level of a risk before a measure, now, and as its effect shows."""

from __future__ import annotations

import dataclasses

import pytest

from imvo_desktop.analysis.measure_effect import Effect
from imvo_desktop.domain.codes import Kind, Level, MeasureKind, RiskStatus, Theme
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation, Record, Risk
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.measure_levels import MeasureLevels, levels_of

RISK = Risk(
    id="r",
    theme=Theme.WAGE,
    organisation="mill",
    scale=4,
    scope=3,
    irremediability=3,
    likelihood=5,
    reason="heard",
)
PROOF = Evidence(id="e", subject="m", subject_kind=Kind.MEASURE, name="Pay slips.pdf")
SHOWN = Measure(
    id="m",
    subject="r",
    kind=MeasureKind.PREVENT,
    likelihood_after=2,
    measured_effect="All of 40 pay slips hold the living wage",
    evidence="e",
    level_before=Level.VERY_HIGH,
)


def chain(*records: Record) -> Network:
    """A mill with `records`."""
    return Network([Organisation(id="mill", name="Mill"), *records])


def levels(measure: Measure, risk: Risk = RISK) -> MeasureLevels:
    """The levels of `measure` on `risk`, with its evidence there."""
    return levels_of(chain(risk, PROOF, measure), measure, FoundLevels(None))


def test_that_a_shown_effect_gives_the_level_of_severity_now_and_likelihood_after() -> None:
    found = levels(SHOWN)
    assert found.after is not None
    assert (found.before, found.now.level) == (Level.VERY_HIGH, Level.VERY_HIGH)
    assert (found.after.level, found.effect) == (Level.HIGH, Effect.SHOWN)


@pytest.mark.parametrize(
    ("lacks", "effect"),
    [
        ({"likelihood_after": None}, Effect.NO_LIKELIHOOD),
        ({"evidence": None}, Effect.NO_EVIDENCE),
        ({"measured_effect": " "}, Effect.NOT_MEASURED),
        ({"kind": MeasureKind.RESPONSIBLE_EXIT}, Effect.LEAVING),
    ],
)
def test_that_without_a_shown_effect_there_is_no_level_after(
    lacks: dict[str, object], effect: Effect
) -> None:
    found = levels(dataclasses.replace(SHOWN, **lacks))  # type: ignore[arg-type]  # from the table
    assert (found.after, found.effect) == (None, effect)
    assert not found.can_be_taken


def test_that_harm_that_happens_stays_certain_whatever_a_measure_shows() -> None:
    found = levels(SHOWN, dataclasses.replace(RISK, status=RiskStatus.CONFIRMED))
    assert (found.after, found.effect) == (None, Effect.HAPPENS)


def test_that_a_measure_on_an_organisation_has_no_level_after() -> None:
    measure = dataclasses.replace(SHOWN, subject="mill", subject_kind=Kind.ORGANISATION)
    assert levels(measure).effect is Effect.NO_RISK


def test_that_what_the_judgement_says_already_is_not_taken_again() -> None:
    found = levels(SHOWN, dataclasses.replace(RISK, likelihood=2))
    assert (found.effect, found.can_be_taken) == (Effect.TAKEN, False)
    assert found.after == found.now


def test_that_open_questions_keep_the_level_after_a_lower_bound() -> None:
    found = levels(SHOWN, dataclasses.replace(RISK, scope=None))
    assert found.after is not None
    assert found.after.is_at_least
