"""The cards of the inspector, and judging what sources suggest."""

from __future__ import annotations

import dataclasses
import random

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Happens, Judged, Kind, OrganisationKind, Relevance, Theme
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Risk
from imvo_desktop.domain.source_records import Baseline
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import judge_risk, judge_suggestions, suggest_risks, take_suggestions
from imvo_desktop.usecases.judge_risk import Judgement, Subject
from imvo_desktop.usecases.theme_suggestions import (
    Look,
    ThemeCards,
    answers_beside,
    beside,
    cards,
    links_of,
)

EN = Labels("en")
CHILD = Theme.CHILD_LABOUR
WHEN = "2026-11-22T09:00:00Z"


@pytest.fixture
def network() -> Network:
    """Cotton from India twice by one mill, once of unknown origin, once for a customer."""
    kinds = {"own": OrganisationKind.OWN, "shop": OrganisationKind.CUSTOMER}
    organisations = [
        Organisation(
            id=one,
            name=one.title(),
            kind=kinds.get(one, OrganisationKind.SUPPLIER),
            country="IN" if one == "mill" else None,
        )
        for one in ("own", "mill", "trader", "shop")
    ]
    cotton = Link(id="a", supplier="mill", buyer="own", product="cotton", hs="5201",
                  country_of_making="IN")  # fmt: skip
    links = [
        cotton,
        dataclasses.replace(cotton, id="b"),
        dataclasses.replace(cotton, id="c", supplier="trader", country_of_making=None),
        dataclasses.replace(cotton, id="d", supplier="own", buyer="shop"),
    ]
    return Network([*organisations, *links])


def shown(network: Network, *link_ids: str) -> ThemeCards:
    """The cards on some deliveries, in English."""
    return cards(network, link_ids, EN)


def test_that_an_organisation_stands_for_what_it_delivers_upstream(network: Network) -> None:
    assert links_of(network, Subject(Kind.ORGANISATION, ("mill", "own"))) == ("a", "b")
    network.apply(editing.change(network, Kind.LINK, ["a"], relevance=Relevance.NONE,
                                 relevance_reason="office"))  # fmt: skip
    assert links_of(network, Subject(Kind.LINK, ("a", "b", "d"))) == ("b",)


def test_that_one_card_holds_a_theme_with_each_sentence_once(network: Network) -> None:
    found = shown(network, "a", "b", "c")
    (card,) = [one for one in found.cards if one.theme is CHILD]
    assert (card.look, card.links, card.likelihood, card.scale) == (
        Look.OPEN,
        ("a", "b", "c"),
        4,
        4,
    )
    assert "India" in card.lines[0].text
    assert card.lines[0].links == 2
    assert len({one.text for one in card.lines}) == len(card.lines)
    assert all("Department of Labor" in one.source for one in card.lines)
    assert found.unknown == ("c",)


def test_that_the_likeliest_comes_first(network: Network) -> None:
    likelihoods = [one.likelihood or 0 for one in shown(network, "a").cards]
    assert likelihoods == sorted(likelihoods, reverse=True)
    assert likelihoods[0] == 4


def test_that_what_only_the_country_says_is_a_point_of_attention(network: Network) -> None:
    found = shown(network, "a")
    attention = found.of_look(Look.ATTENTION)
    assert attention
    assert {one.likelihood for one in attention} == {None}
    assert found.attention_title == "suggested.fold.country"


def test_that_setting_aside_keeps_reason_and_name_and_splits_the_card(network: Network) -> None:
    chosen = [one for one in suggest_risks.suggest_for(network, ["a"]) if one.theme is CHILD]
    new_id = random_ids(random.Random(3))
    network.apply(
        take_suggestions.set_aside(network, chosen, "machines", new_id, who="Ad", when=WHEN)
    )
    of_theme = {one.look: one for one in shown(network, "a", "b").cards if one.theme is CHILD}
    assert of_theme[Look.OPEN].links == ("b",)
    assert of_theme[Look.ASIDE].links == ("a",)
    (note,) = of_theme[Look.ASIDE].notes
    assert (note.reason, note.who, note.when) == ("machines", "Ad", WHEN)


def test_that_a_judgement_starts_from_the_suggestion_and_keeps_what_was_said(
    network: Network,
) -> None:
    card = shown(network, "a", "b").card(CHILD)
    assert card is not None
    start = judge_suggestions.start(network, card.suggestions)
    assert (start.judged, start.happens) == (Judged.OWN, Happens.SUPPLIER)
    assert (start.scale, start.scope, start.irremediability, start.likelihood) == (4, None, None, 4)
    judged = dataclasses.replace(start, likelihood=2, who="Ad", when="2026-11-22")
    new_id = random_ids(random.Random(5))
    kept = take_suggestions.kept_beside(network, card.suggestions, new_id, judged)
    subject = Subject(Kind.LINK, card.links)
    edit = judge_risk.judge(network, Judgement(judged, beside=kept), subject, new_id)
    before = network.checksum()
    network.apply(edit)
    (risk,) = network.risks.values()
    assert (risk.organisation, risk.likelihood, risk.judged) == ("mill", 2, Judged.OWN)
    assert set(risk.sources) <= set(network.records(Kind.SOURCE))
    copies = [one for one in network.records(Kind.BASELINE).values() if isinstance(one, Baseline)]
    assert {(one.organisation, one.who) for one in copies} == {("mill", "Ad")}
    assert max(one.likelihood or 0 for one in copies) == 4
    found = shown(network, "a", "b")
    assert found.card(CHILD) is None
    assert "India" in beside(network, found, risk, EN)[0].text
    assert answers_beside(network, found, risk) == (4, 4)
    assert found.unsaid(copies) == []
    network.apply(edit.reversed())
    assert network.checksum() == before


def test_that_sources_that_say_nothing_of_a_theme_have_no_answers(network: Network) -> None:
    risk = Risk(id="r", theme=Theme.TAX, link="a")
    assert answers_beside(network, shown(network, "a"), risk) is None


def test_that_a_judgement_of_one_of_more_deliveries_stays_with_it(network: Network) -> None:
    card = shown(network, "a").card(CHILD)
    assert card is not None
    start = judge_suggestions.start(network, card.suggestions)
    assert start.happens is Happens.PRODUCT
    new_id = random_ids(random.Random(5))
    kept = take_suggestions.kept_beside(network, card.suggestions, new_id, start)
    assert {one.link for one in kept if isinstance(one, Baseline)} == {"a"}


def test_that_a_finding_that_no_suggestion_says_is_shown_apart(network: Network) -> None:
    card = shown(network, "a").cards[0]
    level_from = card.suggestions[0].level_from
    own = Baseline(id="x", theme=CHILD, level_from=level_from, link="a", likelihood=3)
    aside = dataclasses.replace(own, id="y", aside="no")
    assert shown(network, "a").unsaid([own, aside]) == [own]
