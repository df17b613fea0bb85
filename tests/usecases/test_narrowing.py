"""What is offered to narrow the views to, and what it is called."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import narrowing
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.chain_filter import By, Criterion
from imvo_desktop.usecases.filter_words import text_of
from imvo_desktop.usecases.found_levels import FoundLevels
from tests.ui.chains import bicycle_bags

CHAIN = bicycle_bags()
LEVELS = FoundLevels(assess_network(CHAIN))


def offered(kind: Kind, *ids: str) -> dict[By, tuple[str, ...]]:
    return {one.by: one.values for one in narrowing.offers(CHAIN, LEVELS, kind, ids)}


def test_that_a_delivery_offers_itself_first_and_what_it_has() -> None:
    found = offered(Kind.LINK, "l3")
    assert next(iter(found)) is By.LINK
    assert (found[By.COUNTRY], found[By.PRODUCT], found[By.TIER]) == (("IN",), ("garen",), ("2",))
    assert found[By.THEME] == ("lab.forced",)


def test_that_a_risk_at_an_organisation_offers_what_it_delivers() -> None:
    found = offered(Kind.RISK, "r3")
    assert (found[By.THEME], found[By.PRODUCT]) == (("env.water",), ("gespen",))


def test_that_what_differs_too_much_is_not_offered() -> None:
    found = offered(Kind.LINK, *CHAIN.links)
    assert set(found) == {By.LINK, By.THEME, By.COUNTRY, By.PRODUCT, By.LEVEL, By.TIER}
    many = narrowing.MOST_VALUES
    assert max(len(values) for by, values in found.items() if by is not By.LINK) <= many


def test_that_nothing_is_offered_for_what_no_view_narrows_to() -> None:
    assert offered(Kind.SOURCE, "s1") == {}


@pytest.mark.parametrize(
    ("criterion", "text"),
    [
        (Criterion(By.THEME, ("lab.child",)), "Thema: Kinderarbeid"),
        (Criterion(By.COUNTRY, ("IN", "")), "Gemaakt in: India, niet ingevuld"),
        (Criterion(By.PRODUCT, ("a", "b", "c", "d")), "Product: a, b en nog 2"),
        (Criterion(By.LINK, ("l1", "l2")), "2 gekozen leveringen"),
        (Criterion(By.ORGANISATION, ("weaver",)), "Organisatie: Weverij Anand"),
    ],
)
def test_that_a_criterion_is_said_in_a_few_words(criterion: Criterion, text: str) -> None:
    assert text_of(CHAIN, criterion, Labels("nl")) == text
