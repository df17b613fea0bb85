"""On how few suppliers each buyer leans."""

from __future__ import annotations

import dataclasses

import pytest

from imvo_desktop.analysis.purchases import Purchases, purchases
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import OWN, chain, link, organisation


def found_in(network: Network) -> dict[str, Purchases]:
    """The purchases of every buyer."""
    return purchases(network, assess_network(network))


def of(product: str | None, ends: str, share: float | None = None) -> Link:
    """A link that delivers a product."""
    return dataclasses.replace(link(ends, share=share), product=product)


def test_that_the_index_is_the_sum_of_squares_of_the_parts() -> None:
    found = found_in(chain(link("a-own", share=0.75), link("b-own", share=0.25)))
    assert found[OWN].index == pytest.approx(0.625)
    assert found[OWN].suppliers == 2


def test_that_parallel_links_of_one_supplier_count_together() -> None:
    found = found_in(chain(link("a-own", share=0.5), link("a-own-2", share=0.5)))
    assert found[OWN].suppliers == 1
    assert found[OWN].index == pytest.approx(1.0)
    assert found[OWN].only == "a"


def test_that_what_no_link_accounts_for_is_one_group() -> None:
    found = found_in(chain(link("a-own", share=0.4)))
    assert found[OWN].index == pytest.approx(0.4**2 + 0.6**2)


def test_that_a_product_of_one_supplier_is_named_with_it() -> None:
    found = found_in(chain(of("Garen", "a-own"), of("garen ", "b-own"), of("Knoop", "a-own-2")))
    assert found[OWN].alone == (("Knoop", "a"),)


def test_that_deliveries_without_a_product_tell_nothing() -> None:
    found = found_in(chain(of(None, "a-own"), of(" ", "b-own")))
    assert (found[OWN].alone, found[OWN].unnamed) == ((), 2)


def test_that_customers_and_self_links_are_left_out() -> None:
    shop = organisation("shop", OrganisationKind.CUSTOMER)
    assert set(found_in(chain(shop, "own-shop", "a-a", "a-own"))) == {OWN}
