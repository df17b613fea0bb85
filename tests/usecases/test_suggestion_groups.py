"""Groups of suggestions: nothing is lost, nothing counted twice, and the order is as it says."""

from __future__ import annotations

import random

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, LevelFrom, OrganisationKind, Theme
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Project
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import suggest_risks, take_suggestions
from imvo_desktop.usecases.suggestion_detail import detail_text
from imvo_desktop.usecases.suggestion_groups import Pile, Piles, Wanted, pile_of, piled, themes_of

WORDS = Labels("nl")
WHO = {"who": "Ad", "when": "2026-11-22T09:00:00Z"}


def chain() -> Network:
    """cotton from Turkmenistan twice, shirts from Bangladesh, an unknown origin, a customer."""
    organisation, link = Organisation, Link
    return Network(
        [
            Project(name="Katoen"),
            organisation(id="own", name="Eigen BV", kind=OrganisationKind.OWN),
            organisation(id="a", name="Alfa Katoen", country="TM"),
            organisation(id="b", name="Bèta Katoen", country="TM"),
            organisation(id="c", name="Chittagong Shirts", country="BD"),
            organisation(id="d", name="De Groothandel", country="NL"),
            link(id="l1", supplier="a", buyer="own", hs="5201", country_of_making="TM"),
            link(id="l2", supplier="b", buyer="own", hs="5201", country_of_making="TM"),
            link(id="l3", supplier="c", buyer="own", hs="6109", country_of_making="BD"),
            link(id="l4", supplier="d", buyer="own", product="onbekend spul"),
        ]
    )


def shown(network: Network, pile: Pile = Pile.OPEN, wanted: Wanted = Wanted()) -> Piles:
    return piled(suggest_risks.suggest(network), pile, wanted, (network, WORDS))


def test_that_each_suggestion_lies_in_exactly_one_group() -> None:
    network = chain()
    items = suggest_risks.suggest(network).items
    lying = [
        (one.link, one.theme)
        for pile in Pile
        for group in shown(network, pile).groups
        for one in group.suggestions
    ]
    assert sorted(lying) == sorted((one.link, one.theme) for one in items)
    counts = shown(network).counts
    assert sum(counts.values()) == len(items)
    assert {one: sum(len(g.links) for g in shown(network, one).groups) for one in Pile} == counts


def test_that_the_same_thing_said_of_two_deliveries_is_one_group() -> None:
    [cotton] = [
        one
        for one in shown(chain()).groups
        if one.theme is Theme.FORCED_LABOUR and one.likelihood == 4 and "l1" in one.links
    ]
    assert cotton.links == ("l1", "l2")
    assert cotton.title == "Katoen uit Turkmenistan"
    assert cotton.sentence.endswith(".")


def test_that_likelihood_goes_first_then_the_start_value_then_the_name() -> None:
    for pile in (Pile.OPEN, Pile.ATTENTION):
        groups = shown(chain(), pile).groups
        order = [
            (-(g.likelihood or 0), g.is_elsewhere, -(g.scale or 0), g.title.casefold())
            for g in groups
        ]
        assert order == sorted(order)
        assert len(groups) > 2
    assert {one.likelihood for one in shown(chain(), Pile.ATTENTION).groups} == {None}


def test_that_a_good_listed_for_other_countries_goes_after_one_of_unknown_origin() -> None:
    link = Link(id="x", supplier="c", buyer="own", hs="5201", country_of_making="NL")
    unknown = Link(id="y", supplier="d", buyer="own", hs="5201")
    groups = shown(Network([*chain(), link, unknown])).groups

    cotton = [
        one for one in groups if one.theme is Theme.FORCED_LABOUR and "otton" in one.key[4][0]
    ]
    assert [one.links for one in cotton] == [("l1", "l2"), ("y",), ("x",)]
    assert [one.is_elsewhere for one in cotton] == [False, False, True]
    assert cotton[2].title == "Katoen (op de lijst voor andere landen)"
    assert "maar alleen voor andere landen" in detail_text(
        Network([*chain(), link]), WORDS, cotton[2]
    )


def test_that_a_source_is_found_also_where_another_says_more() -> None:
    wanted = Wanted(source="wgi-2023")
    found = shown(chain(), Pile.ATTENTION, wanted)
    assert found.groups
    assert all("wgi-2023" in {f.source for f in g.said.findings} for g in found.groups)
    assert "wgi-2023" in found.sources
    whole = shown(chain(), Pile.ATTENTION)
    assert found.counts == whole.counts


def test_that_theme_level_and_words_narrow_what_is_shown() -> None:
    network = chain()
    child = shown(network, wanted=Wanted(theme=Theme.CHILD_LABOUR)).groups
    assert {one.theme for one in child} == {Theme.CHILD_LABOUR}
    behind = shown(network, wanted=Wanted(level_from=LevelFrom.MATERIAL)).groups
    assert {one.said.level_from for one in behind} == {LevelFrom.MATERIAL}
    of_beta = shown(network, wanted=Wanted(text="BÈTA")).groups
    assert {link for one in of_beta for link in one.links} == {"l2"}
    by_theme = shown(network, wanted=Wanted(text="kinderarbeid")).groups
    assert by_theme
    assert shown(network, wanted=Wanted(text="geen zo’n woord")).groups == ()
    assert Wanted().is_all
    assert not Wanted(text="x").is_all


def test_that_what_is_taken_over_or_set_aside_moves_to_its_own_pile() -> None:
    network = chain()
    before = shown(network).counts
    group = shown(network).groups[0]
    new_id = random_ids(random.Random(3))
    network.apply(take_suggestions.accept(network, group.suggestions, new_id, **WHO))
    [taken] = shown(network, Pile.ACCEPTED).groups
    assert taken.links == group.links
    other = shown(network).groups[0]
    network.apply(
        take_suggestions.set_aside(network, other.suggestions, "Andere stof", new_id, **WHO)
    )
    [aside] = shown(network, Pile.ASIDE).groups
    assert aside.links == other.links
    after = shown(network).counts
    assert after[Pile.OPEN] == before[Pile.OPEN] - len(taken.links) - len(aside.links)
    assert "Andere stof (Ad, 22 november 2026)" in detail_text(network, WORDS, aside)


def test_that_an_own_judgement_takes_it_out_of_every_pile() -> None:
    network = chain()
    group = shown(network).groups[0]
    new_id = random_ids(random.Random(4))
    network.apply(take_suggestions.accept(network, group.suggestions, new_id, **WHO))
    risks = list(network.risks)
    network.apply(editing.change(network, Kind.RISK, risks, judged="own"))
    items = suggest_risks.suggest(network).items
    own = [one for one in items if pile_of(one) is None]
    assert {one.link for one in own} == set(group.links)
    assert sum(shown(network).counts.values()) == len(items) - len(own)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_the_detail_names_source_edition_licence_address_and_why(language: str) -> None:
    network, words = chain(), Labels(language)
    found = piled(suggest_risks.suggest(network), Pile.OPEN, Wanted(), (network, words))
    group = found.groups[0]
    text = detail_text(network, words, group)
    assert group.sentence in text
    for part in ("https://", "2022", "2026", "4", str(group.scale)):
        assert part in text
    assert "said." not in text
    assert "{" not in text
    one = detail_text(network, words, group, group.suggestions[0])
    assert "https://" in one


def test_that_themes_are_named_once() -> None:
    items = suggest_risks.suggest(chain()).items
    assert themes_of(items) == tuple(sorted({one.theme for one in items}))


def test_that_no_two_groups_of_a_theme_have_one_name() -> None:
    network = chain()
    for hs in ("4407", "4802", "940360"):
        wood = Link(id=f"w{hs}", supplier="a", buyer="own", hs=hs, country_of_making="BR")
        network.apply(editing.add(network, wood))
    groups = [group for pile in Pile for group in shown(network, pile).groups]
    names = [(group.theme, group.title) for group in groups]
    assert len(set(names)) == len(names)
    assert (Theme.BIODIVERSITY, "Hout: HS 4407") in names
    assert sum(title.startswith("Hout: HS ") for _, title in names) == 3
