"""What stays in view when the views are narrowed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.codes import Kind, OrganisationKind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.chain_filter import NOT_FILLED_IN, By, Criterion, Kept, kept
from imvo_desktop.usecases.found_levels import FoundLevels

CHAIN = Network(
    [
        Organisation(id="own", name="Own", kind=OrganisationKind.OWN),
        Organisation(id="mill", name="Mill"),
        Organisation(id="farm", name="Farm"),
        Organisation(id="alone", name="Alone"),
        Link(id="cloth", supplier="mill", buyer="own", product="cloth", country_of_making="BD"),
        Link(id="cotton", supplier="farm", buyer="mill", product="cotton"),
        Risk(id="child", theme=Theme.CHILD_LABOUR, link="cotton", scale=5, likelihood=5),
        Risk(id="wage", theme=Theme.WAGE, organisation="mill", scale=3, likelihood=3),
    ]
)
LEVELS = FoundLevels(assess_network(CHAIN))


def narrowed(*criteria: Criterion) -> Kept:
    return kept(CHAIN, LEVELS, criteria)


def test_that_without_criteria_everything_stays() -> None:
    assert narrowed().of(Kind.ORGANISATION) == frozenset(CHAIN.organisations)


def test_that_a_theme_keeps_the_deliveries_it_counts_on() -> None:
    found = narrowed(Criterion(By.THEME, (Theme.WAGE,)))
    assert found.links | found.risks == {"cloth", "wage"}


def test_that_a_delivery_stays_with_both_its_ends() -> None:
    assert narrowed(Criterion(By.PRODUCT, ("cotton",))).organisations == {"mill", "farm"}


def test_that_a_country_that_is_not_filled_in_can_be_asked_for() -> None:
    assert narrowed(Criterion(By.COUNTRY, (NOT_FILLED_IN,))).links == {"cotton"}


def test_that_a_level_keeps_the_deliveries_that_have_it() -> None:
    assert narrowed(Criterion(By.LEVEL, ("very_high",))).links == {"cotton"}


def test_that_a_tier_is_that_of_who_delivers() -> None:
    assert narrowed(Criterion(By.TIER, ("1",))).links == {"cloth"}


def test_that_chosen_risks_keep_themselves_and_where_they_count() -> None:
    found = narrowed(Criterion(By.RISK, ("child",)))
    assert found.links | found.risks == {"cotton", "child"}


def test_that_a_chosen_delivery_keeps_what_counts_on_it() -> None:
    found = narrowed(Criterion(By.LINK, ("cloth",)))
    assert found.links | found.risks == {"cloth", "wage"}


def test_that_a_kind_nothing_narrows_stays_whole() -> None:
    assert narrowed(Criterion(By.TIER, ("1",))).of(Kind.SITE) is None


def test_that_a_branch_is_the_whole_way_up_and_down() -> None:
    more: list[Record] = [
        Organisation(id="other", name="Other"),
        Link(id="wool", supplier="other", buyer="own"),
        Link(id="seed", supplier="alone", buyer="farm"),
        Link(id="bags", supplier="own", buyer="other"),
    ]
    found = kept(Network([*CHAIN, *more]), LEVELS, [Criterion(By.BRANCH, ("farm",))])
    assert found.links >= {"seed", "cotton", "cloth"}
    assert (
        "wool"
        not in kept(Network([*CHAIN, *more[:2]]), LEVELS, [Criterion(By.BRANCH, ("farm",))]).links
    )


VALUES = {
    By.THEME: tuple(Theme),
    By.LEVEL: ("very_high", "high", "medium", "low", "unknown"),
    By.COUNTRY: ("BD", NOT_FILLED_IN),
    By.PRODUCT: ("cloth", "cotton", NOT_FILLED_IN),
    By.TIER: ("1", "2"),
    By.ORGANISATION: ("own", "mill", "farm"),
    By.BRANCH: ("own", "mill", "alone"),
    By.LINK: ("cloth", "cotton"),
    By.RISK: ("child", "wage"),
}
criteria = st.sampled_from(By).flatmap(
    lambda by: st.builds(
        Criterion, st.just(by), st.lists(st.sampled_from(VALUES[by]), min_size=1).map(tuple)
    )
)


@pytest.mark.full
@given(st.lists(criteria, max_size=3), criteria)
def test_that_one_more_criterion_never_keeps_more(some: list[Criterion], more: Criterion) -> None:
    few, many = narrowed(*some, more), narrowed(*some)
    assert few.links <= many.links
    assert few.risks <= many.risks
    assert few.organisations <= many.organisations
