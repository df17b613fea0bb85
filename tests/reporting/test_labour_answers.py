"""Reason to look further: on any ground yes, looked at only with reason and source, never low."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imvo_desktop.domain.codes import Judged, OrganisationKind, Relevance, RiskStatus, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.reporting.labour_answers import (
    Answer,
    LabourAnswers,
    answer_of,
    ends,
    is_unseen,
    labour_answers,
)
from imvo_desktop.reporting.profiles import NAMELESS
from imvo_desktop.reporting.sources_asked import SaidOfTheme, SourcesAsked
from imvo_desktop.usecases.ask_sources import sources_asked
from tests.charts import chains
from tests.reporting.made import basis_of
from tests.reporting.paper_chains import basis_for, chain, child, looked, of_every_answer

SHIRTS = Link(
    id="shirts", supplier="o00", buyer="own", product="T-shirts", hs="6109", country_of_making="BD"
)


def answers(network: Network, theme: Theme = Theme.CHILD_LABOUR) -> LabourAnswers:
    basis = basis_of(network)
    return labour_answers(basis, theme, sources_asked(network, Profile.INTERNAL, basis.words))


def answer(*risks: Risk, said: SaidOfTheme | None = None) -> Answer:
    return answer_of(risks, said)


def on(network: Network, link_id: str) -> Answer:
    found = answers(network).deliveries
    return next(one.answer for one in found if one.link and one.link.id == link_id)


@pytest.mark.parametrize("likelihood", [3, 4, 5])
def test_that_a_judgement_from_likelihood_three_on_gives_reason(likelihood: int) -> None:
    assert answer(child(0, likelihood=likelihood)) is Answer.YES


@pytest.mark.parametrize(
    "status", [RiskStatus.SIGNAL, RiskStatus.PLAUSIBLE, RiskStatus.CONFIRMED, RiskStatus.STOPPED]
)
@pytest.mark.parametrize("judged", list(Judged))
def test_that_reported_harm_gives_reason_whatever_was_judged(
    status: RiskStatus, judged: Judged
) -> None:
    risk = replace(looked(0), status=status, judged=judged, likelihood=1)
    assert answer(risk) is Answer.YES


@pytest.mark.parametrize("likelihood", [None, 1, 2])
@pytest.mark.parametrize("judged", [Judged.OWN, Judged.VERIFIED])
def test_that_a_low_likelihood_is_not_looked_at(judged: Judged, likelihood: int | None) -> None:
    risk = child(0, likelihood=likelihood, scale=1, judged=judged, reason="x", sources=("visit",))
    assert answer(risk) is Answer.NOT_LOOKED


def test_that_looked_at_needs_a_reason_and_a_source() -> None:
    assert answer(looked(0)) is Answer.NONE_FOUND
    assert answer(looked(0, reason=None)) is Answer.NOT_LOOKED
    assert answer(looked(0, sources=())) is Answer.NOT_LOOKED


def test_that_one_look_does_not_stand_for_another_judgement() -> None:
    assert answer(looked(0), child(1, likelihood=4)) is Answer.YES
    assert answer(looked(0), child(1, likelihood=2)) is Answer.NOT_LOOKED
    assert answer(looked(0), looked(1)) is Answer.NONE_FOUND


def test_that_nothing_known_is_not_looked_at() -> None:
    assert answer() is Answer.NOT_LOOKED


def test_that_what_was_taken_over_without_research_gives_reason() -> None:
    assert answer(child(0, judged=Judged.ACCEPTED)) is Answer.YES


def test_that_open_words_of_a_source_give_reason_and_others_do_not() -> None:
    assert answer(said=SaidOfTheme((), is_open=True, is_aside=False)) is Answer.YES
    assert answer(said=SaidOfTheme((), is_open=False, is_aside=True)) is Answer.NOT_LOOKED


def test_that_every_answer_is_counted_over_all_deliveries() -> None:
    network = of_every_answer()
    found = answers(network)
    assert [found.count(one) for one in Answer] == [3, 1, 8]
    assert len(found.deliveries) == len(basis_of(network).deliveries)
    assert answers(network, Theme.FORCED_LABOUR).is_all_unseen


def test_that_a_list_that_names_the_good_gives_reason_until_somebody_judges_it() -> None:
    assert on(chain(SHIRTS), "shirts") is Answer.YES
    judged = Risk(id="x", theme=Theme.CHILD_LABOUR, link="shirts", likelihood=2)
    assert on(chain(SHIRTS, judged), "shirts") is Answer.NOT_LOOKED
    seen = replace(looked(0), id="x", link="shirts")
    assert on(chain(SHIRTS, seen), "shirts") is Answer.NONE_FOUND


def test_that_a_judgement_of_the_supplier_counts_on_each_of_its_deliveries() -> None:
    second = replace(SHIRTS, id="again", product="Dienst", hs=None, country_of_making="NL")
    risk = Risk(id="x", theme=Theme.CHILD_LABOUR, organisation="o00", likelihood=4)
    network = chain(SHIRTS, second, risk)
    assert {on(network, one) for one in ("shirts", "again", "l00")} == {Answer.YES}


def test_that_the_own_company_has_an_answer_of_its_own() -> None:
    found = answers(chain()).own
    assert found is not None
    assert found.answer is Answer.NOT_LOOKED
    risk = Risk(id="x", theme=Theme.CHILD_LABOUR, organisation="own", likelihood=3)
    found = answers(chain(risk)).own
    assert found is not None
    assert found.answer is Answer.YES
    assert answers(Network()).own is None


def test_that_what_does_not_matter_and_what_goes_to_customers_is_left_out() -> None:
    away = Organisation(id="c", name="Klant", kind=OrganisationKind.CUSTOMER)
    records: list[Record] = [
        away,
        Link(id="out", supplier="own", buyer="c", product="T-shirts"),
        replace(SHIRTS, id="none", relevance=Relevance.NONE),
    ]
    found = answers(chain(*records)).deliveries
    assert {one.link.id for one in found if one.link} == {f"l{at:02}" for at in range(12)}


@pytest.mark.parametrize("theme", [Theme.CHILD_LABOUR, Theme.FORCED_LABOUR])
@pytest.mark.parametrize("profile", sorted(NAMELESS))
def test_that_every_reader_gets_the_same_counts(profile: Profile, theme: Theme) -> None:
    network = Network([*of_every_answer(), SHIRTS])
    basis = basis_for(network, Paper.CHILD_LABOUR, profile=profile)
    found = labour_answers(basis, theme, basis.asked or SourcesAsked())
    assert [found.count(one) for one in Answer] == [
        answers(network, theme).count(one) for one in Answer
    ]


def test_that_words_of_sources_stay_away_from_who_reads_no_products() -> None:
    network = Network([*of_every_answer(), SHIRTS])
    for profile in NAMELESS:
        asked = basis_for(network, Paper.CHILD_LABOUR, profile=profile).asked
        assert asked is not None
        said = [one for held in asked.by_place.values() for one in held.said]
        assert said
        assert {one.text for one in said} == {""}


def test_that_ends_of_the_chain_are_counted_but_not_where_it_begins() -> None:
    assert ends(basis_of(chain())) == (12, 12)
    origin = Organisation(id="o00", name="Mijn", kind=OrganisationKind.ORIGIN)
    kept = [one for one in chain() if one.id != "o00"]
    assert ends(basis_of(Network([*kept, origin]))) == (11, 12)


def test_that_an_unknown_step_and_an_unknown_origin_are_unseen_whatever_the_answer() -> None:
    basis = basis_of(chains.textile())
    found = answers(chains.textile()).deliveries
    unseen = {one.link.id for one in found if one.link and is_unseen(basis, one)}
    bare = {one.id for one in basis.deliveries if not one.country_of_making}
    assert bare < unseen
    assert any(one.answer is Answer.YES for one in found if one.link and one.link.id in bare)
