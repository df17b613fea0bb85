"""The five points of a first analysis tick themselves."""

from __future__ import annotations

import dataclasses

from imvo_desktop.domain.codes import Judged, OrganisationKind, Relevance, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Risk
from imvo_desktop.usecases.first_steps import FirstStep, done

ORGANISATIONS = (Organisation(id="a", name="A"), Organisation(id="b", name="B"))
LINK = Link(id="l", supplier="a", buyer="b")


def test_that_an_empty_project_has_nothing_done() -> None:
    assert done(Network(), frozenset()) == frozenset()


def test_that_countries_are_checked_when_no_delivery_lacks_its_country() -> None:
    made = dataclasses.replace(LINK, country_of_making="IN")
    assert FirstStep.COUNTRIES not in done(Network((*ORGANISATIONS, LINK)), frozenset())
    assert FirstStep.COUNTRIES in done(Network((*ORGANISATIONS, made)), frozenset())


def test_that_what_goes_to_customers_or_does_not_matter_needs_no_country() -> None:
    made = dataclasses.replace(LINK, country_of_making="IN")
    shop = Organisation(id="c", name="Shop", kind=OrganisationKind.CUSTOMER)
    sold = Link(id="s", supplier="b", buyer="c")
    aside = Link(id="p", supplier="a", buyer="b", relevance=Relevance.NONE)
    chain = Network((*ORGANISATIONS, shop, made, sold, aside))
    assert FirstStep.COUNTRIES in done(chain, frozenset())
    assert done(Network((*ORGANISATIONS, shop, sold)), frozenset()) == frozenset()


def test_that_a_risk_counts_as_judged_when_its_likelihood_is_answered() -> None:
    risk = Risk(id="r", theme=Theme.WAGE, link="l")
    judged = dataclasses.replace(risk, likelihood=3)
    assert FirstStep.JUDGE not in done(Network((*ORGANISATIONS, LINK, risk)), frozenset())
    assert FirstStep.JUDGE in done(Network((*ORGANISATIONS, LINK, judged)), frozenset())


def test_that_what_was_taken_over_from_sources_is_no_judgement_of_ones_own() -> None:
    taken = Risk(id="r", theme=Theme.WAGE, link="l", likelihood=4, judged=Judged.ACCEPTED)
    looked = dataclasses.replace(taken, likelihood=None, judged=Judged.LOOKED_NOTHING_FOUND)
    assert FirstStep.JUDGE not in done(Network((*ORGANISATIONS, LINK, taken)), frozenset())
    assert FirstStep.JUDGE in done(Network((*ORGANISATIONS, LINK, looked)), frozenset())


def test_that_what_was_seen_stays_done() -> None:
    assert done(Network(), frozenset({FirstStep.REPORT})) == {FirstStep.REPORT}
