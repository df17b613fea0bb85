"""What of our purchases is lost when one organisation stops."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from imvo_desktop.analysis import continuity as subject
from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.continuity import Continuity, Stop, continuity
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import OWN, chain, link, records
from tests.examples import examples


def looked_at(network: Network) -> tuple[Assessment, Continuity]:
    assessment = assess_network(network)
    return assessment, continuity(network, assessment)


def by_name(network: Network) -> dict[str, Stop]:
    assessment, found = looked_at(network)
    return {assessment.organisations.ids[one.at]: one for one in found.stops}


def walked(assessment: Assessment, stopped: int, attenuation: float) -> float:
    """The part of our purchases that comes past `stopped`, by following them back from us."""
    links, size = assessment.links, len(assessment.organisations.ids)
    here = np.zeros(size)
    here[assessment.organisations.ids.index(OWN)] = 1.0
    past = 0.0
    for _ in range(30_000):
        here = np.bincount(links.supplier, attenuation * links.share * here[links.buyer], size)
        past += here[stopped]
        here[stopped] = 0.0
        if here.sum() < 1e-15:
            break
    return past


def test_that_a_loss_is_direct_and_through_the_chain() -> None:
    found = by_name(
        chain(link("mill-own", value=100), link("dyer-own", value=300), "farm-mill", "farm-dyer")
    )
    losses = {name: (one.loss, one.direct) for name, one in found.items()}
    assert losses["farm"] == pytest.approx((1.0, 0.0))
    assert losses["mill"] == pytest.approx((0.25, 0.25))
    assert losses["dyer"] == pytest.approx((0.75, 0.75))


def test_that_no_step_makes_a_loss_smaller() -> None:
    ends = [f"o{at + 1}-o{at}" for at in range(30)]
    found = by_name(chain("o0-own", *ends))
    assert found["o30"].loss == pytest.approx(1.0)


def test_that_our_suppliers_who_depend_on_one_are_named() -> None:
    network = chain("a-own", "b-own", "c-own", "mid-a", "farm-mid", "farm-b", "other-b", "mid-c")
    assessment, found = looked_at(network)
    ids = assessment.organisations.ids
    dependent = {ids[one.at]: [ids[at] for at in one.dependent] for one in found.stops}
    assert dependent["mid"] == ["a", "c"]
    assert dependent["farm"] == ["a", "c"]
    assert dependent["other"] == []


def test_that_what_we_deliver_ourselves_is_no_way_around() -> None:
    assessment, found = looked_at(chain("mill-own", "dyer-own", "farm-mill", "own-mill"))
    at = assessment.organisations.ids.index
    dependent = {one.at: one.dependent for one in found.stops}
    assert dependent[at("farm")] == (at("mill"),)


def test_that_a_chain_that_begins_in_a_circle_has_dependents_as_well() -> None:
    assessment, found = looked_at(chain("d-own", "m-d", "m-n", "n-m"))
    ids = assessment.organisations.ids
    dependent = {ids[one.at]: [ids[at] for at in one.dependent] for one in found.stops}
    assert dependent == {"d": [], "m": ["d"], "n": []}


def test_that_who_stands_in_a_circle_counts_once() -> None:
    network = chain("a-own", link("b-a", share=0.5), link("c-a", share=0.5), "a-b")
    found = by_name(network)
    assert found["a"].loss == pytest.approx(1.0)
    assert found["b"].loss == pytest.approx(0.5)
    assert found["c"].loss == pytest.approx(1.0)


def test_that_a_circle_without_an_end_is_followed_with_attenuation() -> None:
    assessment, found = looked_at(chain("a-own", "b-a", "a-b"))
    assert found.attenuation == assessment.method.attenuation
    assert {one.at: one.loss for one in found.stops} == pytest.approx({0: 0.9, 1: 0.81})


def test_that_a_circle_nobody_follows_back_to_is_left_alone() -> None:
    assert list(by_name(chain("a-own", "x-y", "y-x"))) == ["a"]


def test_that_a_very_large_circle_gives_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "LARGEST_CIRCLE", 1)
    network = chain("a-own", link("b-a", share=0.5), link("c-a", share=0.5), "a-b")
    found = by_name(network)
    assert found["a"].is_bound
    assert found["b"].is_bound
    assert not found["c"].is_bound
    assert found["b"].loss >= 0.5


def test_that_a_chain_of_two_thousand_steps_works() -> None:
    ends = [f"o{at + 1:04}-o{at:04}" for at in range(2_000)]
    found = by_name(chain("o0000-own", *ends))
    assert found["o2000"].loss == pytest.approx(1.0)
    assert len(found["o2000"].dependent) == 1


def test_that_without_an_own_company_nothing_is_lost() -> None:
    assert looked_at(chain("a-b"))[1].stops == ()


@given(records())
@examples(15)
def test_that_a_loss_is_what_following_our_purchases_back_finds(found: list[Record]) -> None:
    assessment, losses = looked_at(Network(found))
    lost = {one.at: one.loss for one in losses.stops}
    own = assessment.organisations.ids.index(OWN)
    for at in range(len(assessment.organisations.ids)):
        if at != own:
            expected = walked(assessment, at, losses.attenuation)
            assert lost.get(at, 0.0) == pytest.approx(expected, rel=1e-9, abs=1e-12)
