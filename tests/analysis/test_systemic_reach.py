"""Whose failure stops how much, held against the reference values of the published method."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any  # reason: the reference values are JSON

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.systemic_reach import (
    ESSENTIAL,
    LINEAR,
    NO_INPUT,
    Production,
    aftermath,
    systemic_reach,
)
from imvo_desktop.progress import Cancelled
from tests.examples import examples

laws = examples(20)
_SIX = "fig1_11firms_ess1_eps0.01"
_ONE_SHOCK = "fig1_11firms_shock_firm3_weights_pmax"
_EXACT = 1e-9
SETTINGS = (
    *(f"example_data_eps{e}_market{m}" for e in ("0.01", "1e-09") for m in ("FALSE", "TRUE")),
    *(f"fig1_11firms_ess{one}_eps{e}" for one in (1, 2) for e in ("0.01", "1e-09")),
    *(
        f"{net}101_{how}"
        for net in ("sf", "er")
        for how in (
            "linear_market",
            "linear_nomarket_eps1e-2",
            "ess24_nomarket_eps1e-2",
            "leontief_nomarket_eps1e-2",
        )
    ),
)

type Row = Mapping[str, Any]  # reason: JSON


@pytest.fixture
def reference(shared: Path) -> Row:
    """The settings by name: their input and what came out elsewhere."""
    found: Row = json.loads((shared / "hotspots" / "esri_reference.json").read_text("utf-8"))
    assert set(found) == {*SETTINGS, _ONE_SHOCK}
    return found


def production_of(setting: Row) -> Production:
    """The input of a setting; its organisations count from 1."""
    edges = np.array(setting["edges"], dtype=np.float64)
    sectors = [str(one) for one in setting["sectors"]]
    return Production(
        supplier=edges[:, 0].astype(np.int64) - 1,
        buyer=edges[:, 1].astype(np.int64) - 1,
        value=edges[:, 2],
        product=np.array([sectors.index(str(one)) for one in setting["p"]]),
        inputs=np.array(setting["ess"]),
        is_replaced=setting["market"],
    )


def line(*values: float) -> Production:
    """Organisation 0 delivers to 1, that to 2, and so on."""
    size = len(values) + 1
    return Production(
        supplier=np.arange(size - 1),
        buyer=np.arange(1, size),
        value=np.array(values, dtype=np.float64),
        product=np.zeros(size, dtype=np.int64),
        inputs=np.array([[LINEAR]]),
    )


@pytest.mark.full
@pytest.mark.parametrize("name", SETTINGS)
def test_that_every_published_number_comes_out(name: str, reference: Row) -> None:
    setting = reference[name]
    assert setting["cols"] == ["ESRI_weight_1", "ESRI_d_weight_1", "ESRI_u_weight_1"]
    found = systemic_reach(production_of(setting), np.arange(setting["n"]), setting["eps"])
    numbers = np.stack((found.both, found.downstream, found.upstream), axis=1)
    assert numbers == pytest.approx(np.array(setting["ESRI"]), abs=_EXACT)


@pytest.mark.full
@pytest.mark.parametrize("name", SETTINGS)
def test_that_it_takes_the_published_number_of_steps(name: str, reference: Row) -> None:
    setting = reference[name]
    production, every = production_of(setting), np.arange(setting["n"])
    found = aftermath(production, every, production.delivered, setting["eps"])
    before, after, steps = np.array(setting["conv"]).T
    assert found.reach.steps.tolist() == steps.astype(int).tolist()
    assert found.before == pytest.approx(before, abs=_EXACT)
    assert found.reach.both == pytest.approx(after, abs=_EXACT)


def test_that_the_shock_of_one_organisation_costs_each_what_was_published(reference: Row) -> None:
    production, expected = production_of(reference[_SIX]), reference[_ONE_SHOCK]
    bought = np.bincount(production.buyer, production.value, len(production.product))
    weight = np.maximum(production.delivered, bought)
    found = aftermath(production, np.array([2]), weight)
    assert found.downstream[0] == pytest.approx(expected["hd"], abs=_EXACT)
    assert found.upstream[0] == pytest.approx(expected["hu"], abs=_EXACT)
    reach = found.reach
    numbers = [reach.both[0], reach.downstream[0], reach.upstream[0]]
    assert numbers == pytest.approx(expected["ESRI"][0], abs=_EXACT)


def test_that_an_indispensable_input_stops_all_and_another_only_its_part() -> None:
    supplier, buyer = np.array([0, 1, 2]), np.array([2, 2, 3])
    value, product = np.array([10.0, 90.0, 100.0]), np.array([0, 1, 2, 2])
    stopped = []
    for kind in (LINEAR, ESSENTIAL):
        inputs = np.full((3, 3), LINEAR)
        inputs[0, 2] = kind
        chain = Production(supplier, buyer, value, product, inputs)
        stopped.append(systemic_reach(chain, np.array([0])).downstream[0])
    assert stopped == pytest.approx([0.1, 0.55])


def test_that_all_of_a_single_line_stops_behind_and_before_who_fails() -> None:
    found = systemic_reach(line(30, 20, 50), np.array([1]))
    assert found.downstream[0] == pytest.approx(0.7)
    assert found.upstream[0] == pytest.approx(0.5)
    assert found.both[0] == pytest.approx(1.0)


def test_that_a_long_line_takes_a_step_for_each_link() -> None:
    found = systemic_reach(line(*[1.0] * 300), np.array([0, 150]))
    assert found.both == pytest.approx([1.0, 1.0])
    assert found.steps.tolist() == [301, 151]


def test_that_nothing_delivered_is_nothing_stopped() -> None:
    found = systemic_reach(line(0, 0), np.array([0, 1]))
    assert found.both.tolist() == [0.0, 0.0]


def test_that_it_can_be_stopped() -> None:
    class Stopped:
        def step(self, done: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        systemic_reach(line(1), np.array([0]), progress=Stopped())


@st.composite
def productions(draw: st.DrawFn) -> Production:
    """Any small economy: cycles, parallel links, values of nothing, all kinds of inputs."""
    size, links = draw(st.integers(1, 7)), draw(st.integers(1, 14))
    ends = st.lists(st.integers(0, size - 1), min_size=links, max_size=links)
    numbers = st.lists(st.integers(0, 100), min_size=links, max_size=links)
    kinds = st.lists(st.integers(0, 2), min_size=9, max_size=9)
    product = draw(st.lists(st.integers(0, 2), min_size=size, max_size=size))
    return Production(
        supplier=np.array(draw(ends)),
        buyer=np.array(draw(ends)),
        value=np.array(draw(numbers), dtype=np.float64),
        product=np.array(product),
        inputs=np.array(draw(kinds)).reshape(3, 3),
        is_replaced=draw(st.booleans()),
    )


@given(productions())
@laws
def test_that_shocks_do_not_touch_each_other(production: Production) -> None:
    every = np.arange(len(production.product))
    together = systemic_reach(production, every)
    alone = [systemic_reach(production, np.array([one])) for one in every]
    assert together.both == pytest.approx([one.both[0] for one in alone], abs=1e-12)
    assert together.steps.tolist() == [int(one.steps[0]) for one in alone]


@given(productions())
@laws
def test_that_what_stops_is_at_least_what_who_fails_delivers(production: Production) -> None:
    delivered = production.delivered
    found = systemic_reach(production, np.arange(len(delivered)))
    own = delivered / max(float(delivered.sum()), 1.0)
    assert (found.both >= own - 1e-12).all()
    assert (found.both <= 1 + 1e-12).all()
    assert (found.both >= np.maximum(found.downstream, found.upstream) - 1e-12).all()


def test_that_what_is_no_input_is_not_missed() -> None:
    """Of 0 and 1, who both deliver to 2, only the product of 1 goes into what 2 makes."""
    ends = np.array([0, 1, 2]), np.array([2, 2, 3])
    made = np.array([0, 1, 2, 3])
    inputs = np.full((4, 4), LINEAR)
    inputs[0, 2] = NO_INPUT
    production = Production(*ends, np.array([50.0, 50.0, 100.0]), made, inputs)
    found = systemic_reach(production, np.array([0, 1]))
    assert found.downstream == pytest.approx([50 / 200, (50 + 50) / 200])
