"""The method gives the numbers that were worked out by hand and in exact fractions."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any  # reason: the cases are JSON

import numpy as np
import pytest

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.cases import network_of, records_of
from tests.analysis.same_bytes import bytes_of

CASES = ("paper-dag", "paper-cycle", "paper-links", *(f"random-{n}" for n in range(1, 8)))

_LINK_NUMBERS = {
    "share": "share",
    "link_weight": "weight",
    "link_reach": "reach",
    "contribution": "contribution",
}


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest, shared: Path) -> Any:  # reason: JSON
    """One worked example: its input and what is expected."""
    cases = json.loads((shared / "hotspots" / "worked_examples.json").read_text("utf-8"))
    assert set(cases) == set(CASES)
    return cases[request.param]


def test_that_every_number_is_the_one_worked_out(case: Mapping[str, Any]) -> None:
    found, expected = assess_network(network_of(case["input"])), case["expected"]
    for name, column in _LINK_NUMBERS.items():
        assert_numbers(found.links.ids, getattr(found.links, column), expected[name])
    for name in ("reach", "exposure"):
        assert_numbers(found.organisations.ids, getattr(found.organisations, name), expected[name])


def test_that_the_order_is_the_one_worked_out(case: Mapping[str, Any]) -> None:
    found, expected = assess_network(network_of(case["input"])), case["expected"]
    places = dict(zip(found.links.ids, found.links.place.tolist(), strict=True))
    assert list(found.ranking) == expected["ranking"]
    assert ranks_of(found) == expected["rank"]
    assert {one: place or None for one, place in places.items()} == expected["place"]
    assert list(found.happening_now) == expected["happening_now"]


def test_that_the_levels_are_those_worked_out(case: Mapping[str, Any]) -> None:
    found, expected = assess_network(network_of(case["input"])), case["expected"]
    at_least = [found.risks.ids[at] for at in np.flatnonzero(found.risks.at_least)]
    assert levels_of(found.links.ids, found.links.level) == expected["link_level"]
    assert levels_of(found.risks.ids, found.risks.level) == expected["levels"]
    assert at_least == sorted(expected["at_least"])


def test_that_the_order_of_rows_changes_no_byte(case: Mapping[str, Any]) -> None:
    records = records_of(case["input"])
    straight = bytes_of(assess_network(Network(records)))
    for seed in range(5):
        random.Random(seed).shuffle(records)
        assert bytes_of(assess_network(Network(records))) == straight


def test_that_what_the_links_carry_adds_up_to_our_exposure(case: Mapping[str, Any]) -> None:
    found = assess_network(network_of(case["input"]))
    own = found.organisations.ids.index(case["input"]["own"])
    total = float(found.links.contribution.sum())
    assert total == pytest.approx(found.organisations.exposure[own], rel=1e-12)


def assert_numbers(
    ids: tuple[str, ...], column: np.ndarray[Any, Any], expected: Mapping[str, Any]
) -> None:
    """Every number is the expected one to 1e-9."""
    values = dict(zip(ids, column.tolist(), strict=True))
    assert values.keys() == expected.keys()
    for one, value in values.items():
        assert value == pytest.approx(expected[one]["value"], rel=1e-9, abs=1e-12), one


def ranks_of(found: Assessment) -> dict[str, int]:
    """The rank of each rated link."""
    ranks = zip(found.links.ids, found.links.rank.tolist(), strict=True)
    return {one: rank for one, rank in ranks if rank}


def levels_of(ids: tuple[str, ...], numbers: np.ndarray[Any, Any]) -> dict[str, str]:
    """The level of each record by its code."""
    return {one: LEVELS[number].value for one, number in zip(ids, numbers.tolist(), strict=True)}
