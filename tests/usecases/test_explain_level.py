"""Why a link has its level."""

from __future__ import annotations

from imvo_desktop.domain.codes import Level
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.explain_level import explain
from tests.ui.chains import bicycle_bags


def test_that_the_gravest_risk_and_its_place_are_named() -> None:
    found = explain(assess_network(bicycle_bags()), "l3")
    assert found is not None
    assert (found.level, found.risk, found.place, found.rank) == (Level.VERY_HIGH, "r1", 24, 1)


def test_that_an_open_judgement_explains_nothing_as_low() -> None:
    found = explain(assess_network(bicycle_bags()), "l4")
    assert found is not None
    assert (found.level, found.risk, found.rank) == (Level.UNKNOWN, None, 0)


def test_that_a_link_the_assessment_does_not_know_has_no_explanation() -> None:
    assert explain(assess_network(bicycle_bags()), "new") is None
