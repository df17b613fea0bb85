"""Which ways carry risk to us: the paths, and what is left beside them."""

from __future__ import annotations

import json
import math
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import Method
from imvo_desktop.analysis.paths import Limits, paths_of, top_paths
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.progress import Cancelled
from imvo_desktop.usecases.assess import assess_network, run
from tests.analysis.cases import network_of
from tests.analysis.chains import OWN, chain, link, records, risk
from tests.examples import examples

laws = examples(20)
_GRAVE = (5, None, None, 5)


def exposure_of_us(assessment: Assessment) -> float:
    """X of the own company."""
    return float(assessment.organisations.exposure[assessment.organisations.ids.index(OWN)])


def walks(assessment: Assessment, most: int) -> dict[tuple[str, ...], float]:
    """Every walk to us of at most `most` links and what it carries, by going along them all."""
    links, names = assessment.links, assessment.organisations.ids
    rows = list(
        zip(
            links.ids,
            (names[at] for at in links.supplier),
            (names[at] for at in links.buyer),
            (assessment.method.attenuation * links.share).tolist(),
            links.weight.tolist(),
            strict=True,
        )
    )
    found: dict[tuple[str, ...], float] = {}
    tails: list[tuple[tuple[str, ...], str, float]] = [((), OWN, 1.0)]
    for _ in range(most):
        longer = [
            ((one, *tail), supplier, reach * carried, weight)
            for tail, where, reach in tails
            for one, supplier, buyer, carried, weight in rows
            if buyer == where and carried > 0
        ]
        found |= {tail: reach * weight for tail, _, reach, weight in longer}
        tails = [(tail, where, reach) for tail, where, reach, _ in longer]
    return {tail: amount for tail, amount in found.items() if amount > 0}


def two_ways() -> Network:
    """A farm reaches us through a mill (a quarter of our purchases) and through a dyer."""
    return chain(
        link("mill-own", value=100),
        link("dyer-own", value=300),
        "farm-mill",
        "farm-dyer",
        risk("r", "farm", _GRAVE),
    )


def test_that_each_path_carries_the_shares_and_attenuations_along_it() -> None:
    found = top_paths(assess_network(two_ways()))
    assert [one.links for one in found.shown] == [
        ("farm-dyer", "dyer-own"),
        ("farm-mill", "mill-own"),
    ]
    assert [one.reach for one in found.shown] == pytest.approx([0.6075, 0.2025], rel=1e-12)
    assert [one.carried for one in found.shown] == pytest.approx([0.54675, 0.18225], rel=1e-12)
    assert [one.part for one in found.shown] == pytest.approx([0.75, 0.25], rel=1e-12)
    assert found.rest == pytest.approx(0.0, abs=1e-15)


def test_that_the_paths_of_a_link_are_those_that_begin_with_it() -> None:
    found = paths_of(assess_network(two_ways()), "farm-mill")
    assert [one.links for one in found.shown] == [("farm-mill", "mill-own")]
    assert found.whole == pytest.approx(0.18225, rel=1e-12)
    assert found.shown[0].part == pytest.approx(1.0, rel=1e-12)


def test_that_a_link_without_a_weight_has_its_paths_as_well() -> None:
    found = paths_of(assess_network(two_ways()), "mill-own")
    assert [(one.links, one.carried) for one in found.shown] == [(("mill-own",), 0.0)]
    assert found.shown[0].reach == pytest.approx(0.225, rel=1e-12)


def test_that_the_paths_of_the_worked_examples_make_what_was_worked_out(shared: Path) -> None:
    cases = json.loads((shared / "hotspots" / "worked_examples.json").read_text("utf-8"))
    for case in cases.values():
        assessment, expected = assess_network(network_of(case["input"])), case["expected"]
        of_us = top_paths(assessment)
        together = math.fsum(one.carried for one in of_us.shown) + of_us.rest
        own = case["input"]["own"]
        assert together == pytest.approx(expected["exposure"][own]["value"], abs=1e-9)
        for link_id, contribution in expected["contribution"].items():
            found = paths_of(assessment, link_id)
            together = math.fsum(one.carried for one in found.shown) + found.rest
            assert together == pytest.approx(contribution["value"], abs=1e-9)


def test_that_equal_paths_come_in_the_order_of_their_ids() -> None:
    network = chain("b-own", "a-own", "farm-b", "farm-a", risk("r", "farm", _GRAVE))
    shown = top_paths(assess_network(network)).shown
    assert [one.links for one in shown] == [("farm-a", "a-own"), ("farm-b", "b-own")]


def test_that_a_cycle_is_walked_until_little_is_left() -> None:
    network = chain("a-own", "b-a", "a-b", risk("r", "a-own", _GRAVE))
    found = top_paths(assess_network(network), Limits(part=0.01))
    again = top_paths(assess_network(chain("a-own", "b-a", "a-b", risk("r", "b-a", _GRAVE))))
    assert [one.links for one in found.shown] == [("a-own",)]
    lengths = [len(one.links) for one in again.shown]
    assert lengths[:3] == [2, 4, 6]
    assert all(later.carried < one.carried for one, later in pairwise(again.shown))
    assert 0 < again.rest_part < 0.01


def test_that_a_chain_of_two_thousand_steps_is_one_path() -> None:
    ends = [f"o{at + 1:04}-o{at:04}" for at in range(2_000)]
    network = chain("o0000-own", *ends, risk("r", ends[-1], _GRAVE))
    assessment = run(network, Method(attenuation=1.0))
    (path,) = top_paths(assessment).shown
    assert path.links == ("o2000-o1999", *reversed(ends[:-1]), "o0000-own")
    assert path.part == pytest.approx(1.0, rel=1e-9)
    (same,) = paths_of(assessment, ends[-1]).shown
    assert same.links == path.links


def test_that_very_many_paths_cost_no_more_than_the_limits() -> None:
    layers = [[f"{layer}x{at}" for at in range(6)] for layer in range(12)]
    ends = [f"{far}-{near}" for one, two in pairwise(layers) for near in one for far in two]
    harms = [risk(one, one, _GRAVE) for one in layers[-1]]
    network = chain(*(f"{one}-own" for one in layers[0]), *ends, *harms)
    found = top_paths(assess_network(network), Limits(part=0.0, paths=20, steps=500))
    assert len(found.shown) <= 20
    assert sum(one.carried for one in found.shown) + found.rest == pytest.approx(found.whole)


def test_that_the_search_can_be_stopped() -> None:
    class Stopped:
        def step(self, done: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        top_paths(assess_network(two_ways()), progress=Stopped())


def test_that_without_an_own_company_there_are_no_paths() -> None:
    network = chain("a-b", risk("r", "a-b", _GRAVE))
    assert top_paths(assess_network(network)).shown == ()
    assert paths_of(assess_network(network), "a-b").shown == ()


@given(records())
@laws
def test_that_the_paths_shown_and_the_rest_make_all_that_reaches_us(found: list[Record]) -> None:
    assessment = assess_network(Network(found))
    paths = top_paths(assessment, Limits(part=0.02, paths=5))
    together = math.fsum(one.carried for one in paths.shown) + paths.rest
    assert together == pytest.approx(exposure_of_us(assessment), rel=1e-9, abs=1e-15)
    assert math.fsum(one.part for one in paths.shown) <= 1 + 1e-9


@given(records())
@laws
def test_that_the_paths_of_a_link_and_their_rest_make_its_contribution(
    found: list[Record],
) -> None:
    assessment = assess_network(Network(found))
    for at, one in enumerate(assessment.links.ids):
        paths = paths_of(assessment, one, Limits(part=0.02, paths=5))
        together = math.fsum(path.carried for path in paths.shown) + paths.rest
        assert together == pytest.approx(assessment.links.contribution[at], rel=1e-9, abs=1e-15)
        assert all(path.links[0] == one for path in paths.shown)


@given(records())
@laws
def test_that_no_path_that_carries_more_is_left_out(found: list[Record]) -> None:
    assessment = assess_network(Network(found))
    every = walks(assessment, 3)
    shown = {one.links: one.carried for one in top_paths(assessment, Limits(part=0.0)).shown}
    least = min(shown.values()) if len(shown) == 50 else 0.0
    assert {one for one, amount in every.items() if amount > least * (1 + 1e-9)} <= shown.keys()
    short = {one: amount for one, amount in shown.items() if len(one) <= 3}
    assert short == pytest.approx({one: every[one] for one in short}, rel=1e-9)


def test_that_the_cut_off_is_a_part_of_the_whole() -> None:
    paths = top_paths(assess_network(two_ways()), Limits(part=0.3))
    assert [one.part for one in paths.shown] == pytest.approx([0.75])
    assert paths.rest_part == pytest.approx(0.25)
    assert paths.rest == pytest.approx(0.18225)


def test_that_no_more_paths_are_found_than_asked() -> None:
    found = top_paths(assess_network(two_ways()), Limits(paths=1))
    assert [one.links for one in found.shown] == [("farm-dyer", "dyer-own")]
    assert found.rest_part == pytest.approx(0.25, rel=1e-12)


@given(records())
@laws
def test_that_the_path_of_a_link_that_is_shown_and_the_rest_make_its_reach(
    found: list[Record],
) -> None:
    assessment = assess_network(Network(found))
    reached = zip(assessment.links.ids, assessment.links.reach.tolist(), strict=True)
    for link_id, reach in reached:
        paths = paths_of(assessment, link_id, Limits(paths=1))
        parts = [one.part for one in paths.shown]
        assert math.fsum((*parts, paths.rest_part)) == pytest.approx(1.0 if reach > 0 else 0.0)
