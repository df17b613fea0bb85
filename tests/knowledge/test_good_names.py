"""Which goods the words of a product name."""

from __future__ import annotations

import pytest

from imvo_desktop.knowledge.good_names import GoodNames

NAMES = {
    "Potatoes": ("potatoes", "aardappelen"),
    "Sweet Potatoes": ("sweet potatoes", "zoete aardappelen"),
    "Tomatoes": ("tomatoes", "tomaten"),
    "Footwear": ("footwear", "schoenen"),
    "Gloves": ("gloves", "handschoenen"),
    "Bricks": ("bricks", "bakstenen"),
    "Bricks (clay)": ("clay bricks", "bakstenen"),
    "Tea": ("tea", "thee"),
}


@pytest.fixture
def names() -> GoodNames:
    made = GoodNames()
    for good, its in NAMES.items():
        made.add(good, its)
    return made


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("aardappelen", {"Potatoes"}),
        ("Aardappel, 25 kg", {"Potatoes"}),
        ("zoete aardappel", {"Sweet Potatoes"}),
        ("zoete aardappelen en tomaten", {"Sweet Potatoes", "Tomatoes"}),
        ("vleestomaten", {"Tomatoes"}),
        ("werkhandschoenen", {"Gloves"}),
        ("bakstenen", {"Bricks", "Bricks (clay)"}),
        ("saus zonder tomaten", set()),
        ("steak", set()),
        ("", set()),
    ],
)
def test_that_names_are_found_in_the_words_of_a_product(
    names: GoodNames, text: str, goods: set[str]
) -> None:
    assert names.named_in(text) == goods
