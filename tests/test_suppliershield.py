"""What SupplierShield reports on its data, computed again, beside what we find there."""

from __future__ import annotations

import dataclasses

import pytest

from tests.conftest import SHARED
from tests.suppliershield import Ours, drawn
from tests.suppliershield_rule import Shield

FOLDER = SHARED / "suppliers" / "suppliershield"

pytestmark = [
    pytest.mark.full,
    pytest.mark.usefixtures("read_here"),
    pytest.mark.skipif(not FOLDER.exists(), reason="the shared lists are not at hand"),
]


@pytest.fixture(scope="module")
def shield() -> Shield:
    """Its tables."""
    return Shield.read(FOLDER)


@pytest.fixture
def ours() -> Ours:
    """The chain as we import it."""
    return Ours.read(FOLDER)


def test_that_its_figures_follow_from_its_rules(shield: Shield) -> None:
    assert len(shield.single_points()) == 17
    assert len(shield.raised_suppliers()) == 47
    assert shield.own_score("S047") == pytest.approx(16.45)
    assert shield.raised["S047"] == pytest.approx(39.85)
    assert shield.contracts_behind("S016") == pytest.approx(55.4)
    assert shield.few_for_half() == 21


def test_that_the_weights_of_dependencies_take_no_part_in_it(shield: Shield) -> None:
    heavier = [(one, other, 101 - weight) for one, other, weight in shield.dependencies]
    changed = dataclasses.replace(shield, dependencies=heavier)
    assert changed.raised == shield.raised
    assert changed.raised_by_weight() != shield.raised_by_weight()


def test_that_a_fourth_tier_gets_no_score_from_it(shield: Shield) -> None:
    deeper = {**shield.suppliers, "S121": {**shield.suppliers["S001"], "tier": "4"}}
    links = [*shield.dependencies, ("S121", "S001", 50)]
    assert "S121" not in dataclasses.replace(shield, suppliers=deeper, dependencies=links).raised


@pytest.mark.slow
def test_that_its_seeded_simulation_is_another_in_another_process() -> None:
    assert drawn(FOLDER, 1) == drawn(FOLDER, 1)
    assert drawn(FOLDER, 1) != drawn(FOLDER, 2)


def test_that_ours_finds_those_whom_others_need_on_their_way(ours: Ours) -> None:
    needed = [number for number, one in ours.points().items() if one.only_over]
    assert sorted(needed) == [
        "S047", "S051", "S060", "S061", "S064", "S067", "S077", "S094", "S105"
    ]  # fmt: skip


def test_that_its_only_sources_are_only_suppliers_of_ours(shield: Shield, ours: Ours) -> None:
    theirs = {one for one, why in shield.single_points().items() if why == "only source"}
    only = set(ours.only_suppliers())
    assert theirs < only
    assert len(only) == 13


def test_that_who_sits_behind_most_of_ours_is_no_single_point_of_it(
    shield: Shield, ours: Ours
) -> None:
    shared = ours.shared()
    assert len(shared) == 75
    assert next(iter(shared.items())) == ("S027", 19)
    assert "S027" not in shield.single_points()


def test_that_a_stop_of_a_deep_supplier_takes_most(ours: Ours) -> None:
    number, loss = next(iter(ours.losses().items()))
    assert number == "S039"
    assert loss == pytest.approx(0.0829, abs=5e-5)


def test_that_the_same_import_gives_the_same_order(ours: Ours) -> None:
    again = Ours.read(FOLDER)
    assert list(again.points().items()) == list(ours.points().items())
    assert list(again.losses().items()) == list(ours.losses().items())
