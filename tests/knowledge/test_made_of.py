"""What surely lies behind a product, and what only may."""

from __future__ import annotations

import pytest

from imvo_desktop.knowledge import materials
from imvo_desktop.knowledge.made_of import behind, named


def surely(hs: str, product: str | None = None) -> set[str]:
    """The ids of what surely lies behind it."""
    return {one for one, is_sure in behind(hs, product) if is_sure}


def test_that_a_code_of_several_groups_makes_nothing_sure_that_they_do_not_share() -> None:
    assert behind("9401", None)
    assert surely("9401") == set()
    assert surely("1905") & {"wheat", "palm_oil"} == set()
    assert surely("6109") & {"cotton", "polyester"} == set()


def test_that_what_lies_behind_all_it_may_be_is_sure() -> None:
    """A computer, keyboard or disk: all have circuit boards with tin and gold."""
    assert surely("8471") >= {"tin", "gold", "circuit_boards"}
    assert not surely("8471") & {"cobalt", "lithium", "tungsten"}
    assert "cobalt" in surely("8471", "laptop")


@pytest.mark.parametrize(
    ("hs", "product", "material"),
    [
        ("940161", None, "wood"),
        ("4403", None, "wood"),
        ("610910", None, "cotton"),
        ("6109", "T-shirts", "cotton"),
        ("", "bureaustoel", "steel"),
        ("5205", "spinnen", "cotton"),
    ],
)
def test_that_a_code_of_one_group_or_its_words_make_it_sure(
    hs: str, product: str | None, material: str
) -> None:
    assert material in surely(hs, product)


def test_that_a_material_that_is_named_is_sure_with_what_goes_into_it() -> None:
    found = surely("9401", "leren zitting")

    assert found == {"tannery", "cattle_hides"}
    assert named("9401", "zitting van hout") == {"wood"}
    assert named("9401", "zitting") == frozenset()


def test_that_nothing_is_said_of_what_is_not_behind_it() -> None:
    for code in ("9401", "9403", "8471", "6109", "4202", "1905", "84"):
        steps = {one.step for one in materials.steps_behind(code, None)}
        assert {one for one, _ in behind(code, None)} == steps
