"""What we do not know, counted: unknown is never low, and never left out."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given

from imvo_desktop.analysis.unknown_part import OrganisationUnknown, UnknownPart, unknown_part
from imvo_desktop.domain.codes import Judged, OrganisationKind, Relevance
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import chain, link, looked, organisation, records, risk
from tests.examples import examples

_GRAVE = (5, None, None, 5)
_OPEN = (None, None, None, None)


def unknown_in(network: Network) -> UnknownPart:
    return unknown_part(network, assess_network(network))


def by_name(network: Network) -> dict[str, OrganisationUnknown]:
    assessment = assess_network(network)
    found = unknown_part(network, assessment).organisations
    return {assessment.organisations.ids[one.at]: one for one in found}


def two_tiers() -> Network:
    return chain(
        link("mill-own", value=100),
        link("dyer-own", value=300),
        "farm-mill",
        "farm-dyer",
        risk("r", "mill-own", _GRAVE),
    )


def test_that_deliveries_without_any_judgement_are_counted_by_tier() -> None:
    found = unknown_in(two_tiers())
    counted = [(one.tier, one.deliveries, one.dark) for one in found.tiers]
    assert (found.deliveries, found.dark) == (4, 3)
    assert counted == [(1, 2, 1), (2, 2, 2)]


def test_that_a_delivery_without_relevance_is_not_asked_about() -> None:
    office = dataclasses.replace(link("office-own"), relevance=Relevance.NONE)
    found = unknown_in(chain(office, link("mill-own")))
    assert (found.deliveries, found.dark) == (1, 1)


def test_that_their_part_of_the_reach_is_told() -> None:
    found = unknown_in(two_tiers())
    # Reach of the links: 0.225 and 0.675 in tier 1, 0.2025 and 0.6075 behind them.
    assert found.part == pytest.approx((0.675 + 0.81) / 1.71, rel=1e-12)
    assert [one.part for one in found.tiers] == pytest.approx([0.675 / 1.71, 0.81 / 1.71])


def test_that_what_was_only_taken_over_is_counted_apart() -> None:
    taken = dataclasses.replace(risk("r", "a-own", _GRAVE), judged=Judged.ACCEPTED)
    (tier,) = unknown_in(chain("a-own", "b-own", "c-own", taken, looked("s", "b"))).tiers
    assert (tier.deliveries, tier.dark, tier.taken_over) == (3, 1, 1)


def test_that_a_theme_with_all_questions_open_is_not_known() -> None:
    network = chain("a-own", "b-own", risk("r", "a-own", _OPEN), risk("s", "b", _GRAVE))
    assert unknown_in(network).dark == 1
    assert assess_network(network).unknown_reach == pytest.approx(0.5)


def test_that_self_links_and_customers_are_none_of_our_deliveries() -> None:
    shop = organisation("shop", OrganisationKind.CUSTOMER)
    found = unknown_in(chain(shop, "own-shop", "a-a", "a-own"))
    assert (found.deliveries, found.dark) == (1, 1)


def test_that_having_looked_is_a_judgement() -> None:
    network = chain("a-own", "b-own", looked("r", "a-own"))
    assert unknown_in(network).dark == 1
    assert assess_network(network).unknown_reach == pytest.approx(0.5)


def test_that_an_open_theme_with_a_source_is_no_longer_dark() -> None:
    noted = dataclasses.replace(risk("r", "a-own", _OPEN), sources=("s",))
    assert unknown_in(chain("a-own", noted)).dark == 0


def test_that_a_blind_spot_counts_in_the_order_of_equally_many() -> None:
    network = chain(link("a-own", 100), link("b-own", 200), link("s-a", share=0.1), "t-b", "own-x")
    assert list(by_name(network))[:2] == ["a", "b"]


def test_that_a_judgement_of_the_supplier_counts_on_all_it_delivers() -> None:
    assert unknown_in(chain("a-own", "a-b", "b-own", risk("r", "a", _GRAVE))).dark == 1


def test_that_those_behind_whom_nobody_is_named_are_counted_except_origins() -> None:
    farm = organisation("farm", OrganisationKind.ORIGIN)
    first, second = unknown_in(chain(farm, "mill-own", "dyer-own", "farm-mill")).tiers
    assert (first.suppliers, first.ends) == (2, 1)
    assert (second.suppliers, second.ends) == (1, 0)


def test_that_a_blind_spot_is_a_part_of_the_reach_of_its_buyer() -> None:
    found = by_name(chain("mill-own", link("farm-mill", share=0.25)))
    assert found["mill"].blind == pytest.approx(0.9 * 0.75)


def test_that_it_says_how_far_anything_was_judged() -> None:
    network = chain("a-own", "b-a", "c-b", risk("r", "b-a", _GRAVE), risk("s", "c-b", _OPEN))
    assert unknown_in(network).judged_to == 2


def test_that_most_unknown_deliveries_come_first() -> None:
    network = chain("a-own", "b-own", "b-a", risk("r", "c-b", _GRAVE), "c-b")
    assert list(by_name(network)) == ["b", "a", "c"]


@given(records())
@examples(15)
def test_that_the_part_is_that_of_the_whole_method(found: list[Record]) -> None:
    network = Network(found)
    assessment = assess_network(network)
    unknown = unknown_part(network, assessment)
    assert unknown.part == pytest.approx(assessment.unknown_reach, abs=1e-12)
    assert sum(one.dark for one in unknown.tiers) == unknown.dark
    assert sum(one.dark for one in unknown.organisations) == unknown.dark
    assert sum(one.part for one in unknown.organisations) == pytest.approx(unknown.part, abs=1e-12)
