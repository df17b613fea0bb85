"""Another product takes a code along that only followed from the words, and no other."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.usecases.change_product import change_product


def chain(product: str | None, hs: str | None) -> Network:
    """One delivery of `product` under the code `hs`."""
    return Network(
        [
            Organisation(id="a", name="A"),
            Organisation(id="b", name="B"),
            Link(id="l", supplier="a", buyer="b", product=product, hs=hs),
        ]
    )


@pytest.mark.parametrize(
    ("old", "hs", "new", "expected"),
    [
        ("spijkerbroek", "6203", "cacaobonen", "1801"),
        ("spijkerbroek", "6203", "iets heel anders", None),
        ("spijkerbroek", "6203", None, None),
        ("spijkerbroek", "62034231", "cacaobonen", "62034231"),
        (None, "6203", "cacaobonen", "6203"),
        ("spijkerbroek", None, "cacaobonen", None),
    ],
)
def test_that_a_code_goes_with_the_words_it_followed_from(
    old: str | None, hs: str | None, new: str | None, expected: str | None
) -> None:
    network = chain(old, hs)
    edit = change_product(network, ["l"], new)
    before = network.checksum()
    network.apply(edit)
    assert (network.links["l"].product, network.links["l"].hs) == (new, expected)
    network.apply(edit.reversed())
    assert network.checksum() == before


def test_that_the_same_words_change_nothing() -> None:
    network = chain("spijkerbroek", "6203")
    assert change_product(network, ["l"], "spijkerbroek").changes == ()
